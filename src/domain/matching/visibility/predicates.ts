/** The words of a clause that say something on who may read, and of what each of them says it. */
import { ADJECTIVE, type Phrase, phrasesIn, type Theme } from "./themes.js";
import { is, type Token } from "./tokens.js";

export interface Predicate {
	readonly at: number;
	/** Null where it is said of nothing in particular: "Not for publication". */
	readonly theme: Theme | null;
}

/** Farther off than so many tokens nothing is looked for: a clause that long is a list. */
const REACH = 60;

/** The predicates of a clause, from left to right. */
export function predicatesIn(tokens: readonly Token[]): Predicate[] {
	const phrases = phrasesIn(tokens);
	const french = isFrench(tokens);
	const found: Predicate[] = [];
	let first = 0;
	for (const [at, token] of tokens.entries()) {
		if (!is(token, "publish", "show", "keep", "secrecy", "omit", "anonymous", "everyone") || isTopic(tokens, at, french))
			continue;
		while (first < phrases.length && (phrases[first]?.to ?? 0) < at - REACH) first++;
		found.push({ at, theme: themeOf(tokens, at, phrasesNear(phrases, first, at)) });
	}
	return found;
}

function phrasesNear(phrases: readonly Phrase[], first: number, at: number): Phrase[] {
	const near: Phrase[] = [];
	for (let i = first; i < phrases.length && (phrases[i]?.from ?? 0) <= at + REACH; i++) near.push(phrases[i] as Phrase);
	return near;
}

const CHILDREN = /^(?:children|child|young people|pupils|girls|boys|enfants?|jeunes|eleves|filles|garcons)$/;

/** Adverbs and verbs: "rester secret", "demeurera confidentiel", "absolument secret". */
const NO_NOUN = /(?:ly|ment|er|ir|ra|ront|rait|raient)$/;

/** "Public authorities", "confidential helplines", "sources publiques": an adjective of another noun is a topic. */
function isTopic(tokens: readonly Token[], at: number, french: boolean): boolean {
	const token = tokens[at] as Token;
	// "For everyone" may read it by that; "wherever", "all of them" alone say nothing.
	if (is(token, "everyone") && !is(token, "publish", "show")) return !is(token, "permit") && !is(tokens[at - 1], "preposition");
	// Children are not named in any case: it says nothing of the text.
	if (is(token, "anonymous") && tokens.some(({ text }) => CHILDREN.test(text))) return true;
	if (!ADJECTIVE.test(token.text)) return false;
	const [before, after] = [tokens[at - 1], tokens[at + 1]];
	if (
		!/^(?:publics|publiques?|confidentiel.*|secretes?|internes?|privee?s?|restreinte?s?|sensibles?)$/.test(token.text) &&
		isOtherNoun(after)
	)
		return true;
	return (
		/^(?:publics?|publiques?|confidentiel.*|secrete?s?|internes?|privee?s?|sensibles?)$/.test(token.text) &&
		isOtherNoun(before) &&
		!NO_NOUN.test(before?.text ?? "") &&
		french
	);
}

function isOtherNoun(token: Token | undefined): boolean {
	if (token === undefined || !/^\p{L}{3}/u.test(token.text)) return false;
	return token.kinds.length === 0 || is(token, "other") || (is(token, "outside", "author") && !is(token, "only"));
}

