/** Who speaks to whom: a sentence that its author writes to those who receive the text is a wish, not a description of the world. */
import { folded } from "../../reference/announcers.js";
import { predicatesIn } from "./predicates.js";
import type { Theme } from "./themes.js";
import { is, type Token, tokensOf } from "./tokens.js";
import { hasHappened } from "./verdict.js";

const SPEAKER = /^(?:we|us|i|me|nous|je|j'|m')$/;
const REQUEST = /^(?:please|kindly|merci|veuillez|priere|svp|s' il vous plait|do not hesitate|n' hesitez pas|attention)$/;

/** True for tokens in which the author speaks, asks, or names those who receive the text. */
export function isDirected(tokens: readonly Token[]): boolean {
	return tokens.some((token) => SPEAKER.test(token.text) || REQUEST.test(token.text) || is(token, "inside"));
}

function addresses({ text }: Token): boolean {
	return SPEAKER.test(text) || REQUEST.test(text) || /^(?:you|your|yourselves|vous|votre|vos)$/.test(text);
}

/** True for tokens that ask something of those who receive the text. */
export function asksReader(tokens: readonly Token[]): boolean {
	return tokens.some((token) => REQUEST.test(token.text) || is(token, "inside"));
}

/** A name in quotation marks behind a word: "the coalition « Grandir en ligne »" speaks of no publication. */
const NAMED = /(?<=\p{Ll} )(?:«\s?|“|")(\p{Lu}[^«»“”"]{1,60})(?:\s?»|”|")/gu;

/** A marking in quotation marks, "keep it “Not for publication”", stays. */
function withoutNames(sentence: string): string {
	return sentence.replace(NAMED, (whole, name: string) =>
		tokensOf(name).some((token) => is(token, "keep", "secrecy", "omit", "anonymous", ...LIMITED)) ? whole : "",
	);
}

/** Of what a sentence must speak to be about this text. */
const OF_THIS: readonly (Theme | null)[] = ["document", "itself", "text", "part", null];
/** A longer sentence that names nothing speaks of anything. */
const SHORT = 14;

/**
 * True for a sentence that speaks of who may read this text and of which nothing was made: its words are known and its sense is not. It is
 * held with its quotation; a person reads it.
 */
export function isNotUnderstood(sentence: string): boolean {
	const tokens = tokensOf(withoutNames(sentence));
	if (!isDirected(tokens)) return false;
	// "The Committee publishes the replies" describes what it does.
	if (!tokens.some(addresses) && !tokens.some((token) => is(token, "permit", "not", "only", "fear", "condition", "hinder")))
		return false;
	if (hasHappened(tokens) && !tokens.some((token) => is(token, "permit", "fear"))) return false;
	return predicatesIn(tokens).some(
		({ at, theme }) => is(tokens[at], ...TELLING) && OF_THIS.includes(theme) && (theme !== null || tokens.length <= SHORT),
	);
}

const TELLING = ["publish", "keep", "secrecy", "omit", "anonymous"] as const;
const LIMITED = ["not", "only", "hinder", "fear"] as const;

/** A line of a title page, a head or a foot is no longer. */
const BRIEF = 12;

/** True for a few words on a title page, in a head or foot that keep something back without a sentence: "Copying prohibited". */
export function isKeepingWords(text: string): boolean {
	const tokens = tokensOf(text);
	if (tokens.length > BRIEF || hasHappened(tokens)) return false;
	const limited = tokens.some((token) => is(token, ...LIMITED));
	return predicatesIn(tokens).some(
		({ at, theme }) =>
			OF_THIS.includes(theme) && (is(tokens[at], "keep", "secrecy") || (limited && is(tokens[at], "publish", "show"))),
	);
}

/** True for a sentence that, beside a permission, asks for something or limits what was said: "Only the story please not". */
export function limits(sentence: string): boolean {
	return LIMITING.test(folded(sentence));
}

const LIMITING =
	/^\W*(?:only|but|however|except|just|save|nevertheless|nonetheless|apart|still|though|mais|seul(?:e|s|es|ement)?|toutefois|cependant|neanmoins|sauf|hormis|excepte|par contre|en revanche|a part|mis a part)\b|\b(?:please|kindly|veuillez|merci de|priere de|svp|s'il vous plait)\b/;

/** Who wrote it is not to be told: "the signatory does not wish to be identified", "do not say who wrote it". */
export function hidesAuthor(sentence: string): boolean {
	const plain = folded(sentence).replace(NO_OBJECTION, "");
	return AUTHOR.test(plain) && HIDES.test(plain) && !OPENLY.test(plain);
}

const NO_OBJECTION =
	/\b(?:(?:no|not any|without|sans|aucune?|pas d['e]|n'\w+ (?:pas|aucune?)(?: d['e])?|ne \w+ (?:pas|aucune?)(?: d['e])?) ?(?:\w+ )?(?:objections?|difficult\w+|problem\w*|reservations?|reserves?|obstacles?|inconvenients?)|(?:not|ne) (?:s')?(?:object|oppos)\w*(?: pas)?)\b/g;
const OPENLY = /\b(?:under|with|in|sous|avec|en) (?:our|my|notre|nos|mon) (?:own |propre )?(?:names?|identity|noms?|identite)\b/;

const AUTHOR =
	/\b(?:who (?:wrote|has written|sent|signed|we are|i am)|qui (?:l'a|a|ont|l'ont) (?:ecrit|redige|envoye|signe)\w*|qui (?:nous sommes|je suis)|authors?(?:hip)?|auteure?s?|autrices?|signator(?:y|ies)|signataires?|undersigned|soussignee?s?|(?:our|my) (?:own )?(?:names?|identity|organi[sz]ation)|(?:notre|mon|nos) (?:noms?|identite|association|organisation)|anonymity|anonymat|incognito)\b/;
const HIDES =
	/\b(?:not?|never|without|withh\w+|kept?|keep\w*|hid\w+|remov\w+|delet\w+|omit\w*|leave\w* out|conceal\w*|anonym\w*|incognito|ne|n'\w+|pas|sans|tue?s?|taire|garder|masqu\w+|retir\w+|enlev\w+|supprim\w+|cach\w+|secret\w*|identified|identifie\w*)\b/;
