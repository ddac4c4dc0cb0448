/** Lines gathered into passages: the whole document, in order, each line once. */
import { displayedText } from "../document.js";
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

/** Consecutive lines of the same questions, Parties, visibility and role make one passage; cells stay apart. */
export function passagesOf(placed: readonly PlacedLine[], languageOf: (text: string) => string | null): Passage[] {
	const groups: PlacedLine[][] = [];
	let key = "";
	for (const entry of placed) {
		if (displayedText(entry.line.segment.paragraph).trim() === "") continue;
		const own = keyOf(entry);
		if (own === key) groups.at(-1)?.push(entry);
		else groups.push([entry]);
		key = own;
	}
	return groups.map((group) => passage(group, languageOf));
}

function keyOf({ line, standing, parties, visibility, role }: PlacedLine): string {
	const { cell, note } = line.segment;
	const place = cell === null ? "" : `${cell.table}:${cell.row}:${cell.column}`;
	return [standing.numbers.join(), parties.join(), visibility, role, place, note ?? ""].join("|");
}

function passage(group: readonly PlacedLine[], languageOf: (text: string) => string | null): Passage {
	const text = group.map(({ line }) => displayedText(line.segment.paragraph)).join("\n");
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

function placementsOf({ numbers, opening, weight, distance }: Standing): Placement[] {
	if (opening === null) return [];
	const grounds = groundsOf(opening.how, weight, distance);
	return numbers.map((question) => ({ question, confidence: confidenceOf(grounds), grounds, why: opening.why }));
}
