import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { paragraph, paragraphOf, run, table } from "./docx.js";
import { shown, treeOf } from "./shown.js";

/** A piece of a document with what a reader should see of it, paragraph by paragraph. */
interface Piece {
	readonly xml: string;
	readonly seen: readonly string[];
}

/** A piece of a line. */
interface Bit {
	readonly xml: string;
	readonly seen: string;
}

const words = fc.stringMatching(/^[a-zé&<>'" ]{1,12}$/);
const looks = fc.constantFrom("", "<w:b/>", "<w:i/><w:b/>", '<w:lang w:val="fr-FR"/>');

/** All ways in which a word may stand in a paragraph, seen or unseen. */
const bit: fc.Arbitrary<Bit> = fc.oneof(
	fc.tuple(words, looks).map(([text, look]) => ({ xml: run(text, look), seen: text })),
	words.map((text) => ({ xml: `<w:ins w:author="a">${run(text)}</w:ins>`, seen: text })),
	words.map((text) => ({ xml: `<w:moveTo w:author="a">${run(text)}</w:moveTo>`, seen: text })),
	words.map((text) => ({ xml: `<w:hyperlink w:anchor="x">${run(text)}</w:hyperlink>`, seen: text })),
	words.map((text) => ({
		xml: `<w:sdt><w:sdtPr><w:tag w:val="t"/></w:sdtPr><w:sdtContent>${run(text)}</w:sdtContent></w:sdt>`,
		seen: text,
	})),
	words.map((text) => ({
		xml: `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run(text)}</w:sdtContent></w:sdt>`,
		seen: "",
	})),
	words.map((text) => ({
		xml: `<w:del w:author="a">${run(text).replaceAll("w:t>", "w:delText>").replace("<w:t ", "<w:delText ")}</w:del>`,
		seen: "",
	})),
	words.map((text) => ({ xml: `<w:moveFrom w:author="a">${run(text)}</w:moveFrom>`, seen: "" })),
	words.map((text) => ({ xml: run(text, "<w:vanish/>"), seen: "" })),
	fc
		.tuple(words, words)
		.map(([code, text]) => ({ xml: `<w:fldSimple w:instr="QUOTE ${code.length}">${run(text)}</w:fldSimple>`, seen: text })),
);

const line: fc.Arbitrary<Piece> = fc
	.array(bit, { maxLength: 6 })
	.map((bits) => ({ xml: paragraphOf(bits.map((one) => one.xml).join("")), seen: [bits.map((one) => one.seen).join("")] }));

const joined = (pieces: readonly Piece[]): Piece => ({
	xml: pieces.map((one) => one.xml).join(""),
	seen: pieces.flatMap((one) => one.seen),
});

const { blocks } = fc.letrec<{ blocks: Piece; block: Piece }>((tie) => ({
	blocks: fc.array(tie("block"), { minLength: 1, maxLength: 4 }).map(joined),
	block: fc.oneof(
		{ maxDepth: 3, withCrossShrink: true },
		line,
		tie("blocks").map(({ xml, seen }) => ({ xml: `<w:sdt><w:sdtContent>${xml}</w:sdtContent></w:sdt>`, seen })),
		fc
			.array(tie("blocks"), { minLength: 1, maxLength: 3 })
			.map((cells) => ({ xml: table(cells.map((cell) => cell.xml)), seen: cells.flatMap((cell) => cell.seen) })),
		fc.tuple(words, tie("blocks")).map(([text, box]) => ({
			xml: paragraphOf(
				`${run(text)}<w:r><w:pict><v:textbox><w:txbxContent>${box.xml}</w:txbxContent></v:textbox></w:pict></w:r>`,
			),
			seen: [text, ...box.seen],
		})),
		tie("blocks").map(({ xml }) => ({
			xml: `<w:tbl><w:tr><w:trPr><w:del w:author="a"/></w:trPr><w:tc>${xml}</w:tc></w:tr></w:tbl>`,
			seen: [],
		})),
	),
}));

test("model: what was put in to be seen is read, once and in order, and nothing else", () => {
	fc.assert(
		fc.property(blocks, (made) => {
			assert.deepEqual(shown(made.xml + paragraph("end")), [...made.seen, "end"]);
		}),
		{ numRuns: 400 },
	);
});

test("model: the tree survives being passed as JSON", () => {
	fc.assert(
		fc.property(blocks, (made) => {
			const tree = treeOf(made.xml + paragraph("end"));
			assert.deepEqual(JSON.parse(JSON.stringify(tree)), tree);
		}),
		{ numRuns: 50 },
	);
});
