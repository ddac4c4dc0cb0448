/** Why a passage is placed under a question: clauses that a clerk understands. */
import type { ReasonPhrases } from "../reasons.js";

export const reasons: ReasonPhrases = {
	heading: ({ quote }) => `heading “${quote}”`,
	begins: ({ quote }) => `begins with “${quote}”`,
	"lead-in": ({ quote }) => `introduced by “${quote}”`,
	mention: ({ quote }) => `speaks of “${quote}”`,
	wording: ({ quote }) => `repeats the wording of the question, “${quote}”`,
	"like-wording": ({ quote }) => `is close to the wording of the question, “${quote}”`,
	topic: ({ quote }) => `heading “${quote}” on the topic of the question`,
	number: ({ quote }) => `number “${quote}” in the order of the questionnaire`,
	"list-number": ({ quote }) => `automatic number “${quote}” in the order of the questionnaire`,
	"number-at-end": ({ quote }) => `number at the end of “${quote}” in the order of the questionnaire`,
	"number-in": ({ quote }) => `number in “${quote}” in the order of the questionnaire`,
	letter: ({ quote }) => `letter “${quote}” below the question at hand`,
	"last-letter": ({ quote }) => `letter “${quote}” at the end`,
	column: () => "column headed by the question",
	row: () => "row of the question",
	"form-box": ({ question }) => `in the form’s box for question ${question}`,
	"form-number": ({ question }) => `begins with the number of question ${question}, in the form`,
	"form-place": ({ question }) => `stands below question ${question} of the form`,
	"form-wording": ({ question }) => `worded like question ${question} of the form`,
	confirmed: () => "confirmed by the Secretariat",
	moved: () => "placed here by the Secretariat",
	noted: ({ quote }) => quote,
};
