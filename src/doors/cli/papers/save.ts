/** Papers into a folder: as Word, and as PDF when it is wanted. A file of the same name is replaced only when it is whole. */
import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { type PaperFile, pdfFile, wordFile } from "../../../acts/papers/index.js";
import { Problem } from "../../../domain/problem.js";
import { type Desk, stopIfTold } from "../desk.js";
import { sentenceOf } from "../end.js";
import { WrongUsage } from "../exit.js";

/** What the commands that write papers are asked. */
export interface Where {
	/** Folder; made when it is not there. */
	readonly out: string;
	readonly pdf: boolean;
}

type Paper = Parameters<typeof wordFile>[1];

/** @returns the paths written. Where no PDF can be written, says so and leaves the Word document. */
export async function savePaper(desk: Desk, { out, pdf }: Where, symbol: string, paper: Paper): Promise<string[]> {
	const paths = [await save(desk, out, wordFile(symbol, paper))];
	if (!pdf) return paths;
	stopIfTold(desk);
	const file = await pdfFile(symbol, paper).catch((error: unknown) => {
		if (error instanceof Problem && error.code === "no_pdf_here") return error;
		throw error;
	});
	if (file instanceof Problem) await desk.notes.line(await sentenceOf(desk, file));
	else paths.push(await save(desk, out, file));
	return paths;
}

async function save(desk: Desk, folder: string, { name, bytes }: PaperFile): Promise<string> {
	const path = join(folder, name);
	const unfinished = join(folder, `.${name}.${process.pid}.unfinished`);
	try {
		await makeFolder(resolve(folder));
		await writeFile(unfinished, bytes);
		await rename(unfinished, path);
	} catch (error) {
		await rm(unfinished, { force: true }).catch(() => {});
		const { code } = error as NodeJS.ErrnoException;
		throw new WrongUsage(desk.say.papers.cannotWrite(path, code ?? ""));
	}
	return path;
}

/**
 * Makes a folder and those above it that are missing, from the first that exists downwards. Not with `recursive`, which never ends where a file
 * system takes no folders (/proc): it goes up when told that nothing is there, and down again.
 */
async function makeFolder(folder: string): Promise<void> {
	const missing: string[] = [];
	for (let at = folder; !(await isThere(at)); at = dirname(at)) missing.unshift(at);
	for (const one of missing) {
		// Somebody else may have made it meanwhile; a file of that name is found when it is written into.
		await mkdir(one).catch((error: NodeJS.ErrnoException) => {
			if (error.code !== "EEXIST") throw error;
		});
	}
}

/** The root always is. */
async function isThere(path: string): Promise<boolean> {
	if (dirname(path) === path) return true;
	return stat(path).then(
		() => true,
		(error: NodeJS.ErrnoException) => {
			if (error.code === "ENOENT") return false;
			throw error;
		},
	);
}
