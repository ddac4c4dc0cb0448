/** What is no sentence: "CONFIDENTIAL – not for publication", "Status: public", "May the reply be published? Yes". */
import { folded } from "../../reference/announcers.js";
import { predicatesIn } from "./predicates.js";
import { is, type Token, tokensOf } from "./tokens.js";
import { type Value, verdictOn } from "./verdict.js";

const MARKING =
	/^\W*(?:(?:status|visibility|classification|level|statut|visibilite|diffusion|confidentiality|confidentialite)[^:]{0,30}:\s*|(?:this|ce|cette|le|la) (?:document|contribution|texte|submission) ?: ?)?(?:strictly |strictement |purely |not |non |pas )?(?:(?:for|a) (?:the )?)?(?:[a-z]* ?(?:document|contribution|submission|version|texte|paper|comments|commentaires|observations) )?(?:public|publique|confidential|confidentiel\w*|restricted|secret|internal|interne|internal use|usage interne|not for publication|for publication|pour publication|ne pas (?:publier|diffuser)|diffusion restreinte)(?=$|\s*[\W]|\s+(?:document|contribution|submission|version|texte|and|et)\b)(?!\s+\p{L}+(?:line|phone))/u;

/** A marking rather than a sentence: "CONFIDENTIAL – not for publication", "Document public – janvier 2018", "Status: PUBLIC". */
export function isMarking(text: string): boolean {
	if (text.length > 140) return false;
	const plain = folded(text).trim();
	const match = MARKING.exec(plain);
	if (match === null) return false;
	const rest = plain.slice(match[0].length);
	return /^\s*(?:$|[.:;,)\]/|–—-]|\s(?:document|contribution|submission|version|texte|and|et|(?:of|by|du|par) (?:the )?(?:committee|secretariat|comite))\b)|^\s(?:document|contribution|submission|version|texte|and|et)\b/.test(
		rest,
	);
}

/** No question on a form is longer. */
const LONGEST = 200;

/** A question or a word with a colon, and a word behind it. */
const ANSWERED = /[:?]\W*\p{L}/u;

/** "Confidentiality: none", "Publication of this contribution: agreed", "May the reply be published? Yes": what is answered, else null. */
export function labelIn(text: string): Value | null {
	if (text.length > LONGEST || !ANSWERED.test(text)) return null;
	const tokens = tokensOf(text);
	const at = tokens.findIndex(({ text: sign }) => /^[:?]$/.test(sign));
	const answer = tokens.slice(at + 1).find(({ text: word }) => /\p{L}/u.test(word));
	if (at < 1 || answer === undefined || !is(answer, "yes", "no", "not")) return null;
	const asked = valueAsked(tokens.slice(0, at));
	if (asked === null) return null;
	const value = is(answer, "yes") === (asked === "public") ? "public" : "confidential";
	const rest = tokens.slice(tokens.indexOf(answer) + 1);
	return value === "public" && rest.some(isReserve) ? "confidential" : value;
}

/** "Yes, but", "oui, sans nom": a yes that takes something back. */
function isReserve(token: Token): boolean {
	return (
		is(token, "but", "only", "except", "condition", "fear", "doubt", "anonymous", "datum", "omit", "keep") ||
		(is(token, "not") && !/^(?:sans|without)$/.test(token.text))
	);
}

/** What a yes would say. */
function valueAsked(tokens: readonly Token[]): Value | null {
	const predicates = predicatesIn(tokens).filter(
		({ theme }) =>
			theme === null || theme === "document" || theme === "itself" || theme === "reply" || theme === "text" || theme === "theirs",
	);
	const said = tokens.filter((_, at) => predicates.some((predicate) => predicate.at === at));
	const denied = tokens.some((token) => is(token, "not", "hinder")) || verdictOn(tokens, []) === "confidential";
	if (said.some((token) => is(token, "keep", "secrecy", "anonymous"))) return denied ? null : "confidential";
	if (!said.some((token) => is(token, "publish"))) return null;
	return denied ? "confidential" : "public";
}

/** A marking among the data of a cover: "Ljubljana, 9.1.2018 – our ref. 6.1/2018 – PUBLIC DOCUMENT". */
export function coverMarkingIn(text: string): string | null {
	const parts = text.length > 160 ? [] : text.split(/\s+[–—|·•/-]\s+|[\t\n]+|\s{3,}/);
	return parts.length < 2 ? null : (parts.find((part) => isMarking(part) && isSetOff(part)) ?? null);
}

/** A mark in capitals, or one that says of what it is the mark. */
function isSetOff(part: string): boolean {
	return part === part.toUpperCase() || /\b(?:document|contribution|submission|version|texte|paper)\b/i.test(part);
}
