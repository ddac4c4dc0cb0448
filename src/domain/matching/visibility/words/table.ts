/** Looks words up: exact words, beginnings ("publish*") and words that only together mean something ("pass on"). */
import { ENGLISH } from "./english.js";
import { FRENCH } from "./french.js";
import type { Kind, Words } from "./kinds.js";

export interface Table {
	/** What a word does, nothing when it is of no account here. */
	kindsOf(word: string): readonly Kind[];
	/** The words that go with a first word, longest first. */
	phrasesFrom(word: string): readonly Phrase[];
}

export interface Phrase {
	readonly words: readonly string[];
	readonly kinds: readonly Kind[];
}

const NONE: readonly Kind[] = [];
const NO_PHRASES: readonly Phrase[] = [];
/** Shorter beginnings than this are not written with a star. */
const SHORTEST = 4;

/** A word and where it stands. */
export interface Word {
	readonly text: string;
	readonly from: number;
	readonly to: number;
}

/** Cuts a folded text into words, "n'" and "d'" by themselves; other signs are words of their own. */
export function wordsOf(plain: string): Word[] {
	const found: Word[] = [];
	for (const { 0: text, index } of plain.matchAll(WORD))
		for (const part of text.includes("'") && text.length < LONGEST ? elisions(text) : [text])
			found.push({ text: part, from: index, to: index + text.length });
	return found;
}

/** What is longer is no word that one writes. */
const LONGEST = 60;
const WORD = /\d+(?:\.\d+)+|[\p{L}\d]+(?:['-][\p{L}\d]+)*'?|[^\s\p{L}\d]/gu;

/** French elides before a vowel; English denies with "n't" and owns with "'s". */
function elisions(word: string): string[] {
	const denied = /^(\p{L}+)n't$/u.exec(word);
	if (denied !== null) return [denied[1] === "ca" ? "can" : (denied[1] ?? ""), "not"];
	const [first = "", ...rest] = word.split("'");
	const tail = rest.join("'");
	if (/^(?:s|re|ve|ll|d|m)?$/.test(tail) && first.length > 1) return [first];
	return ELIDED.test(first) ? [`${first}'`, ...(tail === "" ? [] : elisions(tail))] : [word];
}

const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)$/;

function tableOf(...sources: readonly Words[]): Table {
	const exact = new Map<string, Kind[]>();
	const stems = new Map<string, Kind[]>();
	const phrases = new Map<string, Map<string, Kind[]>>();
	for (const source of sources)
		for (const [kind, list = ""] of Object.entries(source) as [Kind, string][])
			for (const entry of list.split("|")) enter(entry, kind);
	const sorted = new Map([...phrases].map(([first, found]) => [first, longestFirst(found)]));

	function enter(entry: string, kind: Kind): void {
		const words = wordsOf(entry.replace("*", "")).map(({ text }) => text);
		const first = words[0] ?? "";
		if (entry.endsWith("*")) {
			// The beginning of each stem stands there too, without a kind: most words are done after one look.
			stems.set(first.slice(0, SHORTEST), stems.get(first.slice(0, SHORTEST)) ?? []);
			add(stems, first, kind);
		} else if (words.length === 1) add(exact, first, kind);
		else {
			const from = phrases.get(first) ?? new Map<string, Kind[]>();
			phrases.set(first, from);
			add(from, words.join(" "), kind);
		}
	}
	for (const [word, kinds] of exact) for (const kind of byStem(stems, word)) if (!kinds.includes(kind)) kinds.push(kind);
	return { kindsOf: (word) => exact.get(word) ?? byStem(stems, word), phrasesFrom: (word) => sorted.get(word) ?? NO_PHRASES };
}

function add(to: Map<string, Kind[]>, word: string, kind: Kind): void {
	const kinds = to.get(word) ?? [];
	if (!kinds.includes(kind)) kinds.push(kind);
	to.set(word, kinds);
}

function byStem(stems: ReadonlyMap<string, readonly Kind[]>, word: string): readonly Kind[] {
	if (word.length < SHORTEST || !stems.has(word.slice(0, SHORTEST))) return NONE;
	// No stem is longer than a word that one writes.
	const found: Kind[] = [];
	for (let length = Math.min(word.length, 14); length >= SHORTEST; length--)
		found.push(...(stems.get(word.slice(0, length)) ?? NONE));
	return found.length === 0 ? NONE : found;
}

function longestFirst(found: ReadonlyMap<string, readonly Kind[]>): Phrase[] {
	return [...found].map(([words, kinds]) => ({ words: words.split(" "), kinds })).sort((a, b) => b.words.length - a.words.length);
}

/** Words that take back and answers are heard in either language: a form or a sentence may mix them. */
function heardEverywhere({ keep = "", secrecy = "", not = "", yes = "", no = "" }: Words): Words {
	return { keep, secrecy, not, yes, no };
}

const TABLES = {
	en: tableOf(ENGLISH, heardEverywhere(FRENCH)),
	fr: tableOf(FRENCH, heardEverywhere(ENGLISH)),
	both: tableOf(ENGLISH, FRENCH),
};
const EN = new Set(
	"the of and to is are this these we be not our for with may it by on no please any at must confidential secret".split(" "),
);
const FR = new Set(
	"le la les de du des et est ce cette nous ne pas que une un au aux sur pour en par il qu' l' d' n' s' notre nos votre ces doit doivent peut peuvent rester etre sont sera soit sauf confidentiel confidentielle confidentiels".split(
		" ",
	),
);

/** The table of the language of some words; both where they could be either. */
export function tableFor(words: readonly Word[]): Table {
	let [english, french] = [0, 0];
	for (const { text } of words) {
		if (EN.has(text)) english++;
		if (FR.has(text)) french++;
	}
	// Two words of the other language are a quotation, or a sentence that goes over into it.
	if (Math.min(english, french) > 1) return TABLES.both;
	if (english > 2 * french) return TABLES.en;
	return french > 2 * english ? TABLES.fr : TABLES.both;
}
