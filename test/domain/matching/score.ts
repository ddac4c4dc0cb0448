/** Scores a reading against a truth, with the measures of the corpus: exact and first-level F1, Parties, lost, twice, visibility, leaks. */
import type { DocumentReading, Passage } from "../../../src/domain/placement.js";
import type { Truth } from "./hand-built.js";

export interface Counts {
	right: number;
	wrong: number;
	missed: number;
}

export interface Score {
	readonly exact: Counts;
	readonly top: Counts;
	readonly parties: Counts;
	lost: number;
	twice: number;
	visible: number;
	visibleOf: number;
	leaks: number;
	/** What went wrong, one line each. */
	readonly errors: string[];
	/** Confidence of each placement, and whether it was right. */
	readonly said: { confidence: number; grounds: string; right: boolean }[];
}

/** An empty score to add to. */
export function newScore(): Score {
	const none = (): Counts => ({ right: 0, wrong: 0, missed: 0 });
	return {
		exact: none(),
		top: none(),
		parties: none(),
		lost: 0,
		twice: 0,
		visible: 0,
		visibleOf: 0,
		leaks: 0,
		errors: [],
		said: [],
	};
}

/** F1 of counts; 1 when there was nothing to find and nothing was found. */
export function f1({ right, wrong, missed }: Counts): number {
	return right + wrong + missed === 0 ? 1 : (2 * right) / (2 * right + wrong + missed);
}

/** Adds the paragraphs of one document to a score. */
export function addTo(score: Score, name: string, reading: DocumentReading, truths: readonly Truth[]): void {
	const passages = reading.passages.map((passage) => ({ passage, text: flat(passage.text) }));
	for (const truth of truths) {
		const text = flat(truth.text);
		const hits = passages.filter((entry) => entry.text.includes(text));
		if (hits.length === 0) score.lost++;
		if (hits.length > 1 && truths.filter((other) => flat(other.text) === text).length === 1) score.twice++;
		const hit = hits[0]?.passage;
		addPlacements(score, name, truth, hit);
		if (hit !== undefined) addRest(score, name, truth, hit);
	}
}

function addPlacements(score: Score, name: string, truth: Truth, hit: Passage | undefined): void {
	const numbers = hit?.placements.map((placement) => placement.question) ?? [];
	compare(score.exact, truth.questions, numbers);
	compare(score.top, truth.questions.map(first), numbers.map(first));
	for (const placement of hit?.placements ?? [])
		score.said.push({
			confidence: placement.confidence,
			grounds: placement.grounds,
			right: truth.questions.includes(placement.question),
		});
	if ([...truth.questions].sort().join() !== [...numbers].sort().join()) {
		score.errors.push(
			`${name}: want ${truth.questions.join(" ") || "-"} got ${numbers.join(" ") || "-"}: ${truth.text.slice(0, 70)} (${JSON.stringify(hit?.placements[0]?.why ?? "")})`,
		);
	}
}

function addRest(score: Score, name: string, truth: Truth, hit: Passage): void {
	if (truth.parties !== null) {
		compare(score.parties, truth.parties, hit.parties);
		if ([...truth.parties].sort().join() !== [...hit.parties].sort().join())
			score.errors.push(`${name}: Parties want ${truth.parties} got ${hit.parties}: ${truth.text.slice(0, 60)}`);
	}
	if (truth.visibility === null) return;
	score.visibleOf++;
	if (hit.visibility === truth.visibility) score.visible++;
	else score.errors.push(`${name}: visibility want ${truth.visibility} got ${hit.visibility}: ${truth.text.slice(0, 60)}`);
	if (truth.visibility === "confidential" && hit.visibility === "public") score.leaks++;
}

function compare(counts: Counts, wanted: readonly string[], got: readonly string[]): void {
	const want = new Set(wanted);
	const have = new Set(got);
	for (const value of have)
		if (want.has(value)) counts.right++;
		else counts.wrong++;
	for (const value of want) if (!have.has(value)) counts.missed++;
}

const first = (number: string): string => number.split(".")[0] ?? number;
const flat = (text: string): string => text.normalize("NFKC").replace(/\s+/g, " ").trim();
