/** The clock of the house. It runs, or stands still where sample data want to be seen as of their day. */
import type { Moment } from "../domain/deadline.js";

export interface Clock {
	/** The moment at which it stands still; null when it runs. */
	heldAt: Moment | null;
	now(): Moment;
}

/** A clock that stands still at a moment, or runs when it is null. */
export function clockHeldAt(heldAt: Moment | null): Clock {
	return {
		heldAt,
		now() {
			return this.heldAt ?? new Date().toISOString();
		},
	};
}
