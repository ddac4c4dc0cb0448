/** Evidence: a number without any word before it. It may be the questionnaire's, or the author's own chapter, paragraph or list. */
import type { Questionnaire } from "../questionnaire.js";
import { folded } from "../reference/announcers.js";
import { countsFor, numbersOf } from "../reference/numbers.js";
import { numberAtStart } from "../reference.js";
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
	readonly place: "label" | "heading" | "alone" | "cell" | "text";
}

/** "Re 2.1:", "On 9.7 (a):", "Concernant 3 :" */
const LED =
	/^(?:(?:both|les deux|tant|aussi bien)\s+|(?:re|ad|on|to|regarding|concerning|as (?:to|regards)|sur|concernant|quant a|s'agissant d[eu])[.:]?\s+(?:(?:both|tant|aussi bien)\s+)?)(?=\d)/;
/** "On 3 May 2017" is no reference: behind a lead-in the number must end like one. */
const ENDS_LED = /^\s?(?:[:–—]|[.)]\s|\(?[a-z][):,\s–-]|(?:,|and|et|que|&|-|to|à)\s?\d|$)/;
const WRITTEN = /^[([]?(\d{1,3}(?:\s?\.\s?\d{1,3}){0,3})(?![\d%])(?!\s?%)/;

/** The bare number with which a line begins; null when it begins with none, or with one that a word announces. */
export function bareNumberOf(line: Line, questionnaire: Questionnaire): BareNumber | null {
	if (line.contents || line.segment.note !== null || !/^.{0,24}\d/.test(line.shown)) return null;
	const shown = line.shown.slice(0, 560);
	const led = LED.exec(folded(shown.slice(0, 80)))?.[0].length ?? 0;
	const text = shown.slice(led);
	const digits = WRITTEN.exec(text)?.[1];
	if (digits === undefined || !(led > 0 ? ENDS_LED.test(text.slice(digits.length)) : endsNumber(line, digits))) return null;
	const reference = numberAtStart(text.slice(0, 120), questionnaire);
	const exact = reference?.exact === true;
	const numbers = exact ? reference.numbers.map((number) => countsFor(number, numbersOf(questionnaire))) : [];
	const end = reference === null ? digits.length : reference.end;
	return {
		line,
		written: digits.split(".").map(Number),
		lettered: exact && (led > 0 || /[a-z]/i.test(text.slice(0, end))),
		numbers,
		likeness: likenessTo(text.slice(end), numbers, questionnaire),
		place: placeOf(line, text.slice(end)),
	};
}

/** A number ends with a stop, a bracket, a letter, a dash or the line; "16 member associations" and "9.1 %" begin a sentence. */
function endsNumber(line: Line, digits: string): boolean {
	if (line.label !== null && /^[([]?\d/.test(line.label)) return true;
	const after = line.shown.slice(line.shown.indexOf(digits) + digits.length);
	if (
		/^\s*$|^\s?[.)\]:–—-]|^\s?[a-z](?:\)|$|\s?[.:–-]\s)|^\s[a-z](?:\s(?:and|et|to|à|&)\s[a-z])|^[a-z](?![\p{L}])|^\t|^\s?\(|^\s*(?:,|and|et|&|to|à)\s*\d/u.test(
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
