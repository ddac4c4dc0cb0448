/** Gathers all evidence of all lines into the events that the decision is made on. */
import type { Questionnaire } from "../questionnaire.js";
import { folded } from "../reference/announcers.js";
import { announcedOpening } from "./announced.js";
import { bareNumbersOf } from "./bare.js";
import { ends, endsRow, guidesIn, type Headings, isFinalCell } from "./closing.js";
import type { Event } from "./decide.js";
import { numberedOpenings } from "./family.js";
import type { Grid } from "./grid.js";
import { lettersOpening } from "./letters.js";
import { type Line, RANK } from "./line.js";
import { type Lists, listsIn } from "./lists.js";
import { mentionOpening } from "./mention.js";
import { type PartyHeadings, partyHeadings } from "./nesting.js";
import type { Opening } from "./opening.js";
import type { PartyNames } from "./party-names.js";
import { repeatedOpenings } from "./repeated.js";
import { narrowed, type RowNumbers, rowNumbersOf, withinRow } from "./rows.js";
import { sameQuestionOpening } from "./same.js";
import { topicalOpening } from "./topics.js";

/** What the evidence is gathered from. */
export interface Material {
	readonly lines: readonly Line[];
	readonly questionnaire: Questionnaire;
	readonly grid: Grid;
	/** Lines that quote another text and open nothing. */
	readonly quotations: ReadonlySet<number>;
	readonly names: PartyNames;
}

export interface Evidence {
	/** Made one after the other, as they are decided on: most of the readings of a line are forgotten at once. */
	readonly events: Iterable<Event>;
	/** Headings of a Party that divide the answers to one question. */
	readonly partiesBelow: ReadonlySet<number>;
}

/** The lines that may open or close a scope, with their readings. */
export function eventsOf(material: Material): Evidence {
	const { lines, names } = material;
	const guides = guidesIn(lines);
	const open = lines.filter((line) => mayOpen(line, material, guides));
	const known = knownOf(open, material);
	const opens = (line: number): boolean => known.announced.has(line) || known.numbered.has(line);
	const parties = partyHeadings(lines, opens, names);
	const headings = headingsOf(lines, { sections: known.sections, parties, opens });
	return { events: eventsAmong(open, known, headings), partiesBelow: parties.below };
}

function* eventsAmong(open: readonly Line[], known: Known, headings: Headings): Generator<Event> {
	for (const line of open) {
		const readings = optionsOf(line, known);
		if (readings.length > 0 || line.heading || endsRow(line, headings)) yield event(line, readings, headings);
	}
}

/** What must be known of the whole document before a line can be read. */
function knownOf(open: readonly Line[], { questionnaire, grid, names }: Material): Known {
	const announced = new Map<number, Opening>();
	for (const line of open) {
		const opening =
			sameQuestionOpening(line, questionnaire, names.isNameWord) ?? announcedOpening(line, questionnaire, names.isNameWord);
		if (opening !== null) announced.set(line.index, opening);
	}
	for (const line of ownQuestions(announced)) announced.delete(line);
	const headings = [...announced].flatMap(([line, { how, numbers }]) => (how === "aside" ? [] : [{ line, numbers }]));
	const questionColumns = new Set([...grid.columns].filter(([, column]) => column.question).map(([key]) => key));
	const bare = open.flatMap((line) => bareNumbersOf(line, questionnaire, names.isNameWord));
	const numbered = numberedOpenings(bare, { announced: headings, announcedLines: new Set(announced.keys()), questionColumns });
	// In a letter no heading opens a question: there a paragraph is on the question that its first sentence names.
	const letter = ![...announced.values(), ...numbered.values()].some((opening) => opening.bare);
	for (const line of letter ? open : []) {
		const mention = announced.has(line.index) ? null : mentionOpening(line, questionnaire);
		if (mention !== null) announced.set(line.index, mention);
	}
	const sections = new Set(questionnaire.sections.flatMap(({ title }) => [folded(title.en), folded(title.fr)]));
	const rows = rowNumbersOf(open, (line) => announced.get(line) ?? numbered.get(line));
	return { questionnaire, announced, numbered, rows, lists: listsIn(open), byTopic: headings.length < 3, sections };
}

/** "First question: who pays? Second question: who listens?": ordinals from the first without a gap count the author's own questions. */
function ownQuestions(announced: ReadonlyMap<number, Opening>): number[] {
	const counted = [...announced].filter(([, { ordinal }]) => ordinal === true);
	const own = counted.every(([, { numbers }], at) => numbers.join() === String(at + 1));
	return own && announced.size - counted.length < 2 ? counted.map(([line]) => line) : [];
}

/** What the headings of the document have in common, for judging those that open nothing. */
function headingsOf(
	lines: readonly Line[],
	{ sections, parties, opens }: { sections: ReadonlySet<string>; parties: PartyHeadings; opens: (line: number) => boolean },
): Headings {
	const numbered = new Map<number, number>();
	let lastOpening = -1;
	for (const line of lines) {
		if (opens(line.index)) lastOpening = line.index;
		if (line.heading && /^\(?(?:\d{1,2}|[ivxIVX]{1,4})[.)]/.test(line.shown))
			numbered.set(line.rank, (numbered.get(line.rank) ?? 0) + 1);
	}
	const numberedRanks = new Set([...numbered].filter(([, count]) => count > 2).map(([rank]) => rank));
	return { sections, lastOpening, numberedRanks, partiesBelow: parties.below, partyParts: parties.parts };
}

