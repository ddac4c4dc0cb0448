/** Evidence: a number without any word before it. It may be the questionnaire's, or the author's own chapter, paragraph or list. */
import type { Questionnaire } from "../questionnaire.js";
import { folded } from "../reference/announcers.js";
import { countsFor, numbersOf } from "../reference/numbers.js";
import { lettersAtStart, numberAtStart } from "../reference.js";
import { type Led, ledNumber, tailOf } from "./led.js";
import type { Line } from "./line.js";
import { likenesses, wordingsOf } from "./wordings.js";

/** A line that begins with a number. */
export interface BareNumber {
	readonly line: Line;
	/** Parts as written: [9, 7] for "9.7 c)". */
	readonly written: readonly number[];
	/** A letter stands behind it ("9.7 c)"), or a lead-in before it ("Re 9.7:"). */
	readonly lettered: boolean;
	/** The questions it would name; none when the questionnaire has no such number. */
	readonly numbers: readonly string[];
	/** Likeness of the words behind it to the wording of that very question, 0 to 1; null when there are none to compare. */
	readonly likeness: number | null;
	readonly place: "label" | "heading" | "alone" | "cell" | "text" | "tail";
	/** Of a number alone on its line ("7)", "7) a) et b)"): the parts that it names of a question above; null when it is not alone. */
	readonly below: ((above: string) => readonly string[] | null) | null;
	/** What leads to it: a sign ("§ 3"), or words that speak of another's number ("On 9.7"); null for the number alone. */
	readonly led: Led | null;
}

/** "On 3 May 2017" is no reference: behind a lead-in the number must end like one. */
const ENDS_LED =
	/^[a-z]?\s?(?:[:–—;\n]|[.)\]](?:\s|$|[:;–—])|,\s|-\s|\s?(?:enfin|finally|maintenant|now)\s?[:,]|\([^()]{1,60}\)\s?[:,.–—]|$)/;
const WRITTEN = /^[([]?(\d{1,3}(?:\s?\.\s?\d{1,3}){0,3})(?![\d%])(?!\s?%)/;

/** The bare numbers of a line: the one with which it begins, and those with which a heading ends; none that a word announces. */
export function bareNumbersOf(line: Line, questionnaire: Questionnaire, isName: (word: string) => boolean): BareNumber[] {
	if (line.contents || line.segment.note !== null || !/\d/.test(line.shown)) return [];
	return [atStart(line, questionnaire, isName), atEnd(line, questionnaire)].filter((bare) => bare !== null);
}

function atStart(line: Line, questionnaire: Questionnaire, isName: (word: string) => boolean): BareNumber | null {
	if (!/^.{0,70}\d/.test(line.shown)) return null;
	const shown = line.shown.slice(0, 560);
	const led = ledNumber(shown, isName);
	const text = shown.slice(led?.at ?? 0);
	const digits = WRITTEN.exec(text)?.[1];
	if (digits === undefined || (led === null && !endsNumber(line, digits))) return null;
	const reference = numberAtStart(text.slice(0, 120), questionnaire);
	const end = reference === null ? digits.length : reference.end;
	if (led !== null && !ENDS_LED.test(folded(text.slice(end)))) return null;
	const exact = reference?.exact === true;
	return {
		line,
		written: digits.split(".").map(Number),
		lettered: exact && (led?.by === "preposition" || /[a-z]/i.test(text.slice(0, end))),
		numbers: exact ? counted(reference.numbers, questionnaire) : [],
		likeness: likenessTo(text.slice(end), exact ? counted(reference.numbers, questionnaire) : [], questionnaire),
		place: placeOf(line, text.slice(end)),
		below: led === null ? partsBelow(text, questionnaire) : null,
		led: led?.by ?? null,
	};
}

/** "Who would we tell? (6.1)", "Training of judges [15 c]". */
function atEnd(line: Line, questionnaire: Questionnaire): BareNumber | null {
	const tail = line.heading ? tailOf(line.text) : null;
	const digits = tail === null ? undefined : WRITTEN.exec(tail.list)?.[1];
	if (tail === null || digits === undefined) return null;
	const reference = numberAtStart(tail.list, questionnaire);
	const exact = reference?.exact === true && reference.end >= tail.list.length;
	const numbers = exact ? counted(reference.numbers, questionnaire) : [];
	return {
		line,
		written: digits.split(".").map(Number),
		lettered: exact && /[a-z]/i.test(tail.list),
		numbers,
		likeness: likenessTo(line.text.slice(0, tail.at).replace(/[^\p{L}]+$/u, ""), numbers, questionnaire),
		place: "tail",
		below: null,
		led: null,
	};
}

const ALONE = /^(\d{1,2})\s?[.)°]+((?:(?:\s?(?:,|et|and|&|to|à))?\s?\(?[a-h][.)])*)$/;

function partsBelow(text: string, questionnaire: Questionnaire): BareNumber["below"] {
	const [, part, letters = ""] = ALONE.exec(text) ?? [];
	if (part === undefined) return null;
	return (above) => {
		const node = numbersOf(questionnaire).byNumber.get(above)?.children.get(part);
		if (node === undefined) return null;
		return letters.trim() === "" ? [node.number] : (lettersAtStart(letters, node.number, questionnaire)?.numbers ?? null);
	};
}

function counted(numbers: readonly string[], questionnaire: Questionnaire): string[] {
	return numbers.map((number) => countsFor(number, numbersOf(questionnaire)));
}

/** A number ends with a stop, a bracket, a letter, a dash or the line; "16 member associations" and "9.1 %" begin a sentence. */
function endsNumber(line: Line, digits: string): boolean {
	if (line.label !== null && /^[([]?\d/.test(line.label)) return true;
	const after = line.shown.slice(line.shown.indexOf(digits) + digits.length);
	if (
		/^\s*$|^\s?[.)\]:–—-]|^\s?[a-z](?:[)\]\t]|$|\s?[.:–-]\s)|^\/\d+\.\d|^\s[a-z](?:(?:\s(?:and|et|to|à|&)|,)\s[a-z](?![\p{L}]))|^[a-z](?![\p{L}])|^\t|^\s?\(|^\s*(?:,|and|et|&|to|à)\s*\d/u.test(
			after,
		)
	)
		return true;
	return digits.includes(".") ? /^\s+[\p{Lu}"«“a-z]/u.test(after) : line.heading || /^\s+\p{Lu}/u.test(after);
}

function placeOf(line: Line, behind: string): BareNumber["place"] {
	if (behind.replace(/[\s.):\]–—-]+/g, "") === "") return line.segment.cell === null ? "alone" : "cell";
	if (line.label !== null && !line.heading) return "label";
	if (line.heading) return "heading";
	return line.segment.cell === null ? "text" : "cell";
}

function likenessTo(rest: string, numbers: readonly string[], questionnaire: Questionnaire): number | null {
	const first = rest.split("\n")[0] ?? "";
	if (first.replace(/[^\p{L}]/gu, "").length < 3 || first.length > wordingsOf(questionnaire).longest) return null;
	const found = likenesses(first, wordingsOf(questionnaire)).filter((like) =>
		like.wording.numbers.some((number) => numbers.includes(number)),
	);
	return Math.max(0, ...found.map((like) => Math.max(like.overall, like.ofText >= 0.9 && like.ofWording > 0.3 ? 0.6 : 0)));
}
