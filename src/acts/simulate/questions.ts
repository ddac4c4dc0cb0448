/** The questions that made-up documents speak of, with what they need to know of each. */
import { type Question, withItems } from "../../domain/questionnaire.js";
import type { Round } from "../../domain/round.js";
import type { Chance } from "./chance.js";

export interface Asked {
	readonly question: Question;
	/** Questions above it, outermost first. */
	readonly above: readonly Question[];
	/** Id of its section. */
	readonly section: string;
}

/** Every question and item in order, without requests for detail. */
export function askedIn(round: Pick<Round, "questionnaire">): Asked[] {
	const walk = (question: Question, above: readonly Question[], section: string): Asked[] => [
		{ question, above, section },
		...items(question).flatMap((child) => walk(child, [...above, question], section)),
	];
	return round.questionnaire.sections.flatMap((section) =>
		section.questions.flatMap((question) => walk(question, [], section.id)),
	);
}

/** `count` of those that can be answered, in order: those without items first, then those that have some. */
export function chosen(chance: Chance, asked: readonly Asked[], count: number): Asked[] {
	const answerable = asked.filter(({ question }) => question.answer !== "group");
	const leaves = answerable.filter(({ question }) => withItems(question).length === 1 || items(question).length === 0);
	if (count <= leaves.length) return chance.some(leaves, count);
	const others = new Set(
		chance.some(
			answerable.filter((one) => !leaves.includes(one)),
			count - leaves.length,
		),
	);
	return answerable.filter((one) => leaves.includes(one) || others.has(one));
}

/** The ways in which people write a number: "1.1.a", "1.1 a)", "1.1a". */
export type NumberStyle = "plain" | "bracket" | "joined";

export function written(number: string, style: NumberStyle): string {
	const parts = /^(.*)\.([a-z])$/.exec(number);
	if (parts === null || style === "plain") return number;
	return style === "bracket" ? `${parts[1]} ${parts[2]})` : `${parts[1]}${parts[2]}`;
}

/** The letter of an item, null when its number does not end in one. */
export function letterOf(number: string): string | null {
	return /\.([a-z])$/.exec(number)?.[1] ?? null;
}

function items(question: Question): Question[] {
	return question.children.filter((child) => child.answer !== "request_for_detail");
}
