/** Finds the lines that a sentence names: "section 5", "annex 2", "paragraphs 7 to 9", "the next two paragraphs", "our reply to question 7". */
import type { Questionnaire } from "../../questionnaire.js";
import { folded } from "../../reference/announcers.js";
import { referencesIn } from "../../reference.js";
import type { Line } from "../line.js";
import type { Standing } from "../scopes.js";
import { describedLines, linesInBoxes } from "./described.js";
import { isEndMark } from "./marks.js";

/** Lines named; `missing` when a part is named that cannot be found. */
export interface NamedParts {
	readonly lines: readonly number[];
	readonly missing: boolean;
}

/** What is searched for a part. */
export interface Document {
	readonly lines: readonly Line[];
	readonly standings: readonly Standing[];
	readonly questionnaire: Questionnaire;
}

interface Place extends Document {
	/** The line that names the part. */
	readonly at: number;
}

const NUMBERED =
	/\b(sections?|chapters?|parts?|annex(?:es)?|appendi(?:x|ces)|chapitres?|parties?|annexes?|paragraphs?|para\.?|paragraphes?|points?)\s+((?:\d[\d.]*|[ivx]+\b|[a-h]\b)(?:\s*(?:,|and|et|to|a|-|–|&)\s*(?:\d[\d.]*|[ivx]+\b|[a-h]\b))*)/gu;
/** True when a text names a numbered part or a question. */
export function namesPart(text: string): boolean {
	return folded(text).search(NUMBERED) >= 0 || /\bquestions?\s*\d/i.test(text);
}

/** "The text placed between square brackets under question 6.2": where that question holds marks, the marks say which text. */
export function withoutMarked(named: string, marked: ReadonlySet<number>, { standings, questionnaire }: Place): string {
	return named.replace(MARKED_TEXT, (clause) => {
		const questions = referencesIn(clause, questionnaire).flatMap((reference) => reference.numbers);
		const held = questions.every((question) =>
			[...marked].some((line) =>
				standings[line]?.numbers.some((number) => number === question || number.startsWith(`${question}.`)),
			),
		);
		return questions.length > 0 && held ? "" : clause;
	});
}

const MARKED_TEXT =
	/\b(?:text|words?|lines?|passages?|paragraphs?|parts?|sentences?|information|texte|mots|lignes|phrases?|paragraphes?|parties?|informations?)\b[^,;.]{0,40}\b(?:brackets|crochets|marked|signal\w+|marque\w*|indicated|indique\w*|frame|encadre\w*)\b(?:[^,;]|,(?! and | et )){0,60}/g;

const COUNT: Readonly<Record<string, number>> = {
	one: 1,
	two: 2,
	three: 3,
	four: 4,
	five: 5,
	six: 6,
	un: 1,
	deux: 2,
	trois: 3,
	quatre: 4,
	cinq: 5,
};
const FOLLOWING =
	/\b(?:(?:the )?(?:following|next)|les?|la)\s+(?:(\d|[a-z]+)\s+)?(?:paragraphs?|paragraphes?|passages?|examples?|information|exemples?|informations?)\b(?:\s+(?:suivante?s?|ci-dessous|ci-apres))?/u;
const HERE =
	/\b(?:this|cette|cet|ce|ces|the present|la presente|rest of (?:this|the))\s+(section|chapter|part|annex|appendix|answer|chapitre|partie|annexe|reponse|paragraph|paragraphe|passage|example|exemple|case|information)/u;

/** The lines that a clause at a place names; lines that are marked show what a vague word means. */
export function namedParts(clause: string, place: Place, marked: ReadonlySet<number>): NamedParts {
	const plain = folded(clause);
	const found: number[] = [];
	let missing = false;
	for (const [, kind = "", list = ""] of plain.matchAll(NUMBERED)) {
		const lines = /^para|^point/.test(kind)
			? numberedParagraphs(list, place)
			: membersOf(list).flatMap((name) => section(kind, name, place));
		found.push(...lines);
		missing ||= lines.length === 0 && !/^annex|^append/.test(kind);
	}
	const references = referencesIn(clause, place.questionnaire).flatMap((reference) => reference.numbers);
	const questions = ofQuestions(references, place);
	const boxed = BOX.test(plain) ? linesInBoxes(place.lines) : [];
	const under = references.length === 0 ? boxed : boxed.filter((index) => questions.includes(index));
	found.push(...(under.length > 0 ? under : questions));
	if (found.length > 0 || missing || plain.trim() === "" || ATTACHED.test(plain)) return { lines: found, missing };
	const lines = describedLines(plain, place, marked) ?? nearby(plain, place);
	return { lines, missing: lines.length === 0 };
}

