import assert from "node:assert/strict";
import { test } from "node:test";
import { segmentsOf, type Table } from "../../src/domain/document.js";
import { field, paragraph, paragraphOf, run, style, table } from "./docx.js";
import { paragraphsOf, shown, treeOf } from "./shown.js";

const cell = (text: string, properties = ""): string =>
	`<w:tc>${properties === "" ? "" : `<w:tcPr>${properties}</w:tcPr>`}${paragraph(text)}</w:tc>`;
const row = (cells: string, properties = ""): string =>
	`<w:tr>${properties === "" ? "" : `<w:trPr>${properties}</w:trPr>`}${cells}</w:tr>`;
const rows = (...content: readonly string[]): string => `<w:tbl><w:tblPr/><w:tblGrid/>${content.join("")}</w:tbl>`;
const merge = (how: string): string => `<w:vMerge w:val="${how}"/>`;

/** A table as text: columns×rows of each cell. */
function plan(found: Table): string[] {
	return found.rows.map((one) =>
		[
			one.head ? "head" : "",
			...one.cells.map((each) => {
				const text = each.blocks
					.map((block) => (block.kind === "paragraph" ? block.runs.map((piece) => piece.text).join("") : "table"))
					.join("/");
				return `${text} ${each.columns}x${each.rows}`;
			}),
		].join("|"),
	);
}

const firstTable = (body: string): Table => {
	const found = treeOf(body + paragraph("end")).blocks.find((block) => block.kind === "table");
	assert.ok(found);
	return found;
};

