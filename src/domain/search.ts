/** Looking for words in texts, as a person means them: without case, accents and endings, in English and French. */
import { bareText, SMALL } from "./matching/words.js";
import { folded } from "./reference/announcers.js";

export interface Search {
	/** Over a folded text: each must match somewhere. */
	readonly sought: readonly RegExp[];
}

/** Shorter words are looked for whole: "art" is not "article". */
const WHOLE_UP_TO = 4;
/** A beginning has at least so many letters, where the word has them; an ending at most so many. */
const BEGINNING = 7;
const ENDING = 3;

/** A search for all of some words; small words count only when there are no others. null when there is nothing to look for. */
export function searchFor(written: string): Search | null {
	const words = bareText(written.normalize("NFC"))
		.split(" ")
		.filter((word) => word !== "");
	const telling = words.filter((word) => !SMALL.has(word));
	const sought = (telling.length > 0 ? telling : words).map(patternFor);
	return sought.length === 0 ? null : { sought };
}

/** Whether a text holds all that is sought. */
export function holds(text: string, { sought }: Search): boolean {
	const comparable = folded(text.normalize("NFC"));
	return sought.every((word) => word.test(comparable));
}

/** The piece of a text around the first place where something sought stands. */
export function excerptAround(text: string, { sought }: Search, length = 160): string {
	const composed = text.normalize("NFC");
	const comparable = folded(composed);
	const places = sought.map((word) => comparable.search(word)).filter((at) => at >= 0);
	const from = Math.max(0, Math.min(...places, comparable.length) - length / 4);
	const piece = composed.slice(from, from + length).trim();
	return `${from > 0 ? "…" : ""}${piece}${from + length < composed.length ? "…" : ""}`;
}

/** A whole short word, or the beginning of a longer one; "cooperation" is also "co-operation". */
function patternFor(word: string): RegExp {
	const letters = (word.length <= WHOLE_UP_TO ? `${word}(?![\\p{L}\\d])` : beginningOf(word)).replace(/^co(?=[a-z])/, "co-?");
	return new RegExp(`(?<![\\p{L}\\d])${letters}`, "u");
}

/** What a word shares with those of its family: "confident" of "confidential", "confidentiel", "confidentiality". */
function beginningOf(word: string): string {
	const singular = word.replace(/(?:es|s|x|e)$/, "");
	return singular.slice(0, Math.max(BEGINNING, singular.length - ENDING));
}
