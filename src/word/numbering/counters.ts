import type { Level } from "./definitions.js";
import { formatNumber } from "./formats.js";
import type { List } from "./lists.js";

/** What stands in front of a paragraph in a list. */
export interface Label {
	readonly text: string | null;
	readonly bullet: boolean;
}

const DEEPEST = 8;

/** Counts the paragraphs of one story (body, notes, text boxes: each counts for itself), list by list. */
export class Counters {
	readonly #counts = new Map<string, (number | undefined)[]>();
	readonly #begun = new Set<string>();

	/** Counts one more paragraph of a list at a level and gives its label as displayed. */
	next(list: List, index: number, lang: string | undefined): Label | null {
		const level = list.level(index);
		if (level === undefined || index < 0 || index > DEEPEST) return null;
		const values = this.#valuesOf(list, index);
		for (let above = 0; above < index; above++) values[above] ??= startOf(list, above);
		const value = values[index];
		values[index] = value === undefined ? startOf(list, index) : value + 1;
		for (let below = index + 1; below <= DEEPEST; below++)
			if (restarts(list.level(below), below, index)) values[below] = undefined;
		return labelOf({ list, level, values, lang });
	}

	/** The shared count; a list that has a start of its own begins anew when it is met first, at the level where it is met. */
	#valuesOf(list: List, index: number): (number | undefined)[] {
		let values = this.#counts.get(list.count);
		if (values === undefined) {
			values = [];
			this.#counts.set(list.count, values);
		}
		if (!this.#begun.has(list.id)) {
			this.#begun.add(list.id);
			if (list.starts.has(index)) values[index] = undefined;
		}
		return values;
	}
}

/** A paragraph as counted. */
interface Counted {
	readonly list: List;
	readonly level: Level;
	readonly values: readonly (number | undefined)[];
	readonly lang: string | undefined;
}

function startOf(list: List, index: number): number {
	return list.starts.get(index) ?? list.level(index)?.start ?? 1;
}

/** A level starts again after any level above it, or only after those that its definition names. */
function restarts(level: Level | undefined, below: number, index: number): boolean {
	return index < (level?.restart ?? below);
}

function labelOf({ list, level, values, lang }: Counted): Label {
	const sign = isSign(level);
	if (level.hidden || sign) return { text: null, bullet: sign };
	const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
		const of = list.level(Number(digit) - 1);
		const value = values[Number(digit) - 1];
		if (of === undefined || value === undefined) return "";
		return formatNumber(value, { format: legalFormat(of, level), pattern: of.pattern, lang: level.lang ?? lang });
	});
	const shown = text.replaceAll("\u00a0", " ").trim();
	return { text: shown === "" ? null : shown, bullet: false };
}

/** A bullet, whatever its format is called: a sign, or the single letter that a symbol font draws as one. */
function isSign(level: Level): boolean {
	if (level.format === "bullet") return !/\p{L}{2}/u.test(level.text);
	return level.text.trim() !== "" && !/%[1-9]|[\p{L}\p{N}]/u.test(level.text);
}

function legalFormat(of: Level, level: Level): string {
	return level.legal && of.format !== "none" && of.format !== "bullet" ? "decimal" : of.format;
}
