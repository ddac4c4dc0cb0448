/** One reader on one file in a process of its own: word-once READER FILE RUNS. Says the times of its runs and the most memory it held. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { segmentsOf } from "../src/domain/document.js";
import { readDocument } from "../src/domain/matching/index.js";
import { readRoundFolder } from "../src/store/round-folder.js";
import { readWord } from "../src/word/index.js";

/** What one process says. */
export interface Once {
	/** Milliseconds of each run, the first one cold. */
	readonly times: readonly number[];
	/** Megabytes: the resident set at its largest. */
	readonly peak: number;
	/** Paragraphs read; none for a reader that does not count them. */
	readonly paragraphs: number;
}

const [reader = "", file = "", runs = "1"] = process.argv.slice(2);
const bytes = readFileSync(file);
const read = await readerOf(reader);
const times: number[] = [];
let paragraphs = 0;
for (let run = 0; run < Number(runs); run++) {
	const began = performance.now();
	paragraphs = await read();
	times.push(performance.now() - began);
}
const said: Once = { times, peak: process.resourceUsage().maxRSS / 1024, paragraphs };
process.stdout.write(JSON.stringify(said));

/** Each loads what it needs and nothing of the others. @returns what reads the file once and gives the number of paragraphs */
async function readerOf(name: string): Promise<() => number | Promise<number>> {
	if (name === "reading") return () => segmentsOf(readWord(bytes)).length;
	if (name === "placing") return placing();
	const { default: mammoth } = await import("mammoth");
	return async () => {
		await mammoth.convertToHtml({ buffer: bytes });
		return 0;
	};
}

async function placing(): Promise<() => number> {
	const { default: eld } = await import("eld/extrasmall");
	// The bundle lies in dist/bench.
	const round = await readRoundFolder(fileURLToPath(new URL("../../rounds/lanzarote-ict", import.meta.url)));
	const languageOf = (text: string) => eld.detect(text).language || null;
	return () => {
		const reading = readDocument(readWord(bytes), { questionnaire: round.questionnaire, parties: round.parties, languageOf });
		return reading.passages.reduce((sum, passage) => sum + passage.paragraphs.length, 0);
	};
}
