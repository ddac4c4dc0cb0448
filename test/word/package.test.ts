import assert from "node:assert/strict";
import { test } from "node:test";
import { readWord } from "../../src/word/index.js";
import { filesOf, NAMESPACES, paragraph, relationship, zipped } from "./docx.js";

const files = filesOf({ body: paragraph("Été 😀") });
const text = (changed: Readonly<Record<string, string | Uint8Array>>): string => {
	const [first] = readWord(zipped({ ...files, ...changed })).blocks;
	return first?.kind === "paragraph" ? first.runs.map((run) => run.text).join("") : "";
};
const body = String(files["word/document.xml"]);

function swapped(bytes: Buffer): Uint8Array {
	return new Uint8Array(bytes.swap16());
}

/** Each: what it shows, the files that differ. */
const SPELLINGS: Readonly<Record<string, Readonly<Record<string, string | Uint8Array>>>> = {
	"UTF-8 with a byte order mark": { "word/document.xml": `\ufeff${body}` },
	"UTF-16 little-endian": {
		"word/document.xml": new Uint8Array(Buffer.from(`\ufeff${body.replace("UTF-8", "UTF-16")}`, "utf16le")),
	},
	"UTF-16 big-endian": { "word/document.xml": swapped(Buffer.from(`\ufeff${body.replace("UTF-8", "UTF-16")}`, "utf16le")) },
	"UTF-16 without a mark": { "word/document.xml": new Uint8Array(Buffer.from(body.replace("UTF-8", "UTF-16"), "utf16le")) },
	"other prefixes": {
		"word/document.xml": body
			.replaceAll("w:", "ns0:")
			.replace("xmlns:ns0:", "xmlns:")
			.replace(/xmlns:w=/, "xmlns:ns0="),
	},
	"the default namespace, attributes in another prefix": {
		"word/document.xml": `<document xmlns="${NAMESPACES.w}" xmlns:q="${NAMESPACES.w}"><body><p><pPr><numPr><ilvl q:val="0"/></numPr></pPr><r><t>Été 😀</t></r></p></body></document>`,
	},
	"a prefix bound to something else inside": {
		"word/document.xml": body.replace(
			"<w:body>",
			'<w:body><x:p xmlns:x="urn:x"><w:p xmlns:w="urn:y"><w:r><w:t>no</w:t></w:r></w:p></x:p>',
		),
	},
	"the strict namespace": {
		"word/document.xml": body.replace(String(NAMESPACES.w), "http://purl.oclc.org/ooxml/wordprocessingml/main"),
		"_rels/.rels": String(files["_rels/.rels"]).replaceAll(
			"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
			"http://purl.oclc.org/ooxml/officeDocument/relationships",
		),
	},
	"the text elsewhere than usual": {
		"word/document.xml": "not read",
		"text/main.xml": body,
		"_rels/.rels": String(files["_rels/.rels"]).replace("word/document.xml", "/text/./x/../main.xml"),
	},
	"names in other letters": { "_rels/.rels": String(files["_rels/.rels"]).replace("word/document.xml", "WORD/Document.XML") },
};

for (const [what, changed] of Object.entries(SPELLINGS)) test(`package: ${what}`, () => assert.equal(text(changed), "Été 😀"));

test("package: backslashes, and no relationship but a content type", () => {
	const { "_rels/.rels": _, ...rest } = files;
	const renamed = Object.fromEntries(Object.entries(rest).map(([name, content]) => [name.replaceAll("/", "\\"), content]));
	assert.equal(readWord(zipped(renamed)).blocks.length, 1);
});

test("package: white space preserved for the whole part", () => {
	const spaced = body.replace("<w:document ", '<w:document xml:space="preserve" ').replace(/ xml:space="preserve">Été/, ">  Été");
	assert.equal(text({ "word/document.xml": spaced }), "  Été 😀");
});

test("package: a picture is never unpacked", () => {
	const changed = {
		"word/media/image1.png": new Uint8Array(3 << 20),
		"word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship("i", "image", "media/image1.png")}</Relationships>`,
	};
	assert.equal(readWord(zipped({ ...files, ...changed }), { inflatedBytes: 1 << 20 }).blocks.length, 1);
});
