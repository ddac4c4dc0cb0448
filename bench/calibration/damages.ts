/** Damage that makes placements go wrong: what a bad scan, a lost heading and a free rewording do. By the text alone, so that it repeats. */
import { type Change, rewritten } from "../../test/domain/matching/corpus.js";

/** Lines this short are headings, references and wordings; longer ones are answers. */
const SHORT = 160;

const onShort =
	(rewrite: (text: string) => string): Change =>
	(paragraph) =>
		rewritten(paragraph, (text) => (text.length < SHORT ? rewrite(text) : text));

const MISREAD: Readonly<Record<string, string>> = { l: "1", i: "l", e: "c", o: "0", "1": "l", n: "u", s: "5", u: "n", t: "f" };

export const DAMAGES: Readonly<Record<string, Change>> = {
	"a third of the short lines lost": onShort((text) => (hash(text) % 3 === 0 ? "" : text)),
	"another third of them lost": onShort((text) => (hash(text) % 3 === 1 ? "" : text)),
	"one letter in twelve misread": onShort((text) => misread(text, 12)),
	"one letter in six misread": onShort((text) => misread(text, 6)),
	"every fourth word left out": onShort((text) =>
		text
			.split(" ")
			.filter((_, i) => i % 4 !== 2)
			.join(" "),
	),
	"numbers lost": onShort((text) => text.replace(/\d+(?:\.\d+)*/g, "")),
	"words in another order": onShort((text) =>
		text
			.split(" ")
			.sort((a, b) => hash(a) - hash(b))
			.join(" "),
	),
};

function misread(text: string, each: number): string {
	return [...text].map((letter, i) => (hash(`${text}${i}`) % each === 0 ? (MISREAD[letter] ?? letter) : letter)).join("");
}

/** FNV-1a. */
function hash(text: string): number {
	let value = 0x811c9dc5;
	for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
	return value;
}
