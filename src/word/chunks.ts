import type { Band, Block, DocumentTree, Note, Paragraph, Run } from "../domain/document.js";
import type { Findings } from "./findings.js";
import type { Package } from "./package/package.js";
import { WordRefusal } from "./refusal.js";

/** Reads a document that is inside another. */
export type ReadInside = (bytes: Uint8Array) => DocumentTree;

/** More than this many are listed and not read: nobody inserts so many, and each is a document. */
const MOST = 50;
/** Refusals of an inserted document that refuse the whole: one that hides a danger, one that costs too much. */
const OF_ALL: readonly string[] = ["macros", "too-large"];

/**
 * Documents inserted as they are (altChunk), which Word takes in when it opens the file: a .docx and a plain text are read where they stand;
 * a web page or anything else is reported as unreadable, never lost in silence.
 */
export class Chunks {
	readonly notes: Note[] = [];
	readonly bands: Band[] = [];
	#count = 0;

	/** @param readInside reads a .docx; undefined inside one that was itself inserted: further down nothing is read */
	constructor(
		readonly file: Package,
		readonly findings: Findings,
		readonly readInside: ReadInside | undefined,
	) {}

	/** The blocks of an inserted document by the name of its part; none when it is only reported. */
	blocksOf(name: string | undefined): readonly Block[] {
		const blocks = name === undefined || !this.file.has(name) ? undefined : this.#read(name);
		if (blocks === undefined) this.#report(name);
		return blocks ?? [];
	}

	#read(name: string): readonly Block[] | undefined {
		if (this.readInside === undefined || ++this.#count > MOST) return undefined;
		const type = this.file.type(name);
		if (/wordprocessingml\.document/.test(type)) return this.#document(name, this.readInside);
		return /^(text\/plain|application\/txt)\b/.test(type) || /\.txt$/i.test(name) ? linesOf(this.file.bytes(name)) : undefined;
	}

	#document(name: string, readInside: ReadInside): readonly Block[] | undefined {
		try {
			const tree = withIds(readInside(this.file.bytes(name)), `chunk${this.#count}-`);
			this.notes.push(...tree.notes);
			this.bands.push(...tree.bands);
			this.findings.traces.push(...tree.traces);
			return tree.blocks;
		} catch (error) {
			if (!(error instanceof WordRefusal) || OF_ALL.includes(error.code)) throw error;
			return undefined;
		}
	}

	#report(name: string | undefined): void {
		this.findings.add("unreadable", `another document, inserted as it is (altChunk)${name === undefined ? "" : `: ${name}`}`);
	}
}

/** The tree with ids of notes that no other document has. */
function withIds(tree: DocumentTree, prefix: string): DocumentTree {
	const blocks = (all: readonly Block[]): Block[] =>
		all.map((block) =>
			block.kind === "paragraph" ? { ...block, runs: block.runs.map(run) } : { ...block, rows: block.rows.map(row) },
		);
	const run = (one: Run): Run => (one.note === undefined ? one : { ...one, note: prefix + one.note });
	const row = <Row extends { readonly cells: readonly { readonly blocks: readonly Block[] }[] }>(one: Row): Row => ({
		...one,
		cells: one.cells.map((cell) => ({ ...cell, blocks: blocks(cell.blocks) })),
	});
	const notes = tree.notes.map((note) => ({ ...note, id: prefix + note.id, blocks: blocks(note.blocks) }));
	return { ...tree, blocks: blocks(tree.blocks), notes };
}

/** A plain text, a paragraph a line: UTF-8 or UTF-16 where it is, else Windows-1252. */
function linesOf(bytes: Uint8Array): Block[] {
	return decoded(bytes)
		.split(/\r\n?|\n/)
		.filter((line) => line.trim() !== "")
		.map((text): Paragraph => {
			const runs = [{ text }];
			return { kind: "paragraph", label: null, list: null, heading: null, style: null, origin: "body", controls: [], runs };
		});
}

function decoded(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder("windows-1252").decode(bytes);
	}
}
