/** A cheap look at a text before the grammar is asked: one pass over its letters, without a regular expression. */
import { ENGLISH } from "./words/english.js";
import { FRENCH } from "./words/french.js";
import type { Kind } from "./words/kinds.js";

/** Words of these kinds say by themselves that something may be said of who may read. */
const TRIGGERS: readonly Kind[] = ["publish", "show", "keep", "secrecy", "omit", "anonymous", "everyone", "only"];
/** Letters of a word that are looked at. */
const DEPTH = 4;
const LETTERS = 27;

/** One bit for each beginning of a trigger word. */
const BEGINNINGS = new Uint8Array(LETTERS ** DEPTH);
for (const source of [ENGLISH, FRENCH])
	for (const kind of TRIGGERS) for (const entry of (source[kind] ?? "").split("|")) enter(longestOf(entry));

/** Of words that go together the longest is the one to look for; short ones stand in every text. */
function longestOf(entry: string): string {
	return entry.split(/[ '-]/).reduce((longest, word) => (word.length > longest.length ? word : longest), "");
}

function enter(word: string): void {
	if (word.length >= DEPTH - 1) BEGINNINGS[codeOf(word)] = 1;
}

/** True when a folded text holds a word that begins like one on who may read. */
export function mayTouch(plain: string): boolean {
	let inside = false;
	for (let at = 0; at < plain.length; at++) {
		if (!isLetter(plain.charCodeAt(at))) inside = false;
		else if (!inside) {
			if (BEGINNINGS[codeOf(plain, at)] === 1) return true;
			inside = true;
		}
	}
	return false;
}

function isLetter(code: number): boolean {
	return code >= 97 && code <= 122;
}

/** The first letters of a word as a number; a word that is shorter counts as ending there. */
function codeOf(text: string, from = 0): number {
	let code = 0;
	let ended = false;
	for (let i = 0; i < DEPTH; i++) {
		const letter: number = ended ? 0 : text.charCodeAt(from + i);
		ended ||= !isLetter(letter);
		code = code * LETTERS + (ended ? 0 : letter - 96);
	}
	return code;
}
