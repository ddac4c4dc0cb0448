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

/** The questions at hand, with what is asked of them at every step. */
interface Scope {
	/** Empty when closed. */
	readonly numbers: readonly string[];
	readonly name: string;
	/** Place of the first of them in the questionnaire. */
	readonly order: number;
}

interface State {
	readonly score: number;
	readonly current: Scope;
	/** The questions opened last, also by an aside. */
	readonly named: Scope;
	readonly rank: number;
	/** The scope was opened by a heading on its topic. */
	readonly byTopic: boolean;
	/** An aside opened the scope, where none was at hand: the next aside opens another. */
	readonly byAside: boolean;
	/** Order of the last question opened, kept when closed. */
	readonly order: number;
	readonly decision: Decision | null;
	readonly before: State | null;
}

interface Step {
	readonly state: State;
	readonly event: Event;
	readonly opening: Opening;
	readonly scope: Scope;
}

const CLOSED: Scope = { numbers: [], name: "", order: -1 };
const BEAM = 16;
/** No later evidence makes up for a reading this much worse: its state is dropped. */
const HOPELESS = 10;

/** The best reading, one decision for each line that opens or closes. */
export function decide(events: Iterable<Event>, questionnaire: Questionnaire): Decision[] {
	const numbers = numbersOf(questionnaire);
	let states: State[] = [
		{
			score: 0,
			current: CLOSED,
			named: CLOSED,
			rank: 99,
			byTopic: false,
			byAside: false,
			order: -1,
			decision: null,
			before: null,
		},
	];
	for (const event of events) {
		// A heading that opens nothing and ends nothing leaves all states as they are.
		if (event.options.length > 0 || states.some((state) => closes(state, event))) states = after(states, event, numbers);
	}
	const decisions: Decision[] = [];
	for (let state: State | null = states[0] ?? null; state !== null; state = state.before)
		if (state.decision !== null) decisions.push(state.decision);
	return decisions.reverse();
}

function after(states: readonly State[], event: Event, numbers: Numbers): State[] {
	const next = new Best();
	const options = event.options.map((opening) => ({ opening, scopeIn: scopes(opening, numbers) }));
	for (const state of states) {
		next.add(closes(state, event) ? closed(state, event) : state);
		for (const { opening, scopeIn } of options) {
			const scope = scopeIn(opening.toNamed === true ? state.named : state.current);
			if (scope.numbers.length > 0) next.add(opened({ state, event, opening, scope }));
		}
	}
	return next.best();
}

/** What an opening opens, by the scope at hand; found once for each. */
function scopes({ numbers: named, relative }: Opening, numbers: Numbers): (current: Scope) => Scope {
	if (relative === undefined) {
		const scope = scopeOf(named, numbers);
		return () => scope;
	}
	const known = new Map<string, Scope>();
	return (current) => {
		let scope = known.get(current.name);
		if (scope === undefined) {
			scope = scopeOf(relative(current.numbers), numbers);
			known.set(current.name, scope);
		}
		return scope;
	};
}

function scopeOf(named: readonly string[], { byNumber }: Numbers): Scope {
	return { numbers: named, name: named.join(), order: byNumber.get(named[0] ?? "")?.order ?? 0 };
}

function closes(state: State, event: Event): boolean {
	return state.current.numbers.length > 0 && event.closes(state.rank, state.byTopic);
}

function closed(state: State, event: Event): State {
	const decision = { line: event.line, numbers: [], opening: null, weight: 0 };
	return { ...state, current: CLOSED, rank: 99, decision, before: state };
}

function opened({ state, event, opening, scope }: Step): State {
	const { numbers, order } = scope;
	const weight = opening.weight + orderWeight(state, order);
	const decision = { line: event.line, numbers, opening, weight };
	const score = state.score + weight;
	// An aside holds for its paragraph: the scope around it stays.
	if (opening.reach === "paragraph") {
		const next = { ...state, score, named: scope, decision, before: state };
		const stays = state.current.numbers.length > 0 && !state.byAside;
		return stays ? next : { ...next, current: scope, rank: event.rank, byTopic: false, byAside: true };
	}
	if (opening.reach === "alone")
		return { ...state, score, decision, before: state, current: CLOSED, named: scope, rank: 99, byAside: false, order };
	const byTopic = opening.how === "topic" || (opening.how === "letter" && state.byTopic);
	return {
		score,
		current: scope,
		named: scope,
		rank: rankAfter(state, event, opening),
		byTopic,
		byAside: false,
		order,
		decision,
		before: state,
	};
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

/** The best of the states that are alike from here on; they are few, so that looking at each is quicker than an index. */
class Best {
	readonly #states: State[] = [];

	add(state: State): void {
		const at = this.#states.findIndex((known) => alike(known, state));
		const known = this.#states[at];
		if (known === undefined) this.#states.push(state);
		else if (state.score > known.score) this.#states[at] = state;
	}

	best(): State[] {
		const sorted = this.#states.length === 1 ? this.#states : this.#states.sort((a, b) => b.score - a.score);
		const least = (sorted[0]?.score ?? 0) - HOPELESS;
		return sorted.filter((state, i) => i < BEAM && state.score >= least);
	}
}

function alike(a: State, b: State): boolean {
	return a.order === b.order && a.rank === b.rank && a.current.name === b.current.name;
}
