/** What a clause says of the thing it speaks of: that all may read it, that it is kept back, or nothing. In doubt it is kept back. */
import { denialsIn } from "./denials.js";
import { is, type Token } from "./tokens.js";

export type Value = "public" | "confidential";

/** "Our address is for the Secretariat": said of what is no text, it is for no one else. */
export function isMeantForFew(tokens: readonly Token[]): boolean {
	return tokens.some(
		(token, at) =>
			/^(?:for|pour)$/.test(token.text) &&
			/^(?:is|are|est|sont)$/.test(tokens[at - 1]?.text ?? "") &&
			tokens.slice(at + 1, at + 4).some((other) => is(other, "inside")),
	);
}

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
	if (tokens.some(({ text }) => ONLY_THEN.test(text))) return "confidential";
	if (
		tokens.some(
			(token, at) =>
				is(token, "fear", "doubt") || (is(token, "condition") && !isPolite(tokens, at) && !asksForCredit(tokens, at)),
		)
	)
		return (publishing || everyone || undone) && isAsked(tokens) ? "confidential" : null;
	if (undone) return "public";
	if (!publishing && !everyone && !denials.cleared) return null;
	if (hasHappened(tokens)) return null;
	if (denials.cleared) return "public";
	if (!tokens.some((token) => is(token, "permit")) && !isPredicate(tokens, at) && !isImperative(tokens)) return null;
	return feelsUnknown(tokens) ? "confidential" : "public";
}

/** "We dread that", "we would be uncomfortable with": what the authors feel about it in words that are not known is no permission. */
function feelsUnknown(tokens: readonly Token[]): boolean {
	const we = tokens.findIndex(({ text }) => /^(?:we|i|nous|je|j')$/.test(text));
	if (we < 0) return false;
	const next = tokens
		.slice(we + 1)
		.find(
			(token) =>
				!is(token, "adverb", "auxiliary", "past") && !/^(?:would|have|had|avons|ai|en|nous|l[ea']|les)$/.test(token.text),
		);
	return next !== undefined && next.kinds.length === 0 && /\p{L}{3}/u.test(next.text);
}

/** "May not be shown", "do not share", "should not be published"; "we have not seen the reply" permits and forbids nothing. */
function deniedVerdict(tokens: readonly Token[], publishing: boolean): Value | null {
	if (hasHappened(tokens) && !tokens.some((token) => is(token, "author", "hinder"))) return null;
	const asked = tokens.some((token) => is(token, "permit", "outside", "inside"));
	return publishing || asked || isOrder(tokens) ? "confidential" : null;
}

/** Someone asks, allows or fears: more than that a thing is done. */
function isAsked(tokens: readonly Token[]): boolean {
	return tokens.some((token) => is(token, "permit", "fear", "author", "inside", "auxiliary"));
}

/** "Do not", "ne pas", "not for". */
function isOrder(tokens: readonly Token[]): boolean {
	return tokens.some(
		(token, at) =>
			is(token, "not") &&
			!(at === 0 && is(tokens[1], "comma")) &&
			(at < 3 || /^(?:for|to|pour|de)$/.test(tokens[at + 1]?.text ?? "")),
	);
}

/** A word of secrecy that says so by itself; its noun only where it is asked for or given. */
function isKept(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at] as Token;
	if (is(token, "keep", "omit", "anonymous")) return true;
	return is(token, "secrecy") && tokens.some((other) => is(other, "permit", "reason", "hinder", "auxiliary"));
}

const NOBODY_ELSE = /^(?:nobody|no one|no-one|none|personne|nul|nulle) /;

/** "For the Committee only", "seuls les membres du Comité", "n'est destiné qu'au Comité". */
export function isReserved(tokens: readonly Token[]): boolean {
	return tokens.some((token, at) => {
		if (!is(token, "only") || is(tokens[at - 1], "not") || isPlainQue(tokens, at)) return false;
		if (NOBODY_ELSE.test(token.text)) return tokens.some((other) => is(other, "show", "publish", "inside"));
		return tokens.slice(Math.max(0, at - NEAR), at + NEAR + 1).some((other) => is(other, "inside"));
	});
}

/** "The reply that the authorities sent" (que les autorités): "que" says "only" behind a "ne" and not without it. */
function isPlainQue(tokens: readonly Token[], at: number): boolean {
	return /^qu/.test(tokens[at]?.text ?? "") && !tokens.slice(0, at).some(({ text }) => /^n(?:e|'.*)?\b/.test(text));
}

/** "Only with our agreement", "qu'après": until then it is kept back, whatever may be done then. */
const ONLY_THEN = /^(?:only (?:if|when|after|with)|not before|pas avant|qu' a?(?:vec|pres| condition| la condition))/;

/** "We should be glad if you published": an if that waits for nothing. */
function isPolite(tokens: readonly Token[], at: number): boolean {
	return (
		tokens[at]?.text === "if" &&
		tokens
			.slice(Math.max(0, at - 3), at)
			.some(({ text }) => /^(?:pleased|glad|happy|grateful|obliged|delighted|welcome|appreciate)$/.test(text))
	);
}

/** "Provided that the source is mentioned": who wants to be named lets it be read. */
function asksForCredit(tokens: readonly Token[], at: number): boolean {
	const rest = tokens.slice(at + 1);
	return (
		rest.some(({ text }) => /^(?:source|origin|origine|authorship|reference)$/.test(text)) &&
		rest.some(({ text }) =>
			/^(?:mention\w*|acknowledg\w+|cited?|credited|named|indicated|indiquee?|citee?|quoted)$/.test(text),
		) &&
		!rest.some((token) => is(token, "not", "anonymous", "omit", "keep", "only", "hinder", "datum"))
	);
}

/** "Publish all of it": an order to do so, with what is to be published. */
function isImperative(tokens: readonly Token[]): boolean {
	return (
		/^(?:publish|upload|publiez|diffusez)$/.test(tokens[0]?.text ?? "") &&
		(is(tokens[1], "here", "itself", "pronoun", "except") ||
			tokens[1] === undefined ||
			/^(?:all|everything|tout)$/.test(tokens[1]?.text ?? ""))
	);
}

/** Told of the past: "was published in 2016". */
export function hasHappened(tokens: readonly Token[]): boolean {
	// "Has been written for publication" tells what it is for.
	if (tokens.some(({ text }) => FOR_IT.test(text))) return false;
	return tokens.some(
		(token, at) =>
			is(token, "past") &&
			!tokens.slice(Math.max(0, at - NEAR), at).some(({ text }) => WISHED.test(text)) &&
			!tokens.slice(Math.max(0, at - 2), at).some(({ text }) => /^(?:as|like|comme)$/.test(text)),
	);
}

const FOR_IT = /^(?:for publication|pour publication|with a view to|en vue de.*)$/;

/** "We should be grateful if it were not": wished for, not past. */
const WISHED = /^(?:would|would rather|should|if|wish|rather|prefer)$/;

/** "Is public", "rendu public", "public document". */
function isPredicate(tokens: readonly Token[], at: readonly number[]): boolean {
	return at.some((place) =>
		/^(?:public|publics|publiques?|unclassified|open letter|lettre ouverte|open|ouverte?s?|accessibles?|available|disponibles?)$/.test(
			tokens[place]?.text ?? "",
		),
	);
}
