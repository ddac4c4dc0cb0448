/** Exports the record, so that it can be checked far from here. Who has taken it is recorded. */
import type { Actor } from "../domain/person.js";
import type { Entry } from "../domain/record/entry.js";
import { type KeptCheckpoint, listCheckpoints } from "../store/record/checkpoints.js";
import { readEntries } from "../store/record/read.js";
import { readAs } from "../store/visible.js";
import { type Act, type House, perform } from "./act.js";

const exportRecordAct: Act<{ readonly bare: boolean }, void> = {
	name: "export_record",
	about: () => ({ round: null }),
	carryOut: async (_, { bare }) => ({ result: undefined, events: [{ kind: "record_exported", round: null, data: { bare } }] }),
};

/**
 * The entries, this export among them, then the checkpoints.
 * @param asked bare: without what the digests stand for, that is without names and facts; the chain can be checked all the same
 * @throws Problem refused
 */
export async function exportRecord(
	house: House,
	actor: Actor,
	asked: { readonly bare: boolean },
): Promise<{ readonly entries: AsyncIterable<Entry>; readonly checkpoints: readonly KeptCheckpoint[] }> {
	await perform(house, actor, exportRecordAct, asked);
	const checkpoints = await listCheckpoints(readAs(house.db, actor, house.clock.now()));
	return { entries: asked.bare ? bared(readEntries(house.db)) : readEntries(house.db), checkpoints: checkpoints.reverse() };
}

async function* bared(entries: AsyncIterable<Entry>): AsyncGenerator<Entry> {
	for await (const entry of entries) yield { ...entry, disclosures: {} };
}
