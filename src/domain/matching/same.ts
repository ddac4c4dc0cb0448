/** Evidence: a question named by the one before it: "the eighth point of the same question", "même question, lettre b". */
import type { Questionnaire } from "../questionnaire.js";
import { folded } from "../reference/announcers.js";
import { nounsOf, OF, PART } from "../reference/forms/words.js";
import { ORDINAL } from "../reference/number-words.js";
import { numbersOf } from "../reference/numbers.js";
import { referencesIn } from "../reference.js";
import { leadOf } from "./lead-in.js";
import type { Line } from "./line.js";
import type { Opening } from "./opening.js";
import { quotable } from "./reason.js";

/** A heading, or a short line of its own, that goes on with the question at hand. */
export function sameQuestionOpening(line: Line, questionnaire: Questionnaire, isName: (word: string) => boolean): Opening | null {
	if (line.text.length > 120 || (!line.heading && /[.!?]$/.test(line.text))) return null;
	const plain = folded(line.shown);
	if (!/\b(?:same|meme)\s/.test(plain)) return null;
	const { first, pattern } = nounsOf(questionnaire.scheme);
	const same = new RegExp(`(?:(${PART_BEFORE})\\s+${OF})?(?:same|meme)\\s+${pattern}(?!\\p{L})`, "u").exec(plain);
	if (same === null || leadOf(line.shown.slice(0, same.index), isName) === "other") return null;
	const relative = (current: readonly string[]): readonly string[] => {
		for (const base of basesFromAbove(current, questionnaire)) {
			const [reference] = referencesIn(
				plain.replace(new RegExp(`(?:(?:the|la|le)\\s+)?(?:same|meme)\\s+${pattern}`), `${first} ${base}`),
				questionnaire,
			);
			if (reference?.exact === true && reference.numbers.every((number) => number.startsWith(`${base}.`)))
				return reference.numbers;
		}
		return same[1] === undefined && !PART_NAMED.test(plain) ? current : [];
	};
	return {
		numbers: [],
		relative,
		how: "announced",
		weight: 5,
		why: [{ kind: "heading", quote: quotable(line.text) }],
		reach: "on",
		bare: true,
	};
}

const PART_BEFORE = `${ORDINAL}\\s+${PART}|(?:letters?|lettres?|${PART})\\s+\\S{1,4}`;
const PART_NAMED = new RegExp(`${PART}|lett(?:er|re)`);

/** Of 9.7.c: 9, then 9.7. */
function basesFromAbove(current: readonly string[], questionnaire: Questionnaire): string[] {
	const { byNumber } = numbersOf(questionnaire);
	const bases: string[] = [];
	for (let node = byNumber.get(current[0] ?? ""); node !== undefined && node.number !== ""; node = node.parent ?? undefined)
		bases.unshift(node.number);
	return bases;
}
