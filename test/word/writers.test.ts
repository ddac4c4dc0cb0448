// The same document in other hands: strict, other prefixes, as LibreOffice and pandoc write it, and as Google Docs and generators do.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { test } from "node:test";
import { displayedText, segmentsOf } from "../../src/domain/document.js";
import { readWord } from "../../src/word/index.js";
import { madeOf, NEEDS_OFFICE } from "./converted/by-office.js";
import {
	abstractNum,
	docx,
	field,
	filesOf,
	item,
	level,
	num,
	type Parts,
	paragraph,
	paragraphOf,
	run,
	style,
	table,
	zipped,
} from "./docx.js";
import { shown } from "./shown.js";

const PARTS: Parts = {
	styles: style("Heading1", '<w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
	numbering: abstractNum(0, level(0, "decimal", "%1."), level(1, "lowerRoman", "(%2)")) + num(1, 0),
	footnotes: `<w:footnote w:type="separator" w:id="0">${paragraphOf("<w:r><w:separator/></w:r>")}</w:footnote><w:footnote w:id="2">${paragraph("A note")}</w:footnote>`,
	body:
		paragraph("Heading", '<w:pStyle w:val="Heading1"/>') +
		item("First", 1) +
		item("Under", 1, 1) +
		paragraphOf(`${run("cited")}<w:r><w:footnoteReference w:id="2"/></w:r>${run(" hidden", "<w:vanish/>")}`) +
		table([paragraph("a"), paragraph("b")]) +
		item("Second", 1),
};
const WANTED = ["Heading", "1. First", "(i) Under", "cited", "A note", "a", "b", "2. Second"];

const STRICT: readonly (readonly [string, string])[] = [
	["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main"],
	[
		"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
		"http://purl.oclc.org/ooxml/officeDocument/relationships",
	],
];

test("writers: strict is read as transitional is", () => {
	const files = Object.entries(filesOf(PARTS)).map(([name, content]) => [
		name,
		STRICT.reduce((xml, [transitional, strict]) => xml.replaceAll(transitional, strict), String(content)),
	]);
	assert.deepEqual(
		segmentsOf(readWord(zipped(Object.fromEntries(files)))).map((segment) => displayedText(segment.paragraph)),
		WANTED,
	);
});

test("writers: prefixes are the writer's own business", () => {
	const files = Object.entries(filesOf(PARTS)).map(([name, content]) => [
		name,
		String(content)
			.replace(/<(\/?)w:/g, "<$1x:")
			.replace(/ w:/g, " x:")
			.replace("xmlns:w=", "xmlns:x="),
	]);
	const tree = readWord(zipped(Object.fromEntries(files)));
	assert.deepEqual(
		segmentsOf(tree).map((segment) => displayedText(segment.paragraph)),
		WANTED,
	);
});

test("writers: as LibreOffice writes it", NEEDS_OFFICE, () => {
	const segments = segmentsOf(readWord(madeOf(docx(PARTS), "docx:Office Open XML Text")));
	assert.deepEqual(
		segments.map((segment) => displayedText(segment.paragraph)),
		WANTED,
	);
	assert.equal(segments[0]?.paragraph.heading, 1);
});

const PANDOC = { skip: spawnSync("pandoc", ["--version"]).error === undefined ? false : "pandoc is not installed here" };

test("writers: as pandoc writes it, with its table of contents", PANDOC, () => {
	const markdown =
		"# Heading\n\n3. Third\n4. Fourth\n    a. Under\n\nText^[A note] with *emphasis*.\n\n| a | b |\n|---|---|\n| c | d |\n";
	const bytes = execFileSync("pandoc", ["-f", "markdown", "-t", "docx", "--toc", "-o", "-"], { input: markdown });
	const found = segmentsOf(readWord(new Uint8Array(bytes))).map((segment) => displayedText(segment.paragraph));
	assert.deepEqual(
		found.filter((text) => text !== "" && text !== "Table of Contents"),
		["Heading", "3. Third", "4. Fourth", "a. Under", "Text with emphasis.", "A note", "a", "b", "c", "d"],
	);
});

const gallery = (content: string): string =>
	`<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const begin =
	'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\h \\u \\z</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';

/** Each: whose habit it is, the document, what is read. */
const HABITS: readonly (readonly [string, string | Parts, readonly string[]])[] = [
	[
		"Google Docs: a table of contents in a control, its field over several paragraphs of links with page fields",
		gallery(
			paragraphOf(`${begin}<w:hyperlink w:anchor="_a">${run("One")}</w:hyperlink>${field("PAGEREF _a \\h", run("1"))}`) +
				paragraphOf(`<w:hyperlink w:anchor="_b">${run("Two")}</w:hyperlink>${field("PAGEREF _b \\h", run("2"))}${end}`),
		) + paragraph("a"),
		["a"],
	],
	[
		"Word: bookmarks and cross-references, in runs and around them",
		paragraphOf(
			`<w:bookmarkStart w:id="1" w:name="_Ref1"/>${run("Article 5")}<w:bookmarkEnd w:id="1"/>${run(", see ")}${field("REF _Ref1 \\r \\h", run("5"))}${run(" on page ")}${field("PAGEREF _Ref1", run("9"))}${run(", note ")}<w:fldSimple w:instr="NOTEREF _Ref2">${run("3")}</w:fldSimple>`,
		),
		["Article 5, see 5 on page 9, note 3"],
	],
	[
		"Word: an equation in a paragraph of its own",
		paragraphOf("<m:oMathPara><m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath></m:oMathPara>"),
		["x=1"],
	],
	[
		"Word: the sign of a check box as a symbol",
		paragraphOf(
			`<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:sym w:font="MS Gothic" w:char="2612"/></w:r></w:sdtContent></w:sdt>${run(" yes")}`,
		),
		["☒ yes"],
	],
	[
		"Word: a framed paragraph, a paragraph mark with formatting of before, and marks of spelling",
		paragraph("framed", '<w:framePr w:w="2000"/>') +
			paragraphOf(
				`<w:proofErr w:type="spellStart"/>${run("a")}<w:lastRenderedPageBreak/>`,
				"<w:pPrChange><w:pPr><w:numPr/></w:pPr></w:pPrChange>",
			),
		["framed", "a"],
	],
	[
		"Pages and generators: no styles, no settings, runs without properties, text at the top of a cell",
		paragraphOf("<w:r><w:t>a</w:t></w:r>") + table([paragraph("b")]),
		["a", "b"],
	],
	[
		"a moved paragraph, with the marks of the move around it",
		`<w:moveFromRangeStart w:id="1" w:name="m" w:author="A"/>${paragraphOf(`<w:moveFrom w:id="2" w:author="A">${run("moved")}</w:moveFrom>`, '<w:rPr><w:moveFrom w:id="3" w:author="A"/></w:rPr>')}<w:moveFromRangeEnd w:id="1"/>${paragraph("stays")}<w:moveToRangeStart w:id="4" w:name="m" w:author="A"/>${paragraphOf(`<w:moveTo w:id="5" w:author="A">${run("moved")}</w:moveTo>`)}<w:moveToRangeEnd w:id="4"/>`,
		["stays", "moved"],
	],
];

for (const [what, parts, wanted] of HABITS) test(`writers: ${what}`, () => assert.deepEqual(shown(parts), wanted));
