import { runProperties } from "../styles/run-properties.js";
import { child, type Element, numberIn, valueIn } from "../xml/element.js";

/** What a `w:pPr` says. */
export interface ParagraphProperties {
	readonly style: string | undefined;
	readonly numId: string | undefined;
	readonly level: number | undefined;
	readonly outline: number | undefined;
	/** The mark that ends the paragraph was deleted or moved away. */
	readonly markRemoved: boolean;
	/** The mark itself is hidden; undefined: as the style says. */
	readonly markHidden: boolean | undefined;
	/** Language of the mark: that of a label in words. */
	readonly lang: string | undefined;
}

export const PLAIN: ParagraphProperties = {
	style: undefined,
	numId: undefined,
	level: undefined,
	outline: undefined,
	markRemoved: false,
	markHidden: undefined,
	lang: undefined,
};

/** By element, which stands for all that are written alike. */
const known = new WeakMap<Element, ParagraphProperties>();

/** Reads a `w:pPr`. */
export function paragraphProperties(element: Element): ParagraphProperties {
	const properties = known.get(element) ?? read(element);
	known.set(element, properties);
	return properties;
}

function read(element: Element): ParagraphProperties {
	const list = child(element, "w:numPr");
	const mark = child(element, "w:rPr");
	const run = runProperties(mark);
	return {
		style: valueIn(element, "w:pStyle"),
		numId: valueIn(list, "w:numId"),
		level: numberIn(list, "w:ilvl"),
		outline: numberIn(element, "w:outlineLvl"),
		markRemoved: child(mark, "w:del") !== undefined || child(mark, "w:moveFrom") !== undefined,
		markHidden: run.hidden,
		lang: run.lang,
	};
}
