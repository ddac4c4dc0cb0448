/** The wordings of a questionnaire, to be recognised when a document repeats them, exactly or edited, in either language. */
import { allQuestions, type Question, type Questionnaire } from "../questionnaire.js";
import { countsFor, isDetail, numbersOf } from "../reference/numbers.js";
import { quotable } from "./reason.js";
import { bareText, bareWords, stemsAmong, stemsOf } from "./words.js";

/** One wording with all questions that use it: "self-generated sexually explicit images" is letter a of many. */
interface Wording {
	readonly text: string;
	/** The text as a reason quotes it. */
	readonly said: string;
	readonly bare: string;
	readonly stems: ReadonlySet<string>;
	readonly numbers: readonly string[];
	readonly detail: boolean;
	/** A main part of a longer title ("National curriculum"), good for headings only. */
	readonly short: boolean;
	readonly weight: number;
	/** Its place among all wordings. */
	readonly place: number;
}

/** A stem with its rarity over the questionnaire and the wordings that have it. */
interface Stem {
	readonly weight: number;
	readonly wordings: Wording[];
}

/** How well a text repeats a wording. */
export interface Likeness {
	readonly wording: Wording;
	/** Weight in common over weight of both, 0 to 1. */
	readonly overall: number;
	/** Part of the text that the wording covers, and of the wording that the text covers. */
	readonly ofText: number;
	readonly ofWording: number;
}

export interface Wordings {
	readonly byStem: ReadonlyMap<string, Stem>;
	/** By place: the weight in common with the text being compared; all nothing between two texts. */
	readonly shared: Float64Array;
	/** Texts already compared, by their bare text: with what is like them, and with what is close to them. */
	readonly seen: Readonly<Record<Nearness, Map<string, readonly Likeness[]>>>;
	/** No text longer than this repeats a wording. */
	readonly longest: number;
	readonly rarest: number;
	/** Rarity of a stem over the questionnaire; unknown stems weigh as the rarest. */
	weightOf(stem: string): number;
}

const made = new WeakMap<Questionnaire, Wordings>();

/** The index of a questionnaire's wordings, made once. */
export function wordingsOf(questionnaire: Questionnaire): Wordings {
	const known = made.get(questionnaire);
	if (known !== undefined) return known;
	const wordings = index(collect(questionnaire));
	made.set(questionnaire, wordings);
	return wordings;
}

/** Like: a quarter in common, or most of the text. Close: what a line may have in common with the question that it repeats. */
type Nearness = "like" | "close";
const CLOSE = 0.45;
const LONGEST_SEEN = 80;

/** The wordings most like a text, best first; none below a quarter in common, or where only close ones are asked for, below what is close. */
export function likenesses(text: string, wordings: Wordings, nearness: Nearness = "like"): readonly Likeness[] {
	const words = bareWords(text);
	const bare = words.join(" ");
	// Documents repeat the same few short texts over and over; the store stays small whatever is read.
	if (bare.length > LONGEST_SEEN) return search({ bare, stems: new Set(stemsAmong(words)), nearness }, wordings);
	const seen = wordings.seen[nearness];
	const known = seen.get(bare);
	if (known !== undefined) return known;
	if (seen.size > 500) seen.clear();
	const found = search({ bare, stems: new Set(stemsAmong(words)), nearness }, wordings);
	seen.set(bare, found);
	return found;
}

interface Sought {
	readonly bare: string;
	readonly stems: ReadonlySet<string>;
	readonly nearness: Nearness;
}

function search({ bare, stems, nearness }: Sought, wordings: Wordings): readonly Likeness[] {
	const { byStem, rarest } = wordings;
	let own = 0;
	let known = 0;
	for (const stem of stems) {
		const weight = byStem.get(stem)?.weight;
		own += weight ?? rarest;
		known += weight ?? 0;
	}
	// Nothing can have more in common with the text than the words that the questionnaire has: most lines end here.
	if (nearness === "close" && known < CLOSE * own * ALMOST) return NONE;
	const found: Likeness[] = [];
	for (const { wording, common } of commonIn(stems, wordings)) {
		const overall = common / (own + wording.weight - common);
		if (nearness === "close" ? overall >= CLOSE : common / own >= 0.6 || overall >= 0.25)
			found.push(likeness(wording, common, own, bare));
	}
	return found.length < 2 ? found : found.sort((a, b) => b.overall - a.overall);
}

