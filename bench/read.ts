/** Reading and placing inside the process: a reply of ordinary length, and one of 300 pages beside mammoth's conversion of the same file. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import eld from "eld/small";
import mammoth from "mammoth";
import { readDocument } from "../src/domain/matching/index.js";
import type { Round } from "../src/domain/round.js";
import { readRoundFolder } from "../src/store/round-folder.js";
import { readWord } from "../src/word/index.js";
import { type LongDocument, longDocuments } from "./long-document.js";
import { type Bench, promised, rounded } from "./promise.js";
import { timeOf, together } from "./runs.js";

const REPLY_MS = 60;
/** Replies of Parties to all questions, in the corpus. */
const REPLIES = ["d01", "d02", "d03", "d04"];

export const read: Bench = async ({ short, say }) => {
	const round = await readRoundFolder(fileURLToPath(new URL("../rounds/lanzarote-ict", import.meta.url)));
	const replies = [];
	for (const name of REPLIES) replies.push(await replyTimes(round, name, short ? 5 : 30));
	for (const reply of replies) say(`${reply.name}: ${reply.warm.median} ms (first ${reply.first} ms)`);
	const long = [];
	for (const document of longDocuments(round)) long.push(await against(round, document, short ? 3 : 9));
	for (const one of long) say(`${one.pages} pages, ${one.layout}: ${one.ours.median} ms, mammoth ${one.mammoth.median} ms`);
	return {
		promises: [
			promised(
				"reading and placing a reply to all questions, the slowest of four",
				Math.max(...replies.map((one) => one.warm.median)),
				REPLY_MS,
				"ms",
			),
			promised(
				"reading and placing 300 pages beside mammoth's conversion, the worst layout",
				Math.max(...long.map((one) => one.ratio)),
				1,
				"×",
			),
		],
		details: { replies, long, unit: "ms" },
	};
};

async function replyTimes(round: Round, name: string, runs: number) {
	const bytes = await readFile(fileURLToPath(new URL(`../test/corpus/${name}.docx`, import.meta.url)));
	const first = await timeOf(() => place(round, bytes));
	const warm: number[] = [];
	const wordOnly: number[] = [];
	for (let run = 0; run < runs; run++) {
		warm.push(await timeOf(() => place(round, bytes)));
		wordOnly.push(await timeOf(() => readWord(bytes)));
	}
	return { name, first: rounded(first), warm: together(warm), wordOnly: together(wordOnly) };
}

/** Turn by turn, so that whatever else the machine does falls on both. */
async function against(round: Round, { layout, pages, bytes }: LongDocument, runs: number) {
	const ours: number[] = [];
	const wordOnly: number[] = [];
	const theirs: number[] = [];
	const buffer = Buffer.from(bytes);
	for (let run = 0; run <= runs; run++) {
		const times = [
			await timeOf(() => place(round, bytes)),
			await timeOf(() => readWord(bytes)),
			await timeOf(() => mammoth.convertToHtml({ buffer })),
		];
		if (run === 0) continue;
		for (const [index, kept] of [ours, wordOnly, theirs].entries()) kept.push(times[index] ?? Number.NaN);
	}
	const ratios = together(ours.map((time, run) => time / (theirs[run] ?? Number.NaN)));
	const sizes = { pages, bytes: bytes.length };
	return {
		layout,
		...sizes,
		ours: together(ours),
		wordOnly: together(wordOnly),
		mammoth: together(theirs),
		ratio: ratios.median,
		ratios,
	};
}

function place(round: Round, bytes: Uint8Array): void {
	readDocument(readWord(bytes), {
		questionnaire: round.questionnaire,
		parties: round.parties,
		languageOf: (text) => eld.detect(text).language || null,
	});
}
