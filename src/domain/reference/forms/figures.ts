/** Forms with the number behind "question" in words or Roman figures: "question nine", "questions sept et huit", "Question IX". */
import { CARDINAL, numberOf, ROMAN } from "../number-words.js";
import type { Form, Nouns } from "./form.js";
import { JOIN, START } from "./words.js";

/** "The question one might ask" and "une question six fois posée" go on; a number ends, or a list or a letter follows. */
const ENDS =
	"(?=\\s*(?:$|[:;.)(\\]\\n–—-]|,(?!\\d))|\\s+(?:and|et|to|a|&)\\s|\\s[a-z][).:,]|\\s?\\([a-z]\\)|\\s(?:letters?|lettres?|points?|items?)\\s)";

/** Forms with a cardinal in words, and with Roman figures. */
export function figureForms({ first, pattern }: Nouns): Form[] {
	return [
		{
			about: "question nine; questions sept et huit",
			pattern: new RegExp(`${START}(${pattern})\\s+(${CARDINAL}(?:${JOIN}${CARDINAL})*)${ENDS}`, "gu"),
			write: ([, noun = first, words = ""], { numbers }) =>
				listed(noun, words, { numbers: numbers.root.children, word: CARDINAL }),
		},
		{
			about: "Question IX; questions IX and XI; Q. XIII",
			pattern: new RegExp(`${START}(${pattern}|q\\.?)\\s+(${ROMAN}(?:${JOIN}${ROMAN})*)${ENDS}`, "gu"),
			write: (match, { numbers, original }) => {
				const [whole, noun = first, words = ""] = match;
				// "Q. I, for one, doubt it" asks.
				if (words === "i" && noun.length < 3) return null;
				const written = original.slice(match.index + whole.length - words.length, match.index + whole.length);
				return /^[IVX]/.test(written) && !/[a-z](?:$|\W)/.test(written.replace(/\b(?:and|et|to|à|or|ou)\b/g, ""))
					? listed(noun, words, { numbers: numbers.root.children, word: ROMAN })
					: null;
			},
		},
	];
}

/** The words of a list as figures, when all of them are numbers of questions. */
function listed(
	noun: string,
	words: string,
	{ numbers, word }: { readonly numbers: ReadonlyMap<string, unknown>; readonly word: string },
): string | null {
	const figures = words.replace(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "gu"), (one) => String(numberOf(one)));
	return (figures.match(/\d+/g) ?? []).every((figure) => numbers.has(figure)) ? `${noun} ${figures}` : null;
}
