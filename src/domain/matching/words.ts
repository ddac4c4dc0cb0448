/** Words of a text made comparable: without case, accents, endings and the small words of English and French. */
import { folded } from "../reference/announcers.js";

/** The small words of English and French. */
export const SMALL = new Set(
	(
		"a an and are as at be been by do does for from has have how i if in into is it its of on or other our out please so such than that the their them " +
		"there these they this those to was we were what when where whether which who will with would you your yes no not " +
		"au aux avec ce ces cet cette comment d dans de des du elle elles en est et etc il ils l la le les leur leurs lors lorsque n ne nos notre ou par pas " +
		"pour qu que quel quelle quelles quels qui quoi s sa se ses si son sont sur un une veuillez votre vos y oui non"
	).split(" "),
);

/** Stems of words already met; texts repeat their words, and the store stays small whatever is read. */
const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

/** The stems of a text in order, small words left out. Words are cut at seven letters: one rule that serves both languages. */
export function stemsOf(text: string): string[] {
	return stemsAmong(bareWords(text));
}

/** The stems of bare words in order, small words left out. */
export function stemsAmong(words: readonly string[]): string[] {
	const stems: string[] = [];
	for (const word of words) {
		const stem = known.get(word) ?? stemOf(word);
		if (stem !== "") stems.push(stem);
	}
	return stems;
}

/** Letters and figures only, for comparing two wordings sign by sign; "co-operation" is "cooperation". */
export function bareText(text: string): string {
	return bareWords(text).join(" ");
}

/** Runs of letters and figures without case and accents. */
export function bareWords(text: string): string[] {
	const plain = folded(text);
	return runsOf(plain.includes("co-") ? plain.replace(/\bco-(?=[a-z])/g, "co") : plain);
}

function runsOf(text: string): string[] {
	const words: string[] = [];
	let from = -1;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		// A sign of two characters is judged as one.
		if (code >= 0xd800 && code < 0xe000) return text.match(/[\p{L}\d]+/gu) ?? [];
		if (code < 128 ? (code >= 97 && code <= 122) || (code >= 48 && code <= 57) : isLetter(code)) {
			if (from < 0) from = at;
		} else if (from >= 0) {
			words.push(text.slice(from, at));
			from = -1;
		}
	}
	if (from >= 0) words.push(text.slice(from));
	return words;
}

/** By character code beyond ASCII, as met. */
const letters: boolean[] = [];

function isLetter(code: number): boolean {
	letters[code] ??= /\p{L}/u.test(String.fromCharCode(code));
	return letters[code];
}

/** The stem of a word; empty for a small word. */
function stemOf(word: string): string {
	if (known.size >= MOST_KNOWN) known.clear();
	const stem = word === "" || SMALL.has(word) ? "" : cut(word);
	known.set(word, stem);
	return stem;
}

function cut(word: string): string {
	const singular = word.length > 4 ? word.replace(/(?:es|s|x)$/, "") : word;
	return singular.length > 4 ? singular.replace(/e+$/, "").slice(0, 7) : singular;
}
