/** A cheap look at a text before the grammar is asked: one pass over its letters, no regular expression, a word looked up only on suspicion. */
import { ENGLISH } from "./words/english.js";
import { FRENCH } from "./words/french.js";
import type { Kind } from "./words/kinds.js";

/** Words of these kinds say by themselves that something may be said of who may read. */
const TRIGGERS: readonly Kind[] = ["publish", "show", "keep", "secrecy", "omit", "anonymous", "everyone", "only"];
/** Words that point at this text, a part of it, or those who receive it. */
const POINTERS: readonly Kind[] = ["here", "itself", "inside", "text", "part", "datum"];
const [TRIGGER, POINTER] = [1, 2];

/** Words of all texts: what begins with them is found by another word of its sentence. */
const EVERYWHERE = new Set(
	"pour que les des nous with that from this dans pas the our and all for not qui par aux sur ses who other one under general without sans autre page than hors ma mes".split(
		" ",
	),
);

/** Letters by which a word comes under suspicion. */
const DEPTH = 4;
const LETTERS = 27;
const SUSPECT = new Uint8Array(LETTERS ** DEPTH);
const EXACT = new Map<string, number>();
const STEMS = new Map<string, number>();

for (const source of [ENGLISH, FRENCH]) {
	for (const kind of TRIGGERS) enter(source[kind] ?? "", TRIGGER);
	for (const kind of POINTERS) enter(source[kind] ?? "", POINTER);
}

function enter(list: string, bit: number): void {
	for (const entry of list.split("|")) {
		const word = longestOf(entry);
		if (word.length < DEPTH - 1 || (bit === TRIGGER && EVERYWHERE.has(word))) continue;
		const to = entry.endsWith("*") ? STEMS : EXACT;
		const key = word.replace("*", "");
		to.set(key, (to.get(key) ?? 0) | bit);
		SUSPECT[codeOf(key)] = 1;
	}
}

/** Of words that go together the longest is the one to look for; short ones stand in every text. */
function longestOf(entry: string): string {
	const words = entry.split(/[ '-]/);
	const telling = words.filter((word) => !EVERYWHERE.has(word));
	return (telling.length > 0 ? telling : words).reduce((longest, word) => (word.length > longest.length ? word : longest), "");
}

/** True when a folded text holds a word on who may read. */
export function mayTouch(plain: string): boolean {
	return found(plain, TRIGGER);
}

/** True when it also holds a word that points at this text or at those who receive it. */
export function mayTouchThis(plain: string): boolean {
	return found(plain, TRIGGER | POINTER);
}

function found(plain: string, wanted: number): boolean {
	let seen = 0;
	for (let at = 0; at < plain.length; at++) {
		if (!isLetter(plain.charCodeAt(at))) continue;
		const from = at;
		while (at < plain.length && isLetter(plain.charCodeAt(at))) at++;
		if (SUSPECT[codeOf(plain, from)] === 1) seen |= bitsOf(plain.slice(from, at));
		if ((seen & wanted) === wanted) return true;
	}
	return false;
}

function bitsOf(word: string): number {
	let bits = EXACT.get(word) ?? 0;
	for (let length = Math.min(word.length, 14); length >= DEPTH; length--) bits |= STEMS.get(word.slice(0, length)) ?? 0;
	return bits;
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
