/** The door through which time comes in: looks every so often whether something is due. */

/** Often enough for what is due once a day. */
const EVERY = 60_000;

export interface ClockDoor {
	/** Waits for what is under way. */
	close(): Promise<void>;
}

/**
 * Calls `due` now and then, one call at a time.
 * @param failed told of a failure; the next look comes all the same
 */
export function clockDoor(due: () => Promise<void>, failed: (error: unknown) => void): ClockDoor {
	let underway: Promise<void> | null = null;
	const look = () => {
		underway ??= due()
			.catch(failed)
			.finally(() => {
				underway = null;
			});
	};
	const timer = setInterval(look, EVERY);
	timer.unref();
	return {
		async close() {
			clearInterval(timer);
			await underway;
		},
	};
}
