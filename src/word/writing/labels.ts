/**
 * Labels as lists of Word. Every label is kept as it was displayed ("9.7", "Question 3.", "a)") and never counted anew: what somebody
 * wrote as point 4 stays point 4. Each distinct label of a level is a list of its own; nine of different levels share a definition.
 */
import { attributeText } from "./xml.js";

const LEVELS = 9;
const BULLETS = ["•", "–", "▪"];
/** The list of all bullets. */
const BULLET_LIST = 1;

export class Labels {
	readonly #places = Array.from({ length: LEVELS }, () => new Map<string, number>());

	/** The `w:numPr` of a label, or of a bullet when it is null; undefined when no list can show it: Word would take "%1" for a count. */
	numbering(label: string | null, level: number): string | undefined {
		const index = Math.min(LEVELS - 1, Math.max(0, level));
		const list = label === null ? BULLET_LIST : this.#listOf(label, index);
		return list === undefined ? undefined : `<w:numPr><w:ilvl w:val="${index}"/><w:numId w:val="${list}"/></w:numPr>`;
	}

	#listOf(label: string, level: number): number | undefined {
		if (/%\d/.test(label) || !/[\p{L}\p{N}]/u.test(label)) return undefined;
		const places = this.#places[level];
		let place = places?.get(label);
		if (place === undefined) {
			place = BULLET_LIST + 1 + (places?.size ?? 0);
			places?.set(label, place);
		}
		return place;
	}

	/** Definitions and lists, for numbering.xml. */
	definitions(): string {
		const columns = this.#places.map((places) => [...places.keys()]);
		const count = Math.max(...columns.map((column) => column.length));
		const kept = Array.from({ length: count }, (_, place) =>
			definition(BULLET_LIST + 1 + place, (level) => keptLevel(columns[level]?.[place], level)),
		);
		const lists = Array.from(
			{ length: count + 1 },
			(_, place) => `<w:num w:numId="${place + 1}"><w:abstractNumId w:val="${place + 1}"/></w:num>`,
		);
		return definition(BULLET_LIST, bulletLevel) + kept.join("") + lists.join("");
	}
}

function definition(id: number, level: (index: number) => string): string {
	const levels = Array.from({ length: LEVELS }, (_, index) => level(index)).join("");
	return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels}</w:abstractNum>`;
}

function bulletLevel(index: number): string {
	const sign = BULLETS[index % BULLETS.length];
	return `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="${sign}"/><w:lvlJc w:val="left"/>${indent(index, 340)}</w:lvl>`;
}

function keptLevel(label: string | undefined, index: number): string {
	const text = label === undefined ? "" : attributeText(label);
	const format = label === undefined ? "none" : "decimal";
	// A long label ("Question 3.") is followed by a blank, a short one by the place where the text begins.
	const long = text.length > 6;
	const after = long ? '<w:suff w:val="space"/>' : "";
	const place = long ? indent(index, 0) : indent(index, text.length > 3 ? 700 : 430);
	return `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${after}<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>${place}</w:lvl>`;
}

function indent(level: number, hanging: number): string {
	return `<w:pPr><w:ind w:left="${level * 430 + hanging}" w:hanging="${hanging}"/></w:pPr>`;
}
