import type { Run } from "../../domain/document.js";
import type { RunProperties } from "./run-properties.js";

/** The part of a run's look that the document tree tells. */
export type Shown = Omit<Run, "text" | "link" | "note">;

/** How a run finally looks. */
export interface Look {
	readonly shown: Shown;
	readonly hidden: boolean;
	readonly font: string | undefined;
}

/** The layers that decide a run's look, outermost first. */
export interface Layers {
	readonly defaults: RunProperties;
	readonly paragraph: RunProperties;
	readonly character: RunProperties;
	readonly direct: RunProperties;
	/** A heading's own boldness is not an emphasis: `Paragraph.heading` tells it. */
	readonly plain: boolean;
}

/** The look that layers of formatting add up to. */
export function lookOf(layers: Layers): Look {
	const { paragraph, character, direct, defaults } = layers;
	return {
		shown: shownOf(layers),
		hidden: toggled(layers, "hidden"),
		font: direct.font ?? character.font ?? paragraph.font ?? defaults.font,
	};
}

function shownOf(layers: Layers): Shown {
	const styles = layers.plain ? withoutEmphasis(layers) : layers;
	const shown: { -readonly [K in keyof Shown]: Shown[K] } = {};
	if (toggled(styles, "bold")) shown.bold = true;
	if (toggled(styles, "italic")) shown.italic = true;
	if (last(styles, "underline")) shown.underline = true;
	if (toggled(layers, "strike")) shown.strike = true;
	const raised = last(layers, "raised");
	if (raised === "super" || raised === "sub") shown.raised = raised;
	const rtl = last(layers, "rtl");
	if (rtl) shown.rtl = true;
	const lang = langOf(layers, rtl ? "langBidi" : "lang");
	if (lang !== undefined) shown.lang = lang;
	return shown;
}

function withoutEmphasis(layers: Layers): Layers {
	return { ...layers, paragraph: { ...layers.paragraph, bold: undefined, italic: undefined, underline: undefined } };
}

/** Toggles: a character style turns what the paragraph style set the other way round; what the run says itself is final. */
function toggled(layers: Layers, name: "bold" | "italic" | "strike" | "hidden"): boolean {
	const direct = layers.direct[name];
	if (direct !== undefined) return direct;
	return layers.defaults[name] === true || (layers.paragraph[name] ?? false) !== (layers.character[name] ?? false);
}

function last<K extends "underline" | "raised" | "rtl">(layers: Layers, name: K): RunProperties[K] {
	return layers.direct[name] ?? layers.character[name] ?? layers.paragraph[name] ?? layers.defaults[name];
}

/** The default language is the programme's, not the text's: it is no evidence and is not told. */
function langOf({ direct, character, paragraph }: Layers, name: "lang" | "langBidi"): string | undefined {
	return direct[name] ?? character[name] ?? paragraph[name];
}
