/** Several runs, and what they say together. */
import { rounded } from "./promise.js";

export interface Runs {
	readonly median: number;
	readonly least: number;
	readonly most: number;
	readonly runs: readonly number[];
}

export function together(runs: readonly number[]): Runs {
	const sorted = [...runs].sort((a, b) => a - b);
	return {
		median: rounded(middle(sorted)),
		least: rounded(sorted[0] ?? Number.NaN),
		most: rounded(sorted.at(-1) ?? Number.NaN),
		runs: runs.map(rounded),
	};
}

/** Milliseconds that work takes. */
export async function timeOf(work: () => unknown): Promise<number> {
	const began = performance.now();
	await work();
	return performance.now() - began;
}

function middle(sorted: readonly number[]): number {
	const half = sorted.length >> 1;
	const upper = sorted[half] ?? Number.NaN;
	return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2;
}
