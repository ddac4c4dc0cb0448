/** The parts that hold footnotes and endnotes. */
import type { Note } from "../../domain/document.js";
import { blocksXml } from "./blocks.js";
import type { CitedNote, Manuscript, Place } from "./manuscript.js";
import { NAMESPACES } from "./namespaces.js";
import { paragraphXml } from "./paragraphs.js";
import { DECLARATION, escaped } from "./xml.js";

/** footnotes.xml or endnotes.xml. */
export function notesXml(manuscript: Manuscript, kind: Note["kind"]): string {
	const notes = manuscript.cited.filter((one) => one.kind === kind).map((cited) => noteXml(cited, manuscript));
	return `${DECLARATION}<w:${kind}s ${NAMESPACES}>${lineXml(kind, -1, "separator")}${lineXml(kind, 0, "continuationSeparator")}${notes.join("")}</w:${kind}s>`;
}

function noteXml({ kind, id, mark, note, place }: CitedNote, manuscript: Manuscript): string {
	const at: Place = { ...place, links: manuscript.noteLinks[kind], style: "note", fresh: false, notes: new Map() };
	const style = kind === "footnote" ? "FootnoteReference" : "EndnoteReference";
	const sign = mark === null ? `<w:${kind}Ref/>` : `<w:t xml:space="preserve">${escaped(mark)}</w:t>`;
	const lead = `<w:r><w:rPr><w:rStyle w:val="${style}"/></w:rPr>${sign}</w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>`;
	const [first, ...rest] = note.blocks;
	const opening = first?.kind === "paragraph" ? paragraphXml(first, at, lead) : `<w:p>${lead}</w:p>`;
	const others = blocksXml(first?.kind === "paragraph" ? rest : note.blocks, at);
	return `<w:${kind} w:id="${id}">${opening}${others}</w:${kind}>`;
}

function lineXml(kind: Note["kind"], id: number, type: "separator" | "continuationSeparator"): string {
	return `<w:${kind} w:type="${type}" w:id="${id}"><w:p><w:pPr><w:spacing w:before="0" w:after="0"/></w:pPr><w:r><w:${type}/></w:r></w:p></w:${kind}>`;
}
