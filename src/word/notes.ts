import type { Note } from "../domain/document.js";
import { formatNumber } from "./numbering/formats.js";
import type { Citation } from "./story/draft.js";
import type { Shared } from "./story/story.js";
import { child, type Element, numberIn, valueIn } from "./xml/element.js";

/** How notes of a kind are numbered in a section. */
interface NoteNumbering {
	readonly format: string;
	readonly start: number;
	readonly eachSection: boolean;
}

/** The id of a note in the tree: footnotes and endnotes count their ids apart in the file. */
export function noteId(note: Pick<Citation, "kind" | "id">): string {
	return `${note.kind === "footnote" ? "fn" : "en"}${note.id}`;
}

/** Writes the marks of all notes cited, in order, where they are cited; gives the mark of each note. */
export function markNotes(shared: Shared, settings: Element | undefined): Map<string, string> {
	const marks = new Map<string, string>();
	const counts = { footnote: { value: 0, section: -1 }, endnote: { value: 0, section: -1 } };
	for (const { run, citation } of shared.citations) {
		const key = noteId(citation);
		const count = counts[citation.kind];
		const numbering = numberingOf(citation.kind, shared.sections[citation.section], settings);
		if (count.section < 0 || (numbering.eachSection && count.section !== citation.section)) count.value = numbering.start - 1;
		count.section = citation.section;
		const mark = marks.get(key) ?? (citation.custom ? run.text : formatNumber(++count.value, numbering));
		run.text = mark;
		run.note = key;
		marks.set(key, mark);
	}
	return marks;
}

/** The notes that are cited, in order of citation. */
export function citedNotes(marks: ReadonlyMap<string, string>, read: ReadonlyMap<string, Note["blocks"]>): Note[] {
	const notes: Note[] = [];
	for (const [id, mark] of marks) {
		const blocks = read.get(id);
		if (blocks !== undefined) notes.push({ id, kind: id.startsWith("fn") ? "footnote" : "endnote", mark, blocks });
	}
	return notes;
}

/** A section's own numbering of notes, else the document's, else Word's. */
function numberingOf(kind: Citation["kind"], section: Element | undefined, settings: Element | undefined): NoteNumbering {
	const [own, common] = [child(section, `w:${kind}Pr`), child(settings, `w:${kind}Pr`)];
	const said = (name: string): string | undefined => valueIn(own, name) ?? valueIn(common, name);
	return {
		format: said("w:numFmt") ?? (kind === "footnote" ? "decimal" : "lowerRoman"),
		start: numberIn(own, "w:numStart") ?? numberIn(common, "w:numStart") ?? 1,
		eachSection: said("w:numRestart") === "eachSect",
	};
}
