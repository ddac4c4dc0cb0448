/** Parties spoken of without their name: "the Maltese authorities", "le Gouvernement luxembourgeois", "the reply from Valletta". */
import type { Party } from "../party.js";
import { folded } from "../reference/announcers.js";
import { SPOKEN_OF, type SpokenOf } from "./adjectives.js";

/** A place in a text where a Party is spoken of. */
export interface Mention {
	readonly code: string;
	readonly start: number;
	readonly end: number;
}

export interface PartyAdjectives {
	/** Adjectives anywhere, as far as they are said of the State and not of a language. */
	anywhere(text: string): Mention[];
	/** Adjectives beside a word for the State or its reply, and capitals that stand for a government. */
	ofState(text: string): Mention[];
	/** True for a word that is such an adjective. */
	isAdjective(word: string): boolean;
}

const STATE =
	"(?:authorit(?:y|ies)|government(?:al)?|states?|party|repl(?:y|ies)|responses?|answers?|ministr(?:y|ies)|ministers?|parliament|delegation|administration|legislator|legislature|republic|autorites?|gouvernements?|etats?|parties?|reponses?|ministeres?|ministres?|parlements?|delegations?|administrations?|legislateurs?|republiques?)";
const SAYS =
	"(?:says?|states?|repl(?:y|ies)|claims?|argues?|answers?|writes?|admits?|maintains?|indique|affirme|repond|declare|estime|soutient|reconnait|ecrit|precise)";

/** The adjectives and capitals of a list of Parties. */
export function partyAdjectives(parties: readonly Party[]): PartyAdjectives {
	const english = codesOf(parties, ({ en }) => en);
	const french = codesOf(parties, ({ fr }) => fr);
	const capitals = codesOf(parties, (spoken) => spoken.capitals);
	const en = `(?<en>${alternatives(english)})`;
	const fr = `(?<fr>${alternatives(french)})s?`;
	const also = (one: string): string => `(?:${one.replace(/\?<\w+>/, "?:")}(?:,\\s*|\\s+(?:and|et)\\s+(?:the\\s+|la\\s+)?))*`;
	const patterns = {
		anywhere: [`(?<!\\bin\\s)${en}(?!-speaking|\\s(?:language|speak|version|translation))`, `(?<!\\ben\\s)${fr}(?!\\p{L})`],
		ofState: [
			`${en}(?=(?:,\\s*|\\s+and\\s+)?(?:\\s*${also(en)})?\\s*(?:[\\p{L}-]+\\s+){0,1}?${STATE}(?!\\p{L}))`,
			`(?<=(?<!\\p{L})${STATE}\\s+(?:[\\p{L}-]+\\s+){0,1}?${also(fr)})${fr}(?!\\p{L})`,
			`(?<capital>${alternatives(capitals)})(?='s?\\s+(?:${STATE})|\\s+${SAYS}(?!\\p{L}))`,
			`(?<=(?:repl(?:y|ies)|answers?|responses?|reponses?)\\s+(?:of|from|by|de)\\s+)(?<capital>${alternatives(capitals)})(?!\\p{L})`,
		],
	};
	const codes = { en: english, fr: french, capital: capitals };
	return {
		anywhere: finder(patterns.anywhere, codes),
		ofState: finder(patterns.ofState, codes),
		isAdjective: (word) => english.has(word) || french.has(word.replace(/s$/, "")),
	};
}

type Codes = Readonly<Record<"en" | "fr" | "capital", ReadonlyMap<string, string>>>;

function finder(sources: readonly string[], codes: Codes): (text: string) => Mention[] {
	const patterns = sources.map((source) => new RegExp(`(?<![\\p{L}\\d])${source}`, "gu"));
	return (text) => {
		const plain = folded(text);
		const found = patterns.flatMap((pattern) =>
			[...plain.matchAll(pattern)].flatMap((match) => mention(match, text, codes) ?? []),
		);
		return found.sort((a, b) => a.start - b.start);
	};
}

/** English adjectives and capitals are written with a capital; of French adjectives only those with a small letter are none. */
function mention(match: RegExpMatchArray, text: string, codes: Codes): Mention | null {
	const start = match.index ?? 0;
	for (const kind of ["en", "fr", "capital"] as const) {
		const word = match.groups?.[kind];
		const code = word === undefined ? undefined : codes[kind].get(word);
		if (word === undefined || code === undefined) continue;
		const capital = /^\p{Lu}/u.test(text.slice(start));
		return kind !== "fr" && !capital ? null : { code, start, end: start + word.length };
	}
	return null;
}

function codesOf(parties: readonly Party[], words: (spoken: SpokenOf) => readonly string[]): Map<string, string> {
	const codes = new Map<string, string>();
	for (const { code } of parties) {
		const spoken = SPOKEN_OF.get(code);
		for (const word of spoken === undefined ? [] : words(spoken)) codes.set(folded(word), code);
	}
	return codes;
}

function alternatives(codes: ReadonlyMap<string, string>): string {
	const longestFirst = [...codes.keys()].sort((a, b) => b.length - a.length);
	return longestFirst.length === 0 ? "(?!)" : longestFirst.map((word) => word.replace(/[ -]/g, "[ -]")).join("|");
}
