/** Evidence: letters at the start of a line, relative to the question at hand: "a.", "e. and f.", "As to b.:", "both". */
import type { Questionnaire } from "../questionnaire.js";
import { folded } from "../reference/announcers.js";
import { numbersOf } from "../reference/numbers.js";
import { lettersAtStart } from "../reference.js";
import type { Line } from "./line.js";
import type { Opening } from "./opening.js";
import { quotable } from "./reason.js";

const START =
	/^\(?(?:both\b|les deux\b|(?:lettres?|letters?|points?|items?|sub-?questions?|sous-questions?)\s+\(?[a-z]\b|[a-z]{1,4}\s?(?:[.):\]]|[–—-]\s|,\s?[a-z]|\s?(?:and|et|&|to|a|\/)\s?\(?[a-z]{1,4}\b))/;
const ASIDE =
	/^(?:(?:our |specific )?(?:repl(?:y|ies)|answers?|responses?|comments?) (?:to|on)|reponses? (?:a|au|aux)|as (?:to|regards|concerns|for)|ad|re|regarding|concerning|on|for|with (?:regard|respect) to|under|sur|concernant|quant (?:a la|au|aux?|a)|pour|s'agissant (?:de la|du|des|de)|en ce qui concerne(?: la| le| les)?|au titre (?:de la|du))\s+(?:the\s+|la\s+|les\s+|le\s+)?/;

const ALONE =
	/^(?:(?:lettres?|letters?|points?|items?)\s+)?\(?[a-z][).]?(?:\s?(?:,|and|et|&|to|a|-|–)\s?\(?[a-z][).]?)*(?:,?\s+(?:in particular|more specifically|specifically|together|en particulier|plus precisement|notamment|ensemble))?\s*[:.–-]*$/;

/** A cell that holds letters of a question and nothing else: "a", "a et b", "c, d". */
const CELL = /^\(?[a-h]\)?\.?(?:\s?(?:,|and|et|und|&|to|a|\+|\/|-|–)\s?\(?[a-h]\)?\.?)*$/;

/** A line that begins with letters, in a list up to `lastLetter`; which questions they are depends on the question at hand. */
export function lettersOpening(line: Line, questionnaire: Questionnaire, lastLetter: string | undefined): Opening | null {
	// An automatic number of the author's paragraphs may stand before the letter.
	const shown = line.label !== null && /^[\W\d]+$/.test(line.label) ? line.text : line.shown;
	const plain = folded(shown.slice(0, 80));
	const aside = ASIDE.exec(plain)?.[0].length ?? 0;
	const text = shown.slice(aside);
	// "A. Smith" and "A short film" begin with a capital too: capitals count less, and never in a heading.
	const capital = aside === 0 && /^\W?\p{Lu}/u.test(text);
	const cell = line.segment.cell !== null && CELL.test(plain);
	const word = /^(?:both|les deux|lett|poin|item|sub|sous)/.test(plain.slice(aside));
	if (
		!(cell || START.test(plain.slice(aside))) ||
		(capital && !cell && !word && (line.heading || !/^\(?[A-Z][.)]\s(?!\p{Lu}\p{Ll}+,)/u.test(text)))
	)
		return null;
	const plainText = folded(text);
	// "As to (a):" on a line of its own heads what follows, and so does a cell that holds nothing but letters.
	const alone = cell || (aside > 0 && ALONE.test(plain.slice(aside)));
	const relative = (current: readonly string[]): readonly string[] =>
		lettersOf({ plain: plainText, lastLetter }, current, questionnaire);
	const said = /^.{0,24}?[.):](?=\s|$)/.exec(shown)?.[0] ?? shown.slice(0, 12);
	return {
		numbers: [],
		relative,
		how: "letter",
		weight: capital ? 1.2 : 2.5,
		why: [{ kind: "letter", quote: quotable(said) }],
		reach: aside > 0 && !alone ? "paragraph" : "on",
		bare: alone,
	};
}

/** Letters of the question at hand, or of the one above it. */
function lettersOf(
	{ plain, lastLetter }: { readonly plain: string; readonly lastLetter: string | undefined },
	current: readonly string[],
	questionnaire: Questionnaire,
): readonly string[] {
	for (const base of basesOf(current, questionnaire)) {
		// A list that goes on behind the question's last letter is the author's own.
		if (lastLetter !== undefined && lettersAtStart(`${lastLetter})`, base, questionnaire) === null) continue;
		const found = lettersAtStart(plain, base, questionnaire);
		if (found !== null) return found.numbers;
	}
	return [];
}

/** The questions whose parts may be meant: the one at hand, then the one above. Several at hand must share the one above. */
export function basesOf(current: readonly string[], questionnaire: Questionnaire): string[] {
	const { byNumber } = numbersOf(questionnaire);
	const above = new Set(current.map((number) => byNumber.get(number)?.parent?.number ?? ""));
	const shared = above.size === 1 ? [...above].filter((number) => number !== "") : [];
	return current.length === 1 ? [...current, ...shared] : shared;
}
