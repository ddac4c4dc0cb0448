/** A sentence as tokens: each word, or words that belong together, with what it does in a sentence on who may read. */
import { folded } from "../../reference/announcers.js";
import type { Kind } from "./words/kinds.js";
import { type Table, tableFor, type Word, wordsOf } from "./words/table.js";

export interface Token {
	readonly text: string;
	readonly kinds: readonly Kind[];
	/** Where it stands in the sentence. */
	readonly from: number;
	readonly to: number;
}

/** Tokens of a sentence in either language. */
export function tokensOf(sentence: string): Token[] {
	const words = wordsOf(folded(sentence.replace(STATES, asState)));
	const table = tableFor(words);
	const tokens: Token[] = [];
	for (let at = 0; at < words.length; ) {
		const word = words[at] as Word;
		const phrase = table.phrasesFrom(word.text).find((one) => one.words.every((other, i) => words[at + i]?.text === other));
		const last = words[at + (phrase?.words.length ?? 1) - 1] as Word;
		const text = phrase?.words.join(" ") ?? word.text;
		tokens.push({ text, kinds: phrase?.kinds ?? kindsOf(word.text, table), from: word.from, to: last.to });
		at += phrase?.words.length ?? 1;
	}
	return tokens;
}

/** True for a token that does one of these things. */
export function is(token: Token | undefined, ...kinds: readonly Kind[]): boolean {
	return token !== undefined && token.kinds.some((kind) => kinds.includes(kind));
}

/** "Les transmettre aux Parties": with a capital and no number behind it, a State and no part of the text. */
const STATES = /(?<=\S\s)\bParties?\b(?!\s+(?:[A-Z\d]|[ivx]+\b))/g;
/** As long as what it stands for: places in the sentence stay the same. */
const asState = (word: string): string => "States".padEnd(word.length).slice(0, word.length);

const STOP: readonly Kind[] = ["stop"];
const COMMA: readonly Kind[] = ["comma"];

function kindsOf(word: string, table: Table): readonly Kind[] {
	if (/^[;:!?–—|=-]$/.test(word)) return STOP;
	return /^[,().]$/.test(word) ? COMMA : table.kindsOf(word);
}
