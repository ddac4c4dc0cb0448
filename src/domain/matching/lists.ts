/** Lists of the author's own inside an answer: letters there are not the questionnaire's. */
import { folded } from "../reference/announcers.js";
import type { Line } from "./line.js";

/** The lists with letters of a document. */
export interface Lists {
	/** Lines that are items of a list which a colon announces and whose items are short and end like items. */
	readonly own: ReadonlySet<number>;
	/** For each item of a list, the last letter of that list: a question without it is not what the list answers. */
	readonly lastLetters: ReadonlyMap<number, string>;
}

/** Finds the lists with letters. */
export function listsIn(lines: readonly Line[]): Lists {
	const found = new Set<number>();
	const lastLetters = new Map<number, string>();
	for (let i = 0; i < lines.length; i++) {
		const run = runFrom(lines, i);
		if (run.length < 2) continue;
		if (isOwn(run, lines[i - 1])) for (const line of run) found.add(line.index);
		const last = lastLetterOf(run);
		if (last !== null) for (const line of run) lastLetters.set(line.index, last);
		i += run.length - 1;
	}
	for (const line of lines.filter(isAnswerMark(lines))) found.add(line.index);
	return { own: found, lastLetters };
}

/** The last letter of a, b, c in their order; null of any other list. */
function lastLetterOf(run: readonly Line[]): string | null {
	const letters = run.map((line) => /^\(?([a-z])[.)]/.exec(folded(line.shown.slice(0, 8)))?.[1]);
	const inOrder = letters.every((letter, at) => letter?.charCodeAt(0) === 97 + at);
	return inOrder ? (letters.at(-1) ?? null) : null;
}

/** "Q. Are there helplines?" – "A. Yes": the A stands for answer, and is no letter. */
function isAnswerMark(lines: readonly Line[]): (line: Line, at: number) => boolean {
	const asks = lines.filter((line) => /^Q\s?[.:]\s/.test(line.shown)).length > 1;
	return (line, at) =>
		asks && /^A\s?[.:]\s/.test(line.shown) && !/^[B-Z]\s?[.:]\s/.test(lines[at + 1]?.shown.replace(/^Q/, "") ?? "");
}

const ITEM = /^\(?([a-z]|[ivx]{1,4})[.)]/;

/** Consecutive lines that begin with a letter each. */
function runFrom(lines: readonly Line[], at: number): Line[] {
	const run: Line[] = [];
	for (let i = at; i < Math.min(lines.length, at + 30); i++) {
		const line = lines[i] as Line;
		if (!ITEM.test(folded(line.shown.slice(0, 8))) || line.heading) break;
		run.push(line);
	}
	return run;
}

function isOwn(run: readonly Line[], before: Line | undefined): boolean {
	// Right below a heading the letters are the answers to its own.
	if (before?.heading === true) return false;
	const announced = before !== undefined && /:\s*$/.test(before.text) && !before.dressing && before.text.length > 25;
	const items = run.filter((line) => /[;,]\s*(?:and|et|or|ou)?$/.test(line.text)).length;
	return (announced && run.every((line) => line.text.length < 220)) || items >= run.length - 1;
}
