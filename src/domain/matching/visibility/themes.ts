/** Of what a clause speaks: the text at hand, a part of it, another thing. */
import { is, type Token } from "./tokens.js";
import type { Kind } from "./words/kinds.js";

/**
 * `document` the text at hand; `itself` "this" alone; `text` "the text", which may be another; `theirs` "its reply", the author's or another's; `part` and
 * `datum` what stands in a text; `pronoun` what was spoken of before; `other` anything else.
 */
export type Theme = "document" | "itself" | "text" | "reply" | "theirs" | "part" | "datum" | "pronoun" | "other";

/** A noun phrase: from its first token up to, not including, its end. */
export interface Phrase {
	readonly from: number;
	readonly to: number;
	/** Null when one looks through it: "the consent", "the website", "we". */
	readonly theme: Theme | null;
}

/** Words of permission that stand beside a noun. */
export const ADJECTIVE =
	/^(?:public|publics|publiques?|confidential|confidentiel(?:le)?s?|secrets?|secretes?|internal|internes?|private|privee?s?|sensitive|sensibles?|restricted|restreinte?s?|classified)$/;

/** No phrase is longer: what goes on is no phrase. */
const LONGEST = 7;

/** The noun phrases of a clause, from left to right. */
export function phrasesIn(tokens: readonly Token[]): Phrase[] {
	const found: Phrase[] = [];
	for (let at = 0; at < tokens.length; ) {
		const phrase = phraseAt(tokens, at);
		if (phrase !== null) found.push(phrase);
		at = phrase?.to ?? at + 1;
	}
	return found;
}

function phraseAt(tokens: readonly Token[], at: number): Phrase | null {
	const first = tokens[at] as Token;
	if (is(first, "itself") && !(is(first, "here") && opensNoun(tokens[at + 1]))) return { from: at, to: at + 1, theme: "itself" };
	if (is(first, "pronoun") || isObject(tokens, at)) return { from: at, to: at + 1, theme: "pronoun" };
	const determined = is(first, "here", "theirs", "article");
	if (!determined && (!isNoun(first) || isVerb(tokens, at))) return null;
	let to = at + 1;
	while (to < tokens.length && to - at < LONGEST && goesOn(tokens, to)) to++;
	return { from: at, to, theme: themeOf(tokens, at, to) };
}

/** "This text" and not "this may". */
function opensNoun(token: Token | undefined): boolean {
	return (
		token !== undefined &&
		(is(token, "text", "part", "datum", "here", "other") || ADJECTIVE.test(token.text) || token.kinds.length === 0)
	);
}

