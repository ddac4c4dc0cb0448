/** Evidence: a reference with a word before it, as heading, run-in or aside. */
import type { Questionnaire } from "../questionnaire.js";
import { folded } from "../reference/announcers.js";
import { ORDINAL } from "../reference/number-words.js";
import { countsFor, numbersOf } from "../reference/numbers.js";
import { lettersAtStart, numberAtStart, type Reference, referencesIn } from "../reference.js";
import { leadOf, sendsElsewhere } from "./lead-in.js";
import type { Line } from "./line.js";
import type { Opening } from "./opening.js";
import { quotable } from "./reason.js";

/** How far into a paragraph a lead-in may go before its reference ends. */
const REACH = 200;

/** What an announced reference in a line opens; null when it only mentions a question in passing. */
export function announcedOpening(line: Line, questionnaire: Questionnaire, isName: (word: string) => boolean): Opening | null {
	const references = referencesIn(line.shown.slice(0, line.heading ? 400 : REACH), questionnaire);
	const [found] = references;
	if (found === undefined) return null;
	const first = { ...found, end: behindQuestionnaire(line.shown, found.end) };
	const before = line.shown.slice(0, first.start);
	const after = line.shown.slice(first.end);
	const lead = leadOf(before, isName);
	if (isTitleLike(line, first, lead)) return heading(line, references, questionnaire);
	if (lead === "other") return null;
	if (isAside(line, first)) return opening(line, [first], "aside", 5, questionnaire);
	if (endsReference(line.shown, first) || after.trim() === "") {
		return opening(line, [first], "run-in", lead === "none" ? 7 : 6, questionnaire);
	}
	return lead === "preposition" && (/^[^.]{0,60}?,/.test(after) || CLAUSE.test(after))
		? opening(line, [first], "aside", 4, questionnaire)
		: null;
}

/** "About question 7 we write that", "Sur la question 7 le Gouvernement": the clause goes on. */
const CLAUSE = /^\s(?!of\s|from\s|in\s|du\s|de\s|des\s|and\s|et\s|or\s|ou\s)\p{L}+\s/u;
const QUESTIONNAIRE =
	/^\s(?:of|in|on|from|du|de|dans)\s(?:(?:the|your|this|le|la|votre|ce)\s)?(?:(?:present|thematic)\s)?(?:questionnaire|list of questions|liste de questions)(?: th[eé]matique)?(?!\p{L})/iu;

/** "Item 3 of the questionnaire": the end of both. */
function behindQuestionnaire(shown: string, end: number): number {
	return end + (QUESTIONNAIRE.exec(shown.slice(end, end + 60))?.[0].length ?? 0);
}

/** "(training): …", "about studies – …", "calls for no remark: …": a few words on a question, and the stop. */
const BEHIND =
	/^\s*\([^()]{1,80}\)\s*[:.,–—\n]|^\s(?:about|on|concerning|regarding|sur|concernant|uber|calls? for|receives?|appelle(?:nt)?|recoi\w+|is answered|are answered)\s[^.:;,–—]{1,60}\s?[:–—]/;

/** Behind a reference that begins an answer stands a stop, a tab, a quotation mark, or a few words on its topic and then the stop. */
function endsReference(shown: string, { start, end }: Reference): boolean {
	const after = shown.slice(end, end + 100);
	if (/^\s*(?:[,;.]?\s*\n|[:\t–—]|-\s|\.\s|\/\s|[.)]?\s*["«“]|\)\s*[:.–-])/.test(after)) return true;
	if (BEHIND.test(folded(after))) return true;
	// "(Question 3) The curriculum …", "2.1 (question 3) The curriculum …"
	return /^[\])]\s+\S/.test(after) && /^[\d.\s]*[([]$/.test(shown.slice(0, start));
}

/** "Activities for children (see questionnaire, item 1.1)": where a heading ends with it, this is what it is on, unless it has a number of its own. */
function isTail(line: Line, { start, end }: Reference, questionnaire: Questionnaire): boolean {
	const before = line.shown.slice(0, start);
	return (
		/\S\s*[([]\s*(?:see|cf\.?|voir|siehe|vgl\.?)\b[^()[\]]*$/i.test(before) &&
		/^\s*[)\]]?\W*$/.test(line.shown.slice(end)) &&
		numberAtStart(line.shown, questionnaire)?.exact !== true
	);
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
	const kept = references.filter(
		(reference) => !sendsElsewhere(line.shown.slice(0, reference.start)) || isTail(line, reference, questionnaire),
	);
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
