/** Heading levels as a tagged PDF wants them: beginning with 1 and never skipping one on the way down (ISO 14289-1, 7.4.2). */
export class Outline {
	/** Levels as they are written, from the outermost that is open. */
	readonly #open: number[] = [];

	/** The level for a heading written at `level`. */
	level(level: number): number {
		while ((this.#open.at(-1) ?? 0) >= level) this.#open.pop();
		this.#open.push(level);
		return Math.min(6, this.#open.length);
	}
}
