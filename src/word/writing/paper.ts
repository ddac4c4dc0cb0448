/**
 * A paper: a text made ready to leave the house, whatever the file format. Word and PDF are two ways to write the same paper.
 * It knows headings, passages, notes and places to write in; it knows nothing of rounds.
 */
import type { Block, Note, Paragraph, Run } from "../../domain/document.js";

export interface Paper {
	/** Title of the file: what a screen reader says first. */
	readonly title: string;
	/** BCP 47: the language of what says no other. */
	readonly language: string;
	/** Who sends it; null when the file should name nobody. */
	readonly author: string | null;
	/** Moment written into the file's properties (ISO 8601): never the clock, so that the same paper gives the same bytes. */
	readonly dated: string;
	/** Running head and foot, from the page after the cover on. */
	readonly bands: Bands | null;
	/** Whether notes are counted anew through the paper, or keep the marks that their authors gave them. */
	readonly notes: "renumbered" | "kept";
	readonly parts: readonly Part[];
}

export interface Bands {
	/** Lines; a tab parts what stands left from what stands right. */
	readonly head: readonly string[];
	readonly foot: readonly string[];
	/** What stands before "2 / 14" at the foot; null for no page numbers. */
	readonly page: string | null;
}

export type Part = Cover | Contents | Heading | Flow | Control;

/** The first page. */
export interface Cover {
	readonly kind: "cover";
	readonly symbol: string;
	/** Place and date, language: below the symbol. */
	readonly lines: readonly Phrase[];
	/** The institution, outermost first. */
	readonly institution: readonly Phrase[];
	readonly title: readonly Phrase[];
	readonly subtitle: readonly Phrase[];
	/** What the page says at its foot. */
	readonly closing: readonly Phrase[];
}

/** A text in one language. */
export interface Phrase {
	readonly text: string;
	/** BCP 47; the paper's when not said. */
	readonly language?: string;
}

/** The table of contents, over all headings that are listed. */
export interface Contents {
	readonly kind: "contents";
	readonly title: string;
}

export interface Heading {
	readonly kind: "heading";
	/** 1 to 9. */
	readonly level: number;
	readonly phrases: readonly Phrase[];
	/** Shown in the table of contents. */
	readonly listed: boolean;
	/** Begins on a page of its own. */
	readonly onNewPage?: true;
	/** Words that mark what is new: "[NEW]". */
	readonly flag?: string;
	/** Marked in the margin as new. */
	readonly fresh?: true;
}

/** How running text stands on the page. */
export type FlowStyle = "body" | "wording" | "facts" | "addressees" | "guidance" | "answer";

/** Somebody's text as it is. */
export interface Flow {
	readonly kind: "flow";
	readonly blocks: readonly Block[];
	/** Notes that these blocks cite; ids hold within this part only. */
	readonly notes: readonly Note[];
	readonly style: FlowStyle;
	/** BCP 47 of text that says no other. */
	readonly language?: string;
	/** Marked in the margin as new. */
	readonly fresh?: true;
}

/** Word takes no longer title of a control. */
export const LONGEST_TITLE = 64;

/** A part of a form with an identity: fixed text, or a place to write in. */
export interface Control {
	readonly kind: "control";
	/** Identity by which it is read back. */
	readonly name: string;
	/** What people see when they are in it; written to LONGEST_TITLE characters. */
	readonly title: string;
	/** Fixed: cannot be changed or taken out. Otherwise it can be written in, and not be taken out. */
	readonly fixed: boolean;
	readonly parts: readonly Part[];
}

/** All parts, those in controls too, in reading order. */
export function allParts(parts: readonly Part[]): Part[] {
	return parts.flatMap((part) => (part.kind === "control" ? [part, ...allParts(part.parts)] : [part]));
}

/** Whether the languages of a heading stand each on a line of its own. */
export function isLong({ phrases }: Heading): boolean {
	return phrases.reduce((length, { text }) => length + text.length, 0) > 60;
}

/** A flow of one paragraph in each language given. */
export function saying(phrases: readonly Phrase[], style: FlowStyle): Flow {
	return {
		kind: "flow",
		blocks: phrases.map(({ text, language }) => plain([{ text, ...(language !== undefined && { lang: language }) }])),
		notes: [],
		style,
	};
}

/** A paragraph of running text. */
export function plain(runs: readonly Run[]): Paragraph {
	return { kind: "paragraph", label: null, list: null, heading: null, style: null, origin: "body", controls: [], runs };
}
