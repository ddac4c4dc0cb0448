import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Block, type DocumentTree, type Note, type Paragraph, segmentsOf, textOf } from "../../src/domain/document.js";
import { type Excerpt, excerptsOf } from "../../src/domain/excerpt.js";

const paragraph = (text: string, note?: string): Paragraph => ({
	kind: "paragraph",
	label: null,
	list: null,
	heading: null,
	style: null,
	origin: "body",
	controls: [],
	runs: note === undefined ? [{ text }] : [{ text }, { text: "1", note }],
});
const tree = (blocks: Block[], notes: Note[] = []): DocumentTree => ({ blocks, notes, bands: [], traces: [], properties: {} });
const table = (...rows: Block[][][]): Block => ({
	kind: "table",
	rows: rows.map((cells) => ({ head: false, cells: cells.map((blocks) => ({ columns: 1, rows: 1, blocks })) })),
});

test("a table of one passage stays a table; question left and answer right become paragraphs", () => {
	const whole = table([[paragraph("a")], [paragraph("b")]]);
	const divided = table([[paragraph("question")], [paragraph("answer")]]);
	const [first, second, third] = excerptsOf(tree([whole, divided]), [
		{ paragraphs: [0, 1] },
		{ paragraphs: [2] },
		{ paragraphs: [3] },
	]);
	assert.deepEqual(first?.blocks, [whole]);
	assert.deepEqual(second?.blocks, [paragraph("question")]);
	assert.deepEqual(third?.blocks, [paragraph("answer")]);
});

test("consecutive rows of one passage stay one table", () => {
	const mixed = table(
		[[paragraph("1")], [paragraph("x")]],
		[[paragraph("2")], [paragraph("y")]],
		[[paragraph("3")], [paragraph("z")]],
	);
	const [first, second] = excerptsOf(tree([mixed]), [{ paragraphs: [0, 1, 2, 3] }, { paragraphs: [4, 5] }]);
	assert.equal(first?.blocks.length, 1);
	assert.equal(first?.blocks[0]?.kind === "table" && first.blocks[0].rows.length, 2);
	assert.equal(second?.blocks.length, 1);
});

test("a note goes with the passage that holds its paragraphs", () => {
	const notes: Note[] = [{ id: "f1", kind: "footnote", mark: "1", blocks: [paragraph("the note")] }];
	const [first, second] = excerptsOf(tree([paragraph("one"), paragraph("two", "f1")], notes), [
		{ paragraphs: [0] },
		{ paragraphs: [1, 2] },
	]);
	assert.deepEqual(first?.notes, []);
	assert.deepEqual(second?.notes, notes);
});

const anyBlock: fc.Arbitrary<Block> = fc.letrec<{ block: Block; paragraph: Block; table: Block }>((tie) => ({
	block: fc.oneof({ maxDepth: 2 }, tie("paragraph"), tie("table")),
	paragraph: fc.string({ minLength: 1, maxLength: 5 }).map((text) => paragraph(text)),
	table: fc
		.array(fc.array(fc.array(tie("block"), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }), {
			minLength: 1,
			maxLength: 3,
		})
		.map((rows) => table(...rows)),
})).block;

test("property: however a document is divided, each paragraph is in its own excerpt and in no other", () => {
	fc.assert(
		fc.property(fc.array(anyBlock, { minLength: 1, maxLength: 4 }), fc.infiniteStream(fc.boolean()), (blocks, cuts) => {
			const numbered = number(blocks);
			const document = tree(numbered);
			const segments = segmentsOf(document);
			const passages: { paragraphs: number[] }[] = [];
			for (const segment of segments) {
				if (passages.length === 0 || cuts.next().value === true) passages.push({ paragraphs: [] });
				passages.at(-1)?.paragraphs.push(segment.index);
			}
			const texts = excerptsOf(document, passages).map((excerpt) => textsOf(excerpt));
			assert.deepEqual(
				texts,
				passages.map((passage) => passage.paragraphs.map((index) => segments[index]?.text)),
			);
		}),
	);
});

/** Gives each paragraph a text of its own, so that one can be told from another. */
function number(blocks: readonly Block[]): Block[] {
	let count = 0;
	const walk = (block: Block): Block =>
		block.kind === "paragraph"
			? paragraph(`p${count++}`)
			: {
					kind: "table",
					rows: block.rows.map((row) => ({
						...row,
						cells: row.cells.map((cell) => ({ ...cell, blocks: cell.blocks.map(walk) })),
					})),
				};
	return blocks.map(walk);
}

function textsOf(excerpt: Excerpt): string[] {
	return segmentsOf({ ...tree([...excerpt.blocks]), notes: excerpt.notes }).map((segment) => textOf(segment.paragraph));
}
