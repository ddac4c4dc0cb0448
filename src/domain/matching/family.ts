/**
 * Bare numbers are judged by families (same place, same depth): the whole family is the questionnaire's numbering, or it is the
 * author's own. A single "3." says nothing; a row of them does, by its gaps, its ends and the words behind it.
 */
import type { BareNumber } from "./bare.js";
import type { Opening } from "./opening.js";
import { quotable, type Reason } from "./reason.js";
import { belowTheirs, betweenOthers } from "./strays.js";
import { compare, follows, lastAbove, type Surroundings } from "./surroundings.js";

/** The openings of all bare numbers that belong to the questionnaire, by line. */
export function numberedOpenings(all: readonly BareNumber[], around: Surroundings): Map<number, Opening> {
	const openings = new Map<number, Opening>();
	const rejected: BareNumber[] = [];
	const accepted: BareNumber[] = [];
	for (const family of familiesOf(all, around)) {
		const weight = judge(family, around, rejected);
		if (weight <= 0) rejected.push(...family);
		else accepted.push(...family);
		const alike = mostlyAlike(family);
		for (const bare of family) {
			const own = weight + memberWeight(bare, alike, around);
			if (own > 0 && bare.numbers.length > 0) openings.set(bare.line.index, opening(bare, Math.min(6, own)));
		}
	}
	for (const bare of betweenOthers(rejected, accepted)) openings.set(bare.line.index, opening(bare, 2));
	for (const bare of belowTheirs(rejected, around)) openings.set(bare.line.index, opening(bare, 4));
	return openings;
}

/** Shallow families first, so that deeper ones can be seen to hang on them. */
function familiesOf(all: readonly BareNumber[], around: Surroundings): BareNumber[][] {
	const families = new Map<string, BareNumber[]>();
	for (const bare of all) {
		if (bare.led !== null || bare.place === "tail") {
			const key = bare.led ?? "tail";
			families.set(key, [...(families.get(key) ?? []), bare]);
			continue;
		}
		const place =
			bare.place === "label" && bare.line.segment.paragraph.list !== null
				? `label${bare.line.segment.paragraph.style ?? ""}`
				: bare.place;
		const key = `${place}|${place !== "label" && !place.startsWith("label") ? "" : bare.written.length}|${cellOf(bare, around)}`;
		const family = families.get(key);
		if (family === undefined) families.set(key, [bare]);
		else family.push(bare);
	}
	// What is set apart comes last: it says more than the author's own number at the beginning of the same line.
	return [...families.values()].sort((a, b) => Number(setApart(a)) - Number(setApart(b)) || depthOf(a) - depthOf(b));
}

/** Figures of a data table are no kin of the numbers in a column of questions. */
function cellOf({ line: { segment } }: BareNumber, around: Surroundings): string {
	if (segment.cell === null) return "";
	return around.questionColumns.has(`${segment.cell.table}:${segment.cell.column}`) ? "question" : "cell";
}

function depthOf(family: readonly BareNumber[]): number {
	return Math.min(...family.map((bare) => bare.written.length));
}

/** Log-odds, for each member on average bounded, that the family is the questionnaire's numbering. */
function judge(family: readonly BareNumber[], around: Surroundings, rejected: readonly BareNumber[]): number {
	const size = family.length;
	const missing = family.filter((bare) => bare.numbers.length === 0).length;
	const compared = family.filter((bare) => bare.likeness !== null && (bare.place === "heading" || bare.line.text.length < 160));
	const alike = compared.filter((bare) => (bare.likeness ?? 0) >= 0.45).length;
	const foreign = compared.filter((bare) => (bare.likeness ?? 0) < 0.15).length;
	let weight = size === 1 ? -1 : -0.5;
	weight += Math.min(6, 2 * alike) - Math.min(4, 0.6 * foreign);
	weight -= Math.min(6, 2 * missing);
	weight += Math.min(4, 1.5 * jumpsOf(family)) - (setApart(family) ? 0 : Math.min(4, 2 * restartsOf(family)));
	weight += Math.min(4, 1.5 * family.filter((bare) => bare.lettered).length);
	weight += Math.min(3, family.filter((bare) => bare.place === "alone").length);
	// Nobody numbers an own chapter "9.1 c" and gives it no title.
	weight += Math.min(4, 2 * family.filter((bare) => bare.place === "alone" && bare.lettered && bare.written.length > 1).length);
	weight += inQuestionColumn(family, around) ? 5 : 0;
	if (setApart(family)) return weight + setApartWeight(family);
	return weight + nesting(family, around) - (hangsOn(family, rejected) ? 6 : 0);
}

