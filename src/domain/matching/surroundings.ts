/** What stands around a number while it is judged, and how one number follows another. */

/** What the rest of the document says while a family is judged. */
export interface Surroundings {
	/** Questions that announced headings open, by line; the last one above a line is looked up here. */
	readonly announced: readonly { readonly line: number; readonly numbers: readonly string[] }[];
	readonly announcedLines: ReadonlySet<number>;
	/** Columns of tables whose head names questions: "table:column". */
	readonly questionColumns: ReadonlySet<string>;
}

/** The questions of the last announced heading above a line. */
export function lastAbove(line: number, around: Surroundings): readonly string[] {
	let low = 0;
	let high = around.announced.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((around.announced[middle]?.line ?? 0) < line) low = middle + 1;
		else high = middle;
	}
	return around.announced[low - 1]?.numbers ?? [];
}

/** Whether a number is the next of an own numbering: 3.1 follows 3 or 2.4. */
export function follows(before: readonly number[], after: readonly number[]): boolean {
	const depth = after.length - 1;
	if (after.length > before.length) return after[depth] === 1 && compare(after.slice(0, before.length), before) >= 0;
	const level = before.findIndex((part, i) => part !== after[i]);
	return level >= 0 && after[level] === (before[level] ?? 0) + 1 && after.slice(level + 1).every((part) => part === 1);
}

/** Which of two numbers comes first, as for sorting. */
export function compare(a: readonly number[], b: readonly number[]): number {
	for (let i = 0; i < Math.max(a.length, b.length); i++) if (a[i] !== b[i]) return (a[i] ?? 0) - (b[i] ?? 0);
	return 0;
}
