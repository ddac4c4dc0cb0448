/** Settings of the house that live with its data. */
import type { Kysely } from "kysely";
import type { Moment } from "../domain/deadline.js";
import type { Deed } from "./deed.js";
import type { Tables } from "./tables.js";

/** The moment at which the clock of a house with sample data stands still; null when it runs. */
export async function heldClock(db: Kysely<Tables>): Promise<Moment | null> {
	const row = await db.selectFrom("setting").select("value").where("name", "=", "clock").executeTakeFirst();
	return row?.value.heldAt ?? null;
}

/** Lets the clock stand still. */
export async function holdClock(deed: Deed, heldAt: Moment): Promise<void> {
	const value = JSON.stringify({ heldAt });
	await deed.write
		.insertInto("setting")
		.values({ name: "clock", value })
		.onConflict((conflict) => conflict.column("name").doUpdateSet({ value }))
		.execute();
}
