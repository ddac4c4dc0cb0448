import { attribute, child, type Element, flagIn, valueIn } from "../xml/element.js";

/** What a `w:rPr` says; undefined where it leaves the matter to the style above it. */
export interface RunProperties {
	readonly bold?: boolean | undefined;
	readonly italic?: boolean | undefined;
	readonly strike?: boolean | undefined;
	readonly hidden?: boolean | undefined;
	readonly underline?: boolean | undefined;
	readonly raised?: "super" | "sub" | "none" | undefined;
	readonly rtl?: boolean | undefined;
	readonly lang?: string | undefined;
	/** Language of right-to-left text. */
	readonly langBidi?: string | undefined;
	readonly font?: string | undefined;
	/** Character style. */
	readonly style?: string | undefined;
}

export const NO_PROPERTIES: RunProperties = {};

/** Reads a `w:rPr`. */
export function runProperties(element: Element | undefined): RunProperties {
	if (element === undefined || element.children.length === 0) return NO_PROPERTIES;
	const lang = child(element, "w:lang");
	const fonts = child(element, "w:rFonts");
	return {
		bold: flagIn(element, "w:b"),
		italic: flagIn(element, "w:i"),
		strike: flagIn(element, "w:strike") ?? flagIn(element, "w:dstrike"),
		hidden: flagIn(element, "w:specVanish") || flagIn(element, "w:vanish"),
		underline: underlineOf(child(element, "w:u")),
		raised: raisedOf(valueIn(element, "w:vertAlign")),
		rtl: flagIn(element, "w:rtl"),
		lang: attribute(lang, "w:val"),
		langBidi: attribute(lang, "w:bidi"),
		font: attribute(fonts, "w:ascii") ?? attribute(fonts, "w:hAnsi"),
		style: valueIn(element, "w:rStyle"),
	};
}

/** `lower` where it speaks, else `upper`: how a style based on another reads. */
export function over(lower: RunProperties, upper: RunProperties): RunProperties {
	if (upper === NO_PROPERTIES) return lower;
	if (lower === NO_PROPERTIES) return upper;
	const said = Object.entries(lower).filter(([, value]) => value !== undefined);
	return { ...upper, ...Object.fromEntries(said) };
}

function underlineOf(element: Element | undefined): boolean | undefined {
	return element === undefined ? undefined : attribute(element, "w:val") !== "none";
}

function raisedOf(value: string | undefined): RunProperties["raised"] {
	if (value === undefined) return undefined;
	return value === "superscript" ? "super" : value === "subscript" ? "sub" : "none";
}
