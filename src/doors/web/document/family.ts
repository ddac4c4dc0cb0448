/** Who belongs to whom in a questionnaire: main question, section, the question that a letter completes. */
import {
	allQuestions,
	mainQuestions,
	type Question,
	type Questionnaire,
	type Section,
	withItems,
} from "../../../domain/questionnaire.js";

export interface Family {
	readonly all: readonly Question[];
	find(number: string): Question | undefined;
	mainOf(number: string): Question | undefined;
	sectionOf(number: string): Section | undefined;
	/** The question below the main one that is asked before an answer: 1.1 for 1.1.a; none for 3.a, which completes the main question itself. */
	asksOf(number: string): Question | undefined;
	/** The number itself, then what stands above it, up to the main question. */
	upwards(number: string): string[];
	/** "a" of 1.1.a, null for a number that is no letter. */
	letterOf(number: string): string | null;
}

/** Reads a questionnaire once. */
export function familyOf(questionnaire: Questionnaire): Family {
	const all = allQuestions(questionnaire);
	const byNumber = new Map(all.map((question) => [question.number, question]));
	const parents = new Map(all.flatMap((question) => question.children.map((child) => [child.number, question] as const)));
	const mains = new Map(
		mainQuestions(questionnaire).flatMap((main) => withItems(main).map((item) => [item.number, main] as const)),
	);
	const upwards = (number: string): string[] => {
		const parent = parents.get(number);
		return parent === undefined ? [number] : [number, ...upwards(parent.number)];
	};
	const letterOf = (number: string): string | null => {
		const parent = parents.get(number);
		const own = parent === undefined ? "" : number.slice(parent.number.length).replace(/^\./, "");
		return /^[a-z]{1,4}$/i.test(own) ? own : null;
	};
	return {
		all,
		find: (number) => byNumber.get(number),
		mainOf: (number) => mains.get(number),
		sectionOf: (number) => questionnaire.sections.find((section) => section.questions.includes(mains.get(number) as Question)),
		asksOf: (number) => byNumber.get(upwards(number).find((one) => parents.has(one) && letterOf(one) === null) ?? ""),
		upwards,
		letterOf,
	};
}
