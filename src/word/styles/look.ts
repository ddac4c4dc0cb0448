import type { Run } from "../../domain/document.js";
import type { RunProperties } from "./run-properties.js";

/** How a run finally looks. */
export interface Look {
	/** The part of it that the document tree tells. */
	readonly shown: Omit<Run, "text" | "link" | "note">;
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
	const styles = layers.plain
		? { ...layers, paragraph: { ...paragraph, bold: undefined, italic: undefined, underline: undefined } }
		: layers;
	const raised = last(layers, "raised");
	const rtl = last(layers, "rtl");
	const lang = rtl
		? (direct.langBidi ?? character.langBidi ?? paragraph.langBidi)
		: (direct.lang ?? character.lang ?? paragraph.lang);
	return {
		shown: {
			...(toggled(styles, "bold") && { bold: true as const }),
			...(toggled(styles, "italic") && { italic: true as const }),
			...(last(styles, "underline") && { underline: true as const }),
			...(toggled(layers, "strike") && { strike: true as const }),
			...(raised !== undefined && raised !== "none" && { raised }),
			...(rtl && { rtl: true as const }),
			...(lang !== undefined && lang !== "" && { lang }),
		},
		hidden: toggled(layers, "hidden"),
		font: direct.font ?? character.font ?? paragraph.font ?? defaults.font,
	};
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
