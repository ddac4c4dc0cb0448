/** Reads a Word file into passages placed under questions. Outside any transaction: reading takes time, and stores nothing. */
import type { DocumentTree } from "../domain/document.js";
import { hasUntoldLanguages, readDocument, withLanguages } from "../domain/matching/index.js";
import type { DocumentReading } from "../domain/placement.js";
import { Problem } from "../domain/problem.js";
import type { Round } from "../domain/round.js";
import { type RefusalCode, readWordApart, WordRefusal } from "../word/index.js";
import { placedByForm } from "./papers/placed-by-form.js";

/** Codes of the problems that are refusals of a document. */
export type { RefusalCode };

export interface Submission {
	readonly tree: DocumentTree;
	readonly reading: DocumentReading;
}

/** A file as it arrived, under the name that its sender gave it. */
interface Arrived {
	readonly bytes: Uint8Array;
	readonly fileName: string;
}

/** Reads a file in a worker with limits of time and memory. @throws Problem with a RefusalCode when it is refused */
export async function readSubmission({ bytes, fileName }: Arrived, round: Round): Promise<Submission> {
	return readAgainst(await readTree({ bytes, fileName }), round, { fileName });
}

/** Reads a document that is a tree already. @param said what its sender says of it elsewhere, which counts where the document is silent, and the name it arrived under */
export async function readAgainst(
	tree: DocumentTree,
	round: Round,
	said: { readonly saidOutside?: "public"; readonly fileName?: string } = {},
): Promise<Submission> {
	const context = {
		questionnaire: round.questionnaire,
		parties: round.parties,
		body: round.body,
		languageOf: () => null,
		...said,
	};
	const known = readDocument(tree, context);
	const reading = hasUntoldLanguages(known) ? withLanguages(known, await languageDetector()) : known;
	return { tree, reading: placedByForm(tree, round, reading) };
}

/** What a file says, not yet read against a round. @throws Problem with a RefusalCode when it is refused */
export function readTree({ bytes, fileName }: Arrived): Promise<DocumentTree> {
	return readWordApart(bytes, {}, fileName).catch((error: unknown) => {
		throw error instanceof WordRefusal ? new Problem(error.code, {}, { cause: error }) : error;
	});
}

/**
 * ISO 639-1 of a text; null when it is too short or too mixed to tell. Loaded for the first passage that is neither English nor French: its
 * tables take 120 MB.
 */
export async function languageDetector(): Promise<(text: string) => string | null> {
	const { default: eld } = await import("eld/extrasmall");
	return (text) => {
		const found = eld.detect(text);
		return found.language === "" || !found.isReliable() ? null : found.language;
	};
}
