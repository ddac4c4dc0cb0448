/** What a clause says of the thing it speaks of: that all may read it, that it is kept back, or nothing. In doubt it is kept back. */
import { denialsIn } from "./denials.js";
import { is, type Token } from "./tokens.js";

export type Value = "public" | "confidential";

/** How far "only" may stand from those to whom something is reserved. */
const NEAR = 6;

/** Reads a clause by the words of permission and denial in it; `at` are the places of its predicates. */
export function verdictOn(tokens: readonly Token[], at: readonly number[]): Value | null {
	const denials = denialsIn(tokens);
	const words = at.map((place) => tokens[place] as Token);
	if (isReserved(tokens)) return "confidential";
	if (at.some((place) => isKept(tokens, place) && !denials.undone.has(place))) return "confidential";
	const undone = at.some((place) => denials.undone.has(place));
	const publishing = words.some((word) => is(word, "publish"));
	const everyone = tokens.some((token) => is(token, "everyone"));
	const acts = publishing || words.some((word) => is(word, "show", "everyone"));
	if (!acts && !undone) return null;
	const denied = denials.bare > 0 || denials.hindrances > 0;
	if (denied) return deniedVerdict(tokens, publishing || everyone);
	if (tokens.some((token) => is(token, "condition", "fear", "doubt"))) return publishing || everyone || undone ? "confidential" : null;
	if (undone) return "public";
	if (!publishing && !everyone && !denials.cleared) return null;
	if (hasHappened(tokens)) return null;
	return denials.cleared || tokens.some((token) => is(token, "permit")) || isPredicate(tokens, at) ? "public" : null;
}

/** "May not be shown", "do not share", "should not be published"; "we have not seen the reply" permits and forbids nothing. */
function deniedVerdict(tokens: readonly Token[], publishing: boolean): Value | null {
	if (hasHappened(tokens) && !tokens.some((token) => is(token, "author", "hinder"))) return null;
	const asked = tokens.some((token) => is(token, "permit", "outside", "inside"));
	return publishing || asked || isOrder(tokens) ? "confidential" : null;
}

/** "Do not", "ne pas", "not for". */
function isOrder(tokens: readonly Token[]): boolean {
	return tokens.some((token, at) => is(token, "not") && (at < 3 || /^(?:for|to|pour|de)$/.test(tokens[at + 1]?.text ?? "")));
}

/** A word of secrecy that says so by itself; its noun only where it is asked for or given. */
function isKept(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at] as Token;
	if (is(token, "keep", "omit", "anonymous")) return true;
	return is(token, "secrecy") && tokens.some((other) => is(other, "permit", "reason", "hinder", "auxiliary"));
}

/** "For the Committee only", "seuls les membres du Comité", "n'est destiné qu'au Comité". */
export function isReserved(tokens: readonly Token[]): boolean {
	return tokens.some((token, at) => {
		if (!is(token, "only") || is(tokens[at - 1], "not")) return false;
		return tokens.slice(Math.max(0, at - NEAR), at + NEAR + 1).some((other) => is(other, "inside"));
	});
}

/** Told of the past: "was published in 2016". */
export function hasHappened(tokens: readonly Token[]): boolean {
	return tokens.some((token, at) => is(token, "past") && !tokens.slice(Math.max(0, at - NEAR), at).some(({ text }) => WISHED.test(text)));
}

/** "We should be grateful if it were not": wished for, not past. */
const WISHED = /^(?:would|should|if|wish|rather|prefer)$/;

/** "Is public", "rendu public", "public document". */
function isPredicate(tokens: readonly Token[], at: readonly number[]): boolean {
	return at.some((place) => /^(?:public|publics|publiques?|unclassified|open letter|lettre ouverte|open|ouverte?s?|accessibles?|available|disponibles?)$/.test(tokens[place]?.text ?? ""));
}
