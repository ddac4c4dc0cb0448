/**
 * A checkpoint: what the house publishes of its record once a day. It names the head of the chain and the day, and neither how many
 * entries there are nor at what hour it was made: both would tell of acts that are confidential.
 */
import type { Day } from "../deadline.js";
import type { Entry, Hex } from "./entry.js";

export interface Checkpoint {
	/** Whose record it is: the name of the key that signs. */
	readonly origin: string;
	/** Hash of the last entry. */
	readonly head: Hex;
	readonly day: Day;
}

/** The text that is signed. */
export function checkpointText({ origin, head, day }: Checkpoint): string {
	return `${origin}\n${head}\n${day}\n`;
}

/** A checkpoint from its text, null when it is none. */
export function readCheckpointText(text: string): Checkpoint | null {
	const found = /^(?<origin>[^\s+]+)\n(?<head>[0-9a-f]{64})\n(?<day>\d{4}-\d{2}-\d{2})\n$/.exec(text)?.groups;
	const { origin, head, day } = found ?? {};
	return origin === undefined || head === undefined || day === undefined ? null : { origin, head, day };
}

/** How a checkpoint fits a record: the place of its head, 0 when it is not there. Days go on with places: one that does not is misplaced. */
export interface Fit {
	readonly checkpoint: Checkpoint;
	readonly place: number;
	readonly misplaced: boolean;
}

/** Fits checkpoints to a record, in the order of their days. */
export function fit(entries: readonly Entry[], checkpoints: readonly Checkpoint[]): Fit[] {
	const places = new Map(entries.map(({ hash }, index) => [hash, index + 1]));
	let latest = 0;
	return [...checkpoints]
		.sort((a, b) => a.day.localeCompare(b.day))
		.map((checkpoint) => {
			const place = places.get(checkpoint.head) ?? 0;
			const misplaced = place !== 0 && place < latest;
			latest = Math.max(latest, place);
			return { checkpoint, place, misplaced };
		});
}
