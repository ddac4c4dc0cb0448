/**
 * One reader on one file in a process of its own: word-once READER FILE RUNS [ROUND]. Says what its runs took and the most memory it held.
 * ROUND is JSON: reading YAML is no part of reading Word.
 */
import { readFileSync } from "node:fs";
import type { Party } from "../src/domain/party.js";
import type { Questionnaire } from "../src/domain/questionnaire.js";

/** What one process says. */
export interface Once {
	/** Milliseconds of each run, the first one cold. */
	readonly times: readonly number[];
	/** Milliseconds of processor time of each run, all threads: what others do on the machine is not in it. */
	readonly processor: readonly number[];
	/** Megabytes: the resident set at its largest. */
	readonly peak: number;
	/** Paragraphs read; none for a reader that does not count them. */
	readonly paragraphs: number;
}

/** What placing needs of a round. */
export interface Asked {
	readonly questionnaire: Questionnaire;
	readonly parties: readonly Party[];
}

const [reader = "", file = "", runs = "1", round = ""] = process.argv.slice(2);
const bytes = readFileSync(file);
const read = await readerOf(reader);
const times: number[] = [];
const processor: number[] = [];
let paragraphs = 0;
for (let run = 0; run < Number(runs); run++) {
	const began = performance.now();
	const spent = process.cpuUsage();
	paragraphs = await read();
	const { user, system } = process.cpuUsage(spent);
	processor.push((user + system) / 1000);
	times.push(performance.now() - began);
}
const said: Once = { times, processor, peak: process.resourceUsage().maxRSS / 1024, paragraphs };
process.stdout.write(JSON.stringify(said));

/** Each loads what it needs and nothing of the others. @returns what reads the file once and gives the number of paragraphs */
async function readerOf(name: string): Promise<() => number | Promise<number>> {
	if (name === "reading") return reading();
	if (name === "placing") return placing();
	const { default: mammoth } = await import("mammoth");
	return async () => {
		await mammoth.convertToHtml({ buffer: bytes });
		return 0;
	};
}

async function reading(): Promise<() => number> {
	const { readWord } = await import("../src/word/read.js");
	const { segmentsOf } = await import("../src/domain/document.js");
	return () => segmentsOf(readWord(bytes)).length;
}

/** As the programme does it: the judge of many languages is loaded only where small words do not tell. */
async function placing(): Promise<() => Promise<number>> {
	const { readWord } = await import("../src/word/read.js");
	const { hasUntoldLanguages, readDocument, withLanguages } = await import("../src/domain/matching/index.js");
	const { questionnaire, parties } = JSON.parse(readFileSync(round, "utf8")) as Asked;
	return async () => {
		const known = readDocument(readWord(bytes), { questionnaire, parties, languageOf: () => null });
		const all = hasUntoldLanguages(known) ? withLanguages(known, await judge()) : known;
		return all.passages.reduce((sum, passage) => sum + passage.paragraphs.length, 0);
	};
}

async function judge(): Promise<(text: string) => string | null> {
	const { default: eld } = await import("eld/extrasmall");
	return (text) => eld.detect(text).language || null;
}
