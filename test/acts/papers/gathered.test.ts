/** Tables and notes of what was sent come back in what is sent on: the reply and the compilation, read again. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { compilation, readToCompile, replyPaper } from "../../../src/acts/papers/index.js";
import { publishReply } from "../../../src/acts/publish-reply.js";
import { registerReply } from "../../../src/acts/register-reply.js";
import { type Block, type DocumentTree, displayedText } from "../../../src/domain/document.js";
import type { ShownPassage } from "../../../src/domain/shown.js";
import { readWord } from "../../../src/word/index.js";
import { writeWord } from "../../../src/word/writing/index.js";
import { CLARA, inHouse } from "../../builders/house.js";
import { docx, paragraph, paragraphOf, run } from "../../word/docx.js";
import { passagesOf, ROUND, replyFrom } from "./material.js";

const CORPUS = new URL("../../corpus/", import.meta.url);
const ISSUE = { symbol: "T-ES(2018)38_en", issuedOn: "2018-03-02", language: "en" } as const;

/** The texts of a block as it stands: lines, or rows of cells; what is empty is layout. */
function textsOf(blocks: readonly Block[]): unknown[] {
	return blocks.flatMap((block): unknown[] => {
		if (block.kind === "paragraph") return displayedText(block).trim() === "" ? [] : [displayedText(block)];
		const rows = block.rows.map(({ head, cells }) => ({
			head,
			cells: cells.map(({ columns, rows: down, blocks: inside }) => ({ columns, down, texts: textsOf(inside) })),
		}));
		return [rows.filter(({ cells }) => cells.some(({ texts }) => texts.length > 0))];
	});
}

const tablesOf = (tree: DocumentTree): unknown[] => textsOf(tree.blocks).filter(Array.isArray);
const notesOf = (tree: DocumentTree): string[] =>
	tree.notes.flatMap((note) => textsOf(note.blocks).map((text) => JSON.stringify(text))).sort();

function paperOf(passages: readonly ShownPassage[]): DocumentTree {
	return readWord(writeWord(replyPaper(ROUND, { ...replyFrom("d01", "AL"), passages }, "en")));
}

