/**
 * Compilations of a round of 48 replies with a hundred contributions, 200,000 passages in all: one question, from the register to the Word
 * file, and all 16, issued and written one after the other; and the state of play over the same register. Replies alone are measured as well.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { issueCompilations } from "../src/acts/issue-compilation.js";
import { type OpenHouse, openHouse, PROGRAMME } from "../src/acts/open-house.js";
import { openRound } from "../src/acts/open-round.js";
import { compilation, readToCompile, wordFile } from "../src/acts/papers/index.js";
import { publishReply } from "../src/acts/publish-reply.js";
import { simulate } from "../src/acts/simulate/index.js";
import type { SimulationSize } from "../src/acts/simulate/size.js";
import { ANYBODY } from "../src/domain/person.js";
import { mainQuestions } from "../src/domain/questionnaire.js";
import type { Round } from "../src/domain/round.js";
import { readRoundFolder } from "../src/store/round-folder.js";
import { listStandings } from "../src/store/standings.js";
import { readAs } from "../src/store/visible.js";
import { type Bench, type BenchRun, promised } from "./promise.js";
import { timeOf, together } from "./runs.js";

const ONE_MS = 500;
const ALL_MS = 5000;
const STATE_MS = 100;
const LANZAROTE = fileURLToPath(new URL("../rounds/lanzarote-ict", import.meta.url));
const REPLIES = { parties: 48, answers: 85, length: 3000, people: 40, seed: 1 };
const FULL: SimulationSize = { ...REPLIES, contributions: 100, passages: 200_000 };
const SHORT: SimulationSize = { ...REPLIES, contributions: 5, passages: 10_000 };

export const compilations: Bench = async ({ short, say }) => {
	const folder = await mkdtemp(join(tmpdir(), "rapporteur-bench-"));
	try {
		const round = await roundOf48();
		// No rounds of the programme's own: the one of 48 replies is the only one.
		const house = await openHouse({ dataDir: join(folder, "data"), databaseUrl: null, rounds: await emptyFolder(folder) });
		try {
			const size = short ? SHORT : FULL;
			await fill(house, round, size, say);
			return await measured(house, round, { short, say });
		} finally {
			await house.close();
		}
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
};

async function measured(house: OpenHouse, round: Round, { short, say }: BenchRun) {
	const questions = mainQuestions(round.questionnaire).map(({ number }) => number);
	const ones = [];
	for (const question of questions) {
		const one = await compiled(house, round, question, short ? 3 : 5);
		ones.push(one);
		say(
			`question ${question}: ${one.replies} replies, ${one.passages} passages, ${one.comments} comments: ${one.time.median} ms`,
		);
	}
	const all: number[] = [];
	for (let run = 0; run < (short ? 1 : 3); run++) all.push(await timeOf(() => allOf(house, round, questions)));
	const state: number[] = [];
	for (let run = 0; run < (short ? 3 : 9); run++) state.push(await timeOf(() => listStandings(reading(house), round)));
	say(`all ${questions.length}: ${together(all).median} ms; state of play: ${together(state).median} ms`);
	return {
		promises: [
			promised(
				"one compilation of 48 replies with all comments, as Word, the slowest question",
				Math.max(...ones.map(({ time }) => time.median)),
				ONE_MS,
				"ms",
			),
			promised("all 16 compilations, issued and written", together(all).median, ALL_MS, "ms"),
			promised("state of play over the same register", together(state).median, STATE_MS, "ms"),
		],
		details: { questions: ones, all: together(all), state: together(state), unit: "ms" },
	};
}

/** From the register to the bytes of the Word file. The first run, which pays for what is loaded and compiled, is left out. */
async function compiled(house: OpenHouse, round: Round, question: string, runs: number) {
	const times: number[] = [];
	let shown = { replies: 0, passages: 0, comments: 0, bytes: 0 };
	for (let run = 0; run <= runs; run++) {
		times.push(
			await timeOf(async () => {
				const { material } = await readToCompile(house, round.id, question);
				const paper = compilation(round, material, { symbol: "Q", issuedOn: "2018-03-01", language: "bilingual" });
				const { bytes } = wordFile("Q", paper);
				const { answers, comments } = material;
				const passages = answers.reduce((sum, answer) => sum + answer.passages.length, 0);
				shown = { replies: answers.length, passages, comments: comments.length, bytes: bytes.length };
			}),
		);
	}
	return { question, ...shown, time: together(times.slice(1)) };
}

async function allOf(house: OpenHouse, round: Round, questions: readonly string[]): Promise<void> {
	const of = { round: round.id, questions, language: "bilingual" } as const;
	for await (const { symbol, paper } of issueCompilations(house, PROGRAMME, of)) wordFile(symbol, paper);
}

function reading(house: OpenHouse) {
	return readAs(house.db, ANYBODY, house.clock.now());
}

async function fill(house: OpenHouse, round: Round, size: SimulationSize, say: BenchRun["say"]): Promise<void> {
	await openRound(house, PROGRAMME, round);
	const began = performance.now();
	const stop = new AbortController().signal;
	const filled = await simulate(house, PROGRAMME, { round, size, told: () => {}, stop });
	await publishAll(house, round);
	const seconds = ((performance.now() - began) / 1000).toFixed(0);
	say(
		`${filled.replies} replies and ${filled.contributions} contributions with ${filled.passages} passages made up in ${seconds} s`,
	);
}

/** A simulation leaves some replies unpublished, as real rounds do. */
async function publishAll(house: OpenHouse, round: Round): Promise<void> {
	for (const { party, reply } of await listStandings(reading(house), round)) {
		if (reply?.publishedAt === null) await publishReply(house, PROGRAMME, { round: round.id, party: party.code });
	}
}

/** The example round with all its Parties monitored. */
async function roundOf48(): Promise<Round> {
	const round = await readRoundFolder(LANZAROTE);
	return { ...round, parties: round.parties.map((party) => ({ ...party, monitored: true })) };
}

function emptyFolder(folder: string): Promise<string> {
	return mkdtemp(join(folder, "rounds-"));
}
