/** A form: one way to write a reference, and the plain way to write the same. */
import type { NumberNode, Numbers } from "../numbers.js";

export interface Form {
	/** What it is about, with an example. */
	readonly about: string;
	readonly pattern: RegExp;
	/** The plain way ("question 9.7"); null when it names nothing of this questionnaire. `original` has case and accents. */
	write(match: RegExpExecArray, around: { readonly numbers: Numbers; readonly original: string }): string | null;
}

/** What all forms of a scheme share: how it calls a question, as a word to write and as a pattern to read. */
export interface Nouns {
	readonly first: string;
	readonly pattern: string;
}

/** The part of a question that a place names: the one with that figure, or else the letter at that place. */
export function partAt(parent: NumberNode | undefined, place: number): NumberNode | undefined {
	const parts = [...(parent?.children.values() ?? [])].filter((child) => child.question?.answer !== "request_for_detail");
	const figured = parts.find((child) => child.part === String(place));
	return figured ?? (parts.some((child) => /^\d/.test(child.part)) ? undefined : parts[place - 1]);
}

/** The question of a number in figures, "9" or "9.7". */
export function nodeAt(numbers: Numbers, figures: string): NumberNode | undefined {
	return figures.split(".").reduce<NumberNode | undefined>((node, part) => node?.children.get(part), numbers.root);
}

/** The question that figures behind another name: point 7, or 9.7, of question 9. */
export function nodeBelow(numbers: Numbers, above: string, figures: string): NumberNode | undefined {
	const parent = nodeAt(numbers, above);
	const full = nodeAt(numbers, figures);
	if (parent !== undefined && full?.number.startsWith(`${parent.number}.`)) return full;
	return parent === undefined
		? undefined
		: figures.split(".").reduce<NumberNode | undefined>((node, part) => node?.children.get(part), parent);
}
