/** A text being rewritten piece by piece, each sign of which knows the place in the original that it stands for. */

export interface Written {
	readonly text: string;
	/** For each sign, where what it stands for begins and ends in the original. */
	readonly starts: readonly number[];
	readonly ends: readonly number[];
}

/** A text as it is. */
export function written(text: string): Written {
	const places = Array.from({ length: text.length }, (_, at) => at);
	return { text, starts: places, ends: places.map((at) => at + 1) };
}

/** The text with a piece replaced; all signs of the new piece stand for all of the old one. */
export function replaced(old: Written, { from, to }: { readonly from: number; readonly to: number }, piece: string): Written {
	const start = old.starts[from] ?? old.ends.at(-1) ?? 0;
	const end = to > from ? (old.ends[to - 1] ?? start) : start;
	const around = <T>(values: readonly T[], value: T): T[] => [
		...values.slice(0, from),
		...Array<T>(piece.length).fill(value),
		...values.slice(to),
	];
	return {
		text: old.text.slice(0, from) + piece + old.text.slice(to),
		starts: around(old.starts, start),
		ends: around(old.ends, end),
	};
}
