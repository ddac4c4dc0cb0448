import assert from "node:assert/strict";
import { test } from "node:test";
import type { Trace } from "../../src/domain/document.js";
import { field, type Parts, paragraph, paragraphOf, relationship, run, sectionWith } from "./docx.js";
import { shown, treeOf } from "./shown.js";

const by = 'w:author="Ann" w:date="2020-01-02T03:04:05Z"';
const ann = { by: "Ann", at: "2020-01-02T03:04:05Z" };
const author: Trace = { kind: "author", text: "Ann" };
const deleted = (text: string): string => `<w:r><w:delText>${text}</w:delText></w:r>`;
const drawing = (content: string, docPr: string): string =>
	`<w:r><w:drawing><wp:inline><wp:docPr id="1" ${docPr}/>${content}</wp:inline></w:drawing></w:r>`;

/** Each: what it shows, the document, its text, its traces. */
const CASES: readonly (readonly [string, string | Parts, readonly string[], readonly Trace[]])[] = [
	[
		"insertion and deletion",
		paragraphOf(`${run("a ")}<w:del ${by}>${deleted("old")}</w:del><w:ins ${by}>${run("new")}</w:ins>`),
		["a new"],
		[author, { kind: "deletion", text: "old", ...ann }, { kind: "insertion", text: "new", ...ann }],
	],
	[
		"an insertion that another deleted",
		paragraphOf(`${run("a")}<w:ins w:author="Bob"><w:del ${by}>${deleted("x")}</w:del></w:ins>`),
		["a"],
		[author, { kind: "deletion", text: "x", ...ann }],
	],
	[
		"a move is in at its new place, reported once",
		paragraphOf(`${run("a")}<w:moveFrom ${by}>${run("moved")}</w:moveFrom>`) +
			paragraphOf(`<w:moveTo ${by}>${run("moved")}</w:moveTo>`),
		["a", "moved"],
		[author, { kind: "move", text: "moved", ...ann }],
	],
	[
		"a deleted mark joins paragraphs",
		paragraph("a", `<w:rPr><w:del ${by}/></w:rPr>`) + paragraph("b") + paragraph("c"),
		["ab", "c"],
		[],
	],
	["a deleted mark at the end joins nothing", paragraph("a") + paragraph("b", `<w:rPr><w:del ${by}/></w:rPr>`), ["a", "b"], []],
	[
		"properties of before a change do not count",
		paragraphOf(run("a", "<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>")),
		["a"],
		[],
	],
	[
		"a look that holds the one of before a change, and that one alone, each time they are met",
		paragraphOf(
			["a", "b"].map((text) => run(text, "<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>")).join("") +
				["c", "d"].map((text) => run(text, "<w:vanish/>")).join("") +
				run("e", "<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>"),
		),
		["abe"],
		[{ kind: "hidden", text: "cd" }],
	],
	[
		"a deleted row",
		`<w:tbl><w:tr><w:tc>${paragraph("a")}</w:tc></w:tr><w:tr><w:trPr><w:del ${by}/></w:trPr><w:tc>${paragraph("b")}</w:tc><w:tc>${paragraph("c")}</w:tc></w:tr></w:tbl>`,
		["a"],
		[author, { kind: "deletion", text: "bc", ...ann }],
	],
	[
		"hidden text",
		paragraphOf(run("a") + run("se", "<w:vanish/>") + run("cret", "<w:vanish/><w:b/>")),
		["a"],
		[{ kind: "hidden", text: "secret" }],
	],
	[
		"a picture with its description",
		paragraphOf(run("a") + drawing("<pic:pic/>", 'name="Picture 1" descr="A school"')),
		["a"],
		[{ kind: "picture", text: "A school" }],
	],
	[
		"an old picture and an embedded sheet",
		paragraphOf(
			`${run("a")}<w:r><w:pict><v:shape alt="Map"><v:imagedata/></v:shape></w:pict></w:r><w:r><w:object><v:shape><v:imagedata/></v:shape><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>`,
		),
		["a"],
		[
			{ kind: "picture", text: "Map" },
			{ kind: "embedded", text: "Excel.Sheet.12" },
		],
	],
	[
		"a text box is no picture",
		paragraphOf(drawing(`<wps:txbx><w:txbxContent>${paragraph("a")}</w:txbxContent></wps:txbx>`, 'name="Box"')),
		["", "a"],
		[],
	],
	[
		"comments are never text",
		{
			body: paragraphOf(`<w:commentRangeStart w:id="0"/>${run("a")}<w:r><w:commentReference w:id="0"/></w:r>`),
			comments: `<w:comment w:id="0" ${by}>${paragraph("Is this")}${paragraph("so?")}</w:comment>`,
		},
		["a"],
		[author, { kind: "comment", text: "Is this\nso?", ...ann }],
	],
	[
		"custom XML",
		{
			body: paragraph("a"),
			relationships: relationship("x1", "customXml", "../customXml/item1.xml"),
			files: { "customXml/item1.xml": "<form/>" },
		},
		["a"],
		[{ kind: "custom-xml", text: "customXml/item1.xml" }],
	],
	[
		"another document inserted",
		{ body: `${paragraph("a")}<w:altChunk r:id="x"/>` },
		["a"],
		[{ kind: "unreadable", text: "another document, inserted as it is (altChunk)" }],
	],
	[
		"another document inserted, with its name",
		{
			body: `${paragraph("a")}<w:altChunk r:id="x"/>`,
			relationships: relationship("x", "aFChunk", "afchunk.htm"),
			files: { "word/afchunk.htm": "<p>lost</p>" },
		},
		["a"],
		[{ kind: "unreadable", text: "another document, inserted as it is (altChunk): word/afchunk.htm" }],
	],
	[
		"a table of contents is recognised, in several paragraphs and in one",
		paragraphOf(
			`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("One 1")}`,
		) +
			paragraph("Two 2") +
			paragraphOf(`${run("Three 3")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`) +
			paragraphOf(field("TOC", run("Only 4"))) +
			paragraph("a"),
		["a"],
		[
			{ kind: "contents", text: "One 1\nTwo 2\nThree 3" },
			{ kind: "contents", text: "Only 4" },
		],
	],
	[
		"addresses outside: links, the template, linked pictures, each once",
		{
			body: paragraphOf(`<w:hyperlink r:id="l1">${run("a")}</w:hyperlink>`),
			links: { l1: "https://a.example/x", l2: "https://a.example/x", l3: "file:///C:/Ann/plan.docx" },
			settings: '<w:attachedTemplate r:id="t1"/>',
			files: {
				"word/_rels/settings.xml.rels":
					'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="t1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="file:///S:/Unit/Reply.dotm" TargetMode="External"/></Relationships>',
			},
		},
		["a"],
		[
			{ kind: "link", text: "https://a.example/x" },
			{ kind: "link", text: "file:///C:/Ann/plan.docx" },
			{ kind: "link", text: "attachedTemplate: file:///S:/Unit/Reply.dotm" },
		],
	],
	[
		"an embedded sheet that no object shows, and one that does",
		{
			body: paragraphOf(`${run("a")}<w:r><w:object><o:OLEObject ProgID="Excel.Sheet.12" r:id="o1"/></w:object></w:r>`),
			relationships: relationship("o1", "package", "embeddings/one.xlsx"),
			files: { "word/embeddings/one.xlsx": "x", "word/embeddings/chart.xlsx": "y" },
		},
		["a"],
		[
			{ kind: "embedded", text: "Excel.Sheet.12: word/embeddings/one.xlsx" },
			{ kind: "embedded", text: "word/embeddings/chart.xlsx" },
		],
	],
	[
		"persons of the revision",
		{
			body: paragraph("a"),
			relationships: relationship("p1", "people", "people.xml"),
			files: {
				"word/people.xml":
					'<w15:people xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:person w15:author="Ann"/></w15:people>',
			},
		},
		["a"],
		[author],
	],
	[
		"a diagram's text is seen",
		{
			body: paragraphOf(run("a") + drawing('<dgm:relIds r:dm="d1"/>', 'name="Diagram"')),
			relationships: relationship("d1", "diagramData", "diagrams/data1.xml"),
			files: {
				"word/diagrams/data1.xml":
					'<d:dataModel xmlns:d="http://schemas.openxmlformats.org/drawingml/2006/diagram" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><d:ptLst><d:pt><d:t><a:p><a:r><a:t>First</a:t></a:r><a:r><a:t> step</a:t></a:r></a:p></d:t></d:pt><d:pt/></d:ptLst></d:dataModel>',
			},
		},
		["a", "First step"],
		[],
	],
];

