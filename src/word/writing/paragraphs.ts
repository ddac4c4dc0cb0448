/** Paragraphs as WordprocessingML. */
import type { Paragraph } from "../../domain/document.js";
import type { Place } from "./manuscript.js";
import { runsXml, textXml } from "./runs.js";

const STYLES: Readonly<Record<Place["style"], string>> = {
	body: "",
	wording: "Wording",
	facts: "Facts",
	addressees: "Addressees",
	guidance: "Guidance",
	answer: "Answer",
	note: "FootnoteText",
	cell: "TableText",
};

/** A bar in the margin beside what is new; the heading above says it in words. */
export const FRESH = '<w:pBdr><w:left w:val="single" w:sz="24" w:space="8" w:color="1F4E79"/></w:pBdr>';

/** A paragraph. @param lead runs before its own: the mark of a note */
export function paragraphXml(paragraph: Paragraph, at: Place, lead = ""): string {
	const label = labelOf(paragraph, at);
	const text = `${label.text}${runsXml(paragraph.runs, at)}`;
	return `<w:p>${propertiesXml(paragraph, at, label.list)}${lead}${anchored(text, at.manuscript.anchors.get(paragraph))}</w:p>`;
}

/** A text with a bookmark around it, for the table of contents to point at. */
export function anchored(text: string, anchor: number | undefined): string {
	if (anchor === undefined) return text;
	return `<w:bookmarkStart w:id="${anchor}" w:name="${anchorName(anchor)}"/>${text}<w:bookmarkEnd w:id="${anchor}"/>`;
}

export function anchorName(anchor: number): string {
	return `_Toc${100_000 + anchor}`;
}

/** An empty paragraph that keeps two tables apart, or closes a cell. */
export const SEPARATOR = '<w:p><w:pPr><w:pStyle w:val="Separator"/></w:pPr></w:p>';

function labelOf(paragraph: Paragraph, at: Place): { list: string; text: string } {
	const { label, list } = paragraph;
	if (label === null && list?.bullet !== true) return { list: "", text: "" };
	const numbering = at.manuscript.labels.numbering(label, list?.level ?? 0);
	return numbering === undefined ? { list: "", text: textXml(`${label}\t`) } : { list: numbering, text: "" };
}

function propertiesXml(paragraph: Paragraph, at: Place, list: string): string {
	const style = styleOf(paragraph, at, list !== "");
	const fresh = at.fresh && at.style !== "cell" ? FRESH : "";
	const first = paragraph.runs.find((run) => run.text.trim() !== "");
	const xml = `${style === "" ? "" : `<w:pStyle w:val="${style}"/>`}${list}${fresh}${first?.rtl ? "<w:bidi/>" : ""}`;
	return xml === "" ? "" : `<w:pPr>${xml}</w:pPr>`;
}

function styleOf(paragraph: Paragraph, at: Place, listed: boolean): string {
	if (paragraph.heading !== null) return `Heading${Math.min(9, Math.max(1, paragraph.heading))}`;
	const style = STYLES[at.style];
	return style === "" && listed ? "ListParagraph" : style;
}
