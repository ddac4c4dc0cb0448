import type { Block, Paragraph, Run } from "../../domain/document.js";
import type { Look } from "../styles/look.js";
import type { ParagraphStyle } from "../styles/styles.js";
import type { ParagraphProperties } from "./paragraph-properties.js";

/** Where a note is cited; its mark is known only when all citations and sections are. */
export interface Citation {
	readonly kind: "footnote" | "endnote";
	readonly id: string;
	/** Sections that ended before it. */
	readonly section: number;
	/** The author's own mark stands instead of a number: the text of the run. */
	readonly custom: boolean;
}

/** A run being written. */
export interface RunDraft {
	text: string;
	readonly look: Look;
	readonly link: string | undefined;
	readonly citation?: Citation;
}

/** A paragraph being read. */
export interface ParagraphDraft {
	/** What it says of itself; where paragraphs run on in one line, what the first says. */
	properties: ParagraphProperties;
	style: ParagraphStyle;
	/** The same of the paragraph being read, whose text and end follow their own style. */
	own: { properties: ParagraphProperties; style: ParagraphStyle };
	controls: readonly string[];
	readonly runs: RunDraft[];
	/** Runs before this one are not to be added to. */
	fence: number;
	/** Text boxes anchored in it. */
	readonly after: Block[];
	/** Hidden text met in it. */
	hidden: string;
	/** Held entries of a table of contents, now taken out. */
	emptied: boolean;
}

/** A place that holds blocks: the body, a cell, a text box, a note. */
export interface Container {
	readonly blocks: Block[];
	/** A paragraph whose end is deleted or hidden: the next one goes on in the same line. */
	pending: ParagraphDraft | null;
}

/** A run or paragraph of the tree while marks of notes are still to come. */
export type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** The runs of a paragraph as the tree has them; `cite` is told of those whose text is a note's mark. */
export function runsOf(draft: ParagraphDraft, cite: (run: Writable<Run>, citation: Citation) => void): Run[] {
	return draft.runs.map(({ text, look, link, citation }) => {
		const run: Writable<Run> = { text, ...look.shown };
		if (link !== undefined) run.link = link;
		if (citation !== undefined) cite(run, citation);
		return run;
	});
}

/** Whether a reader would see anything of the paragraph. */
export function isVisible(draft: ParagraphDraft): boolean {
	return draft.runs.some((run) => run.text !== "" || run.citation !== undefined);
}

/** The nature of a paragraph's place. */
export type Origin = Paragraph["origin"];
