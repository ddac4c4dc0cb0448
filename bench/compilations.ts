/**
 * Compilations of a round of 48 replies with a hundred contributions, 200,000 passages in all: one question, from the register to the Word
 * file, and all 16, issued and written one after the other; and the state of play over the same register. Replies alone are measured as well.
 */
import { issueCompilations } from "../src/acts/issue-compilation.js";
import { type OpenHouse, PROGRAMME } from "../src/acts/open-house.js";
import { compilation, readToCompile, wordFile } from "../src/acts/papers/index.js";
import { ANYBODY } from "../src/domain/person.js";
import { mainQuestions } from "../src/domain/questionnaire.js";
import type { Round } from "../src/domain/round.js";
import { listStandings } from "../src/store/standings.js";
import { readAs } from "../src/store/visible.js";
import { inFullRound } from "./full-round.js";
import { type Bench, type BenchRun, promised } from "./promise.js";
import { timeOf, together } from "./runs.js";

const ONE_MS = 500;
const ALL_MS = 5000;
const STATE_MS = 100;

export const compilations: Bench = async ({ short, say }) => {
	return inFullRound({ short, say }, (house, round) => measured(house, round, { short, say }));
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
