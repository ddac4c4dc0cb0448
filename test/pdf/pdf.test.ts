import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { compilation, questionnaireForm, replyPaper } from "../../src/acts/papers/index.js";
import { mainQuestions } from "../../src/domain/questionnaire.js";
import { NoPdfHere, writePdf, writePdfApart } from "../../src/pdf/index.js";
import { readWord } from "../../src/word/index.js";
import { type Paper, type Part, plain, treePaper } from "../../src/word/writing/index.js";
import { answerFrom, commentsFrom, ROUND, replyFrom } from "../acts/papers/material.js";
import { inside, structure } from "./inspect.js";

const BASE = {
	title: "A title",
	language: "fr-FR",
	author: "A Committee",
	dated: "2018-03-02T12:00:00Z",
	bands: null,
	notes: "renumbered" as const,
};
const paper = (parts: readonly Part[]): Paper => ({ ...BASE, parts });
const flow = (blocks: readonly ReturnType<typeof plain>[], language?: string): Part => ({
	kind: "flow",
	blocks,
	notes: [],
	style: "body",
	...(language !== undefined && { language }),
});

const canWrite = (() => {
	try {
		return writePdf(paper([flow([plain([{ text: "x" }])])])).length > 0;
	} catch (error) {
		if (error instanceof NoPdfHere) return false;
		throw error;
	}
})();
const skip = canWrite ? false : "no compiler for this platform";

test("a PDF says that it is PDF/UA, its title, its language, and that readers are to show the title", { skip }, () => {
	const text = inside(writePdf(paper([flow([plain([{ text: "Bonjour" }])])])));
	assert.match(text, /<pdfuaid:part>1<\/pdfuaid:part>/);
	assert.match(text, /\/DisplayDocTitle true/);
	assert.match(text, /\/StructTreeRoot \d+ 0 R/);
	assert.match(text, /\/MarkInfo ?<<\s*\/Marked true/);
	assert.match(text, /\/Lang ?\(fr-FR\)/);
	assert.match(text, /A title/);
});

test("headings, lists, tables with head cells, notes, links, languages and bookmarks are tagged", { skip }, () => {
	const cell = (text: string) => ({ columns: 1, rows: 1, blocks: [plain([{ text }])] });
	const item = { ...plain([{ text: "point" }]), label: "a)", list: { level: 0, bullet: false } };
	const table = {
		kind: "table" as const,
		rows: [
			{ head: true, cells: [cell("Year")] },
			{ head: false, cells: [cell("2016")] },
		],
	};
	const cited = plain([
		{ text: "Cited" },
		{ text: "1", note: "n" },
		{ text: " and " },
		{ text: "linked", link: "https://example.org/" },
	]);
	const parts: Part[] = [
		{ kind: "contents", title: "Contents" },
		{ kind: "heading", level: 1, phrases: [{ text: "One" }], listed: true },
		{ kind: "heading", level: 4, phrases: [{ text: "Two, much deeper" }], listed: true },
		{
			kind: "flow",
			style: "body",
			language: "sq",
			blocks: [cited, item, table],
			notes: [{ id: "n", kind: "footnote", mark: "1", blocks: [plain([{ text: "A note." }])] }],
		},
	];
	const text = inside(writePdf(paper(parts)));
	const found = structure(text);
	for (const type of ["H1", "H2", "L", "LI", "Lbl", "LBody", "Table", "THead", "TH", "TD", "Note", "Link", "TOC", "TOCI"])
		assert.ok((found[type] ?? 0) > 0, `${type} in ${JSON.stringify(found)}`);
	assert.equal(found.H4, undefined, "levels do not skip");
	assert.match(text, /\/Lang ?\(sq\)/);
	assert.match(text, /\/Outlines \d+ 0 R/);
	assert.match(text, /\/URI ?\(https:\/\/example\.org\/\)/);
	assert.match(text, /SourceSerif4/);
});

