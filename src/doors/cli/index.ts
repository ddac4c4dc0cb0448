/** The command line: words in, one act or one read, lines out, an exit code. */
import yargs from "yargs";
import { commands } from "./commands/index.js";
import { type Desk, deskFor } from "./desk.js";
import { endOf } from "./end.js";
import { EXIT, WrongUsage } from "./exit.js";
import { languageOf } from "./language.js";
import type { Programme } from "./programme.js";

export type { Programme } from "./programme.js";

/**
 * @param argv the words after the name of the programme
 * @param desk given by tests; the terminal's otherwise
 * @returns the exit code
 */
export async function cliDoor(
	programme: Programme,
	argv: readonly string[],
	desk: Desk = deskFor(programme, languageOf(argv, process.env)),
): Promise<number> {
	try {
		return await obey(desk, argv);
	} catch (error) {
		return endOf(desk, error);
	}
}

async function obey(desk: Desk, argv: readonly string[]): Promise<number> {
	const { help } = desk.say;
	let code: number = EXIT.done;
	const parser = yargs([...argv])
		.scriptName("rapporteur")
		.locale(desk.language)
		.usage(`${help.usage}\n\n${help.about}`)
		.option("lang", { describe: help.lang, choices: ["en", "fr"] as const, global: true })
		.version(desk.programme.version)
		.help()
		.alias({ h: "help", v: "version" })
		.completion("completion", help.completion)
		.epilogue(help.exitCodes)
		.wrap(Math.min(100, desk.out.width ?? 100))
		.parserConfiguration({ "parse-numbers": false, "parse-positional-numbers": false })
		.demandCommand(1, help.noCommand)
		.strict()
		.exitProcess(false)
		.fail((message: string | null, error: Error | undefined) => {
			throw error ?? new WrongUsage(message ?? "");
		});
	for (const command of commands) {
		command(parser, desk, (run) => async (args) => {
			code = await run(lastOfEach(args));
		});
	}
	await parser.parseAsync();
	return code;
}

/** What may be several: words, options that are files, and questions. An import gives one receipt, and takes the last. */
const LISTS: readonly string[] = ["_", "files", "words", "checkpoint", "receipt", "under"];

/** An option that is given twice counts as it was given last; a list of files stays one. */
function lastOfEach<Args>(args: Args): Args {
	const single = (name: string, value: unknown): unknown =>
		Array.isArray(value) && !LISTS.includes(name) ? value.at(-1) : value;
	return Object.fromEntries(Object.entries(args as object).map(([name, value]) => [name, single(name, value)])) as Args;
}