/** "The box under question 14", « l'encadré ». */
const BOX = /\b(?:box(?:es)?|encadres?)\b/;

/** "Annex 2 is confidential": one that is not in the file is not shown either. */
const ATTACHED = /\b(?:annex(?:es?)?|appendi(?:x|ces))\b/;

/**
 * The lines of a section: its heading and all until the next heading that stands as high, or an end mark. Questions that follow
 * the heading at once, at whatever rank, are what the section consists of.
 */
export function sectionFrom(heading: Line, lines: readonly Line[], standings: readonly Standing[]): number[] {
	const found = [heading.index];
	const opens = (line: Line): boolean =>
		standings[line.index]?.opens === true && (standings[line.index]?.numbers.length ?? 0) > 0;
	const rest = lines.slice(heading.index + 1);
	const first = rest.find((line) => line.text !== "");
	const holdsQuestions = first !== undefined && !opens(heading) && opens(first);
	for (const line of rest) {
		if (line.heading && line.rank <= heading.rank && !(holdsQuestions && opens(line)) && !isEndMark(line.text)) break;
		found.push(line.index);
		if (isEndMark(line.text)) break;
	}
	return found;
}

/** The heading under which a line stands. */
export function headingAbove(at: number, lines: readonly Line[]): Line | null {
	for (let i = at; i >= 0; i--) if (lines[i]?.heading) return lines[i] ?? null;
	return null;
}

function section(kind: string, name: string, { lines, standings }: Place): number[] {
	const word = /^annex|^append/.test(kind)
		? "(?:annex|annexe|appendix)\\s+"
		: "(?:(?:section|chapter|part|chapitre|partie)\\s+)?";
	const start = new RegExp(`^\\W*${word}${name.replace(/\.$/, "").replace(/\./g, "\\.")}(?![\\d\\p{L}]|\\.\\d)`, "u");
	const heading = lines.find((line) => line.heading && start.test(folded(line.shown)));
	return heading === undefined ? [] : sectionFrom(heading, lines, standings);
}

function numberedParagraphs(list: string, { lines, at }: Place): number[] {
	const members = membersOf(list);
	return lines
		.filter(
			(line) =>
				line.index !== at &&
				members.some(
					(name) =>
						folded(line.shown).startsWith(`${name}.`) ||
						folded(line.shown).startsWith(`${name} `) ||
						folded(line.shown).startsWith(`${name})`),
				),
		)
		.map((line) => line.index);
}

/** Members of "2 and 3", "7 to 9". */
function membersOf(list: string): string[] {
	const range = /^(\d+)\s*(?:to|a|-|–)\s*(\d+)$/.exec(list.trim());
	if (range === null)
		return list
			.split(/\s*(?:,|\band\b|\bet\b|&)\s*/)
			.map((name) => name.trim())
			.filter((name) => name !== "");
	const [first, last] = [Number(range[1]), Number(range[2])];
	return Array.from({ length: Math.max(0, Math.min(200, last - first + 1)) }, (_, i) => String(first + i));
}

function ofQuestions(references: readonly string[], { standings }: Place): number[] {
	if (references.length === 0) return [];
	const within = (number: string): boolean =>
		references.some((reference) => number === reference || number.startsWith(`${reference}.`));
	return standings.flatMap((standing, index) => (standing.numbers.some(within) ? [index] : []));
}

/** "This section", "the next two paragraphs", "what follows"; nothing where no such thing is said. */
function nearby(plain: string, { lines, standings, at }: Place): number[] {
	const here = HERE.exec(plain)?.[1];
	if (here !== undefined && /^para|^passage|^ex|^case|^info/.test(here)) return [at];
	const heading = headingAbove(at, lines);
	if (here !== undefined) return heading === null ? [at] : sectionFrom(heading, lines, standings);
	const following = FOLLOWING.exec(plain);
	if (following === null && !/what follows|ce qui suit/.test(plain)) return [];
	const texts = lines.slice(at + 1).filter((line) => line.text !== "");
	if (following !== null && !/what follows|ce qui suit/.test(plain)) {
		const plural = /s\b/.test(following[0].split(" ").at(-1) ?? "") && following[1] === undefined;
		const count = COUNT[following[1] ?? ""] ?? (Number(following[1]) || (plural ? Number.POSITIVE_INFINITY : 1));
		if (Number.isFinite(count)) return texts.slice(0, count).map((line) => line.index);
	}
	return heading === null
		? texts.map((line) => line.index)
		: sectionFrom(heading, lines, standings).filter((index) => index >= at);
}