/** Led to by words or a sign, or at the end of a heading: not where an author numbers chapters of a text. */
function setApart(family: readonly BareNumber[]): boolean {
	return family[0]?.led !== null || family[0]?.place === "tail";
}

/** "On 9.7" speaks of another's number; signs and brackets may number the author's own, which then is without gaps. */
function setApartWeight(family: readonly BareNumber[]): number {
	const dotted = family.filter((bare) => bare.numbers.length > 0 && (bare.written.length > 1 || bare.lettered)).length;
	if (family[0]?.led === "preposition") return Math.min(4, 2 * dotted);
	return jumpsOf(family) > 0 || family.some((bare) => bare.lettered) ? Math.min(3, dotted) : 0;
}

/** Own numbering is without gaps: 3.1 follows 3 or 2.4. Each step that it could not take speaks for the questionnaire's. */
function jumpsOf(family: readonly BareNumber[]): number {
	return family.filter((bare, i) => {
		const before = family[i - 1]?.written;
		return before === undefined
			? bare.written.some((part, depth) => part > 1 && depth > 0)
			: compare(bare.written, before) > 0 && !follows(before, bare.written);
	}).length;
}

function restartsOf(family: readonly BareNumber[]): number {
	return family.filter((bare, i) => i > 0 && compare(bare.written, family[i - 1]?.written ?? []) <= 0 && !bare.lettered).length;
}

/** Numbers below an announced question either continue its number (1.1 below Question 1) or contradict it. */
function nesting(family: readonly BareNumber[], around: Surroundings): number {
	if (around.announced.length === 0) return 0;
	let weight = around.announced.length >= 3 ? -2.5 : -1;
	for (const bare of family) {
		const above = lastAbove(bare.line.index, around);
		const within = above.some((number) => bare.written.length > 1 && number === String(bare.written[0]));
		if (within) weight += 1.2;
		else if (above.length > 0) weight -= 0.7;
	}
	return Math.max(-6, Math.min(5, weight));
}

/** Paragraphs 3.1, 3.2 that hang on an own chapter 3 are own paragraphs. */
function hangsOn(family: readonly BareNumber[], rejected: readonly BareNumber[]): boolean {
	if (family.some((bare) => bare.written.length < 2)) return false;
	const chapters = new Set(rejected.filter((bare) => bare.written.length === 1).map((bare) => bare.written[0]));
	return family.filter((bare) => chapters.has(bare.written[0])).length > family.length / 2;
}

function inQuestionColumn(family: readonly BareNumber[], around: Surroundings): boolean {
	const inside = family.filter(
		({ line: { segment } }) =>
			segment.cell !== null && around.questionColumns.has(`${segment.cell.table}:${segment.cell.column}`),
	);
	return inside.length > family.length / 2;
}

/** Most of the members that have words behind them repeat the wording of their question. */
function mostlyAlike(family: readonly BareNumber[]): boolean {
	const compared = family.filter((bare) => bare.likeness !== null);
	return compared.filter((bare) => (bare.likeness ?? 0) >= 0.45).length > compared.length / 2;
}

/** A member may speak against its family: its words are another question's, or are this very question's. */
function memberWeight(bare: BareNumber, mostlyAlike: boolean, around: Surroundings): number {
	if (around.announcedLines.has(bare.line.index)) return -20;
	if (bare.likeness === null) return 0;
	// Where the others repeat the wording, one that does not is an item of a list inside an answer.
	if (bare.likeness < 0.15 && mostlyAlike) return -6;
	return bare.likeness >= 0.6 ? 2 : 0;
}

function opening(bare: BareNumber, weight: number): Opening {
	const { line } = bare;
	return {
		numbers: bare.numbers,
		how: "number",
		weight,
		why: [reasonOf(bare)],
		reach: "on",
		bare:
			bare.place !== "text" && line.text.length < 400 && (line.heading || bare.place !== "label" || (bare.likeness ?? 0) >= 0.45),
	};
}

function reasonOf({ line, led, place }: BareNumber): Reason {
	if (place === "tail") return { kind: "number-at-end", quote: quotable(line.text) };
	if (led !== null) return { kind: "number-in", quote: quotable(line.shown.slice(0, 40)) };
	const said = line.label ?? /^\S+(?:\s?[a-z]\))?/.exec(line.text)?.[0] ?? line.text.slice(0, 12);
	return { kind: line.label === null ? "number" : "list-number", quote: quotable(said) };
}
