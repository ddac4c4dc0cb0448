/** Evidence: a reference with a word before it, as heading, run-in or aside. */
import type { Questionnaire } from "../questionnaire.js";
import { folded } from "../reference/announcers.js";
import { ORDINAL } from "../reference/number-words.js";
import { countsFor, numbersOf } from "../reference/numbers.js";
import { lettersAtStart, type Reference, referencesIn } from "../reference.js";
import { leadOf, sendsElsewhere } from "./lead-in.js";
import type { Line } from "./line.js";
import type { Opening } from "./opening.js";
import { quotable } from "./reason.js";

/** How far into a paragraph a lead-in may go before its reference ends. */
const REACH = 200;

/** What an announced reference in a line opens; null when it only mentions a question in passing. */
export function announcedOpening(line: Line, questionnaire: Questionnaire, isName: (word: string) => boolean): Opening | null {
	const references = referencesIn(line.shown.slice(0, line.heading ? 400 : REACH), questionnaire);
	const first = references[0];
	if (first === undefined) return null;
	const before = line.shown.slice(0, first.start);
	const after = line.shown.slice(first.end);
	const lead = leadOf(before, isName);
	if (isTitleLike(line, first, lead)) return heading(line, references, questionnaire);
	if (lead === "other") return null;
	if (isAside(line, first)) return opening(line, [first], "aside", 5, questionnaire);
	if (/^\s*(?:[,;.]?\s*\n|[:\t–—]|-\s|\.\s|[.)]?\s*["«“]|\)\s*[:.–-])/.test(after) || after.trim() === "") {
		return opening(line, [first], "run-in", lead === "none" ? 7 : 6, questionnaire);
	}
	return lead === "preposition" && /^[^.]{0,60}?,/.test(after) ? opening(line, [first], "aside", 4, questionnaire) : null;
}

/** "As to question 3: …" speaks of its own paragraph; "Question 3: …" begins an answer. */
function isAside(line: Line, first: Reference): boolean {
	const before = line.shown.slice(0, first.start);
	return (
		leadOf(before, () => false) === "preposition" &&
		/^\s*[:,.–-]/.test(line.shown.slice(first.end)) &&
		line.shown.length - first.end > 60
	);
}

/** A heading, or a short line that holds nothing but the reference and its lead-in. */
function isTitleLike(line: Line, first: Reference, lead: ReturnType<typeof leadOf>): boolean {
	if (line.heading) return true;
	const rest = line.shown.slice(first.end).replace(/[\s.,;:–—)\]-]+$/, "");
	return lead !== "other" && (rest === "" || (rest.length < 25 && /^[,(\s]*(?:p\.|pp\.|page|pages)\s*\d/i.test(rest)));
}

function heading(line: Line, references: readonly Reference[], questionnaire: Questionnaire): Opening | null {
	const kept = references.filter((reference) => !sendsElsewhere(line.shown.slice(0, reference.start)));
	return kept.length === 0 ? null : opening(line, kept, "announced", 8, questionnaire);
}

function opening(
	line: Line,
	references: readonly Reference[],
	how: Opening["how"],
	weight: number,
	questionnaire: Questionnaire,
): Opening {
	const numbers = numbersOf(questionnaire);
	const written = references.flatMap((reference) => lettersBehind(line, reference, questionnaire) ?? reference.numbers);
	const named = [...new Set(written.map((number) => countsFor(number, numbers)))];
	const said = references.map((reference) => line.shown.slice(reference.start, reference.end).trim()).join(", ");
	const kind = how === "announced" ? "heading" : how === "run-in" ? "begins" : "lead-in";
	return {
		numbers: named,
		how,
		weight,
		why: [{ kind, quote: quotable(said) }],
		reach: how === "aside" ? "paragraph" : "on",
		bare: how === "announced",
		ordinal: isOrdinal(folded(said)),
	};
}

function isOrdinal(said: string): boolean {
	return new RegExp(`^${ORDINAL}\\s\\p{L}+$`, "u").test(said);
}

/** "Question 13.1 – Specialised units (a and b)": letters at the very end of a heading. */
function lettersBehind(line: Line, { numbers, end }: Reference, questionnaire: Questionnaire): readonly string[] | null {
	const last = line.heading && numbers.length === 1 ? /\(([^()]{1,24})\)\s*$/.exec(line.shown.slice(end)) : null;
	const letters = last === null ? null : lettersAtStart(last[1] ?? "", numbers[0] ?? "", questionnaire);
	return letters !== null && letters.end >= (last?.[1]?.length ?? 0) ? letters.numbers : null;
}