const cell = (content: string, properties = ""): string =>
	`<w:tc>${properties === "" ? "" : `<w:tcPr>${properties}</w:tcPr>`}${content}</w:tc>`;
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join("")}</w:tr>`;
const head = (...cells: readonly string[]): string => `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cells.join("")}</w:tr>`;
const cells = (...texts: readonly string[]): string[] => texts.map((text) => cell(paragraph(text)));
const cited = paragraphOf(`${run("Campaign on images")}<w:r><w:footnoteReference w:id="2"/></w:r>`);
const MEASURES = `<w:tbl>${head(...cells("Measure", "Year", "Authority"))}${row(cell(cited), ...cells("2017", "Ministry of the Interior"))}${row(...cells("Training of police", "", "Police academy"))}</w:tbl>`;
const REPLY = docx({
	body:
		paragraph("Question 9.1") +
		paragraph("Our measures:") +
		MEASURES +
		paragraph("Question 9.2") +
		paragraph("There are none yet."),
	footnotes: `<w:footnote w:id="2">${paragraph("With the schools.")}</w:footnote>`,
});
const SHOWN_MEASURES = [
	{ head: true, cells: [["Measure"], ["Year"], ["Authority"]] },
	{ head: false, cells: [["Campaign on images"], ["2017"], ["Ministry of the Interior"]] },
	{ head: false, cells: [["Training of police"], [], ["Police academy"]] },
].map(({ head: repeated, cells: texts }) => ({
	head: repeated,
	cells: texts.map((each) => ({ columns: 1, down: 1, texts: each })),
}));

for (const name of readdirSync(CORPUS).filter((file) => /^d(?!16)\d\d\.docx$/.test(file))) {
	test(`${name}: all tables and notes come back in a reply made of its passages`, () => {
		const bytes = readFileSync(new URL(name, CORPUS));
		const [given, back] = [readWord(bytes), paperOf(passagesOf(bytes, name, ROUND))];
		assert.deepEqual(notesOf(back), notesOf(given));
		assert.deepEqual(tablesOf(back), tablesOf(given));
	});
}

test(
	"a table and a note of a registered reply are whole in the reply and in the compilation",
	inHouse(async (house) => {
		const at = { round: "lanzarote-ict", party: "AL" };
		await registerReply(house, CLARA, {
			...at,
			bytes: REPLY,
			fileName: "reply.docx",
			receivedAt: "2017-10-20T10:00:00.000Z",
			registeredAt: "2017-10-21T10:00:00.000Z",
			settledPublic: true,
		});
		await publishReply(house, CLARA, { ...at, at: "2017-11-14T10:00:00.000Z" });
		const { round, material } = await readToCompile(house, "lanzarote-ict", "9");
		const compiled = readWord(writeWord(compilation(round, material, ISSUE)));
		const answered = tablesOf(compiled).find((table) => JSON.stringify(table).includes("Measure"));
		assert.deepEqual(answered, SHOWN_MEASURES);
		assert.deepEqual(notesOf(compiled), ['"With the schools."']);
	}),
);

test("rows on different questions are one table in the reply; in a compilation the rows of each question are", () => {
	const table = `<w:tbl>${head(...cells("Question", "Reply", "Source"))}${row(...cells("9.1", "We have laws since 2015.", "Code"))}${row(...cells("9.2", "Nothing was done.", "Decree"))}</w:tbl>`;
	const bytes = docx(table);
	const passages = passagesOf(bytes, "rows", ROUND);
	assert.deepEqual(tablesOf(paperOf(passages)), tablesOf(readWord(bytes)));
});

test("cells that reach over columns and rows keep their places", () => {
	const wide = '<w:gridSpan w:val="2"/>';
	const table = `<w:tbl>${row(cell(paragraph("Over two"), wide), ...cells("C"))}${row(cell(paragraph("Down"), '<w:vMerge w:val="restart"/>'), ...cells("b", "c"))}${row(cell("<w:p/>", "<w:vMerge/>"), ...cells("d", "e"))}</w:tbl>`;
	const bytes = docx(paragraph("Question 9.1") + table);
	assert.deepEqual(tablesOf(paperOf(passagesOf(bytes, "merged", ROUND))), tablesOf(readWord(bytes)));
});

test("without a cell that may not be read, and a row, the others keep their places and nothing says what stood there", () => {
	const passages = passagesOf(REPLY, "reply", ROUND).filter(({ text }) => !/Interior|Training|academy/.test(text));
	const tree = paperOf(passages);
	const [first, second] = SHOWN_MEASURES;
	assert.deepEqual(tablesOf(tree), [[first, { ...second, cells: second?.cells.with(2, { columns: 1, down: 1, texts: [] }) }]]);
	assert.equal(/Interior|Training|academy/.test(JSON.stringify(tree)), false);
});

test("answers beside their questions are running text where only the answers are shown", () => {
	const bytes = docx(
		`<w:tbl>${row(...cells("Question 9.1", "We have laws since 2015."))}${row(...cells("Question 9.2", "None."))}</w:tbl>`,
	);
	const answers = passagesOf(bytes, "beside", ROUND).filter(({ role }) => role === "text");
	assert.equal(answers.length, 2);
	assert.deepEqual(tablesOf(paperOf(answers)), []);
	assert.equal(tablesOf(paperOf(passagesOf(bytes, "beside", ROUND))).length, 1);
});

test("a note whose paragraph is not shown stands by itself with its mark", () => {
	const passages = passagesOf(REPLY, "reply", ROUND).filter(({ text }) => !text.startsWith("Campaign"));
	assert.match(JSON.stringify(textsOf(paperOf(passages).blocks)), /1 With the schools\./);
});
