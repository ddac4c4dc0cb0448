import { createRequire } from "node:module";
import { type Band, type Block, type DocumentTree, type Note, textOfBlocks } from "../../domain/document.js";
import { Findings } from "../findings.js";
import type { Limits } from "../limits.js";
import { damaged, tooLarge, WordRefusal } from "../refusal.js";
import { holds, refuseUnsafe } from "./compound.js";
import { blocksOf, withoutFields } from "./raw-text.js";

/** What word-extractor gives; `filterUnicode: false` leaves quotation marks and dashes as they are. */
interface Extracted {
	getBody(options: object): string;
	getFootnotes(options: object): string;
	getEndnotes(options: object): string;
	getHeaders(options: object): string;
	getFooters(options: object): string;
	getAnnotations(options: object): string;
	getTextboxes(options: object): string;
}
/** Its view of an OLE compound file. */
interface Compound {
	read(): Promise<Compound>;
	stream(name: string): AsyncIterable<Buffer>;
}

const AS_WRITTEN = { filterUnicode: false, includeFooters: false, includeHeadersAndFooters: false };

/**
 * Reads a Word 97-2003 document as far as a library goes: paragraphs, rows of tables, notes, text boxes, heads and feet, comments.
 * Automatic numbers, headings and emphasis are not in what it gives; the trace `old-format` says so.
 * @throws WordRefusal
 */
export async function readOldWord(bytes: Uint8Array, limits: Limits): Promise<DocumentTree> {
	if (bytes.length > limits.fileBytes) throw tooLarge(`the file has more than ${limits.fileBytes >> 20} MB`);
	const found = await extracted(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)).catch((error: unknown) => {
		throw error instanceof WordRefusal ? error : damaged("it cannot be read as a Word 97-2003 document", error);
	});
	const tree = treeOf(found, bytes);
	const texts = [...tree.blocks, ...tree.notes.flatMap((note) => note.blocks)];
	if (tree.blocks.length > limits.paragraphs) throw tooLarge(`more than ${limits.paragraphs} paragraphs`);
	if (textOfBlocks(texts).trim() === "")
		throw new WordRefusal("empty", "The document is empty: it holds no text. Check that it is the right file.");
	return tree;
}

/**
 * What the library finds, its text as Word keeps it. Its own cleaning writes "undefined" for optional hyphens and for the euro sign, and
 * takes cells and fields apart less well than we do. It is loaded with the first such document.
 */
async function extracted(bytes: Buffer): Promise<Extracted> {
	const require = createRequire(import.meta.url);
	const filters = require("word-extractor/lib/filters.js") as Record<string, (text: string) => string>;
	const windows = new TextDecoder("windows-1252");
	filters.clean = (text) => text;
	filters.binaryToUnicode = (text) => text.replace(/[\u0080-\u009f]/g, (sign) => windows.decode(Buffer.from(sign, "latin1")));
	const Reader = require("word-extractor/lib/buffer-reader.js") as new (bytes: Buffer) => object;
	const Compound = require("word-extractor/lib/ole-compound-doc.js") as new (reader: object) => Compound;
	const compound = await new Compound(new Reader(bytes)).read();
	const text = await whole(compound.stream("WordDocument"));
	const both = [await whole(compound.stream("0Table")), await whole(compound.stream("1Table"))] as const;
	refuseUnsafe(bytes, { text, tables: Buffer.concat(both), table: usesSecondTable(text) ? both[1] : both[0] });
	const Extractor = require("word-extractor") as new () => { extract(bytes: Buffer): Promise<Extracted> };
	return new Extractor().extract(bytes);
}

/** fWhichTblStm ([MS-DOC] 2.5.2). */
function usesSecondTable(text: Buffer): boolean {
	return text.length > 11 && (text.readUInt16LE(10) & 0x0200) !== 0;
}

async function whole(stream: AsyncIterable<Buffer>): Promise<Buffer> {
	const chunks: Buffer[] = [];
	for await (const chunk of stream) chunks.push(chunk);
	return Buffer.concat(chunks);
}

function treeOf(found: Extracted, bytes: Uint8Array): DocumentTree {
	const findings = new Findings();
	findings.add("old-format", ".doc");
	const seen = (raw: string): string => {
		const { text, contents } = withoutFields(raw);
		for (const entries of contents) findings.add("contents", entries);
		return text;
	};
	const body = seen(found.getBody(AS_WRITTEN));
	const texts = { footnote: seen(found.getFootnotes(AS_WRITTEN)), endnote: seen(found.getEndnotes(AS_WRITTEN)) };
	const { notes, loose } = notesOf(texts, body.split("\u0002").length - 1);
	let cited = 0;
	const cite = (): { text: string; note: string } | undefined => {
		const note = notes[cited++];
		return note && { text: note.mark, note: note.id };
	};
	const blocks = blocksOf(body, { origin: "body", cite });
	blocks.push(...blocksOf(seen(found.getTextboxes(AS_WRITTEN)), { origin: "textbox" }).filter(hasText), ...loose);
	for (const comment of linesOf(found.getAnnotations(AS_WRITTEN))) findings.add("comment", comment);
	if (holds(bytes, "ObjectPool")) findings.add("embedded", "ObjectPool");
	const bands = (["header", "footer"] as const).flatMap((kind) =>
		linesOf(seen(kind === "header" ? found.getHeaders(AS_WRITTEN) : found.getFooters(AS_WRITTEN))).map(
			(text): Band => ({ kind, text }),
		),
	);
	return { blocks, notes, bands, traces: findings.traces, properties: {} };
}

/**
 * Each note under its citation when it is certain which is which: notes of one kind only, as many as are cited. Otherwise their
 * paragraphs stand behind the body.
 */
function notesOf(texts: Readonly<Record<Note["kind"], string>>, citations: number): { notes: Note[]; loose: Block[] } {
	const kind = texts.endnote.trim() === "" ? "footnote" : "endnote";
	const other = kind === "footnote" ? texts.endnote : texts.footnote;
	const [before = "", ...each] = texts[kind].split("\u0002");
	if (other.trim() === "" && before.trim() === "" && each.length === citations) {
		const notes = each.map((text, index): Note => {
			const mark = String(index + 1);
			return {
				id: `${kind === "footnote" ? "fn" : "en"}${mark}`,
				kind,
				mark,
				blocks: blocksOf(text.trimStart(), { origin: "note" }).filter(hasText),
			};
		});
		return { notes, loose: [] };
	}
	const loose = [texts.footnote, texts.endnote].flatMap((text) => blocksOf(text, { origin: "note" }).filter(hasText));
	return { notes: [], loose };
}

function linesOf(raw: string): string[] {
	return textOfBlocks(blocksOf(raw, { origin: "body" }))
		.split("\n")
		.map((line) => line.trim())
		.filter((line) => line !== "");
}

function hasText(block: Block): boolean {
	return textOfBlocks([block]).trim() !== "";
}
