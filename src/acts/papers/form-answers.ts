/**
 * A filled form → answers by question number. The box in which a text stands says to which question it belongs, wherever the box is and
 * whatever it looks like. A text outside all boxes belongs to the question that it names, or to the form's question above it; else the
 * matcher says what it answers; else it is given back as unplaced. No text is lost.
 */
import type { Block, DocumentTree, Note } from "../../domain/document.js";
import { excerptsOf } from "../../domain/excerpt.js";
import { readDocument } from "../../domain/matching/index.js";
import { allQuestions } from "../../domain/questionnaire.js";
import type { Round } from "../../domain/round.js";
import { ABOUT } from "./form-controls.js";
import { type FormLine, formLines, type RecognisedBy } from "./form-lines.js";

export interface FormAnswer {
	/** As in the questionnaire; a request for detail has its own. */
	readonly number: string;
	readonly blocks: readonly Block[];
	readonly notes: readonly Note[];
	readonly by: readonly RecognisedBy[];
}

export interface FormReading {
	/** In the order of the questionnaire; questions without an answer are left out. */
	readonly answers: readonly FormAnswer[];
	/** What was written into the boxes on the Party and on who filled the form in. */
	readonly about: { readonly party: string; readonly person: string };
	readonly unplaced: { readonly blocks: readonly Block[]; readonly notes: readonly Note[] };
}

/** @param languageOf ISO 639-1 of a text, null when it cannot be told: for the matcher */
export function readForm(
	tree: DocumentTree,
	round: Round,
	languageOf: (text: string) => string | null = () => null,
): FormReading {
	const lines = formLines(tree, round);
	const placed = new Map<string, { paragraphs: number[]; by: Set<RecognisedBy> }>();
	const unplaced: number[] = [];
	const matched = matcherOf(tree, round, languageOf);
	for (const line of lines) {
		if (line.kind !== "answer") continue;
		const guess = line.number === null ? matched(line.index) : null;
		const number = line.number ?? guess;
		if (number === null) unplaced.push(line.index);
		else {
			const answer = placed.get(number) ?? { paragraphs: [], by: new Set() };
			answer.paragraphs.push(line.index);
			answer.by.add(guess === null ? line.by : "wording");
			placed.set(number, answer);
		}
	}
	const numbers = allQuestions(round.questionnaire)
		.map(({ number }) => number)
		.filter((number) => placed.has(number));
	const groups = [...numbers.map((number) => ({ paragraphs: placed.get(number)?.paragraphs ?? [] })), { paragraphs: unplaced }];
	const excerpts = excerptsOf(tree, groups);
	return {
		answers: numbers.map((number, index) => ({ number, ...(excerpts[index] ?? EMPTY), by: [...(placed.get(number)?.by ?? [])] })),
		about: { party: textUnder(lines, ABOUT.party), person: textUnder(lines, ABOUT.person) },
		unplaced: excerpts.at(-1) ?? EMPTY,
	};
}

const EMPTY = { blocks: [], notes: [] };

/** The matcher reads the whole document, and only when something asks for it. */
function matcherOf(
	tree: DocumentTree,
	round: Round,
	languageOf: (text: string) => string | null,
): (index: number) => string | null {
	let placements: Map<number, string> | null = null;
	return (index) => {
		if (placements === null) {
			const { passages } = readDocument(tree, { questionnaire: round.questionnaire, parties: round.parties, languageOf });
			placements = new Map(
				passages.flatMap((passage) => passage.paragraphs.map((at) => [at, passage.placements[0]?.question ?? ""])),
			);
		}
		const found = placements.get(index);
		return found === undefined || found === "" ? null : found;
	};
}

function textUnder(lines: readonly FormLine[], number: string): string {
	return lines
		.filter((line) => line.kind === "about" && line.number === number)
		.map((line) => line.text.trim())
		.join("\n");
}
