/** The words that announce a question ("Question", "Rép. Q.", "Ad"), also misspelt or badly scanned. */
import type { NumberingScheme } from "../questionnaire.js";
import { FOREIGN_NOUNS } from "./foreign.js";

/** A place in a text where a number may follow. */
export interface Announcement {
	readonly start: number;
	/** Where the number begins. */
	readonly end: number;
	/** The word is a plural: a list may follow. */
	readonly plural: boolean;
}

const made = new WeakMap<NumberingScheme, { exact: RegExp; words: readonly string[] }>();

/** Text without case and accents, character for character, so that positions stay those of the original. */
export function folded(text: string): string {
	if (PLAIN.test(text)) return text.toLowerCase();
	let plain = "";
	let from = 0;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code < 0x80) continue;
		plain += text.slice(from, at) + (foldedCharacters[code] ?? foldCharacter(code));
		from = at + 1;
	}
	return (plain + text.slice(from)).toLowerCase();
}

/** All announcements of a folded text, from left to right. */
export function announcementsIn(text: string, scheme: NumberingScheme): Announcement[] {
	if (!FIGURE.test(text)) return [];
	const { exact, words } = patternsOf(scheme);
	const stretches = beforeFigures(text, words);
	const found: Announcement[] = [];
	for (const match of [...matchesIn(text, SUSPECT, stretches), ...matchesIn(text, PARTED, stretches)]) {
		const word = (match[1] ?? "").replace(" ", "");
		const parted = word !== match[1];
		if (
			parted
				? words.includes(word) && word.length >= 7
				: !words.includes(word) && words.some((known) => known.length >= 7 && oneSlipApart(word, known))
		)
			found.push(announcement(match, word));
	}
	// "Quest1on 7" is one word misread, not "Quest" and a number.
	for (const match of matchesIn(text, exact, stretches))
		if (!found.some((other) => other.start <= match.index && match.index < other.end))
			found.push(announcement(match, match[1] ?? ""));
	return found.sort((a, b) => a.start - b.start);
}

/** Short ways to write "question" in any scheme. */
const MORE_NOUNS = ["subquestions", "subquestion", "quest", "qst", "qu", "qn"];

interface Stretch {
	readonly from: number;
	readonly to: number;
}

/** More than the longest announcer, its sign for a number, and the spaces between. */
const LONGEST_ANNOUNCER = 70;

/** The stretches of a text that end with what may be a number: only there can a number be announced. Overlapping ones are one. */
function beforeFigures(text: string, words: readonly string[]): Stretch[] {
	const stretches: { from: number; to: number }[] = [];
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		const figure = (code >= 48 && code <= 57) || ((code === 105 || code === 108) && mayBeOne(text, at, words));
		if (!figure) continue;
		const [from, to] = [Math.max(0, at - LONGEST_ANNOUNCER), Math.min(text.length, at + 3)];
		const last = stretches.at(-1);
		if (last !== undefined && from <= last.to) last.to = to;
		else stretches.push({ from, to });
	}
	return stretches;
}

/** An "l" or "i" that a scan may have made of a 1: before a stop, and not the end of another word. */
function mayBeOne(text: string, at: number, words: readonly string[]): boolean {
	const next = text.charCodeAt(at + 1);
	if (next !== 46 && next !== 44 && next !== 41) return false;
	let from = at;
	while (from > 0 && at - from < 24 && isLetter(text.charCodeAt(from - 1))) from--;
	if (from === at) return true;
	const joined = text.slice(from, at);
	return (
		words.some((word) => joined.endsWith(word) || joined.endsWith(`${word}s`)) ||
		/(?:n[°º]s?|nos?|nr|num|numbers?|numeros?)$/.test(joined)
	);
}

function isLetter(code: number): boolean {
	return (code >= 97 && code <= 122) || code > 127;
}

/** Matches of a pattern whose every match lies in one stretch. */
function matchesIn(text: string, pattern: RegExp, stretches: readonly Stretch[]): RegExpExecArray[] {
	const found: RegExpExecArray[] = [];
	let behind = 0;
	for (const { from, to } of stretches) {
		pattern.lastIndex = Math.max(from, behind);
		const upTo = to === text.length ? text : text.slice(0, to);
		for (let match = pattern.exec(upTo); match !== null; match = pattern.exec(upTo)) {
			found.push(match);
			behind = pattern.lastIndex;
		}
	}
	return found;
}

