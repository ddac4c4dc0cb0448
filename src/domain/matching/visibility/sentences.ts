/** What a sentence says on who may read, clause by clause. */
import { folded } from "../../reference/announcers.js";
import { type Clause, clausesOf } from "./clauses.js";
import { partedAtException } from "./exceptions.js";
import { mayTouch } from "./gate.js";
import { isMarking, labelIn } from "./labels.js";
import { type Predicate, predicatesIn } from "./predicates.js";
import { Setting } from "./setting.js";
import { phrasesIn, type Theme } from "./themes.js";
import { is, type Token, tokensOf } from "./tokens.js";
import { hasHappened, isMeantForFew, isReserved, type Value, verdictOn } from "./verdict.js";

export interface Saying {
	readonly value: Value;
	/** It speaks of the document as a whole, of a part, of "the reply" (this document when that is a reply), or of we know not what. */
	readonly of: "document" | "part" | "reply" | "unclear";
	/** What an exception names: "section 5, which is marked confidential". */
	readonly except: string | null;
	/** The clause: where it speaks of a part it names it. */
	readonly clause: string;
}

/** Sentences of a text, cut at stops and line breaks; a line that begins small goes on with the one before. */
export function sentencesOf(text: string): string[] {
	return text.split(/(?<=[.!?;])\s+(?=[\p{Lu}«"“([])|\n+(?!\p{Ll})/u).filter((sentence) => sentence.trim() !== "");
}

/** Reads a sentence in the light of the one before it: of what "it" stands for, and whose text "the text" is. */
export function sayingsOf(sentence: string, before: string): Saying[] {
	const answered = before.endsWith("?") ? labelIn(`${before} ${sentence}`) : null;
	if (answered === null && !mayTouch(folded(sentence))) return [];
	const label = answered ?? labelIn(sentence);
	if (label !== null) return [{ value: label, of: "document", except: null, clause: sentence }];
	const reader = new Reader(sentence, before);
	for (const clause of clausesOf(tokensOf(sentence))) reader.read(clause);
	return reader.said;
}

/** Reads the clauses of one sentence, each in the light of those before it. */
class Reader {
	readonly said: Saying[] = [];
	/** What the clause before spoke of, for "it" and for clauses without a subject. */
	#topic: Saying["of"] | null = null;
	#first = true;
	readonly #asks: boolean;
	readonly #marks: boolean;
	/** What the sentence before says, found out when it is first wanted. */
	readonly #setting: Setting;

	constructor(
		private readonly sentence: string,
		before: string,
	) {
		this.#asks = sentence.trimEnd().endsWith("?");
		this.#marks = isMarking(sentence);
		this.#setting = new Setting(before);
	}

	read({ tokens, contrast }: Clause): void {
		const { main, except: excepted } = partedAtException(tokens);
		const except = excepted === null ? null : this.#slice(excepted);
		const known = this.said.length;
		for (const [of, places] of this.#subjects(main))
			this.#say(of, places[0] === -1 ? "confidential" : verdictOn(main, places), main, except);
		if (this.said.length === known && this.#keepsOut(main)) this.#say(this.#topic, "confidential", main, null);
		if (this.said.length === known && this.#takesBack(main, contrast)) this.#say("unclear", "confidential", main, null);
		this.#topic = this.#topicOf(main) ?? this.#topic;
		this.#first = false;
	}

	#say(of: Saying["of"] | null, value: Value | null, tokens: readonly Token[], except: string | null): void {
		if (of === null || value === null) return;
		// A question states nothing; a request put as one does.
		if (value === "public" && this.#asks) return;
		const clause = of === "part" ? this.#partIn(tokens) : this.#slice(tokens);
		this.said.push({ value, of, except, clause });
		if (value === "public" && tokens.some(stopsAtNames))
			this.said.push({ value: "confidential", of: "unclear", except: null, clause });
	}

	/** The predicates of a clause by what they speak of. */
	#subjects(tokens: readonly Token[]): Map<Saying["of"] | null, number[]> {
		const byTheme = new Map<Theme | null, number[]>();
		const predicates = predicatesIn(tokens);
		for (const { at, theme } of predicates.length > 0 ? predicates : reservedIn(tokens)) enter(byTheme, theme, [at]);
		const found = new Map<Saying["of"] | null, number[]>();
		for (const [theme, places] of byTheme) enter(found, this.#subject(theme, tokens), places);
		return found;
	}

	#subject(theme: Theme | null, tokens: readonly Token[]): Saying["of"] | null {
		if ((this.#first || theme === null) && this.#marks) return "document";
		if (theme === "document" || theme === "itself") return "document";
		if (theme === "part") return "part";
		if (theme === "datum") return isReserved(tokens) || isMeantForFew(tokens) || isAsked(tokens) ? "part" : "unclear";
		if (theme === "pronoun") return this.#pronoun(tokens);
		if (theme === "text")
			return hasHappened(tokens) || this.#setting.speaksOfOtherText || this.#topic === "unclear" ? "unclear" : "document";
		if (theme === "theirs")
			return tokens.some((token) => is(token, "author")) || this.#setting.introducesBody ? "document" : "reply";
		if (theme === "reply") return hasHappened(tokens) ? null : "reply";
		if (theme === "other") return isReserved(tokens) ? "unclear" : null;
		return this.#unsaid(tokens);
	}

	/** The clause, or where it goes on with a part named before it, that one. */
	#partIn(tokens: readonly Token[]): string {
		const named = phrasesIn(tokens).some(({ theme }) => theme === "part" || theme === "datum");
		return named ? this.#slice(tokens) : (this.said.findLast(({ of }) => of === "part")?.clause ?? this.sentence);
	}

	#pronoun(tokens: readonly Token[]): Saying["of"] {
		if (speaksOfSeveral(tokens)) return "unclear";
		if (hasHappened(tokens)) return "unclear";
		if (!this.#first && this.#topic !== null) return this.#topic;
		if (this.#setting.speaksOfItself) return "document";
		// "You can put it on your website": what a stranger lets the Committee publish is what lies before it.
		return this.#setting.speaksOfNoText && tokens.some(isAddressed) && tokens.some(isPermission) ? "document" : "unclear";
	}

	/** Said of nothing in particular: of what the clause before spoke of, or of this text where the author asks or marks. */
	#unsaid(tokens: readonly Token[]): Saying["of"] | null {
		// "Draft law – do not circulate" on a paper is an order to whoever holds it.
		if (this.#topic !== "part" && isBareOrder(tokens)) return "document";
		if (!this.#first && this.#topic !== null) return this.#topic;
		const past = hasHappened(tokens) && !tokens.some((token) => is(token, "hinder"));
		if (past) return "unclear";
		return tokens.length <= 14 || tokens.some((token) => is(token, "author") && /^(?:we|i|nous|je|j')$/.test(token.text))
			? "document"
			: "unclear";
	}

	/** "… but not with the authorities". */
	#keepsOut(tokens: readonly Token[]): boolean {
		return !this.#first && tokens.some((token) => is(token, "not")) && tokens.some((token) => is(token, "outside", "everyone"));
	}

	/** "… but not the story of the boy", "… though not under our name": behind a permission, what takes something of it back. */
	#takesBack(tokens: readonly Token[], contrast: boolean): boolean {
		if (!this.said.some(({ value }) => value === "public")) return false;
		// Behind a mere semicolon only what is asked, or "is not" alone, takes it back; a plain fact does not.
		const last = tokens.findLast(({ text }) => /\p{L}/u.test(text));
		const asked = contrast || is(last, "not") || isAsked(tokens) || tokens.some((token) => is(token, "permit", "inside"));
		return asked && tokens.some((token) => is(token, "not", "only", "condition", "omit", "keep", "hinder", "anonymous", "fear"));
	}

	#topicOf(tokens: readonly Token[]): Saying["of"] | null {
		const themes = phrasesIn(tokens).flatMap(({ theme }) => (theme === null ? [] : [theme]));
		if (themes.includes("document") || themes.includes("itself")) return "document";
		if (themes.includes("part")) return "part";
		return themes[0] === "other" || themes[0] === "datum" ? "unclear" : null;
	}

	#slice(tokens: readonly Token[]): string {
		return this.sentence.slice(tokens[0]?.from ?? 0, tokens.at(-1)?.to ?? 0);
	}
}

function enter<Key>(map: Map<Key, number[]>, key: Key, places: readonly number[]): void {
	const known = map.get(key);
	if (known === undefined) map.set(key, [...places]);
	else for (const place of places) known.push(place);
}

/** "These pages are only for you", "our address is for the Secretariat": kept back without a word of secrecy. */
function reservedIn(tokens: readonly Token[]): readonly Predicate[] {
	const theme = phrasesIn(tokens).find((phrase) => phrase.theme !== null)?.theme ?? null;
	const few = (theme === "datum" || theme === "part") && isMeantForFew(tokens);
	return few || isReserved(tokens) ? [{ at: -1, theme }] : [];
}

/** "Both are for the Committee only" speaks of what was named before. */
const SEVERAL = /^(?:both|both of them|the two|the former|the latter|les deux|tous deux|toutes deux|l' un et l' autre)$/;

const isAddressed = ({ text }: Token): boolean => /^(?:you|your|vous|votre|vos)$/.test(text);
const isPermission = ({ text }: Token): boolean => /^(?:can|may|peuvent|pouvez|pourrez)$/.test(text);

const ORDER = /^(?:do not|ne pas|not for|not to be|pas pour)\b/;
/** A marking is no longer. */
const BRIEF = 8;

function isBareOrder(tokens: readonly Token[]): boolean {
	return tokens.length <= BRIEF && ORDER.test(tokens.map(({ text }) => text).join(" "));
}

/** True for a clause that speaks of what was named before it. */
export function speaksOfSeveral(tokens: readonly Token[]): boolean {
	return tokens.some(({ text }) => SEVERAL.test(text));
}

/** A permission with names in it may stop at them; "under our name" does not. */
function stopsAtNames(token: Token, at: number, tokens: readonly Token[]): boolean {
	if (is(token, "anonymous")) return true;
	if (is(token, "omit")) return !tokens.slice(0, at).some((other) => is(other, "not"));
	return (
		/^(?:names?|identit\w+|noms?)$/.test(token.text) &&
		!tokens.slice(Math.max(0, at - 3), at).some(({ text }) => /^(?:under|with|together with|along with|sous|avec)$/.test(text))
	);
}

/** "Please leave out the story", "we ask that the names be kept back". */
function isAsked(tokens: readonly Token[]): boolean {
	return tokens.some(({ text }) => /^(?:we|i|nous|je|please|our|notre|nos|veuillez|merci|priere)$/.test(text));
}
