/**
 * Compilations from the register. A compilation goes out to everybody, so it is always read as anybody reads, whoever asks for it: what is
 * not public cannot come into it.
 */

import { ANYBODY } from "../../domain/person.js";
import { Problem } from "../../domain/problem.js";
import { mainQuestions, type Question } from "../../domain/questionnaire.js";
import type { Round } from "../../domain/round.js";
import { listAnswers } from "../../store/answers.js";
import { commentsOn } from "../../store/contributions.js";
import { findRound } from "../../store/rounds.js";
import { type Reading, readAs } from "../../store/visible.js";
import type { Paper } from "../../word/writing/paper.js";
import type { House } from "../act.js";
import { compilation, issuedOf } from "./compilation.js";
import type { Issue } from "./frame.js";
import type { Issued } from "./issued.js";
import type { Material } from "./material.js";

/** A compilation that is ready to be written, with what it holds: to be kept, so that the next issue can say what is new. */
export interface Compiled {
	readonly question: string;
	readonly symbol: string;
	readonly paper: Paper;
	readonly holds: Issued;
}

/** What is to go out for one question. */
export interface CompilationOrder extends Issue {
	readonly previous?: Issued;
}

/** The compilation of one main question. @throws Problem unknown_round, unknown_question */
export async function compileQuestion(house: House, round: string, number: string, order: CompilationOrder): Promise<Compiled> {
	const reading = readAs(house.db, ANYBODY, house.clock.now());
	const found = await findRound(reading, round);
	const question = mainQuestions(found.questionnaire).find((one) => one.number === number);
	if (question === undefined) throw new Problem("unknown_question", { question: number });
	return compile(reading, found, question, order);
}

/**
 * The compilations of all main questions of a round, one after the other; each is handed over before the next is read, so that memory
 * holds one.
 * @param orderOf symbol, day, languages and last issue, by question
 * @param done told after each, with how many are done
 */
export async function compileRound(
	house: House,
	round: string,
	orderOf: (question: Question) => CompilationOrder,
	done: (compiled: Compiled, progress: { readonly done: number; readonly of: number }) => void | Promise<void>,
): Promise<void> {
	const reading = readAs(house.db, ANYBODY, house.clock.now());
	const found = await findRound(reading, round);
	const questions = mainQuestions(found.questionnaire);
	for (const [index, question] of questions.entries()) {
		await done(await compile(reading, found, question, orderOf(question)), { done: index + 1, of: questions.length });
	}
}

async function compile(reading: Reading, round: Round, question: Question, order: CompilationOrder): Promise<Compiled> {
	const [answers, comments] = await Promise.all([
		listAnswers(reading, round, question.number),
		commentsOn(reading, { round: round.id, question: question.number }),
	]);
	const material: Material = { question, answers, comments };
	const paper = compilation(round, material, order, order.previous ?? null);
	return { question: question.number, symbol: order.symbol, paper, holds: issuedOf(order, material) };
}
