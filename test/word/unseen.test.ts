// What a reader of the page does not see, in places where few look.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Trace } from "../../src/domain/document.js";
import { field, type Parts, paragraph, paragraphOf, relationship, run } from "./docx.js";
import { shown, treeOf } from "./shown.js";

const drawing = (docPr: string, content: string): string =>
	`<w:r><w:drawing><wp:anchor><wp:docPr id="1" name="Box" ${docPr}/><a:graphic><a:graphicData>${content}</a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`;
const shape = (text: string, cNvPr = ""): string =>
	`<wps:wsp>${cNvPr}<wps:txbx><w:txbxContent>${paragraph(text)}</w:txbxContent></wps:txbx></wps:wsp>`;
const GROUP = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";
const group = (content: string): string => `<wpg:wgp xmlns:wpg="${GROUP}">${content}</wpg:wgp>`;
const vml = (style: string, text: string, element = "shape"): string =>
	`<w:r><w:pict><v:${element} style="${style}"><v:textbox><w:txbxContent>${paragraph(text)}</w:txbxContent></v:textbox></v:${element}></w:pict></w:r>`;

/** Each: what it shows, the document, its text, its traces. */
const CASES: readonly (readonly [string, string | Parts, readonly string[], readonly Trace[]])[] = [
	[
		"a shape that is switched off",
		paragraphOf(run("a") + drawing('hidden="1"', shape("x"))),
		["a"],
		[{ kind: "hidden", text: "x" }],
	],
	["a shape that is not", paragraphOf(run("a") + drawing('hidden="0"', shape("x"))), ["a", "x"], []],
	[
		"one shape of a group that is switched off",
		paragraphOf(run("a") + drawing("", group(shape("x", '<wps:cNvPr id="2" name="n" hidden="true"/>') + shape("b")))),
		["a", "b"],
		[{ kind: "hidden", text: "x" }],
	],
	[
		"a picture that is switched off is still reported",
		paragraphOf(run("a") + drawing('descr="A map" hidden="1"', "<pic:pic/>")),
		["a"],
		[{ kind: "picture", text: "A map" }],
	],
	[
		"old shapes that are switched off",
		paragraphOf(
			run("a") + vml("width:9pt;visibility:hidden", "x") + vml("Visibility: hidden", "y", "rect") + vml("width:9pt", "b"),
		),
		["a", "b"],
		[
			{ kind: "hidden", text: "x" },
			{ kind: "hidden", text: "y" },
		],
	],
	[
		"what fields lead to, each once",
		paragraphOf(
			field('HYPERLINK "file:///S:/Unit/plan.docx" \\o "tip"', run("a")) +
				field('HYPERLINK "file:///S:/Unit/plan.docx"', run("b")) +
				field('HYPERLINK \\l "place"', run("c")) +
				field('INCLUDETEXT "S:\\\\Unit\\\\plan.docx" part \\! ', run("d")) +
				field("INCLUDEPICTURE https://a.example/p.png \\d", "") +
				field('LINK Excel.Sheet.8 "C:\\\\x.xls" "Sheet1!R1" \\a', run("e")) +
				field("REF place", run("f")),
		),
		["abcdef"],
		[
			{ kind: "link", text: "file:///S:/Unit/plan.docx" },
			{ kind: "link", text: "INCLUDETEXT: S:\\Unit\\plan.docx part" },
			{ kind: "link", text: "INCLUDEPICTURE: https://a.example/p.png" },
			{ kind: "link", text: "LINK: Excel.Sheet.8 C:\\x.xls Sheet1!R1" },
		],
	],
	[
		"variables of the document",
		{
			body: paragraph("a"),
			settings: '<w:docVars><w:docVar w:name="Case" w:val="Child 12"/><w:docVar w:name="E" w:val=""/></w:docVars>',
		},
		["a"],
		[{ kind: "property", text: "Case: Child 12" }],
	],
	[
		"a part of the text that is in another file",
		{
			body: `${paragraph("a")}<w:subDoc r:id="s"/>`,
			relationships: relationship("s", "subDocument", "file:///S:/part.docx").replace("/>", ' TargetMode="External"/>'),
		},
		["a"],
		[
			{ kind: "unreadable", text: "a part of the text that is in another file (subDoc): file:///S:/part.docx" },
			{ kind: "link", text: "subDocument: file:///S:/part.docx" },
		],
	],
	[
		"custom properties",
		{
			body: paragraph("a"),
			files: {
				"_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship("r1", "officeDocument", "word/document.xml")}${relationship("r2", "custom-properties", "docProps/custom.xml")}</Relationships>`,
				"docProps/custom.xml":
					'<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property name="Case"><vt:lpwstr>Child 12</vt:lpwstr></property></Properties>',
			},
		},
		["a"],
		[{ kind: "property", text: "Case: Child 12" }],
	],
];

for (const [what, parts, text, traces] of CASES) {
	test(`unseen: ${what}`, () => {
		assert.deepEqual(shown(parts), text);
		assert.deepEqual(treeOf(parts).traces, traces);
	});
}
