import { attribute, type Element, isOn } from "../xml/element.js";

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

/** What each child of a `w:rPr` says. */
const READERS: ReadonlyMap<string, (element: Element) => RunProperties> = new Map<string, (element: Element) => RunProperties>([
	["w:b", (element) => ({ bold: on(element) })],
	["w:i", (element) => ({ italic: on(element) })],
	["w:strike", (element) => ({ strike: on(element) })],
	["w:dstrike", (element) => (on(element) ? { strike: true } : NO_PROPERTIES)],
	["w:vanish", (element) => ({ hidden: on(element) })],
	["w:specVanish", (element) => (on(element) ? { hidden: true } : NO_PROPERTIES)],
	["w:u", (element) => ({ underline: attribute(element, "w:val") !== "none" })],
	["w:vertAlign", (element) => ({ raised: raisedOf(attribute(element, "w:val")) })],
	["w:rtl", (element) => ({ rtl: on(element) })],
	["w:rStyle", (element) => ({ style: attribute(element, "w:val") })],
	["w:rFonts", (element) => ({ font: attribute(element, "w:ascii") ?? attribute(element, "w:hAnsi") })],
	["w:lang", (element) => ({ lang: tagOf(attribute(element, "w:val")), langBidi: tagOf(attribute(element, "w:bidi")) })],
]);

/** Reads a `w:rPr`. */
export function runProperties(element: Element | undefined): RunProperties {
	if (element === undefined) return NO_PROPERTIES;
	let said = NO_PROPERTIES;
	for (const one of element.children) {
		const read = READERS.get(one.name)?.(one) ?? NO_PROPERTIES;
		if (read !== NO_PROPERTIES) said = said === NO_PROPERTIES ? read : { ...said, ...read };
	}
	return said;
}

/** `lower` where it speaks, else `upper`: how a style based on another reads. */
export function over(lower: RunProperties, upper: RunProperties): RunProperties {
	if (upper === NO_PROPERTIES) return lower;
	if (lower === NO_PROPERTIES) return upper;
	const said = Object.entries(lower).filter(([, value]) => value !== undefined);
	return { ...upper, ...Object.fromEntries(said) };
}

function on(element: Element): boolean {
	return isOn(attribute(element, "w:val"));
}

function raisedOf(value: string | undefined): RunProperties["raised"] {
	if (value === undefined) return undefined;
	return value === "superscript" ? "super" : value === "subscript" ? "sub" : "none";
}

/** A language tag, if it may be one. */
function tagOf(value: string | undefined): string | undefined {
	return value !== undefined && value.length > 0 && value.length < 40 ? value : undefined;
}