test("the three kinds of paper are written, deterministically", { skip }, () => {
	const question = mainQuestions(ROUND.questionnaire).find((one) => one.number === "9");
	assert.ok(question);
	const material = { question, answers: [answerFrom(replyFrom("d01", "AL"), "9")], comments: commentsFrom("d05", "9") };
	const papers = [
		questionnaireForm(ROUND, { symbol: "T-ES(2017)03", issuedOn: "2017-06-20", language: "bilingual" }),
		replyPaper(ROUND, replyFrom("d02", "BE"), "fr"),
		compilation(
			ROUND,
			material,
			{ symbol: "T-ES(2018)38_bil", issuedOn: "2018-03-02", language: "bilingual" },
			{ symbol: "T-ES(2018)38", replies: [], contributions: [] },
		),
	];
	for (const one of papers) {
		const pdf = writePdf(one);
		assert.match(inside(pdf), /<pdfuaid:part>1/);
		assert.deepEqual(pdf, writePdf(structuredClone(one)));
	}
});

test("every document of the corpus that can be read can be written", { skip }, () => {
	for (let number = 1; number <= 15; number++) {
		const tree = readWord(readFileSync(new URL(`../corpus/d${String(number).padStart(2, "0")}.docx`, import.meta.url)));
		assert.ok(writePdf({ ...treePaper(tree), title: "A document" }).length > 1_000);
	}
});

test("no text runs, breaks the file or is refused, in whatever script", { skip }, () => {
	const texts = [
		'#eval("1") $x^2$ *b* _i_ @ref <label> // c /* d */ \\ `raw` [c] #read("/etc/passwd")',
		"中文 العربية עברית ქართული Հայերեն Ελληνικά Кирилица",
		"a\u0000b\u2028c\u200dd🙂",
		"x\u0301\u0327 ﬁ",
		"→ ☐ ☒ ✓ • – — … № ½ ≤ ≥ €",
	];
	for (const text of texts)
		writePdf(
			paper([
				{ kind: "heading", level: 1, phrases: [{ text }], listed: true },
				flow([
					plain([
						{ text },
						{ text, bold: true, underline: true, strike: true, raised: "super" as const, link: "https://example.org/#x" },
					]),
				]),
			]),
		);
	const label = fc.option(fc.string({ minLength: 1, maxLength: 8, unit: "grapheme" }));
	const paragraph = fc.record({
		label,
		level: fc.nat(8),
		heading: fc.option(fc.integer({ min: 1, max: 9 }), { freq: 3 }),
		text: fc.string({ unit: "grapheme", maxLength: 40 }),
	});
	fc.assert(
		fc.property(fc.array(paragraph, { minLength: 1, maxLength: 6 }), (all) => {
			const blocks = all.map(({ label: shown, level, heading, text }) => ({
				...plain([{ text }]),
				label: shown,
				list: shown === null ? null : { level, bullet: false },
				heading,
			}));
			writePdf(paper([flow(blocks)]));
		}),
		{ numRuns: 25 },
	);
});

test("tables of any shape are written", { skip }, () => {
	const cell = fc.record({
		columns: fc.integer({ min: 0, max: 70 }),
		rows: fc.integer({ min: 0, max: 4 }),
		blocks: fc.array(
			fc.string({ maxLength: 10 }).map((text) => plain([{ text }])),
			{ maxLength: 2 },
		),
	});
	const rows = fc.array(fc.record({ head: fc.boolean(), cells: fc.array(cell, { maxLength: 3 }) }), { maxLength: 4 });
	fc.assert(
		fc.property(rows, (all) => {
			writePdf(paper([{ kind: "flow", style: "body", notes: [], blocks: [{ kind: "table", rows: all }] }]));
		}),
		{ numRuns: 25 },
	);
});

test("a thread apart writes the same bytes, for several papers at once", { skip }, async () => {
	const papers = ["one", "two"].map((text) => paper([flow([plain([{ text }])])]));
	const apart = await Promise.all(papers.map((one) => writePdfApart(one)));
	assert.deepEqual(
		apart.map((pdf) => Buffer.from(pdf)),
		papers.map((one) => Buffer.from(writePdf(one))),
	);
	await assert.rejects(writePdfApart({ ...papers[0], parts: null } as never), /Writing a PDF failed/);
	assert.equal((await writePdfApart(paper([flow([plain([{ text: "after" }])])]))).length > 0, true);
});
