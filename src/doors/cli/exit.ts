/** How a command ends: the closed list of exit codes, and the two ends that are no Problem. */

export const EXIT = { done: 0, failed: 1, usage: 2, refused: 3, interrupted: 130 } as const;

/** Somebody asked to stop; what was done so far stands. */
export class Interrupted extends Error {
	constructor() {
		super("interrupted");
		this.name = "Interrupted";
	}
}

/** The command was called in a way that makes no sense; says why in the reader's language. */
export class WrongUsage extends Error {
	constructor(sentence: string) {
		super(sentence);
		this.name = "WrongUsage";
	}
}
