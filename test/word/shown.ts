import { type DocumentTree, displayedText, type Paragraph, segmentsOf } from "../../src/domain/document.js";
import { readWord } from "../../src/word/index.js";
import { docx, type Parts } from "./docx.js";

/** The tree of a document made of these parts. */
export function treeOf(parts: string | Parts): DocumentTree {
	return readWord(docx(parts));
}

/** All paragraphs in reading order, notes included. */
export function paragraphsOf(parts: string | Parts): Paragraph[] {
	return segmentsOf(treeOf(parts)).map((segment) => segment.paragraph);
}

/** The displayed text of each paragraph: label, then text. */
export function shown(parts: string | Parts): string[] {
	return paragraphsOf(parts).map(displayedText);
}

/** The labels alone, in order. */
export function labels(parts: string | Parts): (string | null)[] {
	return paragraphsOf(parts).map((paragraph) => paragraph.label);
}
