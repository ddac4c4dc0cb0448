/** The questionnaire: one structure in two languages. Identity is not the number: numbers may change between versions. */
import type { Bilingual } from "./wording.js";

/** How a question is answered; a request for detail ("→") belongs to its parent. */
export type AnswerKind = "group" | "describe" | "yes_no_describe" | "request_for_detail";

export interface Section {
	readonly id: string;
	readonly title: Bilingual;
	readonly questions: readonly Question[];
}

export interface Question {
	/** Number as written in the round's scheme: "9", "9.7", "9.7.c", "6.→1". Unique in a questionnaire version. */
	readonly number: string;
	readonly title: Bilingual;
	/** The wording as adopted, when it differs from the title. */
	readonly wording?: Bilingual;
	readonly answer: AnswerKind;
	/** Numbers of the items that a request for detail, or a follow-on question, speaks of. */
	readonly appliesTo: readonly string[];
	/** Numbers of the questions that the wording refers to ("see 9-11"). */
	readonly crossReferences: readonly string[];
	/** Who is asked, when not every Party: a sentence, and the name of the group. */
	readonly addressees?: { readonly group: string; readonly said: Bilingual };
	readonly children: readonly Question[];
}

/** How a round writes its numbers. Other rounds number differently ("9b"). */
export interface NumberingScheme {
	/** Words that announce a question, per language, without case and accents: "question", "q", "ad"; "question", "rép". */
	readonly announcers: { readonly en: readonly string[]; readonly fr: readonly string[] };
	/** One entry a depth: how the part is written, and what stands before it. */
	readonly levels: readonly {
		readonly style: "decimal" | "lower-letter" | "upper-letter" | "lower-roman";
		readonly before: "" | ".";
	}[];
	/** The sign of a request for detail. */
	readonly detail: string;
}

export interface Questionnaire {
	readonly scheme: NumberingScheme;
	readonly sections: readonly Section[];
}

/** A question and all below it, parents before their children. */
export function withItems(question: Question): Question[] {
	return [question, ...question.children.flatMap(withItems)];
}

/** All questions, parents before their children, in the order of the questionnaire. */
export function allQuestions(questionnaire: Questionnaire): Question[] {
	return mainQuestions(questionnaire).flatMap(withItems);
}

/** The questions of the first level ("1" to "16"). */
export function mainQuestions(questionnaire: Questionnaire): Question[] {
	return questionnaire.sections.flatMap((section) => section.questions);
}
