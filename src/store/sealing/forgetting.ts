/**
 * What the database remembers of rows that were plain: old versions in its files, samples in its statistics, its log of writes.
 * Called where something plain was sealed. What back-ups and copies of that log elsewhere hold is beyond its reach.
 */
import { type Kysely, sql } from "kysely";
import type { Tables } from "../tables.js";
import { errorCode } from "../trouble.js";

const TABLES = ["blob", "item", "document", "contribution", "passage", "placement", "event"];
const NOT_ALLOWED = "42501";

/** Takes the tables for itself while it works: seconds for a round. */
export async function forgetPlain(db: Kysely<Tables>): Promise<void> {
	for (const table of TABLES) await sql`vacuum full ${sql.table(table)}`.execute(db);
	await sql`analyze ${sql.join(TABLES.map((table) => sql.table(table)))}`.execute(db);
	// On a server of somebody else's these may be denied; they follow there by themselves, with time.
	for (const step of [sql`vacuum full pg_catalog.pg_statistic`, sql`select pg_switch_wal()`, sql`checkpoint`]) {
		await step.execute(db).catch((error: unknown) => {
			if (errorCode(error) !== NOT_ALLOWED) throw error;
		});
	}
}

/** Rewrites the tables of keys, so that none is left in them that an old key would open. */
export async function forgetOldWrappings(db: Kysely<Tables>): Promise<void> {
	await sql`vacuum full data_key`.execute(db);
	await sql`vacuum full house_key`.execute(db);
}
