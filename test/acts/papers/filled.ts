/** A form filled in everywhere with all that people put into an answer, and what must be found in it again. */
import assert from "node:assert/strict";
import { type PaperLanguage, questionnaireForm, type readForm } from "../../../src/acts/papers/index.js";
import type { Block } from "../../../src/domain/document.js";
import { allQuestions } from "../../../src/domain/questionnaire.js";
import { plain, writeWord } from "../../../src/word/writing/index.js";
import { ROUND } from "./material.js";

export const NUMBERS = allQuestions(ROUND.questionnaire).flatMap(({ number, answer }) => (answer === "group" ? [] : [number]));
const cell = (text: string) => ({ columns: 1, rows: 1, blocks: [plain([{ text }])] });

/** An answer with everything that people put into one. */
export function filledWith(number: string): {
	blocks: Block[];
	notes: [] | [{ id: string; kind: "footnote"; mark: string; blocks: Block[] }];
} {
	const table: Block = {
		kind: "table",
		rows: [
			{ head: true, cells: [cell("Year"), cell(`of ${number}`)] },
			{ head: false, cells: [cell("2016"), cell("1,204")] },
		],
	};
	return {
		blocks: [
			plain([{ text: `Our text for ${number}, ` }, { text: "in bold", bold: true }, { text: "1", note: "n" }]),
			{ ...plain([{ text: `point of ${number}` }]), label: "a)", list: { level: 0, bullet: false } },
			table,
			plain([{ text: `End of ${number}.` }]),
		],
		notes: [{ id: "n", kind: "footnote", mark: "1", blocks: [plain([{ text: `Note of ${number}.` }])] }],
	};
}

/** The bytes of a form with an answer in each box. */
export function filledBytes(language: PaperLanguage): Uint8Array {
	const issue = { symbol: "T-ES(2017)03", issuedOn: "2017-06-20", language };
	return writeWord(questionnaireForm(ROUND, issue, new Map(NUMBERS.map((number) => [number, filledWith(number)]))));
}

/** Each answer under its question, and none beside. */
export function assertAllLanded(reading: ReturnType<typeof readForm>): void {
	assert.deepEqual(
		reading.answers.map(({ number }) => number),
		NUMBERS,
	);
	assert.deepEqual(reading.unplaced.blocks, []);
	for (const { number, blocks, notes } of reading.answers) {
		const texts = JSON.stringify(blocks);
		for (const text of [`Our text for ${number}, `, `point of ${number}"`, `of ${number}"`, `End of ${number}.`])
			assert.ok(texts.includes(text), `${number}: ${text}`);
		assert.deepEqual(
			blocks.map((block) => block.kind),
			["paragraph", "paragraph", "table", "paragraph"],
			number,
		);
		assert.ok(texts.includes('"label":"a)"') && texts.includes('"bold":true'), number);
		assert.ok(JSON.stringify(notes).includes(`Note of ${number}.`), number);
	}
}
