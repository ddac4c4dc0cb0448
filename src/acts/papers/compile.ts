/**
 * Compilations from the register. A compilation goes out to everybody, so it is always read as anybody reads, whoever asks for it: what is
 * not public cannot come into it.
 */

import { ANYBODY } from "../../domain/person.js";
import { Problem } from "../../domain/problem.js";
import { mainQuestions } from "../../domain/questionnaire.js";
import type { Round } from "../../domain/round.js";
import { listAnswers } from "../../store/answers.js";
import { commentsOn } from "../../store/comments.js";
import { findRound } from "../../store/rounds.js";
import { readAs } from "../../store/visible.js";
import type { House } from "../act.js";
import { issuedOf } from "./compilation.js";
import type { Issued } from "./issued.js";
import type { Material } from "./material.js";

/** What there is to compile for one question, read once. */
export interface ToCompile {
	readonly round: Round;
	readonly material: Material;
	/** To be kept, so that the next issue can say what is new. */
	readonly holds: Omit<Issued, "symbol">;
}

/** All that anybody can read on one main question. @throws Problem unknown_round, unknown_question */
export async function readToCompile(house: House, roundId: string, number: string): Promise<ToCompile> {
	const reading = readAs(house.db, ANYBODY, house.clock.now());
	const round = await findRound(reading, roundId);
	const question = mainQuestions(round.questionnaire).find((one) => one.number === number);
	if (question === undefined) throw new Problem("unknown_question", { question: number });
	const [answers, comments] = await Promise.all([
		listAnswers(reading, round, { question: number }),
		commentsOn(reading, { round: roundId, question: number }),
	]);
	const material: Material = { question, answers, comments };
	return { round, material, holds: issuedOf(material) };
}
