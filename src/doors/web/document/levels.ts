/** Levels of headings over a page: no level is skipped on the way down, however the author's document jumps. */

export interface Levels {
	/** A heading of the page itself. */
	at(level: 2 | 3 | 4): void;
	/** The level for a heading of the document that wants to be at least so deep. */
	next(wanted: number): 2 | 3 | 4 | 5 | 6;
}

/** Starts below the page's title. */
export function levels(): Levels {
	let last = 1;
	return {
		at: (level) => {
			last = level;
		},
		next: (wanted) => {
			last = Math.min(Math.max(2, wanted), last + 1, 6);
			return last as 2 | 3 | 4 | 5 | 6;
		},
	};
}
