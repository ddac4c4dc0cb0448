/** Mutants of Word files for the long run: each is made from a seed and its number alone. */
import { readFileSync } from "node:fs";
import { zipped } from "./docx.js";
import { FILES, mutated } from "./mutate.js";

export interface Mutant {
	readonly number: number;
	readonly ending: "doc" | "docx";
	readonly bytes: Uint8Array;
}

/** Gives numbers below a limit. */
type Below = (limit: number) => number;

/** A .doc goes through the process apart: one in so many, since each has to be passed on. */
const OLD_EVERY = 10;
const STRUCTURE = ["word/document.xml", "word/document.xml", "word/numbering.xml", "word/styles.xml"];
const names = Object.keys(FILES);
const old = ["table", "notes"].map((name) => new Uint8Array(readFileSync(new URL(`old/${name}.doc`, import.meta.url))));

/** The same seed and number give the same mutant. */
export function mutantOf(seed: number, number: number): Mutant {
	const below = numbersFrom(seed, number);
	return number % OLD_EVERY === OLD_EVERY - 1
		? { number, ending: "doc", bytes: oldMutant(below) }
		: { number, ending: "docx", bytes: newMutant(below) };
}

function numbersFrom(seed: number, number: number): Below {
	// Two neighbours begin far from each other.
	let state = Math.imul(Math.imul(seed, 0x9e3779b1) ^ (number + 1), 0x85ebca6b) >>> 0;
	state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35) >>> 0;
	return (limit) => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return Math.floor((state / 2 ** 32) * limit);
	};
}

/** A .docx with one to five changes to the structure of its parts, some with changed bytes too, some cut off. */
function newMutant(below: Below): Uint8Array {
	const files = { ...FILES };
	for (let changes = 1 + below(5); changes > 0; changes--) {
		const name = (below(4) === 0 ? names[below(names.length)] : STRUCTURE[below(STRUCTURE.length)]) ?? "";
		files[name] = mutated(String(files[name]), { part: 0, at: below(1e9), to: below(1e9), how: below(7), which: below(31) });
	}
	const bytes = zipped(files);
	if (below(5) === 0) spoil(bytes, below(6), below);
	return below(40) === 0 ? bytes.subarray(0, below(bytes.length)) : bytes;
}

/** A .doc with changed bytes, most of them where the file says what lies where; or noise. */
function oldMutant(below: Below): Uint8Array {
	if (below(20) === 0) return Uint8Array.from({ length: below(4_000) }, () => below(256));
	const bytes = (old[below(old.length)] ?? new Uint8Array()).slice();
	spoil(bytes, 1 + below(40), below);
	if (below(3) === 0) for (let changes = below(6); changes > 0; changes--) bytes[24 + below(60)] = below(256);
	return below(10) === 0 ? bytes.slice(0, below(bytes.length)) : bytes;
}

function spoil(bytes: Uint8Array, changes: number, below: Below): void {
	for (; changes > 0; changes--) bytes[below(bytes.length)] = below(256);
}
