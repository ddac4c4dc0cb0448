/** The record, read by the programme itself. Events are entered with the deed that they tell of (transaction.ts). */
import type { Kysely } from "kysely";
import type { EventKind } from "../domain/event.js";
import type { Tables } from "./tables.js";

/** Whether something of a kind has happened in a round. */
export async function hasHappened(db: Kysely<Tables>, round: string, kind: EventKind): Promise<boolean> {
	const row = await db
		.selectFrom("event")
		.where("round", "=", round)
		.where("kind", "=", kind)
		.select("id")
		.limit(1)
		.executeTakeFirst();
	return row !== undefined;
}