/** French "le publier": an article before a verb is a pronoun. */
function isObject(tokens: readonly Token[], at: number): boolean {
	return (
		/^(?:l[ea']|les)$/.test(tokens[at]?.text ?? "") &&
		/(?:er|re|ir)$/.test(tokens[at + 1]?.text ?? "") &&
		is(tokens[at + 1], "publish", "show", "keep", "auxiliary")
	);
}

function isUnknown({ kinds, text }: Token): boolean {
	return kinds.length === 0 && /^\p{L}.*\p{L}$/u.test(text);
}

/** A noun without an article: "comments", "names of victims", "Videos". */
function isNoun(token: Token): boolean {
	return is(token, "text", "datum", "part", "other") || isUnknown(token);
}

/** Unknown words behind "we" and "you" are verbs, behind "is" participles. */
function isVerb(tokens: readonly Token[], at: number): boolean {
	return (
		tokens[at]?.kinds.length === 0 &&
		/^(?:is|are|be|been|being|has been|have been|have|has|had|was|were|avons|avez|ont|est|sont|a ete|ont ete|etre|ete|not|pas|never|which|we|i|you|they|who|to|nous|vous|je|j'|ils|elles|qui)$/.test(
			tokens[at - 1]?.text ?? "",
		)
	);
}

function goesOn(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at] as Token;
	if (is(token, "text", "part", "datum", "here", "through", "other", "author", "inside", "outside", "time"))
		return !is(token, "itself") || is(token, "here");
	if (is(token, "publish", "keep", "show")) return ADJECTIVE.test(token.text) && isNoun(tokens[at + 1] ?? EMPTY);
	if (COUNTS.test(token.text)) return true;
	return token.kinds.length === 0 && !token.text.endsWith("'");
}

const COUNTS = /^(?:one|two|three|deux|trois)$/;

const EMPTY: Token = { text: "", kinds: ["stop"], from: 0, to: 0 };

function themeOf(tokens: readonly Token[], from: number, to: number): Theme | null {
	const own = tokens.slice(from, to);
	const some = (...kinds: readonly Kind[]): boolean => own.some((token) => is(token, ...kinds));
	const ofOther = followedBy(tokens, to);
	if (some("datum")) return "datum";
	if (some("part", "text") && own.some(({ text }) => ORDINAL.test(text))) return "part";
	if (some("part") && (ofLaw(tokens, to) || ofOther === "other")) return "other";
	if (some("part")) return some("here") || numbered(tokens, to) ? "part" : "datum";
	if (some("text") && own.some(({ text }) => EARLIER.test(text))) return "other";
	if (some("text")) {
		if (ofOther === "question") return "part";
		if (some("here")) return "document";
		if (some("theirs")) return own.some(({ text }) => OURS.test(text)) ? "document" : "theirs";
		if (ofOther === "document") return "document";
		if (ofOther === "other" || some("other")) return "other";
		if (pointedAt(tokens, to) || (from === 0 && to === 1 && MARKED.test(own[0]?.text ?? ""))) return "document";
		if (own.some(({ text }) => REPLY.test(text))) return "reply";
		return own.some(({ text }) => OURS.test(text)) ||
			((DEFINITE.test(own[0]?.text ?? "") || QUE_LE.test(tokens[from - 1]?.text ?? "")) &&
				own.some(({ text }) => WRITING.test(text)))
			? "text"
			: "other";
	}
	if (some("author", "inside", "through", "time", "everyone", "outside")) return null;
	return own.every((token) => is(token, "article", "here", "theirs")) ? null : "other";
}

/** "Our earlier comments" are not these. */
const EARLIER = /^(?:earlier|previous|former|precedente?s?|anterieure?s?)$/;

/** "Section 5 of the Data Protection Act". */
function ofLaw(tokens: readonly Token[], to: number): boolean {
	const link = /^\d/.test(tokens[to]?.text ?? "") ? to + 1 : to;
	return is(tokens[link], "of") && tokens.slice(link + 1, link + 6).some(({ text }) => LAW.test(text));
}

const LAW = /^(?:acts?|laws?|code|bill|decree|ordinance|regulations?|constitution|lois?|decret|ordonnance|reglement)$/;

/** "Section 4", "annexe II", "point b". */
function numbered(tokens: readonly Token[], to: number): boolean {
	return [tokens[to - 1], tokens[to]].some((token) => /^(?:\d.*|[ivx]+|[a-h])$/.test(token?.text ?? ""));
}

/** "The third observation", "the last remark". */
const ORDINAL =
	/^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|numbered|premi\w+|deuxieme|seconde?|troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme|neuvieme|dixieme|derni\w+|numerotee?s?)$/;

/** "The reply" is the State's or this one; "the answers" are those given here. */
const REPLY = /^(?:repl(?:y|ies)|responses?|reponse)$/;
/** Words for what contributors write; "the report" may be anyone's. */
const OURS = /^(?:contribution|submission|soumission|comments|remarks|observations|commentaires|remarques)$/;
const WRITING = /^(?:texts?|textes?|documents?|paper|memoire|note|answers|reponses)$/;
/** "Que le texte" is one word and the text. */
const QUE_LE = /^(?:que (?:le|les|du|des)|qu' aux?)$/;
const DEFINITE = /^(?:the|l[ea']|les|du|au|des|aux)$/;

/** "Document confidential", as marks are written. */
const MARKED = /^(?:draft|document|contribution|submission|text|texte|version|soumission)$/;

/** "The remarks below", "les réponses qui suivent", "la contribution ci-jointe". */
function pointedAt(tokens: readonly Token[], to: number): boolean {
	return tokens.slice(to, to + 6).some(({ text }) => POINTS.test(text)) && !is(tokens[to], "auxiliary", "permit");
}

const POINTS =
	/^(?:below|above|hereafter|herewith|enclosed|attached|ci-(?:joint|apres|dessous|dessus).*|qui suit|qui suivent|qui precede(?:nt)?|follows?)$/;

/** What stands behind a phrase: "comments on question 7", "the text of the law". */
function followedBy(tokens: readonly Token[], to: number): "question" | "document" | "other" | null {
	const [link, next, after] = [tokens[to], tokens[to + 1], tokens[to + 2]];
	if (!is(link, "of", "preposition")) return null;
	if ([next, after].some((token) => /^questions?$/.test(token?.text ?? ""))) return "question";
	if (is(link, "of") && is(next, "here") && is(after, "text")) return "document";
	return is(link, "of") && [next, after].some((token) => is(token, "other")) ? "other" : null;
}
