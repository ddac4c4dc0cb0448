import assert from "node:assert/strict";
import { test } from "node:test";
import { readWord, WordRefusal } from "../../src/word/index.js";
import { claiming, docx, filesOf, paragraph, paragraphOf, zipped } from "./docx.js";

const good = docx(paragraph("text"));
const files = filesOf({ body: paragraph("text") });
const bytes = (text: string, encoding: BufferEncoding = "latin1"): Uint8Array => new Uint8Array(Buffer.from(text, encoding));
const compound = (stream: string): Uint8Array =>
	new Uint8Array(
		Buffer.concat([
			Buffer.from("d0cf11e0a1b11ae1", "hex"),
			Buffer.alloc(2000),
			Buffer.from(stream, "utf16le"),
			Buffer.alloc(500),
		]),
	);
const withType = (type: string): Uint8Array =>
	zipped({
		...files,
		"[Content_Types].xml": String(files["[Content_Types].xml"]).replace(
			/application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document\.main\+xml/,
			type,
		),
	});
const withText = (xml: string): Uint8Array => zipped({ ...files, "word/document.xml": xml });

const lying = (name: string, at: number, value: number): Uint8Array => claiming(good, { name, at, value });

/** Each: the code, a word that the message must have, the files. */
const CASES: readonly (readonly [string, RegExp, Readonly<Record<string, Uint8Array>>])[] = [
	["empty", /no bytes/, { "zero bytes": new Uint8Array() }],
	[
		"empty",
		/no text/,
		{
			"no paragraph": docx(""),
			"white space only": docx(paragraph(" \u00a0")),
			"hidden text only": docx(paragraphOf("<w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r>")),
		},
	],
	["empty", /pictures/, { "a scanned page": docx(paragraphOf("<w:r><w:drawing><pic:pic/></w:drawing></w:r>")) }],
	["not-word", /PDF/, { pdf: bytes("%PDF-1.7\n") }],
	["not-word", /RTF/, { rtf: bytes("{\\rtf1\\ansi x}") }],
	["not-word", /web page/, { html: bytes("\n<!DOCTYPE html><html>"), "html with a mark": bytes("\ufeff<html>", "utf8") }],
	["not-word", /text file/, { text: bytes("Dear Secretariat,"), "text with accents": bytes("Été", "utf8") }],
	["not-word", /picture/, { png: bytes("\u0089PNG\r\n\u001a\n"), jpeg: bytes("\u00ff\u00d8\u00ff\u00e0") }],
	["not-word", /another kind/, { noise: bytes("\u0000\u0001\u0002") }],
	["not-word", /\.doc\)/, { doc: compound("WordDocument") }],
	["not-word", /\.xls/, { xls: compound("Workbook") }],
	["not-word", /Excel/, { xlsx: withType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml") }],
	[
		"not-word",
		/PowerPoint/,
		{ pptx: withType("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml") },
	],
	[
		"not-word",
		/OpenDocument/,
		{
			odt: zipped({
				mimetype: "application/vnd.oasis.opendocument.text",
				"content.xml": "<x/>",
				"META-INF/manifest.xml": "<x/>",
			}),
		},
	],
	["not-word", /ZIP/, { zip: zipped({ "a.txt": "a" }) }],
	[
		"encrypted",
		/password/,
		{ "protected docx": compound("EncryptedPackage"), "zip with a password": lying("word/document.xml", 8, 1) },
	],
	[
		"macros",
		/macros/,
		{
			docm: withType("application/vnd.ms-word.document.macroEnabled.main+xml"),
			"a docx with a macro project": zipped({ ...files, "word/vbaProject.bin": new Uint8Array(8) }),
			"a project under another name": zipped({
				...files,
				"word/x.bin": new Uint8Array(8),
				"[Content_Types].xml": String(files["[Content_Types].xml"]).replace(
					"</Types>",
					'<Override PartName="/word/x.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
				),
			}),
		},
	],
	[
		"damaged",
		/damaged/,
		{
			"cut off": good.subarray(0, good.length - 40),
			"a beginning alone": good.subarray(0, 100),
			"broken XML": withText("<w:document><w:body></w:document>"),
			"an entity unknown": withText("<a>&nbsp;</a>"),
			"a DOCTYPE with entities": withText('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'),
			"a DOCTYPE without": withText("<!DOCTYPE a><a/>"),
			"an encoding unknown": withText('<?xml version="1.0" encoding="klingon"?><a/>'),
			"a control character": withText("<a>\u0001</a>"),
			"an empty text part": withText(""),
			"a wrong checksum": lying("word/document.xml", 16, 1),
			"a size too small": lying("word/document.xml", 24, 10),
			"a packed size too large": lying("word/document.xml", 20, 0x7fffffff),
			"a part beyond the file": lying("word/document.xml", 42, 0x7fffffff),
			"a missing text part": zipped(Object.fromEntries(Object.entries(files).filter(([name]) => name !== "word/document.xml"))),
		},
	],
];

for (const [code, message, made] of CASES) {
	for (const [what, file] of Object.entries(made)) {
		test(`refused as ${code}: ${what}`, () => {
			assert.throws(
				() => readWord(file),
				(error) =>
					error instanceof WordRefusal && error.code === code && message.test(error.message) && error.message.length < 250,
			);
		});
	}
}

const LIMITED: readonly (readonly [string, Uint8Array, Parameters<typeof readWord>[1]])[] = [
	["file", good, { fileBytes: 100 }],
	["inflated", docx(paragraph("x".repeat(100_000))), { inflatedBytes: 50_000 }],
	["ratio", docx(paragraph("x".repeat(100_000))), { ratio: 20, ratioFrom: 50_000 }],
	["entries", good, { entries: 2 }],
	["paragraphs", docx(paragraph("x").repeat(11)), { paragraphs: 10 }],
	["depth", withText("<a>".repeat(10_000) + "</a>".repeat(10_000)), {}],
];

for (const [what, file, limits] of LIMITED) {
	test(`refused as too-large: ${what}`, () => {
		assert.throws(
			() => readWord(file, limits),
			(error) => error instanceof WordRefusal && error.code === "too-large",
		);
	});
}

test("a limit just reached is not passed", () => {
	assert.equal(readWord(docx(paragraph("x").repeat(10)), { paragraphs: 10 }).blocks.length, 10);
});

test("a protected document is told in the same time wherever its bytes begin in memory", () => {
	const sealed = compound("EncryptedPackage");
	for (const offset of [0, 1, 2, 3]) {
		const shifted = new Uint8Array(sealed.length + offset);
		shifted.set(sealed, offset);
		assert.throws(
			() => readWord(shifted.subarray(offset)),
			(error) => error instanceof WordRefusal && error.code === "encrypted",
			`from ${offset}`,
		);
	}
});
