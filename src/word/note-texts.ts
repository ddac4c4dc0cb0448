import type { Block, Paragraph, Run } from "../domain/document.js";
import { noteId } from "./notes.js";
import type { Package } from "./package/package.js";
import type { Citation } from "./story/draft.js";
import { endStory, readStory } from "./story/read-story.js";
import { type Shared, Story } from "./story/story.js";
import { attribute, type Tag } from "./xml/element.js";
import type { Step } from "./xml/walk.js";

/** The part that holds the notes of a kind. */
export interface NotesPart {
	readonly name: string;
	readonly kind: Citation["kind"];
}

/** Reads the notes of one kind that are cited; those that only the file still holds, and the separators, are no text. */
export function readNotes(file: Package, { name, kind }: NotesPart, shared: Shared): Map<string, readonly Block[]> {
	const cited = new Map<string, string>();
	for (const { run, citation } of shared.citations) {
		if (citation.kind === kind && !cited.has(citation.id)) cited.set(citation.id, citation.custom ? run.text : "");
	}
	const notes = new Map<string, readonly Block[]>();
	const story = new Story(shared, file.relationships(name), "note");
	const open = (_: Story, tag: Tag): Step<Story> => {
		const id = attribute(tag, "w:id") ?? "";
		const mark = cited.get(id);
		if (mark === undefined) return "skip";
		return (at) => void notes.set(noteId({ kind, id }), withoutMark(endStory(at), mark));
	};
	readStory(file.part(name), story, { [`w:${kind}`]: open });
	return notes;
}

/** A note's text without the author's own mark and the space that part mark and text. */
function withoutMark(blocks: readonly Block[], mark: string): readonly Block[] {
	const [first, ...rest] = blocks;
	if (first?.kind !== "paragraph") return blocks;
	const [run, ...runs] = first.runs;
	if (run === undefined || run.note !== undefined) return blocks;
	const text = (run.text.trimStart().startsWith(mark) ? run.text.trimStart().slice(mark.length) : run.text).trimStart();
	const kept: readonly Run[] = text === "" ? trimmed(runs) : [{ ...run, text }, ...runs];
	const paragraph: Paragraph = { ...first, runs: kept };
	return [paragraph, ...rest];
}

function trimmed(runs: readonly Run[]): readonly Run[] {
	const [run, ...rest] = runs;
	return run === undefined || run.note !== undefined ? runs : [{ ...run, text: run.text.trimStart() }, ...rest];
}
