/** The words and signs that the forms of a reference are made of, English and French, without case and accents. To be added to freely. */
import type { NumberingScheme } from "../../questionnaire.js";

/** A part of a question: "seventh point", "second volet", "sub-question b". */
export const PART =
	"(?:points?|items?|parts?|volets?|parties?|sub-?questions?|sous-questions?|sub-?items?|sub-?points?|sous-points?|(?:sub-?)?paragraphs?|paras?\\.?|(?:sous-)?paragraphes?|alineas?|indents?|tirets?|bullets?|limbs?|branches?|elements?|headings?|heads?|rubriques?|chefs?|chiffres?|ch\\.|ziff(?:er|\\.))";
/** A part that a letter names. */
export const LETTER = `(?:letters?|lettres?|lett?\\.|litt?\\.?|al\\.|${PART})`;
/** Signs and words before a number that do not say of what: "§ 3", "No. 4", "n° 4", "#4". */
export const MARK = "(?:§{1,2}|#|numbers?|numeros?|num\\.?|nos?\\.?|nrs?\\.?|n[°º]s?\\.?)";
/** A number as digits. */
export const NUMBER = "\\d{1,2}(?:\\.\\d{1,2}){0,3}(?![\\d%])";
/** What stands between a part and its question: "of the", "de la". */
export const OF = "(?:of|in|under|to|from|de|du|des|dans|sous|a|pour)\\s+(?:the\\s+|your\\s+|la\\s+|le\\s+|les\\s+|votre\\s+)?";
/** What joins two items of a list. */
export const JOIN =
	"(?:\\s*[,;/+]\\s*(?:and\\s+|et\\s+)?|\\s+(?:and|et|&|or|ou|to|a)\\s+|\\s*[-–—]\\s*)(?:the\\s+|la\\s+|le\\s+)?";
/** What stands between a question and its part: ", and in particular the". */
export const LINK =
	"(?:\\s*[,:(–—-]\\s*|\\s+)(?:(?:and|et|the|le|la|its|son|sa|au|under|sous|in|in particular|notably|especially|specifically|more precisely|more specifically|notamment|en particulier|plus precisement|plus particulierement)\\s+)*";
/** Nothing of a word before. */
export const START = "(?<![\\p{L}\\d])";
/** Nothing of a word behind. */
export const END = "(?![\\p{L}\\d])";

/** The words with which a scheme calls a question, in the singular: the first of each language. */
export function nounsOf(scheme: NumberingScheme): { readonly first: string; readonly pattern: string } {
	const nouns = [...new Set([scheme.announcers.en[0], scheme.announcers.fr[0]])].filter((word) => word !== undefined);
	return { first: nouns[0] ?? "question", pattern: `(?:${nouns.join("|")})s?` };
}
