/** State of play: how far each Party's reply answers each question, derived from the placements and never typed in. */
import type { Question } from "./questionnaire.js";

/** How a Party's reply answers one main question. */
export type AnswerState = "answered" | "partly" | "not_applicable" | "none";

/** A question that a reply answers, and whether it does so only by saying that it is not applicable. */
export interface Answered {
	readonly question: string;
	readonly notApplicable: boolean;
}

/**
 * The state of one main question. An answer to a question covers what is below it; an answer to a letter covers that letter.
 * All items covered: answered; some: partly; none: none; covered, but only by "not applicable": not applicable.
 * Requests for detail are wishes inside an item and do not count.
 */
export function answerState(question: Question, answered: readonly Answered[]): AnswerState {
	const numbers = new Map<string, boolean>();
	for (const { question: number, notApplicable } of answered) {
		numbers.set(number, (numbers.get(number) ?? true) && notApplicable);
	}
	const leaves: ("yes" | "not_applicable" | "no")[] = [];
	const walk = (node: Question, above: "yes" | "not_applicable" | "no"): void => {
		const own = numbers.get(node.number);
		const state = own === false ? "yes" : own === true ? strongest(above, "not_applicable") : above;
		const items = node.children.filter((child) => child.answer !== "request_for_detail");
		if (items.length === 0) leaves.push(state);
		for (const child of items) walk(child, state);
	};
	walk(question, "no");
	if (leaves.every((leaf) => leaf === "no")) return "none";
	if (leaves.some((leaf) => leaf === "no")) return leaves.includes("yes") ? "partly" : "not_applicable";
	return leaves.includes("yes") ? "answered" : "not_applicable";
}

function strongest(a: "yes" | "not_applicable" | "no", b: "not_applicable"): "yes" | "not_applicable" {
	return a === "yes" ? "yes" : b;
}

/** True for a text that says no more than that the question does not apply. */
export function saysNotApplicable(text: string): boolean {
	return /^\s*(not applicable|n\/a|does not apply|sans objet|non applicable|ne s['’]applique pas)\b[^.]{0,80}\.?\s*$/i.test(text);
}
