import assert from "node:assert/strict";
import { test } from "node:test";
import { field, type Parts, paragraph, paragraphOf, run, style } from "./docx.js";
import { paragraphsOf, shown, treeOf } from "./shown.js";

const inRun = (content: string): string => `<w:r>${content}</w:r>`;
const sym = (font: string, char: string): string => inRun(`<w:sym w:font="${font}" w:char="${char}"/>`);
const hidden = style("Secret", "<w:rPr><w:vanish/></w:rPr>", "character") + style("Secrets", "<w:rPr><w:vanish/></w:rPr>");
const math = (content: string): string => paragraphOf(`${run("Let ")}<m:oMath>${content}</m:oMath>${run(".")}`);
const m = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`;

/** Each: what it shows, the document, its paragraphs as displayed. */
const CASES: readonly (readonly [string, string | Parts, readonly string[]])[] = [
	["runs join", paragraphOf(run("one ") + run("word", "<w:b/>") + run("s")), ["one words"]],
	[
		"breaks, tabs, hyphens",
		paragraphOf(
			inRun(
				"<w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e</w:t><w:cr/><w:t>f</w:t>",
			),
		),
		["a\nb\tc\u2011de\nf"],
	],
	["a page break at the start is layout", paragraphOf(inRun('<w:br w:type="page"/><w:t>a</w:t>')), ["a"]],
	["tab stops are no tabs", paragraphOf(run("a"), '<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>'), ["a"]],
	["white space belongs to the XML unless preserved", paragraphOf(inRun("<w:t>\n  a b \n</w:t>") + run(" c ")), ["a b c "]],
	["characters by reference and in CDATA", paragraphOf(inRun("<w:t>&#233;&#x1F600;&amp;<![CDATA[<x>]]></w:t>")), ["é😀&<x>"]],
	[
		"symbols",
		paragraphOf(
			sym("Symbol", "F061") +
				sym("Wingdings", "F0FE") +
				sym("Wingdings", "F0A8") +
				sym("Wingdings", "00FC") +
				sym("Arial", "20AC"),
		),
		["α☑☐✓€"],
	],
	[
		"private characters of symbol fonts",
		paragraphOf(
			run("\uf0b7", '<w:rFonts w:ascii="Symbol"/>') +
				run("\uf0e0", '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>') +
				run("\uf0aa"),
		),
		["•→•"],
	],
	["hidden: direct", paragraphOf(run("a") + run("no", "<w:vanish/>") + run("b", '<w:vanish w:val="0"/>')), ["ab"]],
	[
		"hidden: by character style",
		{ styles: hidden, body: paragraphOf(run("a") + run("no", '<w:rStyle w:val="Secret"/>')) },
		["a"],
	],
	[
		"hidden: by paragraph style",
		{ styles: hidden, body: paragraph("no", '<w:pStyle w:val="Secrets"/>') + paragraph("b") },
		["b"],
	],
	[
		"hidden: a run may be shown in a hidden style",
		{
			styles: hidden,
			body: paragraphOf(run("a", '<w:vanish w:val="false"/>') + run("no"), '<w:pStyle w:val="Secrets"/>') + paragraph("b"),
		},
		["ab"],
	],
	[
		"hidden: by default, shown by the run",
		{
			styles: "<w:docDefaults><w:rPrDefault><w:rPr><w:vanish/></w:rPr></w:rPrDefault></w:docDefaults>",
			body: paragraphOf(run("no") + run("a", '<w:vanish w:val="0"/>'), '<w:rPr><w:vanish w:val="0"/></w:rPr>'),
		},
		["a"],
	],
	[
		"hidden: the mark alone joins two paragraphs (style separator)",
		paragraph("Heading. ", "<w:rPr><w:vanish/><w:specVanish/></w:rPr>") + paragraph("Text.") + paragraph("Next."),
		["Heading. Text.", "Next."],
	],
	["hidden: the text alone leaves an empty line", paragraphOf(run("no", "<w:vanish/>")) + paragraph("b"), ["", "b"]],
	["field: the result, not the code", paragraphOf(run("see ") + field("REF _x \\h", run("Article 5"))), ["see Article 5"]],
	[
		"field: nested in the code of another",
		paragraphOf(field(`IF `, run("yes")).replace("IF ", `IF </w:instrText></w:r>${field("X", run("no"))}<w:r><w:instrText>`)),
		["yes"],
	],
	["field: simple", paragraphOf(`${run("page ")}<w:fldSimple w:instr=" PAGE ">${run("7")}</w:fldSimple>`), ["page 7"]],
	["field: index entries show nothing", paragraphOf(run("a") + field('XE "a"', run("no")) + run("b")), ["ab"]],
	[
		"field: without a result",
		paragraphOf(run("a") + field("X", "").replace(/<w:r><w:fldChar w:fldCharType="separate"\/><\/w:r>/, "") + run("b")),
		["ab"],
	],
	[
		"field: one without an end in a cell does not swallow the rest",
		`<w:tbl><w:tr><w:tc>${paragraphOf(inRun('<w:fldChar w:fldCharType="begin"/>') + run("lost"))}</w:tc></w:tr></w:tbl>${paragraph("after")}`,
		["", "after"],
	],
	[
		"form field: check box and drop-down",
		paragraphOf(
			inRun('<w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="1"/></w:checkBox></w:ffData></w:fldChar>') +
				inRun("<w:instrText>FORMCHECKBOX</w:instrText>") +
				inRun('<w:fldChar w:fldCharType="end"/>') +
				inRun(
					'<w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="No"/><w:listEntry w:val="Yes"/></w:ddList></w:ffData></w:fldChar>',
				) +
				inRun('<w:fldChar w:fldCharType="separate"/><w:t>No</w:t><w:fldChar w:fldCharType="end"/>'),
		),
		["☒Yes"],
	],
	[
		"ruby: the reading in brackets",
		paragraphOf(
			inRun(`<w:ruby><w:rubyPr/><w:rt>${run("かんじ")}</w:rt><w:rubyBase>${run("漢字")}</w:rubyBase></w:ruby>`) + run("!"),
		),
		["漢字(かんじ)!"],
	],
	[
		"equation: fraction and powers",
		math(
			`<m:f><m:num>${m("a+b")}</m:num><m:den>${m("2")}</m:den></m:f><m:sSup><m:e>${m("x")}</m:e><m:sup>${m("2")}</m:sup></m:sSup>`,
		),
		["Let (a+b)/2x^2."],
	],
	["equation: root", math(`<m:rad><m:radPr><m:degHide m:val="1"/></m:radPr><m:deg/><m:e>${m("y")}</m:e></m:rad>`), ["Let √(y)."]],
	[
		"equation: sum, brackets, deleted part",
		math(
			`<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>${m("i=1")}</m:sub><m:sup>${m("n")}</m:sup><m:e><m:d><m:e>${m("i")}</m:e></m:d></m:e></m:nary><w:del>${m("no")}</w:del>`,
		),
		["Let ∑_(i=1)^n (i)."],
	],
	[
		"alternate content: the choice",
		paragraphOf(
			inRun(
				`<mc:AlternateContent><mc:Choice Requires="wps"><w:t>a</w:t></mc:Choice><mc:Fallback><w:t>no</w:t></mc:Fallback></mc:AlternateContent>`,
			),
		),
		["a"],
	],
	[
		"alternate content: the fallback, when the choice is a stranger's",
		paragraphOf(
			`<mc:AlternateContent xmlns:x="urn:stranger"><mc:Choice Requires="x">${run("no")}</mc:Choice><mc:Fallback>${run("a")}</mc:Fallback></mc:AlternateContent>`,
		),
		["a"],
	],
	[
		"wrappers that mean nothing here",
		`<w:customXml>${paragraphOf(`<w:smartTag>${run("a")}</w:smartTag><w:bdo w:val="rtl">${run("b")}</w:bdo><w:proofErr/>`)}</w:customXml>`,
		["ab"],
	],
];

for (const [what, parts, wanted] of CASES) test(`text: ${what}`, () => assert.deepEqual(shown(parts), wanted));

test("text: emphasis, direction and language of runs", () => {
	const [first] = paragraphsOf({
		styles:
			style("Strong", "<w:rPr><w:b/></w:rPr>", "character") +
			style("Boxed", "<w:rPr><w:b/><w:lang w:val='fr-FR'/></w:rPr>") +
			"<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val='en-US'/></w:rPr></w:rPrDefault></w:docDefaults>",
		body: paragraphOf(
			run("a") +
				run("b", '<w:rStyle w:val="Strong"/>') +
				run("c", '<w:i/><w:b w:val="0"/>') +
				run("d", '<w:b w:val="0"/><w:vertAlign w:val="superscript"/><w:u w:val="single"/><w:strike/>') +
				run("ه", '<w:b w:val="0"/><w:rtl/><w:lang w:val="en-GB" w:bidi="ar-SA"/>'),
			'<w:pStyle w:val="Boxed"/>',
		),
	});
	assert.deepEqual(first?.runs, [
		{ text: "a", bold: true, lang: "fr-FR" },
		{ text: "b", lang: "fr-FR" },
		{ text: "c", italic: true, lang: "fr-FR" },
		{ text: "d", underline: true, strike: true, raised: "super", lang: "fr-FR" },
		{ text: "ه", rtl: true, lang: "ar-SA" },
	]);
});

test("text: runs that look the same are one run", () => {
	const [first] = paragraphsOf(paragraphOf(run("a", "<w:b/>") + run("b", '<w:b/><w:sz w:val="22"/>') + run("c")));
	assert.deepEqual(first?.runs, [{ text: "ab", bold: true }, { text: "c" }]);
});

test("links: of the web and of mail only, from relationships and fields", () => {
	const linked = (id: string, text: string, more = ""): string => `<w:hyperlink r:id="${id}"${more}>${run(text)}</w:hyperlink>`;
	const tree = treeOf({
		links: { a: "https://coe.int/x", b: "javascript:alert(1)", c: "mailto:a@b.c", d: "file:///etc/passwd" },
		body: paragraphOf(
			linked("a", "1", ' w:anchor="p"') +
				linked("b", "2") +
				linked("c", "3") +
				linked("d", "4") +
				linked("none", "5") +
				field('HYPERLINK "http://x.y" \\o "tip"', run("6")),
		),
	});
	const [first] = tree.blocks;
	assert.deepEqual(first?.kind === "paragraph" && first.runs, [
		{ text: "1", link: "https://coe.int/x#p" },
		{ text: "2" },
		{ text: "3", link: "mailto:a@b.c" },
		{ text: "45" },
		{ text: "6", link: "http://x.y" },
	]);
});
