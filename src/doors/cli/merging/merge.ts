/** merge: filled copies of the form become one form. Needs no register; a command of its own because it takes documents in, where `write` only sends out. */
import { lstat } from "node:fs/promises";
import { basename, join } from "node:path";
import { type CopyFile, mergeCopies } from "../../../acts/merge-copies.js";
import { fileNameOf } from "../../../acts/papers/index.js";
import { Problem } from "../../../domain/problem.js";
import { type Desk, stopIfTold } from "../desk.js";
import { sentenceOf } from "../end.js";
import { EXIT, WrongUsage } from "../exit.js";
import { savePaper } from "../papers/save.js";
import { printable } from "../printable.js";
import { bytesOf, onlyRefusals, roundOf } from "../reading/read.js";
import { mergedAsData, printMerged } from "./report.js";

interface Asked {
	readonly files: readonly string[];
	readonly round?: string | undefined;
	readonly out: string;
	readonly language: "en" | "fr" | "bilingual";
	readonly json: boolean;
}

/** @throws WrongUsage; Problem same_copy, no_form, other_form, then nothing is written. @returns refused when a document was */
export async function merge(desk: Desk, asked: Asked): Promise<number> {
	if (asked.files.length < 2) throw new WrongUsage(desk.say.merging.oneCopy);
	const [round, files] = await Promise.all([roundOf(desk, asked.round), filesOf(desk, asked.files)]);
	const done = await mergeCopies(round, files, asked.language).catch(onlyRefusals);
	if (done instanceof Problem) {
		await desk.notes.line(`${printable(String(done.facts.file))}: ${await sentenceOf(desk, done)}`);
		return EXIT.refused;
	}
	stopIfTold(desk);
	const name = desk.say.merging.name(done.symbol);
	await refuseToReplace(desk, asked.out, name);
	const [path = ""] = await savePaper(desk, { out: asked.out, pdf: false }, name, done.paper);
	if (asked.json) await desk.out.line(JSON.stringify(mergedAsData(path, done), null, 1));
	else await printMerged(desk, path, done);
	return EXIT.done;
}

/** Under the names of their files, or under their paths where two have one name. */
async function filesOf(desk: Desk, paths: readonly string[]): Promise<CopyFile[]> {
	const names = paths.map((path) => basename(path));
	const isAlone = (name: string): boolean => names.filter((other) => other === name).length === 1;
	return Promise.all(
		paths.map(async (path) => {
			const name = basename(path);
			return { fileName: isAlone(name) ? name : path, bytes: await bytesOf(desk, path) };
		}),
	);
}

/** Neither a copy from which answers were taken is written over, nor a form in which somebody may have settled the differences. */
async function refuseToReplace(desk: Desk, out: string, name: string): Promise<void> {
	const path = join(out, fileNameOf(name, "docx"));
	const isThere = await lstat(path).then(
		() => true,
		() => false,
	);
	if (isThere) throw new WrongUsage(desk.say.merging.isThere(path));
}
