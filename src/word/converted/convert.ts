import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Limits } from "../limits.js";
import { damaged, tooLarge } from "../refusal.js";
import type { Format } from "./format.js";
import { runGuarded } from "./guarded.js";
import { profile } from "./profile.js";

/** The import filter by its name: LibreOffice is not left to guess what the bytes are. */
const FILTERS: Readonly<Record<Format, string>> = { odt: "writer8", rtf: "Rich Text Format" };

/** A file to be made a .docx of. */
export interface Conversion {
	readonly bytes: Uint8Array;
	readonly format: Format;
	readonly limits: Limits;
	/** The `soffice` to do it with. */
	readonly office: string;
}

let turn: Promise<unknown> = Promise.resolve();

/** Makes a .docx of a file, one at a time, in a folder and a profile that are thrown away. @throws WordRefusal damaged, too-large */
export function converted(conversion: Conversion): Promise<Uint8Array> {
	const result = turn.then(() => inFolder((folder) => convert(conversion, folder)));
	turn = result.catch(() => {});
	return result;
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
	const folder = await mkdtemp(join(tmpdir(), "rapporteur-conversion-"));
	try {
		return await work(folder);
	} finally {
		await rm(folder, { recursive: true, force: true, maxRetries: 5 });
	}
}

async function convert({ bytes, format, limits, office }: Conversion, folder: string): Promise<Uint8Array> {
	const [from, to, user] = [join(folder, `text.${format}`), join(folder, "text.docx"), join(folder, "profile")];
	await mkdir(join(user, "user"), { recursive: true });
	await writeFile(join(user, "user", "registrymodifications.xcu"), profile());
	await writeFile(from, bytes);
	const fate = await runGuarded({
		command: [
			office,
			`-env:UserInstallation=${pathToFileURL(user)}`,
			..."--headless --invisible --norestore --nologo --nodefault --nolockcheck --nofirststartwizard".split(" "),
			`--infilter=${FILTERS[format]}`,
			"--convert-to",
			"docx:MS Word 2007 XML",
			"--outdir",
			folder,
			from,
		],
		folder,
		allowed: limits.conversion,
	});
	if (fate === "stopped") throw tooLarge("converting it takes too long");
	return resultIn(to, limits);
}

async function resultIn(file: string, limits: Limits): Promise<Uint8Array> {
	const found = await stat(file).catch(() => undefined);
	if (found === undefined) throw damaged("LibreOffice cannot make a Word document of it");
	if (found.size > limits.fileBytes) throw tooLarge(`more than ${limits.fileBytes >> 20} MB as a Word document`);
	return readFile(file);
}
