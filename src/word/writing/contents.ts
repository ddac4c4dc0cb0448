/** The table of contents: a field that Word can renew, with its entries already in it. */
import { displayedText } from "../../domain/document.js";
import type { Manuscript } from "./manuscript.js";
import { allParts, type Contents, type Heading, type Paper, type Phrase } from "./paper.js";
import { anchorName } from "./paragraphs.js";
import { textXml } from "./runs.js";
import { attributeText } from "./xml.js";

/** A heading that the table of contents lists. */
export interface Entry {
	/** What is pointed at: a part, or a paragraph of a flow. */
	readonly place: unknown;
	readonly level: number;
	readonly text: string;
}

/** How deep headings within somebody's text are listed. */
const DEPTH = 3;

/** All entries, in order: headings that are listed, and the headings of texts that stand by themselves. */
export function entriesOf(paper: Paper): Entry[] {
	return allParts(paper.parts).flatMap((part): Entry[] => {
		if (part.kind === "heading") return part.listed ? [{ place: part, level: part.level, text: headingText(part, " / ") }] : [];
		if (part.kind !== "flow") return [];
		return part.blocks.flatMap((block): Entry[] => {
			if (block.kind === "table" || block.heading === null || block.heading > DEPTH) return [];
			const text = displayedText(block).replace(/\s+/g, " ").trim();
			return text === "" ? [] : [{ place: block, level: block.heading, text }];
		});
	});
}

/** A heading as text, its languages parted by a sign, with the mark of what is new. */
export function headingText(heading: Heading, between: string): string {
	const text = heading.phrases.map((phrase: Phrase) => phrase.text).join(between);
	return heading.flag === undefined ? text : `${text} ${heading.flag}`;
}

/** The table with its own heading, on pages of its own. Page numbers come when Word renews it (F9): only Word knows where its pages end. */
export function contentsXml(contents: Contents, entries: readonly Entry[], manuscript: Manuscript): string {
	const deepest = Math.max(1, ...entries.map((entry) => entry.level));
	const title = `<w:p><w:pPr><w:pStyle w:val="TOCHeading"/></w:pPr>${textXml(contents.title)}</w:p>`;
	const begin = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-${deepest}" \\h \\z \\u </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`;
	const lines = entries.map((entry, index) =>
		entryXml(entry, manuscript.anchors.get(entry.place) ?? 0, index === 0 ? begin : ""),
	);
	const end = `<w:p><w:pPr><w:pStyle w:val="Separator"/></w:pPr>${entries.length === 0 ? begin : ""}<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:br w:type="page"/></w:r></w:p>`;
	const properties = `<w:sdtPr><w:alias w:val="${attributeText(contents.title)}"/><w:id w:val="${1_000_000 + manuscript.nextControl()}"/><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr>`;
	return `<w:sdt>${properties}<w:sdtContent>${title}${lines.join("")}${end}</w:sdtContent></w:sdt>`;
}

function entryXml(entry: Entry, anchor: number, before: string): string {
	const style = `<w:pPr><w:pStyle w:val="TOC${Math.min(9, entry.level)}"/></w:pPr>`;
	return `<w:p>${style}${before}<w:hyperlink w:anchor="${anchorName(anchor)}" w:history="1">${textXml(entry.text)}</w:hyperlink></w:p>`;
}