function isFrench(tokens: readonly Token[]): boolean {
	return tokens.some(({ text }) => /^(?:l[ea']|les|des?|du|d'|un|une|est|sont|et|sur|par|ne|n'|aux?)$/.test(text));
}

const COPULA = /^(?:is|are|be|as|est|sont|etre|comme|c'|agit|il s' agit|c' est|d')$/;

function themeOf(tokens: readonly Token[], at: number, phrases: readonly Phrase[]): Theme | null {
	const around = phrases.find(({ from, to }) => from <= at && at < to);
	// "Publishes a public report", but "this is a public document".
	if (around?.theme === "other" && !COPULA.test(tokens[around.from - 1]?.text ?? "")) return "other";
	const object = objectOf(tokens, at, phrases);
	if (object !== undefined && object.theme !== null) return object.theme;
	const inner = lastThat(tokens, at);
	const [nearer, farther] = parted(
		phrases.filter(({ to }) => to <= at),
		(phrase) => phrase.from > inner,
	);
	return subjectAmong(nearer, tokens) ?? subjectAmong(farther, tokens) ?? behind(tokens, at, phrases);
}

function lastThat(tokens: readonly Token[], at: number): number {
	for (let place = at - 1; place >= Math.max(0, at - REACH); place--) if (is(tokens[place], "that")) return place;
	return -1;
}

/** "Share with the Committee this text": farther behind, in the same breath. */
function behind(tokens: readonly Token[], at: number, phrases: readonly Phrase[]): Theme | null {
	const found = phrases.find(({ from, theme }) => from > at && theme !== null);
	return found === undefined || tokens.slice(at, found.from).some((token) => is(token, "condition", "that")) ? null : found.theme;
}

/** What stands right behind: "publish this text", "publication of our comments", "rendre publiques nos observations". */
function objectOf(tokens: readonly Token[], at: number, phrases: readonly Phrase[]): Phrase | undefined {
	let next = at + 1;
	const noun = is(tokens[next], "of");
	const passive = /^(?:be|been|being|is|are|etre|ete|est|sont|soit|soient|sera|seront)$/.test(
		tokens
			.slice(Math.max(0, at - 3), at)
			.findLast((token) => !is(token, "adverb") && (is(token, "auxiliary", "of", "preposition") || token.kinds.length === 0))
			?.text ?? "",
	);
	// "As public information": the adjective belongs to the noun, and both to what stands before them.
	const adjective = ADJECTIVE.test(tokens[at]?.text ?? "") && !is(tokens[at + 1], "here", "article", "theirs", "pronoun");
	if ((passive || adjective) && !noun) return undefined;
	while (
		next <= at + 3 &&
		is(tokens[next], "of", "adverb", "publish", "show", "keep") &&
		!phrases.some(({ from }) => from === next)
	)
		next++;
	const found = phrases.find(({ from }) => from === next) ?? (noun ? phrases.find(({ from }) => from === at + 1) : undefined);
	// "Publish everything", "publish in full": only what begins like a phrase is one.
	return found !== undefined &&
		(noun ||
			is(tokens[found.from], "here", "theirs", "article", "itself", "pronoun", "text", "datum", "part") ||
			found.theme === "other")
		? found
		: undefined;
}

/** The nearest part or text at hand counts before anything else; "the annex to this text" is the annex. */
function subjectAmong(phrases: readonly Phrase[], tokens: readonly Token[]): Theme | null {
	const some = phrases.filter(({ theme }) => theme !== null);
	const at = some.findLastIndex(
		({ theme }) => theme === "document" || theme === "itself" || theme === "part" || theme === "datum",
	);
	const [found, before] = [some[at], some[at - 1]];
	if (found === undefined) return some.at(-1)?.theme ?? null;
	if (before !== undefined && goesAlong(before, found, tokens)) return before.theme;
	if (found.theme !== "document" || before === undefined || (before.theme !== "part" && before.theme !== "datum"))
		return found.theme;
	return tokens
		.slice(before.to, found.from)
		.every((token) => is(token, "of", "preposition", "and", "article", "comma") || /^\d/.test(token.text))
		? before.theme
		: found.theme;
}

/** "The text, including its annexes": with the whole its parts. */
function goesAlong(whole: Phrase, part: Phrase, tokens: readonly Token[]): boolean {
	if (part.theme !== "datum" || (whole.theme !== "document" && whole.theme !== "text")) return false;
	if (!is(tokens[part.from], "theirs", "article") && !is(tokens[part.from + 1], "theirs")) return false;
	const between = tokens.slice(whole.to, part.from + 1).filter((token) => !is(token, "comma", "article", "theirs"));
	return between.length === 1 && /^(?:and|including|with|et|y compris|avec)$/.test(between[0]?.text ?? "");
}

function parted<T>(all: readonly T[], first: (one: T) => boolean): [T[], T[]] {
	return [all.filter(first), all.filter((one) => !first(one))];
}
