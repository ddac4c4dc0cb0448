import assert from "node:assert/strict";
import { test } from "node:test";
import { abstractNum, field, item, level, num, type Parts, paragraph, paragraphOf, run, style, table } from "./docx.js";
import { labels, paragraphsOf, shown } from "./shown.js";

const THREE = abstractNum(0, level(0, "decimal", "%1."), level(1, "decimal", "%1.%2"), level(2, "lowerLetter", "%3)"));
const start = (at: number, value: number): string =>
	`<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${value}"/></w:lvlOverride>`;
const listed = (numId: number, more = ""): string => `${more}<w:numPr><w:numId w:val="${numId}"/></w:numPr>`;
const items = (...levels: readonly number[]): string => levels.map((at) => item("x", 1, at)).join("");
const styled = (...ids: readonly string[]): string => ids.map((id) => paragraph("x", `<w:pStyle w:val="${id}"/>`)).join("");
const one = (...levels: readonly string[]): string => abstractNum(0, ...levels) + num(1, 0);

/** Each: what it shows, the document, the labels that Word displays (* also what LibreOffice 7.4 displays for the same file). */
const CASES: readonly (readonly [string, Parts, readonly (string | null)[]])[] = [
	[
		"* levels count and restart",
		{ numbering: THREE + num(1, 0), body: items(0, 1, 2, 2, 1, 2, 0, 1) },
		"1. 1.1 a) b) 1.2 a) 2. 2.1".split(" "),
	],
	[
		"* a deeper level first counts those above it",
		{ numbering: THREE + num(1, 0), body: items(1, 0, 1, 0) },
		"1.1 2. 2.1 3.".split(" "),
	],
	[
		"* a level left out counts as its first",
		{
			numbering: one(level(0, "decimal", "%1."), level(1, "decimal", "%1.%2."), level(2, "decimal", "%1.%2.%3.")),
			body: items(0, 2, 2, 1, 2),
		},
		"1. 1.1.1. 1.1.2. 1.2. 1.2.1.".split(" "),
	],
	[
		"* lists of one definition share the count",
		{ numbering: THREE + num(1, 0) + num(2, 0), body: item("x", 1) + item("x", 1) + item("x", 2) + item("x", 1) },
		"1. 2. 3. 4.".split(" "),
	],
	[
		"* a start of its own begins a list anew, once",
		{
			numbering: THREE + num(1, 0) + num(2, 0, start(0, 1)),
			body: items(0, 0) + item("x", 2) + item("x", 2) + items(0) + item("x", 2),
		},
		"1. 2. 1. 2. 3. 4.".split(" "),
	],
	[
		"* a start of its own leaves the levels above alone",
		{
			numbering: THREE + num(1, 0) + num(2, 0, start(0, 1) + start(1, 1)),
			body: items(0, 0, 1) + item("x", 2, 1) + item("x", 2, 1) + item("x", 2, 0),
		},
		"1. 2. 2.1 2.1 2.2 3.".split(" "),
	],
	[
		"an override's start holds at each restart",
		{ numbering: THREE + num(1, 0, start(1, 3)), body: items(0, 1, 1, 0, 1) },
		"1. 1.3 1.4 2. 2.3".split(" "),
	],
	[
		"* an override may redefine a level",
		{
			numbering: THREE + num(1, 0) + num(2, 0, `<w:lvlOverride w:ilvl="0">${level(0, "upperLetter", "%1)")}</w:lvlOverride>`),
			body: items(0, 0) + item("x", 2) + item("x", 2) + items(0),
		},
		"1. 2. C) D) 5.".split(" "),
	],
	[
		"lvlRestart 0: never restarted",
		{
			numbering: one(level(0, "decimal", "%1."), level(1, "decimal", "(%2)", '<w:lvlRestart w:val="0"/>')),
			body: items(0, 1, 1, 0, 1),
		},
		"1. (1) (2) 2. (3)".split(" "),
	],
	[
		"lvlRestart 1: restarted by the first level only",
		{
			numbering: one(
				level(0, "decimal", "%1."),
				level(1, "decimal", "%1.%2"),
				level(2, "decimal", "%3)", '<w:lvlRestart w:val="1"/>'),
			),
			body: items(0, 1, 2, 1, 2, 0, 1, 2),
		},
		"1. 1.1 1) 1.2 2) 2. 2.1 1)".split(" "),
	],
	[
		"isLgl: all numbers in decimal",
		{ numbering: one(level(0, "upperRoman", "%1."), level(1, "lowerLetter", "%1.%2", "<w:isLgl/>")), body: items(0, 0, 1) },
		"I. II. 2.1".split(" "),
	],
	[
		"* start at 3",
		{ numbering: one(level(0, "decimal", "Question %1.").replace('start w:val="1"', 'start w:val="3"')), body: items(0, 0) },
		["Question 3.", "Question 4."],
	],
	[
		"* an empty paragraph is counted",
		{ numbering: THREE + num(1, 0), body: `${item("x", 1)}${item("", 1)}${item("x", 1)}` },
		["1.", "2.", "3."],
	],
	[
		"* in table cells, row by row",
		{
			numbering: THREE + num(1, 0),
			body: items(0) + table([item("x", 1), item("x", 1)], [item("x", 1), paragraph("y")]) + items(0),
		},
		["1.", "2.", "3.", "4.", null, "5."],
	],
	[
		"* linked through styles and inherited",
		{
			numbering: one(
				level(0, "decimal", "%1.", '<w:pStyle w:val="H1"/>'),
				level(1, "decimal", "%1.%2", '<w:pStyle w:val="H2"/>'),
			),
			styles:
				style("H1", `<w:pPr>${listed(1)}</w:pPr>`) +
				style("H2", '<w:basedOn w:val="H1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr>') +
				style("Child", '<w:basedOn w:val="H2"/>') +
				style("Off", `<w:basedOn w:val="H2"/><w:pPr>${listed(0)}</w:pPr>`),
			body: styled("H1", "H2", "Child", "Off", "H2", "H1") + paragraph("x", listed(0, '<w:pStyle w:val="H1"/>')) + styled("H2"),
		},
		["1.", "1.1", "1.2", null, "1.3", "2.", null, "2.1"],
	],
	[
		"a level linked to the style, without ilvl",
		{
			numbering: one(level(0, "decimal", "%1.", '<w:pStyle w:val="A"/>'), level(1, "decimal", "%1.%2", '<w:pStyle w:val="B"/>')),
			styles: style("A", `<w:pPr>${listed(1)}</w:pPr>`) + style("B", `<w:pPr>${listed(1)}</w:pPr>`),
			body: styled("A", "B", "B", "A"),
		},
		"1. 1.1 1.2 2.".split(" "),
	],
	[
		"* a level of the style with another list of the paragraph",
		{
			numbering: THREE + num(1, 0) + abstractNum(1, level(0, "upperLetter", "%1."), level(1, "upperLetter", "%1.%2")) + num(2, 1),
			styles: style("A", '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>'),
			body: styled("A") + paragraph("x", listed(2, '<w:pStyle w:val="A"/>')),
		},
		["1.1", "A.A"],
	],
	[
		"* through a numbering style, one count",
		{
			numbering:
				abstractNum(0, '<w:styleLink w:val="L"/>', level(0, "decimal", "%1."), level(1, "decimal", "%1.%2")) +
				abstractNum(1, '<w:numStyleLink w:val="L"/>') +
				num(1, 0) +
				num(2, 1),
			styles: style("L", `<w:pPr>${listed(1)}</w:pPr>`, "numbering"),
			body: item("x", 2) + item("x", 2, 1) + item("x", 2) + item("x", 1),
		},
		"1. 1.1 2. 3.".split(" "),
	],
	[
		"a circle of numbering styles numbers nothing",
		{
			numbering: abstractNum(0, '<w:numStyleLink w:val="L"/>') + num(1, 0),
			styles: style("L", `<w:pPr>${listed(1)}</w:pPr>`, "numbering"),
			body: items(0),
		},
		[null],
	],
	["a list that is not defined numbers nothing", { numbering: THREE, body: items(0) }, [null]],
	[
		"deleted and hidden paragraphs are not counted, emptied ones are",
		{
			numbering: THREE + num(1, 0),
			body:
				items(0) +
				paragraphOf("<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>", `${listed(1)}<w:rPr><w:del/></w:rPr>`) +
				paragraphOf(run("hidden", "<w:vanish/>"), `${listed(1)}<w:rPr><w:vanish/></w:rPr>`) +
				paragraphOf(run("hidden", "<w:vanish/>"), listed(1)) +
				items(0),
		},
		["1.", "2.", "3."],
	],
	[
		"the number itself may be hidden or empty",
		{
			numbering:
				one(level(0, "decimal", "%1.").replace("</w:lvl>", "<w:rPr><w:vanish/></w:rPr></w:lvl>"), level(1, "decimal", "")) +
				abstractNum(1, level(0, "none", "Article")) +
				num(2, 1),
			body: items(0, 1) + item("x", 2),
		},
		[null, null, "Article"],
	],
	[
		"custom formats in alternate content",
		{
			numbering: one(
				`<w:lvl w:ilvl="0"><w:start w:val="9"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1"/></w:lvl>`,
			),
			body: items(0, 0),
		},
		["009", "010"],
	],
	[
		"numbers in words take the language of the paragraph's end",
		{
			numbering: one(level(0, "ordinalText", "%1 question")),
			body: paragraph("x", `${listed(1)}<w:rPr><w:lang w:val="fr-FR"/></w:rPr>`) + paragraph("x", listed(1)),
		},
		["Premier question", "Second question"],
	],
];