/** Each: what it shows, the table, its rows. */
const TABLES: readonly (readonly [string, string, readonly string[]])[] = [
	[
		"plain, with a head row",
		rows(row(cell("a") + cell("b"), "<w:tblHeader/>"), row(cell("c") + cell("d"))),
		["head|a 1x1|b 1x1", "|c 1x1|d 1x1"],
	],
	["merged across", rows(row(cell("a", '<w:gridSpan w:val="2"/>')), row(cell("c") + cell("d"))), ["|a 2x1", "|c 1x1|d 1x1"]],
	[
		"merged down, twice in one column",
		rows(
			row(cell("a", merge("restart")) + cell("b")),
			row(cell("", "<w:vMerge/>") + cell("c")),
			row(cell("d", merge("restart")) + cell("e")),
			row(cell("", merge("continue")) + cell("f")),
		),
		["|a 1x2|b 1x1", "|c 1x1", "|d 1x2|e 1x1", "|f 1x1"],
	],
	[
		"merged down behind a wide cell, with a column left out",
		rows(
			row(cell("a", '<w:gridSpan w:val="2"/>') + cell("b", merge("restart"))),
			row(cell("c") + cell("", merge("continue")), '<w:gridBefore w:val="1"/>'),
		),
		["|a 2x1|b 1x2", "|c 1x1"],
	],
	["a continuation of nothing is a cell", rows(row(cell("a", "<w:vMerge/>"))), ["|a 1x1"]],
	[
		"merged across in the old way",
		rows(row(cell("a", '<w:hMerge w:val="restart"/>') + cell("", "<w:hMerge/>") + cell("b"))),
		["|a 2x1|b 1x1"],
	],
	[
		"deleted rows and cells are out",
		rows(row(cell("a") + cell("no", "<w:cellDel/>")), row(cell("no"), "<w:del/>"), row(cell("b"), "<w:ins/>")),
		["|a 1x1", "|b 1x1"],
	],
	[
		"a cell merged into a deleted row stays",
		rows(row(cell("no", merge("restart")), "<w:del/>"), row(cell("a", "<w:vMerge/>"))),
		["|a 1x1"],
	],
	["nested", rows(`<w:tr><w:tc>${table([paragraph("in")])}${paragraph("a")}</w:tc></w:tr>`), ["|table/a 1x1"]],
	[
		"cells and rows in content controls",
		rows(`<w:sdt><w:sdtContent>${row(`<w:sdt><w:sdtContent>${cell("a")}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>`),
		["|a 1x1"],
	],
];

for (const [what, body, wanted] of TABLES) test(`table: ${what}`, () => assert.deepEqual(plan(firstTable(body)), wanted));

test("table: text hidden under a merged cell is reported", () => {
	const tree = treeOf(rows(row(cell("a", merge("restart"))), row(cell("under", "<w:vMerge/>"))));
	assert.deepEqual(tree.traces, [{ kind: "hidden", text: "under" }]);
});

const box = (content: string): string =>
	`<w:r><w:drawing><wp:docPr id="1" name="Box"/><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></w:drawing></w:r>`;

test("text box: behind its paragraph, once, whatever the fallback says", () => {
	const vml = `<w:r><w:pict><v:textbox><w:txbxContent>${paragraph("box")}</w:txbxContent></v:textbox></w:pict></w:r>`;
	const both = `<mc:AlternateContent><mc:Choice Requires="wps">${box(paragraph("box"))}</mc:Choice><mc:Fallback>${vml}</mc:Fallback></mc:AlternateContent>`;
	for (const content of [both, vml, box(paragraph("box"))]) {
		const found = paragraphsOf(paragraphOf(run("a") + content + run("b")) + paragraph("c"));
		assert.deepEqual(
			found.map(({ origin, runs }) => `${origin} ${runs.map((piece) => piece.text).join("")}`),
			["body ab", "textbox box", "body c"],
		);
	}
});

test("text box: with a table; in a cell; in a deleted run; in a paragraph joined to the next", () => {
	assert.deepEqual(shown(paragraphOf(run("a") + box(table([paragraph("t")]) + paragraph("u")))), ["a", "t", "u"]);
	assert.deepEqual(shown(table([paragraphOf(run("a") + box(paragraph("b"))), paragraph("c")])), ["a", "b", "c"]);
	assert.deepEqual(shown(paragraphOf(`${run("a")}<w:del>${box(paragraph("no"))}</w:del>`)), ["a"]);
	assert.deepEqual(shown(paragraphOf(run("a") + box(paragraph("box")), "<w:rPr><w:del/></w:rPr>") + paragraph("b")), [
		"ab",
		"box",
	]);
});

test("controls: identity, placeholder, nesting", () => {
	const control = (properties: string, content: string): string =>
		`<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
	const found = paragraphsOf(
		control(
			'<w:tag w:val="q1"/><w:alias w:val="Question 1"/>',
			paragraph("a") + control('<w:alias w:val="inner"/>', paragraph("b")),
		) +
			control('<w:tag w:val="q2"/><w:showingPlcHdr/>', paragraph("Click here")) +
			paragraphOf(
				run("Sex: ") +
					control('<w:tag w:val="sex"/><w:dropDownList/>', run("female")) +
					control('<w:tag w:val="ok"/><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox>', run("☒")) +
					control("<w:showingPlcHdr/>", run("Choose")),
			),
	);
	assert.deepEqual(
		found.map(({ controls, runs }) => [controls.join(">"), runs.map((piece) => piece.text).join("")]),
		[
			["q1", "a"],
			["q1>inner", "b"],
			["q2", ""],
			["sex>ok", "Sex: female☒"],
		],
	);
});

test("headings: by outline level, inheritance, name in any language", () => {
	const named = (id: string, name: string, more = ""): string =>
		`<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
	const styles =
		named("a", "heading 2") +
		named("b", "My", '<w:basedOn w:val="a"/>') +
		named("c", "Titre 3") +
		named("d", "Überschrift 1") +
		named("e", "Title") +
		named("f", "Own", '<w:pPr><w:outlineLvl w:val="4"/></w:pPr>') +
		named("g", "Off", '<w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>') +
		named("h", "Circle", '<w:basedOn w:val="i"/>') +
		named("i", "Circle 2", '<w:basedOn w:val="h"/>') +
		style("Heading4", "");
	const body = [..."abcdefgh", "Heading4", "unknown"].map((id) => paragraph("x", `<w:pStyle w:val="${id}"/>`)).join("");
	const found = paragraphsOf({ styles, body: `${body}${paragraph("x", '<w:outlineLvl w:val="0"/>')}${paragraph("x")}` });
	assert.deepEqual(
		found.map((one) => one.heading),
		[2, 2, 3, 1, 1, 5, null, null, 4, null, 1, null],
	);
});

test("contents: the entries of a table of contents are left out, and nothing else", () => {
	const begin = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o "1-3"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`;
	const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
	const around = (last: string): string =>
		paragraph("before") + paragraphOf(begin + run("One\t1")) + paragraph("Two\t2") + last + paragraph("after");
	assert.deepEqual(shown(around(paragraphOf(end))), ["before", "after"]);
	assert.deepEqual(shown(around(paragraphOf(run("Three\t3") + end + run("kept")))), ["before", "kept", "after"]);
	assert.deepEqual(shown(around("")), ["before", "One\t1", "Two\t2", "after"], "without an end nothing is taken out");
	assert.deepEqual(shown(paragraphOf(run("a ") + field("TOC", run("One")) + run("b"))), ["a b"]);
	assert.equal(treeOf(around(paragraphOf(end))).traces[0]?.text, "One\t1\nTwo\t2");
});

test("segments: cells know their column behind a wide cell", () => {
	const found = segmentsOf(treeOf(rows(row(cell("a", '<w:gridSpan w:val="2"/>') + cell("b")))));
	assert.deepEqual(
		found.map((segment) => segment.cell?.column),
		[0, 2],
	);
});

test("tables: the column of a cell counts those that cells from above fill", () => {
	const tree = treeOf(
		rows(row(cell("a", merge("restart")) + cell("b")), row(cell("", merge("continue")) + cell("c")), row(cell("d") + cell("e"))),
	);
	assert.deepEqual(
		segmentsOf(tree).map(({ text, cell }) => `${text} ${cell?.row},${cell?.column}`),
		["a 0,0", "b 0,1", "c 1,1", "d 2,0", "e 2,1"],
	);
});
