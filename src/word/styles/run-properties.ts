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

type Said = { -readonly [K in keyof RunProperties]: RunProperties[K] };

/** What each child of a `w:rPr` says. */
const READERS: ReadonlyMap<string, (said: Said, element: Element) => void> = new Map([
	["w:b", (said: Said, element: Element) => void (said.bold = isOn(attribute(element, "w:val")))],
	["w:i", (said, element) => void (said.italic = isOn(attribute(element, "w:val")))],
	["w:strike", (said, element) => void (said.strike = isOn(attribute(element, "w:val")) || said.strike === true)],
	["w:dstrike", (said, element) => void (said.strike = isOn(attribute(element, "w:val")) || said.strike === true)],
	["w:vanish", (said, element) => void (said.hidden = isOn(attribute(element, "w:val")) || said.hidden === true)],
	["w:specVanish", (said, element) => void (said.hidden = isOn(attribute(element, "w:val")) || said.hidden === true)],
	["w:u", (said, element) => void (said.underline = attribute(element, "w:val") !== "none")],
	["w:vertAlign", (said, element) => void (said.raised = raisedOf(attribute(element, "w:val")))],
	["w:rtl", (said, element) => void (said.rtl = isOn(attribute(element, "w:val")))],
	["w:rStyle", (said, element) => void (said.style = attribute(element, "w:val"))],
	["w:rFonts", (said, element) => void (said.font = attribute(element, "w:ascii") ?? attribute(element, "w:hAnsi"))],
	[
		"w:lang",
		(said, element) => {
			said.lang = tagOf(attribute(element, "w:val"));
			said.langBidi = tagOf(attribute(element, "w:bidi"));
		},
	],
]);

/** Reads a `w:rPr`. */
export function runProperties(element: Element | undefined): RunProperties {
	if (element === undefined) return NO_PROPERTIES;
	let said: Said | undefined;
	for (const one of element.children) {
		const read = READERS.get(one.name);
		if (read === undefined) continue;
		said ??= {};
		read(said, one);
	}
	return said ?? NO_PROPERTIES;
}

/** `lower` where it speaks, else `upper`: how a style based on another reads. */
export function over(lower: RunProperties, upper: RunProperties): RunProperties {
	if (upper === NO_PROPERTIES) return lower;
	if (lower === NO_PROPERTIES) return upper;
	const said = Object.entries(lower).filter(([, value]) => value !== undefined);
	return { ...upper, ...Object.fromEntries(said) };
}

function raisedOf(value: string | undefined): RunProperties["raised"] {
	if (value === undefined) return undefined;
	return value === "superscript" ? "super" : value === "subscript" ? "sub" : "none";
}

/** A language tag, if it may be one. */
function tagOf(value: string | undefined): string | undefined {
	return value !== undefined && value.length > 0 && value.length < 40 ? value : undefined;
}
