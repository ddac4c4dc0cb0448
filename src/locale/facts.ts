/** Facts of a problem as a sentence names them; a fact that is missing leaves the sentence whole. */
import type { ProblemFacts } from "../domain/problem.js";

/** " AL" or nothing. */
export function named(fact: string | number | undefined): string {
	return fact === undefined || fact === "" ? "" : ` ${fact}`;
}

/** A day, or the day of a moment, written by `write`; `otherwise` when the fact is missing or no date. */
export function dayIn(facts: ProblemFacts, name: string, write: (day: string) => string, otherwise: string): string {
	const day = /^\d{4}-\d{2}-\d{2}/.exec(String(facts[name] ?? ""))?.[0];
	return day === undefined || Number.isNaN(Date.parse(day)) ? otherwise : write(day);
}

/** The sentence for the fact `reason`, undefined when there is none. */
export function reasonOf(
	sentences: Readonly<Record<string, (facts: ProblemFacts) => string>>,
	facts: ProblemFacts,
): string | undefined {
	const reason = String(facts.reason ?? "");
	return Object.hasOwn(sentences, reason) ? sentences[reason]?.(facts) : undefined;
}

/** " (by Clara, 2 January 2018)", as much of it as is known. */
export function done(facts: ProblemFacts, write: { by(name: string): string; on(day: string): string }): string {
	const by = facts.by === undefined || facts.by === "" ? [] : [write.by(String(facts.by))];
	const on = facts.on === undefined ? "" : dayIn(facts, "on", write.on, "");
	const known = [...by, ...(on === "" ? [] : [on])];
	return known.length === 0 ? "" : ` (${known.join(", ")})`;
}
