/**
 * Compilations from the register. A compilation goes out to everybody, so it is always read as anybody reads, whoever asks for it: what is
 * not public cannot come into it.
 */

import { ANYBODY } from "../../domain/person.js";
import { Problem } from "../../domain/problem.js";
import { mainQuestions } from "../../domain/questionnaire.js";
import { listAnswers } from "../../store/answers.js";
import { commentsOn } from "../../store/comments.js";
import { findRound } from "../../store/rounds.js";
import { readAs } from "../../store/visible.js";
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
	const [answers, comments] = await Promise.all([
		listAnswers(reading, found, { question: number }),
		commentsOn(reading, { round, question: number }),
	]);
	const material: Material = { question, answers, comments };
	const paper = compilation(found, material, order, order.previous ?? null);
	return { question: number, symbol: order.symbol, paper, holds: issuedOf(order, material) };
}