const NONE: readonly Likeness[] = [];
/** Sums of fractions differ in their last places by the order of summing. */
const ALMOST = 1 - 1e-9;

/** The wordings that have stems of a text, in the order met, each with the weight in common. */
function commonIn(stems: ReadonlySet<string>, { byStem, shared }: Wordings): { wording: Wording; common: number }[] {
	const met: Wording[] = [];
	for (const stem of stems) {
		const known = byStem.get(stem);
		if (known === undefined) continue;
		for (const wording of known.wordings) {
			const before = shared[wording.place] ?? 0;
			if (before === 0) met.push(wording);
			shared[wording.place] = before + known.weight;
		}
	}
	return met.map((wording) => {
		const common = shared[wording.place] ?? 0;
		shared[wording.place] = 0;
		return { wording, common };
	});
}

function likeness(wording: Wording, common: number, own: number, bare: string): Likeness {
	if (wording.bare === bare) return { wording, overall: 1, ofText: 1, ofWording: 1 };
	return {
		wording,
		overall: Math.min(0.99, common / (own + wording.weight - common)),
		ofText: common / own,
		ofWording: common / wording.weight,
	};
}

interface Collected {
	readonly text: string;
	readonly numbers: Set<string>;
	readonly detail: boolean;
	readonly short: boolean;
}

function collect(questionnaire: Questionnaire): Collected[] {
	const numbers = numbersOf(questionnaire);
	const found = new Map<string, Collected>();
	const add = (text: string, question: Question, short: boolean): void => {
		const key = bareText(text);
		const node = numbers.byNumber.get(question.number);
		if (key === "" || node === undefined) return;
		const entry = found.get(key) ?? { text, numbers: new Set<string>(), detail: isDetail(node, numbers), short };
		entry.numbers.add(countsFor(question.number, numbers));
		found.set(key, entry);
	};
	for (const question of allQuestions(questionnaire)) for (const text of textsOf(question)) add(text, question, false);
	for (const question of allQuestions(questionnaire))
		for (const text of textsOf(question)) for (const part of mainParts(text)) add(part, question, true);
	return [...found.values()];
}

function textsOf(question: Question): string[] {
	return [question.title.en, question.title.fr, question.wording?.en ?? "", question.wording?.fr ?? ""].filter(
		(text) => text !== "",
	);
}

/** "National curriculum (primary/secondary): are the risks covered" may be shortened to what stands before a colon or bracket. */
function mainParts(text: string): string[] {
	const parts = [
		text.split(/\s*[:;]/)[0],
		text.split(/\s*[:;(]/)[0],
		text.split(/\s+[-–]\s/)[0],
		text.replace(/\s*\([^)]*\)/g, ""),
	];
	return [...new Set(parts)].filter((part): part is string => part !== undefined && part !== text && part.length >= 8);
}

function index(collected: readonly Collected[]): Wordings {
	const counts = new Map<string, number>();
	const stems = collected.map((entry) => new Set(stemsOf(entry.text)));
	for (const set of stems) for (const stem of set) counts.set(stem, (counts.get(stem) ?? 0) + 1);
	const rarest = Math.log(1 + collected.length);
	const byStem = new Map(
		Array.from(counts, ([stem, count]): [string, Stem] => [
			stem,
			{ weight: Math.log(1 + collected.length / count), wordings: [] },
		]),
	);
	const weightOf = (stem: string): number => byStem.get(stem)?.weight ?? rarest;
	const all = collected.map((entry, place): Wording => {
		const own = stems[place] ?? new Set<string>();
		const weight = [...own].reduce((total, stem) => total + weightOf(stem), 0);
		return {
			...entry,
			said: quotable(entry.text),
			bare: bareText(entry.text),
			stems: own,
			numbers: [...entry.numbers],
			weight,
			place,
		};
	});
	for (const wording of all) for (const stem of wording.stems) byStem.get(stem)?.wordings.push(wording);
	const longest = Math.max(60, ...all.map((wording) => 2 * wording.text.length + 40));
	return { byStem, shared: new Float64Array(all.length), seen: { like: new Map(), close: new Map() }, longest, rarest, weightOf };
}
