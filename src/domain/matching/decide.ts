/**
 * The decision on the whole document: of all ways to read its lines as openings, the one with the most evidence, given that
 * answers tend to follow the questionnaire's order. A beam over reading order (Viterbi with merged states): linear in the document.
 */
import type { Questionnaire } from "../questionnaire.js";
import { type Numbers, numbersOf } from "../reference/numbers.js";
import type { Opening } from "./opening.js";

/** A line that may open a scope, with its possible readings, and whether it closes the scope when it opens none. */
export interface Event {
	readonly line: number;
	readonly options: readonly Opening[];
	/** Given the rank at which the scope at hand was opened, and whether by a heading on its topic: does this line end it? */
	readonly closes: (openedAt: number, byTopic: boolean) => boolean;
	readonly rank: number;
}

/** What a line was found to open: the questions, and the evidence for them; `opening` is null when it closes the scope at hand. */
export interface Decision {
	readonly line: number;
	readonly numbers: readonly string[];
	readonly opening: Opening | null;
	/** Log-odds of this reading over not opening at all. */
	readonly weight: number;
}

interface State {
	readonly score: number;
	/** Questions at hand; empty when closed. */
	readonly current: readonly string[];
	readonly rank: number;
	/** The scope was opened by a heading on its topic. */
	readonly byTopic: boolean;
	/** Order of the last question opened, kept when closed. */
	readonly order: number;
	readonly decision: Decision | null;
	readonly before: State | null;
}

interface Step {
	readonly state: State;
	readonly event: Event;
	readonly opening: Opening;
	readonly numbers: readonly string[];
	/** Place of the first of them in the questionnaire. */
	readonly order: number;
}

const BEAM = 16;
/** No later evidence makes up for a reading this much worse: its state is dropped. */
const HOPELESS = 10;

/** The best reading, one decision for each line that opens or closes. */
export function decide(events: readonly Event[], questionnaire: Questionnaire): Decision[] {
	const numbers = numbersOf(questionnaire);
	let states: State[] = [{ score: 0, current: [], rank: 99, byTopic: false, order: -1, decision: null, before: null }];
	for (const event of events) {
		// A heading that opens nothing and ends nothing leaves all states as they are.
		if (event.options.length > 0 || states.some((state) => closes(state, event)))
			states = merged(states.flatMap((state) => successors(state, event, numbers)));
	}
	const decisions: Decision[] = [];
	for (let state: State | null = states[0] ?? null; state !== null; state = state.before)
		if (state.decision !== null) decisions.push(state.decision);
	return decisions.reverse();
}

function successors(state: State, event: Event, numbers: Numbers): State[] {
	const next = [closes(state, event) ? closed(state, event) : state];
	for (const opening of event.options) {
		const named = opening.relative === undefined ? opening.numbers : opening.relative(state.current);
		if (named.length > 0)
			next.push(opened({ state, event, opening, numbers: named, order: numbers.byNumber.get(named[0] ?? "")?.order ?? 0 }));
	}
	return next;
}

function closes(state: State, event: Event): boolean {
	return state.current.length > 0 && event.closes(state.rank, state.byTopic);
}

function closed(state: State, event: Event): State {
	const decision = { line: event.line, numbers: [], opening: null, weight: 0 };
	return { ...state, current: [], rank: 99, decision, before: state };
}

function opened({ state, event, opening, numbers, order }: Step): State {
	const weight = opening.weight + orderWeight(state, order);
	const step = { score: state.score + weight, decision: { line: event.line, numbers, opening, weight }, before: state };
	// An aside holds for its paragraph: the scope around it stays.
	if (opening.reach === "paragraph") return { ...state, ...step };
	if (opening.reach === "alone") return { ...state, ...step, current: [], rank: 99, order };
	const byTopic = opening.how === "topic" || (opening.how === "letter" && state.byTopic);
	return { ...step, current: numbers, rank: rankAfter(state, event, opening), byTopic, order };
}

/** Letters stay within the scope that their question opened; anything else opens at its own rank. */
function rankAfter(state: State, event: Event, opening: Opening): number {
	return opening.how === "letter" ? Math.min(state.rank, event.rank) : event.rank;
}

/** Forward is usual, the very next question most of all; back is rare. */
function orderWeight(state: State, order: number): number {
	if (state.order < 0) return 0;
	const step = order - state.order;
	if (step === 0) return -0.3;
	if (step < 0) return step < -6 ? -1.2 : -0.9;
	return step <= 3 ? 0.7 : 0.3;
}

function merged(states: readonly State[]): State[] {
	if (states.length === 1) return [...states];
	const best = new Map<string, State>();
	for (const state of states) {
		const key = `${state.current.join()}|${state.rank}|${state.order}`;
		const known = best.get(key);
		if (known === undefined || state.score > known.score) best.set(key, state);
	}
	const sorted = [...best.values()].sort((a, b) => b.score - a.score);
	const least = (sorted[0]?.score ?? 0) - HOPELESS;
	return sorted.filter((state, i) => i < BEAM && state.score >= least);
}
