/**
 * What the database remembers of rows that were plain: old versions in its files, samples in its statistics, its log of writes.
 * Called where something plain was sealed. What back-ups and copies of that log elsewhere hold is beyond its reach.
 */
import type pg from "pg";
import { errorCode } from "../trouble.js";

const TABLES = ["item", "document", "contribution", "passage", "placement", "event"];
const NOT_ALLOWED = "42501";

/** Takes the tables for itself while it works: seconds for a round. */
export async function forgetPlain(pool: pg.Pool): Promise<void> {
	for (const table of TABLES) await pool.query(`vacuum full ${table}`);
	await pool.query(`analyze ${TABLES.join(", ")}`);
	// On a server of somebody else's these may be denied; they follow there by themselves, with time.
	for (const step of ["vacuum full pg_catalog.pg_statistic", "select pg_switch_wal()", "checkpoint"]) {
		await pool.query(step).catch((error: unknown) => {
			if (errorCode(error) !== NOT_ALLOWED) throw error;
		});
	}
}
