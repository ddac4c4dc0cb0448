/** Puts filled copies of the questionnaire's form together. Stores nothing; a copy that cannot be read as one stops it, so that nobody's answers are missing unseen. */
import type { Trace } from "../domain/document.js";
import { Problem } from "../domain/problem.js";
import { questionnaireSymbol, type Round } from "../domain/round.js";
import { sha256Of } from "../store/blobs.js";
import type { Paper } from "../word/writing/paper.js";
import { type FilledCopy, formOf, type Merged, mergedForm, mergeForms, type PaperLanguage, readForm } from "./papers/index.js";
import { languageDetector, readTree } from "./read-submission.js";

/** A file as it was given. */
export interface CopyFile {
	readonly fileName: string;
	readonly bytes: Uint8Array;
}

/** A copy that was read. */
export interface ReadCopy extends FilledCopy {
	/** What stood in the file beside its text and is not taken over: remarks in the margin, pictures, deleted text. */
	readonly leftOut: readonly Trace[];
}

export interface MergedCopies {
	readonly symbol: string;
	readonly paper: Paper;
	readonly merged: Merged;
	readonly copies: readonly ReadCopy[];
}

/** @throws Problem same_copy, no_form, other_form, or the refusal of a document; each names the file */
export async function mergeCopies(round: Round, files: readonly CopyFile[], language: PaperLanguage): Promise<MergedCopies> {
	refuseTwice(files);
	const copies: ReadCopy[] = [];
	for (const file of files) copies.push(await readCopy(round, file));
	const merged = mergeForms(round, copies);
	const symbol = questionnaireSymbol(round, language === "bilingual" ? "bil" : language);
	const issuedOn = round.stages[0]?.from ?? round.repliesDue;
	return { symbol, paper: mergedForm(round, { symbol, issuedOn, language }, copies, merged), merged, copies };
}

function refuseTwice(files: readonly CopyFile[]): void {
	const seen = new Map<string, string>();
	for (const { fileName, bytes } of files) {
		const sha256 = sha256Of(bytes);
		const other = seen.get(sha256);
		if (other !== undefined) throw new Problem("same_copy", { file: fileName, other });
		seen.set(sha256, fileName);
	}
}

async function readCopy(round: Round, file: CopyFile): Promise<ReadCopy> {
	const tree = await readTree(file).catch((error: unknown) => {
		throw error instanceof Problem ? new Problem(error.code, { file: file.fileName }, { cause: error }) : error;
	});
	const form = formOf(tree, round);
	if (form === null) throw new Problem("no_form", { file: file.fileName });
	if (form !== "this") throw new Problem("other_form", { file: file.fileName, round: form.other });
	return {
		from: file.fileName,
		reading: readForm(tree, round, await languageDetector()),
		leftOut: tree.traces.filter(isContent),
	};
}

const CONTENT: readonly Trace["kind"][] = ["comment", "deletion", "hidden", "picture", "embedded", "unreadable"];

function isContent({ kind }: Trace): boolean {
	return CONTENT.includes(kind);
}
