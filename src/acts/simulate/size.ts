/** How much is made up, and from which seed. */

export interface SimulationSize {
	/** Parties that reply; at most those that the round monitors. */
	readonly parties: number;
	/** Questions that each of them answers; at most those that can be answered. */
	readonly answers: number;
	/** Characters of an answer, on average. */
	readonly length: number;
	readonly contributions: number;
	/** Passages in all, of replies and contributions, about. */
	readonly passages: number;
	/** Organisations that write. */
	readonly people: number;
	readonly seed: number;
}

/** A round as large as the field knows it. */
export const FULL_SIZE = { parties: 48, answers: 85, length: 3000, contributions: 2000, passages: 200_000 } as const;