interface Known {
	readonly questionnaire: Questionnaire;
	readonly announced: ReadonlyMap<number, Opening>;
	readonly numbered: ReadonlyMap<number, Opening>;
	readonly rows: RowNumbers;
	/** Lists with letters ("a) … b) … c) …"), the author's own among them. */
	readonly lists: Lists;
	/** Few references are announced: headings on a topic are how this document is ordered. */
	readonly byTopic: boolean;
	/** Section titles of the questionnaire, without case and accents. */
	readonly sections: ReadonlySet<string>;
}

function mayOpen(line: Line, { grid, quotations }: Material, guides: ReadonlySet<number>): boolean {
	return (
		line.shown !== "" &&
		!line.contents &&
		(!line.dressing || isFinalCell(line)) &&
		!guides.has(line.index) &&
		!line.nested &&
		line.segment.note === null &&
		!quotations.has(line.index) &&
		!grid.heads.has(line.index)
	);
}

/** An announced reference settles a line; otherwise number, wording, topic and letter stand beside each other. */
function optionsOf(line: Line, known: Known): readonly Opening[] {
	const announced = known.announced.get(line.index);
	if (announced !== undefined) return [asked(announced, line, known.questionnaire)];
	// "(b) prosecution" is an item of a question, also where a section has that title.
	const section = known.sections.has(line.plain) && !/^\(?[a-z][).]/.test(line.label ?? "");
	const repeated = section && !known.byTopic ? [] : narrowed(withinRow(wordings(line, known), line, known.rows), line, known);
	const numbered = known.numbered.get(line.index);
	// "B. Protection" is a section, whatever question stands above it.
	const lettered =
		known.lists.own.has(line.index) || (/^[A-Z][.)]/.test(line.text) && known.sections.has(line.plain.slice(2).trim()));
	const letters = lettered ? null : lettersOpening(line, known.questionnaire, known.lists.lastLetters.get(line.index));
	return joined([...(numbered === undefined ? [] : [numbered]), ...repeated, ...(letters === null ? [] : [letters])]);
}

/** The question repeated, or a heading on its topic; a topic counts for little where references order the document. */
function wordings(line: Line, { questionnaire, byTopic, sections }: Known): Opening[] {
	const repeated = repeatedOpenings(line, questionnaire);
	const topic = repeated.length > 0 || !line.heading || sections.has(line.plain) ? null : topicalOpening(line, questionnaire);
	const found = topic === null ? repeated : [topic];
	return found.map((opening) => (opening.how === "topic" && !byTopic ? { ...opening, weight: opening.weight - 3 } : opening));
}

/** "Question 3. National curriculum: are the risks covered" is the question repeated, not the beginning of an answer. */
function asked(announced: Opening, line: Line, questionnaire: Questionnaire): Opening {
	if (announced.bare || announced.reach === "paragraph" || line.text.length > 500) return announced;
	const repeats = repeatedOpenings(line, questionnaire).some((opening) => {
		const named = opening.relative?.(announced.numbers) ?? opening.numbers;
		return (
			opening.bare &&
			named.some(
				(number) => announced.numbers.includes(number) || announced.numbers.some((other) => number.startsWith(`${other}.`)),
			)
		);
	});
	return repeats ? { ...announced, bare: true } : announced;
}

/** Readings of the same question strengthen each other. */
function joined(openings: readonly Opening[]): readonly Opening[] {
	if (openings.length < 2) return openings;
	const byNumbers = new Map<string, Opening>();
	for (const opening of openings) {
		const key = opening.relative === undefined ? opening.numbers.join() : `relative ${opening.how} ${byNumbers.size}`;
		const known = byNumbers.get(key);
		byNumbers.set(key, known === undefined ? opening : strengthened(known, opening));
	}
	return [...byNumbers.values()];
}

function strengthened(known: Opening, other: Opening): Opening {
	const better = other.how === "wording" ? other : known;
	return { ...better, weight: known.weight + other.weight, why: [...known.why, ...other.why], bare: known.bare || other.bare };
}

/** Only a heading ends what another opened. */
const never = (): boolean => false;

function event(line: Line, options: readonly Opening[], headings: Headings): Event {
	const titled = options.some((option) => option.bare);
	const rank = line.heading ? line.rank : titled ? RANK.plain : RANK.text;
	if (!line.heading && !endsRow(line, headings)) return { line: line.index, options, rank, closes: never };
	const known: (boolean | undefined)[] = [];
	const closes = (openedAt: number, byTopic: boolean): boolean => {
		const at = 2 * openedAt + (byTopic ? 1 : 0);
		known[at] ??= ends(line, openedAt, byTopic, headings);
		return known[at];
	};
	return { line: line.index, options, rank, closes };
}
