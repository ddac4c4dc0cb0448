/** In which language the command line speaks: as asked with --lang, else as the environment says, else English. */
import { isLanguage, type Language } from "../../domain/wording.js";

/** POSIX order: LC_ALL, LC_MESSAGES, LANG. @param argv before it is parsed, because the help itself is translated */
export function languageOf(argv: readonly string[], environment: Readonly<Record<string, string | undefined>>): Language {
	const asked = askedFor(argv);
	if (asked !== undefined && isLanguage(asked)) return asked;
	const said = [environment.LC_ALL, environment.LC_MESSAGES, environment.LANG].find(
		(value) => value !== undefined && value !== "",
	);
	return /^fr([_.@-]|$)/i.test(said ?? "") ? "fr" : "en";
}

function askedFor(argv: readonly string[]): string | undefined {
	const at = argv.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
	if (at < 0) return undefined;
	return argv[at] === "--lang" ? argv[at + 1] : argv[at]?.slice("--lang=".length);
}
