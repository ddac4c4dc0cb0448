/** Names of Parties in a text, in either language, whatever their case and accents. */
import type { Party } from "../party.js";
import { folded } from "../reference/announcers.js";
import { type Mention, partyAdjectives } from "./party-adjectives.js";

export interface PartyNames {
	/** All mentions in a text, from left to right. */
	mentions(text: string): Mention[];
	/** Adjectives of Parties, as far as they are said of the State and not of a language. */
	adjectives(text: string): Mention[];
	/** "The Maltese authorities", "la réponse maltaise", "the reply from Valletta". */
	ofState(text: string): Mention[];
	/** True for a word that is part of a Party's name, or its adjective. */
	isNameWord(word: string): boolean;
}

const made = new WeakMap<readonly Party[], PartyNames>();

/** The names of a list of Parties, made once. */
export function partyNames(parties: readonly Party[]): PartyNames {
	const known = made.get(parties);
	if (known !== undefined) return known;
	const names = build(parties);
	made.set(parties, names);
	return names;
}

function build(parties: readonly Party[]): PartyNames {
	const adjectives = partyAdjectives(parties);
	const codes = new Map<string, string>();
	for (const party of parties) {
		for (const name of [party.name.en, party.name.fr, ...party.aliases.en, ...party.aliases.fr])
			codes.set(folded(name), party.code);
	}
	const longestFirst = [...codes.keys()].sort((a, b) => b.length - a.length);
	const pattern = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/[\s-]+/g, "[\\s-]+")).join("|");
	const words = new Set([...codes.keys()].flatMap((name) => name.match(/[\p{L}]+/gu) ?? []));
	const find = new RegExp(`(?<![\\p{L}\\d])(?:${pattern || "(?!)"})(?![\\p{L}\\d])`, "uy");
	// Behind a first letter that stands alone there may be a space, a hyphen, or nothing.
	const certain = longestFirst.some((name) => /^.(?:[\s-]|$)/u.test(name)) ? 1 : 2;
	const begins = new Set(longestFirst.map((name) => name.slice(0, certain)));
	const codeOf = (written: string): string =>
		codes.get(written) ?? longestFirst.map((name) => (sameName(name, written) ? codes.get(name) : undefined)).find(Boolean) ?? "";
	return {
		mentions: (text) => {
			if (!/\p{Lu}/u.test(text)) return [];
			const plain = folded(text);
			const found: Mention[] = [];
			for (let at = 0; at < plain.length; at++) {
				if (goesOn(plain, at) || !begins.has(plain.slice(at, at + certain))) continue;
				find.lastIndex = at;
				const written = find.exec(plain)?.[0];
				if (written === undefined) continue;
				const end = at + written.length;
				// Names bear a capital: "Georgia", "the Netherlands", not a word inside a sentence in lower case.
				if (/\p{Lu}/u.test(text.slice(at, end))) found.push({ code: codeOf(written), start: at, end });
				at = end - 1;
			}
			return found;
		},
		adjectives: adjectives.anywhere,
		ofState: adjectives.ofState,
		isNameWord: (word) => words.has(word) || adjectives.isAdjective(word),
	};
}

/** Whether a character of a folded text stands inside a word. */
function goesOn(plain: string, at: number): boolean {
	const before = plain.charCodeAt(at - 1);
	return (before >= 97 && before <= 122) || (before >= 48 && before <= 57);
}

function sameName(name: string, written: string): boolean {
	return name.replace(/[\s-]+/g, " ") === written.replace(/[\s-]+/g, " ");
}