for (const [what, parts, wanted] of CASES) test(`numbering: ${what}`, () => assert.deepEqual(labels(parts), wanted));

test("numbering: bullets are bullets, whatever their format is called", () => {
	const levels = [level(0, "bullet", "\uf0b7"), level(1, "bullet", "o"), level(2, "decimal", "–"), level(3, "decimal", "%4.")];
	const lists = paragraphsOf({ numbering: one(...levels), body: items(0, 1, 2, 3) }).map(({ label, list }) => [
		label,
		list?.level,
		list?.bullet,
	]);
	assert.deepEqual(lists, [
		[null, 0, true],
		[null, 1, true],
		[null, 2, true],
		["1.", 3, false],
	]);
});

test("numbering: text boxes and notes count for themselves", () => {
	const box = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${item("box", 1)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
	const cite = '<w:r><w:footnoteReference w:id="1"/></w:r>';
	const found = labels({
		numbering: THREE + num(1, 0),
		footnotes: `<w:footnote w:id="1">${item("note", 1)}</w:footnote>`,
		body: items(0, 0) + paragraphOf(run("x") + box + cite, listed(1)) + items(0),
	});
	assert.deepEqual(found, ["1.", "2.", "3.", "1.", "1.", "4."]);
});

test("numbering: fields that number by themselves", () => {
	const list = (code: string): string => paragraphOf(field(code, "") + run(" x"));
	const bare = (code: string): string =>
		paragraphOf(
			`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>${run(" x")}`,
		);
	assert.deepEqual(
		shown(
			list("LISTNUM") +
				bare("LISTNUM NumberDefault \\l 2") +
				list("LISTNUM \\l 2") +
				list("LISTNUM") +
				list("LISTNUM LegalDefault \\l 2 \\s 4") +
				list("LISTNUM OutlineDefault") +
				bare("AUTONUM") +
				bare("AUTONUM \\s )") +
				bare("AUTONUMLGL \\e") +
				bare("AUTONUMOUT") +
				paragraphOf(field("LISTNUM", run("kept")) + run(" x")),
		),
		["1) x", "a) x", "b) x", "2) x", "1.4. x", "I. x", "1. x", "2) x", "1 x", "I. x", "kept x"],
	);
});
