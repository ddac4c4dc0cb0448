import assert from "node:assert/strict";
import { test } from "node:test";
import { readDocument } from "../../../src/domain/matching/index.js";
import { readWord } from "../../../src/word/index.js";
import { docx, paragraph } from "../../word/docx.js";
import { PARTIES, QUESTIONNAIRE } from "./lanzarote.js";

/** Ten times the text may take up to so many times as long for each piece: a second pass over all of it would take ten times. */
const MOST = 3;
const ANSWER = "Schools and the police have agreed on material that teachers use with children from the age of six.";

const paragraphs = (count: number): string =>
	Array.from({ length: count }, (_, i) => paragraph(i % 25 === 0 ? `Question ${1 + ((i / 25) % 16)}` : `${ANSWER} ${i}`)).join(
		"",
	);

const row = (i: number): string =>
	`<w:tr>${[`Question ${1 + (i % 16)}`, `${ANSWER} ${i}`, `Seen ${i}`].map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join("")}</w:tr>`;
const table = (rows: number): string => `<w:tbl>${Array.from({ length: rows }, (_, i) => row(i)).join("")}</w:tbl>`;

/** Milliseconds of processor time for each piece of a document of so many. */
function costOf(bytes: Uint8Array, pieces: number): number {
	const begun = process.cpuUsage();
	const { passages } = readDocument(readWord(bytes), { questionnaire: QUESTIONNAIRE, parties: PARTIES, languageOf: () => null });
	const { user, system } = process.cpuUsage(begun);
	assert.ok(passages.length > pieces / 15, `${passages.length} passages`);
	return (user + system) / 1000 / pieces;
}

for (const { what, make, most } of [
	{ what: "paragraphs", make: paragraphs, most: 100_000 },
	{ what: "rows of a table", make: table, most: 5_000 },
]) {
	test(`linear: ${most} ${what} are read and placed in time that grows as they do`, () => {
		const tenth = docx(make(most / 10));
		// The first reading pays for compilation.
		const few = Math.min(...[1, 2, 3].map(() => costOf(tenth, most / 10)));
		const many = costOf(docx(make(most)), most);
		assert.ok(many < MOST * few, `${many} ms each, ${few} ms among a tenth`);
	});
}
