/** Chance that comes out the same each time: a stream of numbers for each thing that is made up, named by the seed and by what it is for. */

export interface Chance {
	/** From 0 (inclusive) to 1 (exclusive). */
	next(): number;
	/** A whole number, both ends inclusive. */
	between(least: number, most: number): number;
	happens(probability: number): boolean;
	one<T>(list: readonly [T, ...T[]]): T;
	/** `count` different ones in the order of the list; all when there are not as many. */
	some<T>(list: readonly T[], count: number): T[];
	shuffled<T>(list: readonly T[]): T[];
}

export function chanceOf(...names: readonly (string | number)[]): Chance {
	const next = streamFrom(hashOf(names.join("\u0000")));
	const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
	const shuffled = <T>(list: readonly T[]): T[] => {
		const keyed = list.map((value) => ({ value, key: next() }));
		return keyed.sort((a, b) => a.key - b.key).map(({ value }) => value);
	};
	return {
		next,
		between,
		happens: (probability) => next() < probability,
		one: (list) => list[Math.floor(next() * list.length)] ?? list[0],
		some(list, count) {
			const chosen = new Set(shuffled(list.map((_, index) => index)).slice(0, count));
			return list.filter((_, index) => chosen.has(index));
		},
		shuffled,
	};
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
	let hash = 0x811c9dc5;
	for (let index = 0; index < text.length; index++) {
		hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
	}
	return hash >>> 0;
}

/** Mulberry32: small, fast, even enough for prose. */
function streamFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}
