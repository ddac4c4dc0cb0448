/** Forms that name the questionnaire and not the question: "number 1.1 in your list", "§ 3 of the questionnaire", "(questionnaire, 3)". */
import type { Form, Nouns } from "./form.js";
import { MARK, NUMBER, OF, START } from "./words.js";

const WITH_LETTER = `${NUMBER}(?:\\.?\\s?\\(?[a-z](?:\\)|(?![\\p{L}\\d'])))?`;
const LIST = `${WITH_LETTER}(?:\\s*(?:,|,?\\s(?:and|et|&|to|a)|[-–])\\s*${WITH_LETTER})*`;
/** "The questionnaire, 9 of us in writing" goes on; a number that is a reference ends. */
const ENDS = "(?=\\s*(?:[)\\]:;\\n–—]|[.,](?!\\d)|$))";
const QUESTIONNAIRE =
	"(?:(?:present|thematic|committee's)\\s+)?(?:questionnaire(?!s|'s)(?:\\s+thematique)?|list\\s+of\\s+questions|liste\\s+d(?:e|es)\\s+questions)";
const YOUR_LIST = `${OF.replace(/\(\?:the.*$/, "")}(?:your|votre)\\s+(?:list|liste)`;

/** Forms with the questionnaire behind the number, and before it. */
export function questionnaireForms({ first, pattern }: Nouns): Form[] {
	return [
		{
			about: "your number 9.7; votre n° 3",
			pattern: new RegExp(`${START}(?:your|votre|vos)\\s+(?:${MARK}|points?|items?)\\s*(?=${NUMBER})`, "gu"),
			write: () => `${first}s `,
		},
		{
			about: "number 1.1 in your list; 9.7 of the questionnaire; n° 4 du questionnaire",
			pattern: new RegExp(
				`(?<!${pattern}\\s|[\\p{L}\\d.,'])(${MARK}\\s*)?(${LIST})\\s+(?:${OF}${QUESTIONNAIRE}|${YOUR_LIST})(?!\\p{L})`,
				"gu",
			),
			// A figure alone counts something ("3 of the questionnaire"); a sign before it or a dot in it makes it a number.
			write: ([whole, mark, list = ""]) =>
				mark === undefined && !list.includes(".") ? null : `${first}s ${whole.slice((mark ?? "").length)}`,
		},
		{
			about: "(questionnaire, 3); questionnaire no. 9.1 to 9.3",
			pattern: new RegExp(
				`${START}questionnaire\\s*[,:;]?\\s*(?:(?:${MARK}|at|under|sous|points?|items?)\\s*)?(${LIST})${ENDS}`,
				"gu",
			),
			write: ([, list = ""]) => `${first}s ${list}`,
		},
	];
}
