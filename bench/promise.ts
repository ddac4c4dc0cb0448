/** What a bench measures, and what was promised. */

export interface Promised {
	readonly what: string;
	readonly measured: number;
	readonly limit: number;
	/** "ms", "MB", or "×" for a ratio against a peer measured in the same run. */
	readonly unit: "ms" | "MB" | "×";
	readonly met: boolean;
}

export interface BenchRun {
	/** Fewer runs, for every push. */
	readonly short: boolean;
	readonly say: (line: string) => void;
}

export type Bench = (run: BenchRun) => Promise<{ readonly promises: readonly Promised[]; readonly details: unknown }>;

export function promised(what: string, measured: number, limit: number, unit: Promised["unit"]): Promised {
	return { what, measured: rounded(measured), limit, unit, met: measured <= limit };
}

/** Three digits say what a measurement can. */
export function rounded(value: number): number {
	return Number(value.toPrecision(3));
}
