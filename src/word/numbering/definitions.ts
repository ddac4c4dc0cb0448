import { attribute, child, type Element, flagIn, integer, isOn, numberIn, valueIn } from "../xml/element.js";

const LONGEST_LABEL = 255;

/** One level of a list as defined. */
export interface Level {
	readonly start: number;
	/** `w:numFmt`, e.g. "upperRoman"; for "custom" the pattern is in `pattern`. */
	readonly format: string;
	readonly pattern: string | undefined;
	/** The label with %1 to %9 where the numbers of the levels go. */
	readonly text: string;
	/** Levels before this one (from 0) restart it; the level's own index by default, 0 never. */
	readonly restart: number | undefined;
	/** All numbers of the label in decimal. */
	readonly legal: boolean;
	/** Paragraph style that stands at this level. */
	readonly style: string | undefined;
	readonly hidden: boolean;
	readonly lang: string | undefined;
}

/** An abstract definition: what lists of one kind have in common, and one count for all of them. */
export interface Definition {
	readonly id: string;
	readonly levels: ReadonlyMap<number, Level>;
	/** Numbering style whose definition is to be used instead. */
	readonly link: string | undefined;
}

/** A list: a definition with its own exceptions. */
export interface Instance {
	readonly id: string;
	readonly definition: string;
	readonly levels: ReadonlyMap<number, Level>;
	readonly starts: ReadonlyMap<number, number>;
}

/** Reads a `w:abstractNum`. */
export function definitionOf(element: Element): Definition {
	return {
		id: attribute(element, "w:abstractNumId") ?? "",
		levels: new Map(element.children.filter((one) => one.name === "w:lvl").map((one) => [indexOf(one), levelOf(one)])),
		link: valueIn(element, "w:numStyleLink"),
	};
}

/** Reads a `w:num`. */
export function instanceOf(element: Element): Instance {
	const levels = new Map<number, Level>();
	const starts = new Map<number, number>();
	for (const override of element.children.filter((one) => one.name === "w:lvlOverride")) {
		const level = child(override, "w:lvl");
		const start = numberIn(override, "w:startOverride");
		if (level !== undefined) levels.set(indexOf(override), levelOf(level));
		if (start !== undefined) starts.set(indexOf(override), start);
	}
	return { id: attribute(element, "w:numId") ?? "", definition: valueIn(element, "w:abstractNumId") ?? "", levels, starts };
}

function indexOf(element: Element): number {
	return integer(attribute(element, "w:ilvl")) ?? 0;
}

function levelOf(element: Element): Level {
	const format = child(element, "w:numFmt");
	const text = child(element, "w:lvlText");
	const look = child(element, "w:rPr");
	return {
		start: numberIn(element, "w:start") ?? 0,
		format: attribute(format, "w:val") ?? "decimal",
		pattern: attribute(format, "w:format"),
		text: text !== undefined && isNull(text) ? "" : (attribute(text, "w:val") ?? "").slice(0, LONGEST_LABEL),
		restart: numberIn(element, "w:lvlRestart"),
		legal: flagIn(element, "w:isLgl") ?? false,
		style: valueIn(element, "w:pStyle"),
		hidden: flagIn(look, "w:vanish") ?? false,
		lang: valueIn(look, "w:lang"),
	};
}

function isNull(text: Element): boolean {
	const value = attribute(text, "w:null");
	return value !== undefined && isOn(value);
}
