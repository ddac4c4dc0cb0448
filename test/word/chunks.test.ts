// Documents inserted as they are (altChunk), which Word takes in when it opens the file.
import assert from "node:assert/strict";
import { test } from "node:test";
import { displayedText, segmentsOf } from "../../src/domain/document.js";
import { readWord, WordRefusal } from "../../src/word/index.js";
import {
	abstractNum,
	docx,
	filesOf,
	item,
	level,
	num,
	type Parts,
	paragraph,
	paragraphOf,
	relationship,
	run,
	sectionWith,
	table,
	zipped,
} from "./docx.js";
import { shown, treeOf } from "./shown.js";

const DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const type = (extension: string, content: string): string => `<Default Extension="${extension}" ContentType="${content}"/>`;
const TYPES = type("docx", DOCUMENT) + type("txt", "text/plain") + type("htm", "text/html") + type("mht", "message/rfc822");
const chunk = '<w:altChunk r:id="c1"/>';
const INSIDE = docx({
	numbering: abstractNum(0, level(0, "decimal", "%1.")) + num(1, 0),
	footnotes: `<w:footnote w:id="1">${paragraph("inner note")}</w:footnote>`,
	headers: { h1: paragraph("CONFIDENTIAL") },
	body:
		item("inserted", 1) +
		paragraphOf(`${run("cites")}<w:r><w:footnoteReference w:id="1"/></w:r>${run("secret", "<w:vanish/>")}`) +
		sectionWith("h1"),
});

/** A document with a chunk in the middle. */
function around(name: string, content: string | Uint8Array, body = paragraph("a") + chunk + paragraph("b")): Parts {
	return { body, types: TYPES, relationships: relationship("c1", "aFChunk", name), files: { [`word/${name}`]: content } };
}

test("chunks: a .docx is read where it stands, with its own numbers, notes, heads and hidden text", () => {
	const parts = {
		...around("c.docx", INSIDE),
		footnotes: `<w:footnote w:id="1">${paragraph("outer note")}</w:footnote>`,
		body: paragraphOf(`${run("a")}<w:r><w:footnoteReference w:id="1"/></w:r>`) + chunk + paragraph("b"),
	};
	assert.deepEqual(shown(parts), ["a", "outer note", "1. inserted", "cites", "inner note", "b"]);
	const { traces, bands } = treeOf(parts);
	assert.deepEqual(traces, [{ kind: "hidden", text: "secret" }]);
	assert.deepEqual(bands, [{ kind: "header", text: "CONFIDENTIAL" }]);
});

test("chunks: in a cell", () => {
	assert.deepEqual(shown(around("c.docx", docx(paragraph("in")), table([chunk + paragraph("c")]) + paragraph("b"))), [
		"in",
		"c",
		"b",
	]);
});

test("chunks: a plain text, whatever its encoding", () => {
	const texts = [Buffer.from("Été\r\n\r\ntwo"), Buffer.from("\ufeffÉté\rtwo", "utf16le"), Buffer.from("Été\ntwo", "latin1")];
	for (const bytes of texts) assert.deepEqual(shown(around("c.txt", new Uint8Array(bytes))), ["a", "Été", "two", "b"]);
});

test("chunks: a document that holds nothing but a chunk is not empty", () => {
	assert.deepEqual(shown(around("c.docx", INSIDE, chunk)).slice(0, 1), ["1. inserted"]);
});

test("chunks: what is not read is reported, never lost in silence", () => {
	const nested = docx(around("d.docx", INSIDE));
	const unread: readonly (readonly [string, string | Uint8Array, string])[] = [
		["c.htm", "<p>x</p>", "word/c.htm"],
		["c.mht", "MIME-Version: 1.0", "word/c.mht"],
		["c.docx", "no zip", "word/c.docx"],
		["c.docx", nested, "word/d.docx"],
	];
	for (const [name, content, reported] of unread) {
		const tree = treeOf(around(name, content));
		assert.deepEqual(
			tree.traces.filter(({ kind }) => kind === "unreadable").map(({ text }) => text),
			[`another document, inserted as it is (altChunk): ${reported}`],
		);
		assert.deepEqual(
			segmentsOf(tree).map((segment) => displayedText(segment.paragraph)),
			content === nested ? ["a", "a", "b", "b"] : ["a", "b"],
		);
	}
});

test("chunks: macros inside, or too much inside, refuse the whole", () => {
	const refusedAs = (code: string) => (error: unknown) => error instanceof WordRefusal && error.code === code;
	const withMacros = zipped({ ...filesOf({ body: paragraph("x") }), "word/vbaProject.bin": new Uint8Array(8) });
	assert.throws(() => treeOf(around("c.docx", withMacros)), refusedAs("macros"));
	const many = docx(around("c.docx", docx(paragraph("x").repeat(8))));
	assert.throws(() => readWord(many, { paragraphs: 9 }), refusedAs("too-large"));
	assert.equal(readWord(many, { paragraphs: 10 }).blocks.length, 10);
});

test("chunks: more than fifty are not read", () => {
	const tree = treeOf(around("c.docx", docx(paragraph("x")), chunk.repeat(60)));
	assert.equal(tree.blocks.length, 50);
	assert.equal(tree.traces.filter(({ kind }) => kind === "unreadable").length, 10);
});
