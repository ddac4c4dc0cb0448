/** What is known of one question: public answers, and public passages of contributions. */
import type { Question } from "../../domain/questionnaire.js";
import type { ShownAnswer, ShownComment } from "../../domain/shown.js";

export interface Material {
	readonly question: Question;
	readonly answers: readonly ShownAnswer[];
	readonly comments: readonly ShownComment[];
}
