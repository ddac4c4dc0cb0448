/** Inside the process: reading and placing a reply of ordinary length; reading 300 pages beside mammoth's conversion of the same file. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import eld from "eld/extrasmall";
import mammoth from "mammoth";
import { readDocument } from "../src/domain/matching/index.js";
import type { Round } from "../src/domain/round.js";
import { readRoundFolder } from "../src/store/round-folder.js";
import { readWord } from "../src/word/index.js";
import { type LongDocument, longDocuments, manyTimesOver } from "./long-document.js";
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
	const documents = [...longDocuments(round), ...(await Promise.all(REPLIES.map(longReply)))];
	for (const document of documents) long.push(await against(round, document, short ? 3 : 9));
	for (const { pages, layout, reading, placing, mammoth: theirs } of long) {
		say(
			`${pages} pages, ${layout}: reading ${reading.median} ms, with placing ${placing.median} ms, mammoth ${theirs.median} ms`,
		);
	}
	return {
		promises: [
			promised(
				"reading and placing a reply to all questions, the slowest of four",
				Math.max(...replies.map((one) => one.warm.median)),
				REPLY_MS,
				"ms",
			),
			promised(
				"reading 300 pages beside mammoth's conversion, the worst document",
				Math.max(...long.map((one) => one.ratio.median)),
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

async function longReply(name: string): Promise<LongDocument> {
	return manyTimesOver(name, await readFile(fileURLToPath(new URL(`../test/corpus/${name}.docx`, import.meta.url))));
}

/**
 * Turn by turn, so that whatever else the machine does falls on both. Like is set beside like: both make a structure of Word's XML.
 * Placing, which mammoth does not do, is measured as well.
 */
async function against(round: Round, { layout, pages, bytes }: LongDocument, runs: number) {
	const times: Record<"reading" | "placing" | "mammoth", number[]> = { reading: [], placing: [], mammoth: [] };
	const buffer = Buffer.from(bytes);
	for (let run = 0; run <= runs; run++) {
		const reading = await timeOf(() => readWord(bytes));
		const theirs = await timeOf(() => mammoth.convertToHtml({ buffer }));
		const placing = await timeOf(() => place(round, bytes));
		if (run === 0) continue;
		times.reading.push(reading);
		times.placing.push(placing);
		times.mammoth.push(theirs);
	}
	const beside = (ours: readonly number[]) => together(ours.map((time, run) => time / (times.mammoth[run] ?? Number.NaN)));
	return {
		layout,
		pages,
		bytes: bytes.length,
		reading: together(times.reading),
		placing: together(times.placing),
		mammoth: together(times.mammoth),
		ratio: beside(times.reading),
		ratioWithPlacing: beside(times.placing),
	};
}

function place(round: Round, bytes: Uint8Array): void {
	readDocument(readWord(bytes), {
		questionnaire: round.questionnaire,
		parties: round.parties,
		languageOf: (text) => eld.detect(text).language || null,
	});
}
