/** Checkpoints: one a day, signed, for everybody. */
import type { Kysely } from "kysely";
import type { Day } from "../../domain/deadline.js";
import { BEGINNING } from "../../domain/record/entry.js";
import type { Deed } from "../deed.js";
import type { Tables } from "../tables.js";
import type { Reading } from "../visible.js";

export interface KeptCheckpoint {
	readonly day: Day;
	/** Signed (signed-note.ts). */
	readonly note: string;
	/** With which its signature is checked (keys.ts). */
	readonly key: string;
}

/** The hash of the last entry that is committed. */
export async function headOfRecord(deed: Deed): Promise<string> {
	const row = await deed.write.selectFrom("event").select("hash").orderBy("id", "desc").limit(1).executeTakeFirst();
	return row?.hash ?? BEGINNING;
}

/** Whether a day has its checkpoint. */
export async function hasCheckpoint(db: Kysely<Tables>, day: Day): Promise<boolean> {
	return (await db.selectFrom("checkpoint").select("day").where("day", "=", day).executeTakeFirst()) !== undefined;
}

/** Keeps a checkpoint. @returns false when the day has one already */
export async function addCheckpoint(deed: Deed, checkpoint: KeptCheckpoint & { readonly head: string }): Promise<boolean> {
	const kept = await deed.write
		.insertInto("checkpoint")
		.values(checkpoint)
		.onConflict((conflict) => conflict.doNothing())
		.returning("day")
		.executeTakeFirst();
	return kept !== undefined;
}

/** The latest first. */
export async function listCheckpoints(reading: Reading): Promise<KeptCheckpoint[]> {
	return reading.visible.selectFrom("checkpoint").select(["day", "note", "key"]).orderBy("day", "desc").execute();
}

/** The checkpoint of a day, null when it has none. */
export async function findCheckpoint(reading: Reading, day: Day): Promise<KeptCheckpoint | null> {
	const query = reading.visible.selectFrom("checkpoint").select(["day", "note", "key"]).where("day", "=", day);
	return (await query.executeTakeFirst()) ?? null;
}
