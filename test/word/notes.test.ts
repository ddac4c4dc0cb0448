import assert from "node:assert/strict";
import { test } from "node:test";
import { displayedText, type Note, segmentsOf } from "../../src/domain/document.js";
import { type Parts, paragraph, paragraphOf, run } from "./docx.js";
import { treeOf } from "./shown.js";

const cite = (id: number, kind = "footnote"): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
const ownMark = (id: number, mark: string): string =>
	`<w:r><w:footnoteReference w:id="${id}" w:customMarkFollows="1"/><w:t>${mark}</w:t></w:r>`;
const note = (id: number, text: string, kind = "footnote"): string =>
	`<w:${kind} w:id="${id}">${paragraphOf(`<w:r><w:footnoteRef/></w:r>${run(` ${text}`)}`)}</w:${kind}>`;
const SEPARATORS = `<w:footnote w:type="separator" w:id="-1">${paragraphOf("<w:r><w:separator/></w:r>")}</w:footnote><w:footnote w:type="continuationSeparator" w:id="0">${paragraph("no")}</w:footnote>`;
const section = (properties: string): string => `<w:sectPr>${properties}</w:sectPr>`;

const textOfNote = ({ mark, blocks }: Note): string =>
	`${mark} ${blocks.map((block) => (block.kind === "paragraph" ? displayedText(block) : "")).join("/")}`;

/** Each: what it shows, the document, its notes. */
const CASES: readonly (readonly [string, Parts, readonly string[]])[] = [
	[
		"numbered in order of citation, separators and uncited ones out",
		{
			footnotes: SEPARATORS + note(5, "five") + note(7, "seven") + note(8, "uncited"),
			body: paragraphOf(run("a") + cite(7) + run("b") + cite(5)),
		},
		["1 seven", "2 five"],
	],
	[
		"endnotes in small Roman numbers beside footnotes",
		{
			footnotes: note(1, "f"),
			endnotes: note(1, "e", "endnote") + note(2, "e2", "endnote"),
			body: paragraphOf(run("a") + cite(1) + cite(1, "endnote") + cite(2, "endnote")),
		},
		["1 f", "i e", "ii e2"],
	],
	[
		"an author's own mark does not count",
		{
			footnotes: `${note(1, "a")}<w:footnote w:id="2">${paragraph("* star")}</w:footnote>${note(3, "c")}`,
			body: paragraphOf(cite(1) + ownMark(2, "*") + cite(3) + run("x")),
		},
		["1 a", "* star", "2 c"],
	],
	[
		"format and start from the settings",
		{
			settings: '<w:footnotePr><w:numFmt w:val="lowerLetter"/><w:numStart w:val="3"/></w:footnotePr>',
			footnotes: note(1, "a") + note(2, "b"),
			body: paragraphOf(run("x") + cite(1) + cite(2)),
		},
		["c a", "d b"],
	],
	[
		"begun again in each section, in its own format",
		{
			footnotes: note(1, "a") + note(2, "b") + note(3, "c") + note(4, "d"),
			body:
				paragraphOf(run("x") + cite(1)) +
				paragraphOf(run("y") + cite(2), section('<w:footnotePr><w:numRestart w:val="eachSect"/></w:footnotePr>')) +
				paragraphOf(run("z") + cite(3) + cite(4)) +
				section('<w:footnotePr><w:numFmt w:val="upperRoman"/><w:numRestart w:val="eachSect"/></w:footnotePr>'),
		},
		["1 a", "2 b", "I c", "II d"],
	],
	[
		"citations that are deleted or hidden do not count, nor do their notes",
		{
			footnotes: note(1, "no") + note(2, "no") + note(3, "c"),
			body: paragraphOf(
				`<w:del>${cite(1)}</w:del>${cite(2).replace("<w:r>", "<w:r><w:rPr><w:vanish/></w:rPr>")}${run("x")}${cite(3)}`,
			),
		},
		["1 c"],
	],
	[
		"cited in a table and in a text box",
		{
			footnotes: note(1, "t") + note(2, "b"),
			body: `<w:tbl><w:tr><w:tc>${paragraphOf(run("x") + cite(1))}</w:tc></w:tr></w:tbl>${paragraphOf(`<w:r><w:pict><w:txbxContent>${paragraphOf(run("y") + cite(2))}</w:txbxContent></w:pict></w:r>`)}`,
		},
		["1 t", "2 b"],
	],
	["a citation of a note that is missing", { body: paragraphOf(run("x") + cite(1)) }, []],
];

for (const [what, parts, wanted] of CASES)
	test(`notes: ${what}`, () => assert.deepEqual(treeOf(parts).notes.map(textOfNote), wanted));

test("notes: the mark stands in the text, the note behind the paragraph", () => {
	const tree = treeOf({ footnotes: note(1, "n"), body: paragraphOf(run("a") + cite(1) + run("b")) + paragraph("c") });
	const [first] = tree.blocks;
	assert.deepEqual(first?.kind === "paragraph" && first.runs, [{ text: "a" }, { text: "1", note: "fn1" }, { text: "b" }]);
	assert.deepEqual(
		segmentsOf(tree).map((segment) => [segment.text, segment.note, segment.citedBy, segment.paragraph.origin]),
		[
			["ab", null, null, "body"],
			["n", "fn1", 0, "note"],
			["c", null, null, "body"],
		],
	);
});
