/** Evidence in a letter without headings: the question whose answer a paragraph speaks of, named in the middle of its first sentence. */
import type { Questionnaire } from "../questionnaire.js";
import { folded } from "../reference/announcers.js";
import { MARK } from "../reference/forms/words.js";
import { countsFor, numbersOf } from "../reference/numbers.js";
import { numberAtStart, referencesIn } from "../reference.js";
import { sendsElsewhere } from "./lead-in.js";
import type { Line } from "./line.js";
import type { Opening } from "./opening.js";
import { quotable } from "./reason.js";
import { sentencesOf } from "./visibility/sentences.js";

interface Named {
	readonly numbers: readonly string[];
	readonly before: string;
	readonly said: string;
}

/** A paragraph that speaks of one question's answer; null when it names none, several, or the author's own words. */
export function mentionOpening(line: Line, questionnaire: Questionnaire): Opening | null {
	if (line.heading || line.segment.cell !== null || line.text.length < 60 || line.text.length > 1500) return null;
	// "4. The answer to question 1.1 lists nine": the author's own number is no sentence.
	const [first = ""] = sentencesOf(line.text.replace(/^[([]?\d{1,3}[.)\]]\s+/, ""));
	if (THAT_ANSWER.test(folded(first)) && referencesIn(line.text, questionnaire).length === 0) return sameAnswer(first);
	const named = answerNamed(first, questionnaire) ?? saidUnder(first, questionnaire) ?? inBracketsAtEnd(line.text, questionnaire);
	if (named === null || OWN.test(folded(named.before)) || sendsElsewhere(named.before)) return null;
	if (referencesIn(line.text, questionnaire).some((other) => other.numbers.join() !== named.numbers.join())) return null;
	const numbers = named.numbers.map((number) => countsFor(number, numbersOf(questionnaire)));
	return {
		numbers,
		how: "aside",
		weight: 2,
		why: [{ kind: "mention", quote: quotable(named.said) }],
		reach: "alone",
		bare: false,
	};
}

const THAT_ANSWER = /\b(?:that|the same|cette meme|dans cette|a cette) (?:answer|reponse)\b/;

/** "Nothing in that answer concerns them": the answer named last. */
function sameAnswer(sentence: string): Opening {
	const why = [{ kind: "mention", quote: quotable(sentence) }] as const;
	return { numbers: [], relative: (named) => named, toNamed: true, how: "aside", weight: 2, why, reach: "alone", bare: false };
}

/** "Our answer", "when we commented on", "as we wrote": the author's own words elsewhere. */
const OWN =
	/(?:\b(?:our|my|notre|nos|own)(?:\s\w+)?\s*|\b(?:we|nous)\b[^.,;]{0,40}\b(?:already|commented|wrote|deja|commente|ecrit|repondu)\b[^.]{0,60})$/;

/** "no mention in the answer to question 2.2 of the tour". */
function answerNamed(sentence: string, questionnaire: Questionnaire): Named | null {
	const [reference, ...others] = referencesIn(sentence, questionnaire);
	if (reference === undefined || others.length > 0) return null;
	const before = sentence.slice(0, reference.start);
	const said = sentence.slice(reference.start, reference.end);
	const spoken = ANSWER.test(folded(said)) || ANSWER_BEFORE.test(folded(before));
	return spoken ? { numbers: reference.numbers, before, said } : null;
}

const ANSWER = /^(?:answers?|repl(?:y|ies)|responses?|reponses?)\b/;
const ANSWER_BEFORE =
	/\b(?:(?:answers?|repl(?:y|ies)|responses?|reponses?)\b[^.;:]{0,40}\b(?:to|on|under|a|aux?|sur|sous)|(?:said|stated|written|claimed|dit|ecrit|indique|affirme|avance|repondu|expose)e?s?\s+(?:under|at|in|on|sous|a|au|en reponse a|in (?:reply|response|answer) to))\s*(?:the\s*|la\s*|les\s*|l')?$/;

const SAID_UNDER = new RegExp(
	`\\b(?:said|stated|written|claimed|dit|ecrit|indique|affirme|avance|repondu|expose)e?s?\\s+(?:under|at|in|on|sous|a|au|en reponse a|in (?:reply|response|answer) to)\\s+(?:${MARK}\\s*)?(?=\\d{1,2}\\.\\d)`,
	"u",
);

/** "What is said under 6.1". */
function saidUnder(sentence: string, questionnaire: Questionnaire): Named | null {
	const match = SAID_UNDER.exec(folded(sentence));
	const at = match === null ? 0 : match.index + match[0].length;
	const reference = match === null ? null : numberAtStart(sentence.slice(at), questionnaire);
	if (reference === null || !reference.exact) return null;
	return {
		numbers: reference.numbers,
		before: sentence.slice(0, match?.index),
		said: sentence.slice(match?.index, at + reference.end),
	};
}

/** "… on the next working day at the earliest (question 6.1)." */
function inBracketsAtEnd(text: string, questionnaire: Questionnaire): Named | null {
	const bracket = /[([]([^()[\]]{2,60})[)\]]\s*[.:]?$/.exec(text);
	const [reference, ...others] = referencesIn(bracket?.[1] ?? "", questionnaire);
	if (bracket === null || reference === undefined || others.length > 0 || reference.start > 0) return null;
	const whole = reference.end >= (bracket[1] ?? "").trimEnd().length;
	return whole ? { numbers: reference.numbers, before: text.slice(0, bracket.index), said: bracket[0] } : null;
}
