import assert from "node:assert/strict";
import { test } from "node:test";
import { strFromU8, unzipSync } from "fflate";
import { readWord } from "../../../src/word/index.js";
import { type Paper, type Part, plain, writeWord } from "../../../src/word/writing/index.js";

const BASE = {
	title: "Title",
	language: "en-GB",
	author: "A Committee",
	dated: "2018-03-02T12:00:00Z",
	notes: "renumbered" as const,
};
const flow = (text: string, more: object = {}): Part => ({
	kind: "flow",
	blocks: [plain([{ text, ...more }])],
	notes: [],
	style: "body",
});
const paper = (parts: readonly Part[]): Paper => ({
	...BASE,
	bands: { head: ["Committee\tT-ES(2018)1"], foot: [], page: "Page" },
	parts,
});
const partsOf = (bytes: Uint8Array) =>
	Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));
const textOf = (given: Paper) =>
	readWord(writeWord(given))
		.blocks.flatMap((block) => (block.kind === "paragraph" ? block.runs.map((run) => run.text) : []))
		.join("");

test("what XML cannot hold is dropped, and markup stays text", () => {
	assert.equal(textOf(paper([flow("a\u0000b\u0008c\ud800d\uffff<w:p>&amp;]]>")])), "abcd<w:p>&amp;]]>");
});

test("only addresses of the web and of mail become links", () => {
	for (const link of [
		"javascript:alert(1)",
		"file:///etc/passwd",
		"\\\\server\\share",
		"data:text/html,x",
		"http://",
		"not an address",
	]) {
		const xml = partsOf(writeWord(paper([flow("text", { link })])));
		assert.ok(!xml["word/document.xml"]?.includes("w:hyperlink"), link);
		assert.ok(!xml["word/_rels/document.xml.rels"]?.includes("External"), link);
	}
	const kept = partsOf(writeWord(paper([flow("text", { link: 'https://example.org/?q="<x>&y' })])));
	assert.ok(kept["word/_rels/document.xml.rels"]?.includes('Target="https://example.org/?q=%22%3Cx%3E&amp;y"'));
});

test("fields are the table of contents and page numbers, and nothing else, whatever a text says", () => {
	const heading: Part = { kind: "heading", level: 1, phrases: [{ text: '{ INCLUDETEXT "C:\\\\x" }' }], listed: true };
	const xml = partsOf(writeWord(paper([{ kind: "contents", title: "Contents" }, heading, flow(' HYPERLINK "javascript:x" ')])));
	const codes = Object.values(xml).flatMap((part) =>
		[...part.matchAll(/<w:instrText[^>]*>([^<]*)|w:instr="([^"]*)"/g)].map(([, a, b]) => (a ?? b ?? "").trim()),
	);
	assert.deepEqual(codes.sort(), ["NUMPAGES", "PAGE", 'TOC \\o "1-1" \\h \\z \\u']);
	for (const part of Object.keys(xml)) assert.ok(!/vba|activeX|embeddings|oleObject/i.test(part));
});

test("notes are numbered through, each where it is cited first; one cited again keeps its mark as text", () => {
	const note = (text: string) => ({ id: "n", kind: "endnote" as const, mark: "*", blocks: [plain([{ text }])] });
	const citing = (text: string): Part => ({
		kind: "flow",
		blocks: [plain([{ text }, { text: "*", note: "n" }]), plain([{ text: "again" }, { text: "*", note: "n" }])],
		notes: [note(`note of ${text}`)],
		style: "body",
	});
	const tree = readWord(writeWord(paper([citing("one"), citing("two")])));
	assert.deepEqual(
		tree.notes.map(({ kind, mark, blocks }) => [kind, mark, blocks.length]),
		[
			["footnote", "1", 1],
			["footnote", "2", 1],
		],
	);
});

test("a fixed control is locked whole, a box can be written in and not be taken out", () => {
	const control = (fixed: boolean): Part => ({
		kind: "control",
		name: `rapporteur:r:${fixed}`,
		title: "Title",
		fixed,
		parts: [flow("x")],
	});
	const xml = partsOf(writeWord(paper([control(true), control(false)])))["word/document.xml"] ?? "";
	assert.match(xml, /w:val="rapporteur:r:true"\/>.*?<w:lock w:val="sdtContentLocked"\/>/s);
	assert.match(xml, /w:val="rapporteur:r:false"\/>.*?<w:lock w:val="sdtLocked"\/>/s);
	assert.ok(!xml.includes("showingPlcHdr"), "a placeholder's text would be taken for nobody's");
});

test("title, language, head rows and running heads are there", () => {
	const table: Part = {
		kind: "flow",
		notes: [],
		style: "body",
		language: "fr-FR",
		blocks: [
			{
				kind: "table",
				rows: [
					{ head: true, cells: [{ columns: 1, rows: 1, blocks: [plain([{ text: "Année" }])] }] },
					{ head: false, cells: [{ columns: 1, rows: 1, blocks: [] }] },
				],
			},
		],
	};
	const given = paper([table, flow("End")]);
	const xml = partsOf(writeWord(given));
	assert.ok(xml["docProps/core.xml"]?.includes("<dc:title>Title</dc:title>"));
	assert.ok(xml["word/styles.xml"]?.includes('<w:lang w:val="en-GB"'));
	assert.ok(
		xml["word/document.xml"]?.includes("<w:tblHeader/>") && xml["word/document.xml"]?.includes('<w:lang w:val="fr-FR"/>'),
	);
	assert.deepEqual(readWord(writeWord(given)).bands, [
		{ kind: "header", text: "Committee\tT-ES(2018)1" },
		{ kind: "footer", text: "Page\u00a01 / 1" },
	]);
});

test("a table whose cells reach out of it stays a table", () => {
	const cell = (text: string, columns: number, rows: number) => ({ columns, rows, blocks: [plain([{ text }])] });
	const table: Part = {
		kind: "flow",
		notes: [],
		style: "body",
		blocks: [
			{
				kind: "table",
				rows: [
					{ head: false, cells: [cell("a", 2, 9), cell("b", 1, 1)] },
					{ head: false, cells: [cell("c", 5, 2)] },
					{ head: false, cells: [] },
				],
			},
		],
	};
	const [block] = readWord(writeWord(paper([table]))).blocks;
	assert.deepEqual(block?.kind === "table" && block.rows.map((row) => row.cells.map(({ columns, rows }) => [columns, rows])), [
		[
			[2, 2],
			[1, 1],
		],
		[[5, 1]],
	]);
});

test("20,000 paragraphs and one text of a million characters are written in seconds", () => {
	const blocks = Array.from({ length: 20_000 }, (_, index) => plain([{ text: `Paragraph ${index}` }]));
	const started = performance.now();
	const bytes = writeWord(
		paper([{ kind: "flow", blocks: [...blocks, plain([{ text: "x\ny ".repeat(250_000) }])], notes: [], style: "body" }]),
	);
	assert.ok(bytes.length > 10_000);
	assert.ok(performance.now() - started < 4_000);
});
