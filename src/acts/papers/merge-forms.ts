/** Several people's copies of one form, put together. Where two copies say different things, both are kept and reported; nothing is overwritten. */
import { type Block, displayedText, type Note } from "../../domain/document.js";
import { allQuestions } from "../../domain/questionnaire.js";
import type { Round } from "../../domain/round.js";
import type { FormAnswer, FormReading } from "./form-answers.js";
import type { Filled } from "./questionnaire-form.js";

export interface FilledCopy {
	/** Whose copy: a file name, a person. */
	readonly from: string;
	readonly reading: FormReading;
}

export interface Merged {
	readonly answers: readonly FormAnswer[];
	/** Questions that copies answer differently: each answer once, with all whose it is. */
	readonly conflicts: readonly { readonly number: string; readonly versions: readonly Version[] }[];
	readonly unplaced: readonly ({ readonly from: string } & FormReading["unplaced"])[];
}

export interface Version {
	readonly from: readonly string[];
	readonly answer: FormAnswer;
}

/** @param sent what stood in the boxes when the form was sent out: a copy that left it so says nothing new */
export function mergeForms(round: Round, copies: readonly FilledCopy[], sent: ReadonlyMap<string, Filled> = new Map()): Merged {
	const answered = new Set(copies.flatMap(({ reading }) => reading.answers.map(({ number }) => number)));
	const numbers = allQuestions(round.questionnaire).flatMap(({ number }) => (answered.has(number) ? [number] : []));
	const answers: FormAnswer[] = [];
	const conflicts: Merged["conflicts"][number][] = [];
	for (const number of numbers) {
		const all = versionsOf(number, copies);
		const before = sent.get(number);
		const changed = before === undefined ? all : all.filter(({ answer }) => textOfAnswer(answer) !== textOfAnswer(before));
		const versions = changed.length === 0 ? all : changed;
		const [only] = versions;
		if (versions.length > 1) conflicts.push({ number, versions });
		else if (only !== undefined) answers.push(only.answer);
	}
	const unplaced = copies.flatMap(({ from, reading }) =>
		reading.unplaced.blocks.length === 0 ? [] : [{ from, ...reading.unplaced }],
	);
	return { answers, conflicts, unplaced };
}

function versionsOf(number: string, copies: readonly FilledCopy[]): Version[] {
	const versions = new Map<string, { from: string[]; answer: FormAnswer }>();
	for (const { from, reading } of copies) {
		const answer = reading.answers.find((one) => one.number === number);
		if (answer === undefined) continue;
		const key = textOfAnswer(answer);
		const version = versions.get(key);
		if (version === undefined) versions.set(key, { from: [from], answer });
		else version.from.push(from);
	}
	return [...versions.values()];
}

/** Two answers are the same when a reader sees the same; spaces at line ends do not count. */
export function textOfAnswer({ blocks, notes }: { readonly blocks: readonly Block[]; readonly notes: readonly Note[] }): string {
	const lines = [...blocks, ...notes.flatMap((note) => note.blocks)].flatMap(linesOf);
	return lines
		.map((line) => line.replace(/\s+/g, " ").trim())
		.filter((line) => line !== "")
		.join("\n");
}

function linesOf(block: Block): string[] {
	if (block.kind === "paragraph") return [displayedText(block)];
	return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks.flatMap(linesOf)));
}
