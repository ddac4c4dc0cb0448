/** Lines gathered into passages: the whole document, in order, each line once. */
import type { Passage, Placement, StatedVisibility } from "../placement.js";
import { confidenceOf, groundsOf } from "./confidence.js";
import { languageTold } from "./language.js";
import type { Line } from "./line.js";
import type { Standing } from "./scopes.js";

/** All that is known of a line. */
export interface PlacedLine {
	readonly line: Line;
	readonly standing: Standing;
	readonly parties: readonly string[];
	readonly visibility: StatedVisibility;
	readonly role: Passage["role"];
}

/** The lines of a document, and what is known of each: asked for one after the other, so that a long document is not held twice. */
interface Placing {
	readonly lines: readonly Line[];
	readonly placedLine: (line: Line, index: number) => PlacedLine;
}

/** Consecutive lines of the same questions, Parties, visibility and role make one passage; cells stay apart. */
export function passagesOf({ lines, placedLine }: Placing, languageOf: (text: string) => string | null): Passage[] {
	const passages: Passage[] = [];
	let group: PlacedLine[] = [];
	for (const [i, line] of lines.entries()) {
		if (isEmpty(line)) continue;
		const entry = placedLine(line, i);
		const [first] = group;
		if (first !== undefined && !belongTogether(first, entry)) {
			passages.push(passage(group, languageOf));
			group = [];
		}
		group.push(entry);
	}
	return group.length === 0 ? passages : [...passages, passage(group, languageOf)];
}

function isEmpty({ segment }: Line): boolean {
	return segment.text.trim() === "" && !segment.paragraph.label?.trim();
}

function belongTogether(a: PlacedLine, b: PlacedLine): boolean {
	return (
		a.visibility === b.visibility &&
		a.role === b.role &&
		(a.line.segment.note ?? "") === (b.line.segment.note ?? "") &&
		sameCell(a.line.segment.cell, b.line.segment.cell) &&
		same(a.standing.numbers, b.standing.numbers) &&
		same(a.parties, b.parties)
	);
}

function sameCell(a: Line["segment"]["cell"], b: Line["segment"]["cell"]): boolean {
	if (a === null || b === null) return a === b;
	return a.table === b.table && a.row === b.row && a.column === b.column;
}

function same(a: readonly string[], b: readonly string[]): boolean {
	return a === b || (a.length === b.length && a.every((one, i) => one === b[i]));
}

function passage(group: readonly PlacedLine[], languageOf: (text: string) => string | null): Passage {
	const text = group.map(({ line }) => displayed(line)).join("\n");
	const [first] = group as [PlacedLine, ...PlacedLine[]];
	return {
		paragraphs: group.map(({ line }) => line.index),
		text,
		placements: placementsOf(group.find((entry) => entry.standing.opening !== null)?.standing ?? first.standing),
		parties: first.parties,
		visibility: first.visibility,
		role: first.role,
		language: languageTold(text, languageOf),
	};
}

/** As `displayedText`, without taking the text together once more. */
function displayed({ segment }: Line): string {
	return segment.paragraph.label === null ? segment.text : `${segment.paragraph.label} ${segment.text}`;
}

function placementsOf({ numbers, opening, weight, distance }: Standing): Placement[] {
	if (opening === null) return [];
	const grounds = groundsOf(opening.how, weight, distance);
	return numbers.map((question) => ({ question, confidence: confidenceOf(grounds), grounds, why: opening.why }));
}
