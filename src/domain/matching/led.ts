/** Numbers that a sign or a preposition leads to, or that a heading ends with: "§ 3 –", "No. 4:", "Our answer to 6.1:", "Helplines (6.1)". */
import { folded } from "../reference/announcers.js";
import { FOREIGN_PREPOSITION } from "../reference/foreign.js";
import { MARK } from "../reference/forms/words.js";
import { leadOf } from "./lead-in.js";

/** What stands before a number: a sign that may number anything, or words that speak of something numbered elsewhere. */
export type Led = "sign" | "preposition";

/** Where the number begins, and what leads to it. */
export interface LedNumber {
	readonly at: number;
	readonly by: Led;
}

/** How far a number may stand from the beginning of its line. */
const FAR = 70;
const SIGN_BEFORE = new RegExp(`(?<![\\p{L}\\d])(?:${MARK}|ch(?:iffres?)?\\.?|ziff(?:er|\\.)|headings?|rubriques?)\\s*$`, "u");
const BOTH_BEFORE = /(?:^|\s)(?:both|les deux|tant|aussi bien)\s+$/;
/** "Page 9", "Part 2", "Observation 3" number the author's own; "to 9", "under 9", "sur 9" speak of another's. */
const LAST_WORD = new RegExp(
	`(?:^|[^\\p{L}])(?:${FOREIGN_PREPOSITION}|re|ad|on|to|at|under|regarding|concerning|regards|concerns|about|for|sur|sous|au|aux|a|pour|concernant|concerne)[.:]?\\s*(?:(?:their|its|your|the|leur|sa|votre|la|le|den|der|die)\\s+)?$`,
	"u",
);
/** "And 11: …" goes on with another's numbers; "And 11 children" does not. */
const LAST_AND = /^(?:and|et)\s+$/;
const LAST_OF = /(?:^|[^\p{L}])(?:de|du|d'|of)\s*$/u;

/** The number to which the first words of a line lead; null when it begins with the number itself, or other words stand before it. */
export function ledNumber(shown: string, isName: (word: string) => boolean): LedNumber | null {
	const plain = folded(shown.slice(0, FAR));
	const at = plain.search(/\d/);
	if (at <= 0 || /[([]\s*$/.test(plain.slice(0, at))) return null;
	const before = plain.slice(0, at).replace(BOTH_BEFORE, (words) => (words.startsWith(" ") ? " " : ""));
	const sign = SIGN_BEFORE.exec(before);
	const rest = sign === null ? before : before.slice(0, sign.index);
	const lead = leadOf(rest, isName);
	if (sign !== null) return lead === "other" || ENDS_LIKE_OWN.test(rest) ? null : { at, by: "sign" };
	if (LAST_AND.test(before) && /^\d[\d.]*(?:\s?\(?[a-z]\)?)?\s?[:–—]/.test(plain.slice(at, at + 16)))
		return { at, by: "preposition" };
	// "La 9.7, on en a parlé", "Les 3 et 4 :": French leaves the word for a question out.
	if (/^(?:la|les)\s$/.test(before)) return { at, by: "preposition" };
	if (before.trim() === "" && before !== plain.slice(0, at)) return { at, by: "preposition" };
	if (lead !== "preposition" && lead !== "lead") return null;
	return LAST_WORD.test(before) || (lead === "preposition" && LAST_OF.test(before)) ? { at, by: "preposition" } : null;
}

/** "Paragraph No. 4", "page n° 3". */
const ENDS_LIKE_OWN = /\b(?:p|pp|pages?|paras?|paragraphs?|paragraphes?|parts?|partie|line|ligne|notes?)\.?\s*$/;

const TAIL = new RegExp(
	`(?:[([]\\s*(?:(?:re|ad|cf\\.?|see|voir|your|votre|vos)\\s+)?(?:${MARK}\\s*)?(\\d[^()[\\]]{0,40})[)\\]]|\\s[–—-]\\s(?:${MARK}\\s*)?(\\d{1,2}\\.\\d[^()–—]{0,20}))\\s*[.:?]?$`,
	"u",
);

/** The list of numbers with which a heading ends: in brackets, or with a dot behind a dash. */
export function tailOf(text: string): { readonly at: number; readonly list: string } | null {
	const plain = folded(text);
	const match = TAIL.exec(plain);
	const list = match?.[1] ?? match?.[2];
	if (match === null || list === undefined || match.index < 3) return null;
	return { at: match.index + match[0].indexOf(list), list: list.trimEnd() };
}
