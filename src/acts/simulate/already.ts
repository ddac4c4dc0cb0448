/** What a round holds already: what an earlier, perhaps interrupted simulation of the same seed has left, and what came from elsewhere. */
import { type Day, dayOf } from "../../domain/deadline.js";
import type { Round } from "../../domain/round.js";
import { itemsOf } from "../../store/items.js";
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
	const rows = await itemsOf(reading, round.id);
	const isOwn = (row: { readonly file_name: string }): boolean => row.file_name.startsWith(`simulated-${seed}-`);
	const own = rows.filter(isOwn);
	const strange = rows.filter((row) => !isOwn(row));
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
