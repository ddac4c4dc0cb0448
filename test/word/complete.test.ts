// Nothing is lost and nothing is there twice: the text of a document by a plain walk of its XML, against what the reader shows and reports.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { type DocumentTree, segmentsOf } from "../../src/domain/document.js";
import { readWord, WordRefusal } from "../../src/word/index.js";
import { docx, paragraph, paragraphOf, run, table } from "./docx.js";

const FOLDERS = ["../corpus/", "../corpus-own/open/"].map((folder) => new URL(folder, import.meta.url));
/** Letters and digits alone: spaces and signs are drawn in several ways. */
const bare = (text: string): string => text.normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "");

/** The characters of all `w:t` and `w:delText` of the body and of the notes, counted; the fallback of a drawing is its double. */
function written(bytes: Uint8Array): Map<string, number> {
	const files = unzipSync(bytes);
	const xml = Object.keys(files)
		.filter((name) => /^word\/(document|footnotes|endnotes)\d*\.xml$/.test(name))
		.map((name) => strFromU8(files[name] ?? new Uint8Array()))
		.join("")
		.replace(/<mc:Fallback>.*?<\/mc:Fallback>/gs, "")
		.replace(/<w:sdtPr>.*?<\/w:sdtPr>/gs, "");
	const texts = [...xml.matchAll(/<w:(?:t|delText)(?: [^>]*)?>([^<]*)<\/w:(?:t|delText)>/g)].map(([, text = ""]) =>
		unescaped(text),
	);
	return counted(bare(texts.join(" ")));
}

function unescaped(text: string): string {
	return text
		.replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
		.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
		.replaceAll("&lt;", "<")
		.replaceAll("&gt;", ">")
		.replaceAll("&quot;", '"')
		.replaceAll("&apos;", "'")
		.replaceAll("&amp;", "&");
}

/** What the reader shows, and what it says it took out. An insertion and a move are shown and reported both: counted once. */
function told(tree: DocumentTree): Map<string, number> {
	const shown = segmentsOf(tree).map((segment) => segment.text);
	const out = tree.traces.filter(({ kind }) => ["deletion", "hidden", "contents", "move"].includes(kind)).map(({ text }) => text);
	return counted(bare([...shown, ...out].join(" ")));
}

function counted(text: string): Map<string, number> {
	const counts = new Map<string, number>();
	for (const sign of text) counts.set(sign, (counts.get(sign) ?? 0) + 1);
	return counts;
}

/** Letters and digits that one has and the other has not. */
function difference(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): string {
	return [...new Set([...one.keys(), ...other.keys()])]
		.map((sign) => [sign, (one.get(sign) ?? 0) - (other.get(sign) ?? 0)] as const)
		.filter(([, count]) => count !== 0)
		.map(([sign, count]) => `${sign}${count > 0 ? "+" : ""}${count}`)
		.join(" ");
}

for (const folder of FOLDERS) {
	for (const name of readdirSync(folder).filter((one) => one.endsWith(".docx"))) {
		const bytes = new Uint8Array(readFileSync(new URL(name, folder)));
		const tree = treeOrRefusal(bytes);
		if (tree === undefined) continue;
		test(`complete: ${name}: what is shown and what is reported are all that is written`, () => {
			assert.equal(difference(written(bytes), told(tree)), "");
		});
	}
}

function treeOrRefusal(bytes: Uint8Array): DocumentTree | undefined {
	try {
		return readWord(bytes);
	} catch (error) {
		if (error instanceof WordRefusal) return undefined;
		throw error;
	}
}

const word = fc.string({ unit: fc.constantFrom(..."abcdéŒ1234 &<"), minLength: 1, maxLength: 12 });
const deletion = word.map(
	(text) =>
		`<w:del w:author="x"><w:r><w:delText xml:space="preserve">${run(text).match(/>([^<]*)<\/w:t>/)?.[1]}</w:delText></w:r></w:del>`,
);
const piece = fc.oneof(
	word.map((text) => run(text)),
	word.map((text) => run(text, "<w:vanish/>")),
	word.map((text) => `<w:ins w:author="x">${run(text)}</w:ins>`),
	word.map((text) => `<w:hyperlink r:id="none">${run(text)}</w:hyperlink>`),
	word.map((text) => `<w:sdt><w:sdtPr><w:tag w:val="q"/></w:sdtPr><w:sdtContent>${run(text)}</w:sdtContent></w:sdt>`),
	word.map((text) => `<w:fldSimple w:instr="REF a">${run(text)}</w:fldSimple>`),
	word.map((text) => `<w:smartTag>${run(text)}</w:smartTag>`),
	word.map(
		(text) =>
			`<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph(text)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
	),
	deletion,
);
const { block } = fc.letrec<{ block: string }>((tie) => ({
	block: fc.oneof(
		{ maxDepth: 3 },
		fc
			.tuple(fc.array(piece, { maxLength: 5 }), fc.boolean())
			.map(([pieces, joined]) => paragraphOf(pieces.join(""), joined ? "<w:rPr><w:del/></w:rPr>" : "")),
		fc
			.array(fc.array(tie("block"), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
			.map((rows) => table(...rows)),
		tie("block").map((inside) => `<w:sdt><w:sdtContent>${inside}</w:sdtContent></w:sdt>`),
	),
}));

test("complete: random documents of paragraphs, tables, boxes, controls, changes and hidden text", () => {
	fc.assert(
		fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), (blocks) => {
			const bytes = docx(blocks.join("") + paragraph("end"));
			assert.equal(difference(written(bytes), told(readWord(bytes))), "");
		}),
		{ numRuns: 300 },
	);
});
