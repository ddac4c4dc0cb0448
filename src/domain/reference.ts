/**
 * References to questions, as people write them: "Questions 9.7 a)-c)", "Rép. Q.3", "Q1.1a", "Ad 6.1", "1.1, lettres a et b".
 * Driven by the numbering scheme and the numbers of the questionnaire at hand.
 */
import type { Questionnaire } from "./questionnaire.js";
import { announcementsIn, announcerAt, folded } from "./reference/announcers.js";
import { isElsewhere } from "./reference/elsewhere.js";
import { plainly } from "./reference/forms/index.js";
import { type NumberList, readList } from "./reference/grammar.js";
import { numbersOf } from "./reference/numbers.js";

/** A reference found in a text. */
export interface Reference {
	/** Numbers that exist, in the order written; ranges written out at the level named. */
	readonly numbers: readonly string[];
	readonly start: number;
	readonly end: number;
	/** A word such as "question" stands before it. */
	readonly announced: boolean;
	/** Every part that was written exists; otherwise the nearest question above was taken. */
	readonly exact: boolean;
}

/** All references that a word announces, from left to right: "Comments on the reply to questions 1.1 and 3". */
export function referencesIn(text: string, questionnaire: Questionnaire): Reference[] {
	const written = plainly(folded(text), text, numbersOf(questionnaire));
	const { text: plain, starts, ends } = written;
	if (!MAY_REFER.test(plain)) return [];
	const found: Reference[] = [];
	let behind = 0;
	for (const { start, end, plural } of announcementsIn(plain, questionnaire.scheme)) {
		if (start < behind) continue;
		const list = read(plain, end, questionnaire, null, plural);
		if (list === null || isElsewhere(plain.slice(list.end))) continue;
		const before = found.at(-1);
		// "Rép. Q.3": two announcers of one number make one reference.
		const whole = withoutExceptions(partsOf(list, plain, questionnaire), plain, questionnaire);
		found.push(reference(whole, before !== undefined && before.end > start ? before.start : start, true));
		behind = whole.end;
	}
	return found.map((one) => ({ ...one, start: starts[one.start] ?? 0, end: ends[one.end - 1] ?? 0 }));
}

/** A figure, or what a scan may have made of one. */
const MAY_REFER = /\d|\.\S/;

/** The number, or list of numbers, with which a text begins without any word before it: "9.7 c)", "1.1.", "3 and 4". */
export function numberAtStart(text: string, questionnaire: Questionnaire): Reference | null {
	const start = /^[\s([]*/.exec(text)?.[0].length ?? 0;
	// Few texts begin with a number: only those are looked at as a whole.
	const head = folded(text.slice(start, start + 6));
	if (!/^(?:[0-9]|[li][.,]\d)/.test(head) && !startsWithUpperNumber(head, questionnaire)) return null;
	const plain = folded(text);
	const list = read(plain, start, questionnaire, null, false);
	// "8.1 months", "7.5 %": a figure that the questionnaire lacks is no number of its.
	return list === null || (list.clamped && /^[.,]?\d/.test(plain.slice(list.end))) ? null : reference(list, start, false);
}

/** Letters at the start of a text, relative to a question: "a.", "e. and f.", "(a)", "both:"; null when it has no such letters. */
export function lettersAtStart(text: string, base: string, questionnaire: Questionnaire): Reference | null {
	const node = numbersOf(questionnaire).byNumber.get(base);
	if (node === undefined) return null;
	const list = read(folded(text), 0, questionnaire, node, false);
	return list === null ? null : reference(list, 0, false);
}

/** Length of the word that announces a question at the start of a text, 0 when there is none. */
export function announcedLength(text: string, questionnaire: Questionnaire): number {
	return announcerAt(folded(text.slice(0, 64)), questionnaire.scheme);
}

/** "Question 9 (9.7 and 9.10)": the brackets say which parts of it. */
function inBrackets(list: NumberList, plain: string, questionnaire: Questionnaire): NumberList | null {
	const bracket = list.nodes.length === 1 ? /^\s?\(([^()]{1,60})\)/.exec(plain.slice(list.end, list.end + 64)) : null;
	const parts = bracket === null ? null : read(bracket[1] ?? "", 0, questionnaire, null, true);
	const within = parts?.nodes.every((node) => node.number.startsWith(`${list.nodes[0]?.number}.`));
	if (bracket === null || parts === null || !within || parts.end < (bracket[1] ?? "").trimEnd().length) return null;
	return { ...parts, end: list.end + bracket[0].length };
}

/** What stands behind a list and narrows it: parts in brackets, or one letter for each. */
function partsOf(list: NumberList, plain: string, questionnaire: Questionnaire): NumberList {
	return inBrackets(list, plain, questionnaire) ?? letterOfEach(list, plain) ?? list;
}

const OF_EACH =
	/^\s?,?\s?\(?(?:in each case|in (?:both|all) cases|each time|for each|of each|(?:a )?chaque fois|dans (?:les deux|tous les|chaque) cas|pour chacune)\s?,?\s?(?:(?:the )?letters?|(?:la )?lettres?|let\.|litt?\.?|points?|sous|under)?\s?\(?([a-z])(?![\p{L}\d'])\)?/u;

/** "Limbs 1 and 2, in each case letter (b)"; null when one of them has no such letter. */
function letterOfEach(list: NumberList, plain: string): NumberList | null {
	const match = OF_EACH.exec(plain.slice(list.end, list.end + 60));
	const nodes = list.nodes.flatMap((node) => node.children.get(match?.[1] ?? "") ?? []);
	return match === null || nodes.length < list.nodes.length ? null : { ...list, nodes, end: list.end + match[0].length };
}

const EXCEPT =
	/^[\s,(]*(?:except(?:ing)?(?: for)?|excluding|but not|without|sauf|hormis|excepte|a l'exception d(?:e|es|u)(?: la| l')?)\s+(?:(?:questions?|q)\.?\s*)?(?=\d)/;

/** "Questions 8 to 11, except 10". */
function withoutExceptions(list: NumberList, plain: string, questionnaire: Questionnaire): NumberList {
	const word = EXCEPT.exec(plain.slice(list.end, list.end + 50))?.[0].length ?? 0;
	const left = word === 0 ? null : read(plain, list.end + word, questionnaire, null, false);
	return left === null ? list : { ...list, nodes: list.nodes.filter((node) => !left.nodes.includes(node)), end: left.end };
}

function read(plain: string, at: number, questionnaire: Questionnaire, base: Parameters<typeof readList>[2], plural: boolean) {
	const announcer = (rest: string) => announcerAt(rest, questionnaire.scheme);
	return readList({ text: plain, numbers: numbersOf(questionnaire), announcer, plural }, at, base);
}

function reference(list: NumberList, start: number, announced: boolean): Reference {
	return { numbers: list.nodes.map((node) => node.number), start, end: list.end, announced, exact: !list.clamped };
}

/** A scheme may begin with letters: "A.1". */
function startsWithUpperNumber(plain: string, questionnaire: Questionnaire): boolean {
	if (questionnaire.scheme.levels[0]?.style === "decimal") return false;
	const part = /^[a-z]{1,4}(?=[.)\s\d])/.exec(plain)?.[0];
	return part !== undefined && numbersOf(questionnaire).root.children.has(part);
}