/** Length of an announcer at the beginning of a folded text, 0 when there is none. */
export function announcerAt(text: string, scheme: NumberingScheme): number {
	const first = announcementsIn(text.slice(0, 60), scheme)[0];
	return first?.start === 0 ? first.end : 0;
}

const FIGURE = /\d|\b[li]\.[\dl]|[a-z]\d/;
const ORDINAL_SIGN = "(?:(?:n[°º]s?|nos?|nr|num|number|numbers|numero|numeros|#)[.:]?\\s*)?";
const NUMBER_AHEAD = "(?=\\(?\\s?(?:[0-9]|[li][.,)\\d]|[a-z]\\d))";
const SUSPECT = new RegExp(`(?<![\\p{L}\\d])([a-z0-9]{6,11})[.:]?\\s{0,3}${ORDINAL_SIGN}(?=\\(?[0-9]|[li][.,]\\d)`, "gu");

/** A word that a scan has parted: "Questi on 1.1". */
const PARTED = new RegExp(`(?<![\\p{L}\\d])([a-z]{1,9} [a-z]{1,9})[.:]?\\s{0,3}${ORDINAL_SIGN}(?=\\(?[0-9]|[li][.,]\\d)`, "gu");

function patternsOf(scheme: NumberingScheme): { exact: RegExp; words: readonly string[] } {
	const known = made.get(scheme);
	if (known !== undefined) return known;
	const words = [...new Set([...scheme.announcers.en, ...scheme.announcers.fr].map(folded))].sort((a, b) => b.length - a.length);
	const alternatives = [...words, ...MORE_NOUNS, ...FOREIGN_NOUNS]
		.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+"))
		.join("|");
	const exact = new RegExp(`(?<![\\p{L}\\d])(${alternatives})(?:\\(s\\)|s)?[.:°º]?\\s{0,3}${ORDINAL_SIGN}${NUMBER_AHEAD}`, "gu");
	const patterns = { exact, words };
	made.set(scheme, patterns);
	return patterns;
}

function announcement(match: RegExpMatchArray, word: string): Announcement {
	const start = match.index ?? 0;
	const after = match[0].slice(word.length);
	const plural = word.length > 1 && (word.endsWith("s") || /^\(?s/.test(after) || /(?:nos|n[°º]s|numbers|numeros)/.test(after));
	return { start, end: start + match[0].length, plural };
}

/** One letter wrong, missing, too many, or two changed over. */
function oneSlipApart(word: string, known: string): boolean {
	if (Math.abs(word.length - known.length) > 1) return false;
	let start = 0;
	while (start < word.length && word[start] === known[start]) start++;
	let end = 0;
	while (end < Math.min(word.length, known.length) - start && word.at(-1 - end) === known.at(-1 - end)) end++;
	const left = word.slice(start, word.length - end);
	const right = known.slice(start, known.length - end);
	if (left.length <= 1 && right.length <= 1) return true;
	return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

const PLAIN = /^[\0-\x7f]*$/;
/** By character code, as met. */
const foldedCharacters: string[] = [];

function foldCharacter(code: number): string {
	const character = String.fromCharCode(code);
	const base = character.normalize("NFKD");
	const plain = base.length > 1 && /[\u0300-\u036f]/.test(base) ? (base[0] ?? character) : (SAME_WIDTH[character] ?? character);
	foldedCharacters[code] = plain;
	return plain;
}

/** Signs that stand for a plain one, each of one character. */
const SAME_WIDTH: Readonly<Record<string, string>> = {
	"\u00a0": " ",
	"\u2007": " ",
	"\u2009": " ",
	"\u202f": " ",
	"\u2010": "-",
	"\u2011": "-",
	"\u2012": "-",
	"\u2013": "–",
	"\u2212": "-",
	"‘": "'",
	"’": "'",
	ʼ: "'",
	"“": '"',
	"”": '"',
	"„": '"',
	"«": '"',
	"»": '"',
};
