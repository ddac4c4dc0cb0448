/** Evidence: a question named by the one before it: "the eighth point of the same question", "même question, lettre b". */
import type { Questionnaire } from "../questionnaire.js";
import { LETTER, nounsOf, OF, PART } from "../reference/forms/words.js";
import { ORDINAL } from "../reference/number-words.js";
import { numbersOf } from "../reference/numbers.js";
import { referencesIn } from "../reference.js";
import { leadOf } from "./lead-in.js";
import type { Line } from "./line.js";
import type { Opening } from "./opening.js";
import { quotable } from "./reason.js";

/** A heading, a short line of its own, or the beginning of a paragraph that names a part, going on with the question at hand. */
export function sameQuestionOpening(line: Line, questionnaire: Questionnaire, isName: (word: string) => boolean): Opening | null {
	const plain = line.plain.slice(0, FAR);
	if (!/\b(?:same|meme|that|ladite|cette)\s/.test(plain)) return null;
	const alone = line.text.length <= 120 && (line.heading || !/[.!?]$/.test(line.text));
	const { first, pattern } = nounsOf(questionnaire.scheme);
	const noun = `(?:${pattern}|q\\.)`;
	const same = new RegExp(`(?:(${PART_BEFORE})\\s+${OF})?(same|meme|that|ladite|cette)\\s+${noun}(?!\\p{L})`, "u").exec(plain);
	if (same === null || leadOf(plain.slice(0, same.index), isName) === "other") return null;
	const behind = PART_BEHIND.test(plain.slice(same.index + same[0].length));
	// "That question" alone, or at the beginning of a sentence, may be any question.
	if (same[1] === undefined && !behind && (!alone || !/same|meme/.test(same[2] ?? ""))) return null;
	const relative = (current: readonly string[]): readonly string[] => {
		for (const base of basesFromAbove(current, questionnaire)) {
			const [reference] = referencesIn(
				plain.replace(new RegExp(`(?:(?:the|la|le)\\s+)?(?:same|meme|that|ladite|cette)\\s+${noun}`), `${first} ${base}`),
				questionnaire,
			);
			if (reference?.exact === true && reference.numbers.every((number) => number.startsWith(`${base}.`)))
				return reference.numbers;
		}
		return same[1] === undefined && !PART_NAMED.test(plain) ? current : [];
	};
	const how = alone
		? ({ how: "announced", weight: 5, bare: true } as const)
		: ({ how: "run-in", weight: 4, bare: false } as const);
	const why = [{ kind: alone ? "heading" : "begins", quote: quotable(line.text) }] as const;
	return { numbers: [], relative, toNamed: true, why, reach: "on", ...how };
}

/** How far into a paragraph the words may go. */
const FAR = 140;
const PART_BEHIND = new RegExp(`^\\s*,?\\s*(?:${ORDINAL}\\s+${PART}|${LETTER}\\s*\\(?[a-z\\d])`, "u");
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
