/** Writes a paper as a Word file. The same paper gives the same bytes on one machine. */
import type { Note } from "../../domain/document.js";
import { entriesOf } from "./contents.js";
import { Manuscript } from "./manuscript.js";
import { NAMESPACES } from "./namespaces.js";
import { notesXml } from "./notes.js";
import { type Piece, packed } from "./package.js";
import { allParts, type Paper } from "./paper.js";
import { partsXml } from "./parts.js";
import { APP, coreXml, settingsXml } from "./properties.js";
import { footXml, headXml, textSectionXml } from "./sections.js";
import { stylesXml } from "./styles.js";
import { attributeText, DECLARATION } from "./xml.js";

const WORD = "officedocument.wordprocessingml";

export function writeWord(paper: Paper): Uint8Array {
	const listed = paper.parts.some((part) => part.kind === "contents") ? entriesOf(paper) : [];
	const anchors = new Map(listed.map((entry, index) => [entry.place, index + 1]));
	const manuscript = new Manuscript(paper, anchors, endnotesAreDecimal(paper));
	const body = partsXml(paper.parts, manuscript, listed);
	const { bands } = paper;
	const document = `${DECLARATION}<w:document ${NAMESPACES}><w:body>${body}${textSectionXml(bands !== null)}</w:body></w:document>`;
	// Notes are written after the body that cites them, and lists after both.
	const notes = (["footnote", "endnote"] as const).map((kind) => piece(`${kind}s`, notesXml(manuscript, kind)));
	const numbering = `${DECLARATION}<w:numbering ${NAMESPACES}>${manuscript.labels.definitions()}</w:numbering>`;
	const pieces: Piece[] = [
		{ name: "word/document.xml", xml: document, type: `${WORD}.document.main`, from: null },
		piece("styles", stylesXml(paper.language)),
		piece("settings", settingsXml(manuscript)),
		piece("numbering", numbering),
		...notes,
		...(bands === null ? [] : [piece("header", headXml(bands)), piece("footer", footXml(bands))]),
		{ name: "docProps/core.xml", xml: coreXml(paper), type: "package.core-properties", from: null },
		{ name: "docProps/app.xml", xml: APP, type: "officedocument.extended-properties", from: null },
	];
	return packed(pieces, {
		"word/document.xml": manuscript.bodyLinks.relationships(attributeText),
		"word/footnotes.xml": manuscript.noteLinks.footnote.relationships(attributeText),
		"word/endnotes.xml": manuscript.noteLinks.endnote.relationships(attributeText),
	});
}

/** A part beside the document, named as what it is to it. */
function piece(kind: string, xml: string): Piece {
	return { name: `word/${kind}.xml`, xml, type: `${WORD}.${kind}`, from: { id: kind, kind } };
}

/** Kept endnotes are counted as their authors counted them. */
function endnotesAreDecimal(paper: Paper): boolean {
	const notes = allParts(paper.parts).flatMap((part): readonly Note[] => (part.kind === "flow" ? part.notes : []));
	const endnotes = notes.filter((note) => note.kind === "endnote");
	return endnotes.length > 0 && endnotes.every((note) => /^\d+$/.test(note.mark));
}
