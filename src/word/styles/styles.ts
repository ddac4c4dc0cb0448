import { eachChild } from "../xml/children.js";
import { attribute, child, type Element, isOn, numberIn, type Tag, valueIn } from "../xml/element.js";
import type { Part } from "../xml/walk.js";
import { headingByName } from "./heading-names.js";
import { type Look, lookOf } from "./look.js";
import { NO_PROPERTIES, over, type RunProperties, runProperties } from "./run-properties.js";

interface Style {
	readonly id: string;
	readonly name: string;
	readonly basedOn: string | undefined;
	readonly numId: string | undefined;
	readonly level: number | undefined;
	readonly outline: number | undefined;
	readonly run: RunProperties;
}

/** A paragraph style with all that it inherits. */
export interface ParagraphStyle {
	readonly name: string | null;
	/** 1 to 9 for a heading. */
	readonly heading: number | null;
	readonly numId: string | undefined;
	readonly level: number | undefined;
	/** Ids from the style itself up to the one that brings the list: a list level may be linked to any of them. */
	readonly lineage: readonly string[];
	readonly run: RunProperties;
}

/** Word allows 253 characters. */
const LONGEST_NAME = 255;
/** Word itself follows about ten. */
const LONGEST_LINEAGE = 50;

/** Looks kept of one style: more than any honest text has. */
const MOST_LOOKS = 2_000;

const BARE: ParagraphStyle = { name: null, heading: null, numId: undefined, level: undefined, lineage: [], run: NO_PROPERTIES };

/** The styles of a document, inheritance resolved once for each. */
export class Styles {
	/** Formatting that holds where nothing else is said. */
	defaults: RunProperties = NO_PROPERTIES;
	readonly #styles = new Map<string, Style>();
	readonly #paragraphs = new Map<string, ParagraphStyle>();
	readonly #characters = new Map<string, RunProperties>();
	readonly #looks = new Map<ParagraphStyle, Map<RunProperties, Look>>();
	readonly #direct = new WeakMap<Element, RunProperties>();
	#normal: string | undefined;

	/** Takes in one child of `w:styles`. */
	add(element: Element): void {
		if (element.name === "w:docDefaults") this.defaults = runProperties(child(child(element, "w:rPrDefault"), "w:rPr"));
		const id = attribute(element, "w:styleId");
		if (element.name !== "w:style" || id === undefined) return;
		this.#styles.set(id, styleOf(id, element));
		const isDefault = attribute(element, "w:default");
		if (attribute(element, "w:type") === "paragraph" && isDefault !== undefined && isOn(isDefault)) this.#normal = id;
	}

	/** A paragraph style by id; the default one when the id is missing or unknown. */
	paragraph(id: string | undefined): ParagraphStyle {
		const key = id !== undefined && this.#styles.has(id) ? id : (this.#normal ?? "");
		let style = this.#paragraphs.get(key);
		if (style === undefined) {
			style = resolved(this.#lineage(key));
			this.#paragraphs.set(key, style);
		}
		return style;
	}

	/** What a character style says, inheritance included. */
	character(id: string | undefined): RunProperties {
		if (id === undefined) return NO_PROPERTIES;
		let run = this.#characters.get(id);
		if (run === undefined) {
			run = this.#lineage(id).reduceRight((upper, style) => over(style.run, upper), NO_PROPERTIES);
			this.#characters.set(id, run);
		}
		return run;
	}

	/** How a run looks that says nothing of itself. */
	plainLook(style: ParagraphStyle): Look {
		return this.look(style, NO_PROPERTIES);
	}

	/** What a run says of itself: the same for the same element, which stands for all that are written alike. */
	direct(element: Element): RunProperties {
		let said = this.#direct.get(element);
		if (said === undefined) {
			said = runProperties(element);
			this.#direct.set(element, said);
		}
		return said;
	}

	/** How a run looks with formatting of its own. */
	look(style: ParagraphStyle, direct: RunProperties): Look {
		const known = this.#looks.get(style) ?? new Map<RunProperties, Look>();
		this.#looks.set(style, known);
		let look = known.get(direct);
		if (look === undefined) {
			const { defaults } = this;
			const character = this.character(direct.style);
			look = lookOf({ defaults, paragraph: style.run, character, direct, plain: style.heading !== null });
			if (known.size < MOST_LOOKS) known.set(direct, look);
		}
		return look;
	}

	/** The list that a numbering style stands for. */
	listOf(id: string): string | undefined {
		return this.#styles.get(id)?.numId;
	}

	/** A style and those it is based on, nearest first; a circle or an endless chain ends somewhere. */
	#lineage(id: string): Style[] {
		const lineage = new Set<Style>();
		let style = this.#styles.get(id);
		while (style !== undefined && !lineage.has(style) && lineage.size < LONGEST_LINEAGE) {
			lineage.add(style);
			style = style.basedOn === undefined ? undefined : this.#styles.get(style.basedOn);
		}
		return [...lineage];
	}
}

/** Reads the styles part; without one, nothing is styled. */
export function readStyles(part: Part | undefined): Styles {
	const styles = new Styles();
	if (part !== undefined) eachChild(part, (element) => styles.add(element), isOfText);
	return styles;
}

/** Table styles and the long list of latent ones tell nothing about text. */
function isOfText(tag: Tag): boolean {
	return tag.name !== "w:latentStyles" && attribute(tag, "w:type") !== "table";
}

function styleOf(id: string, element: Element): Style {
	const paragraph = child(element, "w:pPr");
	const list = child(paragraph, "w:numPr");
	return {
		id,
		name: (valueIn(element, "w:name") ?? id).slice(0, LONGEST_NAME),
		basedOn: valueIn(element, "w:basedOn"),
		numId: valueIn(list, "w:numId"),
		level: numberIn(list, "w:ilvl"),
		outline: numberIn(paragraph, "w:outlineLvl"),
		run: runProperties(child(element, "w:rPr")),
	};
}

function resolved(lineage: readonly Style[]): ParagraphStyle {
	const [own] = lineage;
	if (own === undefined) return BARE;
	const numbered = lineage.findIndex((style) => style.numId !== undefined);
	return {
		name: own.name,
		heading: headingOf(lineage),
		numId: lineage[numbered]?.numId,
		level: lineage.find((style) => style.level !== undefined)?.level,
		lineage: lineage.slice(0, numbered + 1).map((style) => style.id),
		run: lineage.reduceRight((upper, style) => over(style.run, upper), NO_PROPERTIES),
	};
}

/** The nearest style that has an outline level, or whose name is a built-in heading's, decides. */
function headingOf(lineage: readonly Style[]): number | null {
	for (const style of lineage) {
		if (style.outline !== undefined) return style.outline >= 0 && style.outline < 9 ? style.outline + 1 : null;
		const heading = headingByName(style.name) ?? headingByName(style.id);
		if (heading !== null) return heading;
	}
	return null;
}
