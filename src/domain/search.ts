/** Looking for words in texts, as a person means them: without case, accents and endings, in English and French. */
import { bareText, SMALL } from "./matching/words.js";

export interface Search {
	/** As they stand between spaces in a bare text: a whole short word, or the beginning of a longer one. */
	readonly sought: readonly string[];
}

/** Shorter words are looked for whole: "art" is not "article". */
const WHOLE_UP_TO = 4;
/** A beginning has at least so many letters, where the word has them; an ending at most so many. */
const BEGINNING = 7;
const ENDING = 3;

/** A search for all of some words; small words count only when there are no others. null when there is nothing to look for. */
export function searchFor(written: string): Search | null {
	const words = comparable(written)
		.split(" ")
		.filter((word) => word !== "");
	const telling = words.filter((word) => !SMALL.has(word));
	const sought = (telling.length > 0 ? telling : words).map((word) =>
		word.length <= WHOLE_UP_TO ? ` ${word} ` : ` ${beginningOf(word)}`,
	);
	return sought.length === 0 ? null : { sought };
}

/** One way of writing a letter with its accent, then letters without. */
function comparable(text: string): string {
	return bareText(text.normalize("NFC"));
}

/** What a word shares with those of its family: "confident" of "confidential", "confidentiel", "confidentiality". */
function beginningOf(word: string): string {
	const singular = word.replace(/(?:es|s|x|e)$/, "");
	return singular.slice(0, Math.max(BEGINNING, singular.length - ENDING));
}

/** Whether a text holds all that is sought. */
export function holds(text: string, { sought }: Search): boolean {
	const bare = ` ${comparable(text)} `;
	return sought.every((word) => bare.includes(word));
}

/** The piece of a text around the first word that is sought; its beginning when the word cannot be pointed at. */
export function excerptAround(text: string, { sought }: Search, length = 160): string {
	const isSought = (word: string) => sought.some((one) => holds(word, { sought: [one] }));
	let at = 0;
	for (const match of text.matchAll(/[\p{L}\d]+/gu)) {
		if (!isSought(match[0])) continue;
		at = match.index;
		break;
	}
	const from = Math.max(0, at - length / 4);
	const piece = text.slice(from, from + length).trim();
	return `${from > 0 ? "…" : ""}${piece}${from + length < text.length ? "…" : ""}`;
}
