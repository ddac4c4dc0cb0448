/** What a round holds already: what an earlier, perhaps interrupted simulation of the same seed has left, and what came from elsewhere. */
import { type Day, dayOf } from "../../domain/deadline.js";
import type { Round } from "../../domain/round.js";
import { openFileNames } from "../../store/sealing/opening.js";
import type { Reading } from "../../store/visible.js";

export interface Already {
	/** Documents of this seed by their file names. */
	readonly simulated: ReadonlyMap<string, { readonly item: string; readonly isPublished: boolean }>;
	/** Parties whose reply came from elsewhere, with the day of its publication. */
	readonly others: ReadonlyMap<string, Day | null>;
	/** Documents that are not of this seed. */
	readonly strangers: number;
}

/** @param reading the Secretariat's: it sees what is registered and not published */
export async function alreadyIn(reading: Reading, round: Round, seed: number): Promise<Already> {
	const sealed = await reading.visible
		.selectFrom("visible_item")
		.leftJoin("visible_reply", "visible_reply.item", "visible_item.id")
		.where("visible_item.round", "=", round.id)
		.select(["visible_item.id", "visible_item.sealed_file_name", "visible_item.published_at", "visible_reply.party"])
		.execute();
	const rows = await openFileNames(reading, sealed);
	const own = rows.filter((row) => row.file_name.startsWith(`simulated-${seed}-`));
	const strange = rows.filter((row) => !own.includes(row));
	return {
		simulated: new Map(own.map((row) => [row.file_name, { item: row.id, isPublished: row.published_at !== null }])),
		others: new Map(
			strange.flatMap((row) => {
				if (row.party === null) return [];
				return [[row.party, row.published_at === null ? null : dayOf(row.published_at, round.timeZone)] as const];
			}),
		),
		strangers: strange.length,
	};
}
