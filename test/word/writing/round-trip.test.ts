import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import type { Block, DocumentTree, Note, Paragraph, Run } from "../../../src/domain/document.js";
import { readWord, WordRefusal } from "../../../src/word/index.js";
import { treePaper, writeWord } from "../../../src/word/writing/index.js";
import { seen } from "./seen.js";

const corpus = new URL("../../corpus/", import.meta.url);

for (const file of readdirSync(corpus).filter((name) => name.endsWith(".docx"))) {
	test(`${file} written again reads the same`, () => {
		let tree: DocumentTree;
		try {
			tree = readWord(readFileSync(new URL(file, corpus)));
		} catch (error) {
			assert.ok(error instanceof WordRefusal);
			return;
		}
		const again = readWord(writeWord(treePaper(tree)));
		assert.deepEqual(seen(again), seen(tree));
		assert.deepEqual(again.bands.map(({ kind, text }) => `${kind} ${text}`).join("\n").length > 0, tree.bands.length > 0);
	});
}

const on = fc.constantFrom(true as const, undefined);
const text = fc.oneof(
	fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
	fc.constantFrom('a < b & c > "d"', "line\nnext\tcolumn", " spaces  kept ", "]]>", "é̀ – « guillemets » ’", "عربي", "%1 %2"),
);
const run = fc
	.record({
		text,
		bold: on,
		italic: on,
		underline: on,
		strike: on,
		raised: fc.constantFrom("super" as const, "sub" as const, undefined),
		lang: fc.constantFrom("fr-FR", "en-GB", "sq", undefined),
		link: fc.constantFrom("https://example.org/a?b=c&d=%C3%A9", "mailto:a@example.org", undefined, undefined, undefined),
	})
	.map((one) => Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)) as unknown as Run);
const label = fc.constantFrom("1.", "a)", "9.7", "Question 3.", "(iv)", "§ 12", null, null, null);
const paragraph: fc.Arbitrary<Paragraph> = fc
	.record({
		label,
		level: fc.nat(8),
		bullet: fc.boolean(),
		listed: fc.boolean(),
		heading: fc.option(fc.integer({ min: 1, max: 9 }), { freq: 3 }),
		runs: fc.array(run, { minLength: 1, maxLength: 4 }),
	})
	.map(({ label, level, bullet, listed, heading, runs }) => ({
		kind: "paragraph",
		label,
		list: label !== null ? { level, bullet: false } : listed && bullet ? { level, bullet: true } : null,
		heading,
		style: null,
		origin: "body",
		controls: [],
		runs,
	}));
const cell = (inner: fc.Arbitrary<Block>) =>
	fc.record({ columns: fc.integer({ min: 1, max: 3 }), rows: fc.constant(1), blocks: fc.array(inner, { maxLength: 2 }) });
const { block } = fc.letrec<{ block: Block }>((tie) => ({
	block: fc.oneof(
		{ weight: 5, arbitrary: paragraph },
		{
			weight: 1,
			arbitrary: fc
				.array(fc.record({ head: fc.boolean(), cells: fc.array(cell(tie("block")), { minLength: 1, maxLength: 3 }) }), {
					minLength: 1,
					maxLength: 3,
				})
				.map((rows) => ({ kind: "table" as const, rows })),
		},
	),
}));
const mark = fc.constantFrom("*", "†", null);
const tree: fc.Arbitrary<DocumentTree> = fc
	.record({
		blocks: fc.array(block, { minLength: 1, maxLength: 6 }),
		notes: fc.array(
			fc.record({
				kind: fc.constantFrom("footnote" as const, "endnote" as const),
				mark,
				text: fc.array(paragraph, { minLength: 1, maxLength: 2 }),
			}),
			{ maxLength: 4 },
		),
	})
	.map(({ blocks, notes }) => withNotes(blocks, notes));

/** Cites each note at the end of a paragraph of its own, with the marks that Word counts. */
function withNotes(
	blocks: readonly Block[],
	drafts: readonly { kind: Note["kind"]; mark: string | null; text: readonly Paragraph[] }[],
): DocumentTree {
	const counts = { footnote: 0, endnote: 0 };
	const notes = drafts.map((draft, index): Note => {
		const shown =
			draft.mark ?? (draft.kind === "footnote" ? String(++counts.footnote) : (["i", "ii", "iii", "iv"][counts.endnote++] ?? ""));
		const text = draft.text.map((one) => ({ ...one, origin: "note" as const, runs: [{ text: "Note: " }, ...one.runs] }));
		return { id: `n${index}`, kind: draft.kind, mark: shown, blocks: text };
	});
	const citing = notes.map(
		(note): Block => ({
			kind: "paragraph",
			label: null,
			list: null,
			heading: null,
			style: null,
			origin: "body",
			controls: [],
			runs: [{ text: "cited" }, { text: note.mark, note: note.id }, { text: " and on" }],
		}),
	);
	return {
		blocks: [
			...blocks,
			...citing,
			{
				kind: "paragraph",
				label: null,
				list: null,
				heading: null,
				style: null,
				origin: "body",
				controls: [],
				runs: [{ text: "End" }],
			},
		],
		notes,
		bands: [],
		traces: [],
		properties: {},
	};
}

test("any tree written reads the same", () => {
	fc.assert(
		fc.property(tree, (given) => {
			assert.deepEqual(seen(readWord(writeWord(treePaper(given)))), seen(given));
		}),
		{ numRuns: 150 },
	);
});

test("the same paper gives the same bytes", () => {
	fc.assert(
		fc.property(tree, (given) => assert.deepEqual(writeWord(treePaper(given)), writeWord(treePaper(structuredClone(given))))),
		{ numRuns: 10 },
	);
});