for (const [what, parts, text, traces] of CASES) {
	test(`traces: ${what}`, () => {
		assert.deepEqual(shown(parts), text);
		assert.deepEqual(treeOf(parts).traces, traces);
	});
}

test("traces: a long text is cut", () => {
	assert.equal(treeOf(paragraphOf(run("a") + run("x".repeat(5_000), "<w:vanish/>"))).traces[0]?.text.length, 2_000);
});

test("properties: as written, people and cases reported", () => {
	const tree = treeOf({
		body: paragraph("a"),
		core: "<dc:title>Reply</dc:title><dc:creator>Ann</dc:creator><dc:subject/><dcterms:created>2020-01-01T00:00:00Z</dcterms:created>",
	});
	assert.deepEqual(tree.properties, { title: "Reply", creator: "Ann", created: "2020-01-01T00:00:00Z" });
	assert.deepEqual(tree.traces, [{ kind: "property", text: "title: Reply" }, author]);
});

test("properties: the house, its people and its template", () => {
	const app =
		"<Template>Reply.dotm</Template><Company>Ministry</Company><Manager>Bob</Manager><Pages>3</Pages><HyperlinkBase>S:/Unit</HyperlinkBase>";
	const tree = treeOf({
		body: paragraph("a"),
		core: "<cp:lastModifiedBy>Ann</cp:lastModifiedBy>",
		files: {
			"_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship("r1", "officeDocument", "word/document.xml")}${relationship("r2", "extended-properties", "docProps/app.xml")}</Relationships>`,
			"docProps/app.xml": `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">${app}</Properties>`,
		},
	});
	assert.deepEqual(tree.traces, [
		{ kind: "property", text: "Template: Reply.dotm" },
		{ kind: "property", text: "Company: Ministry" },
		{ kind: "author", text: "Bob" },
		{ kind: "property", text: "HyperlinkBase: S:/Unit" },
	]);
});

test("bands: each text once, only those that a section refers to, fields and watermarks read", () => {
	const watermark = '<w:r><w:pict><v:shape><v:textpath string="DRAFT"/></v:shape></w:pict></w:r>';
	const page = `<w:fldSimple w:instr="PAGE">${run("1")}</w:fldSimple>`;
	const tree = treeOf({
		headers: {
			h1: paragraph("CONFIDENTIAL"),
			h2: paragraph("CONFIDENTIAL"),
			h3: paragraph("unused"),
			h4: paragraphOf(watermark),
		},
		footers: { f1: paragraphOf(run("Page ") + page) + paragraph("") },
		body: paragraphOf(run("a"), sectionWith("h1", "f1")) + paragraph("b") + sectionWith("h2", "h4", "h9"),
	});
	assert.deepEqual(tree.bands, [
		{ kind: "header", text: "CONFIDENTIAL" },
		{ kind: "footer", text: "Page 1" },
		{ kind: "header", text: "DRAFT" },
	]);
	assert.deepEqual(tree.blocks.length, 2);
});
