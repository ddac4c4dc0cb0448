/**
 * What the database remembers of rows that were plain or are erased: old versions in its files, samples in its statistics, its log of writes.
 * Owed from the transaction in which something was sealed or erased until the owner has done it. What back-ups and copies of that log
 * elsewhere hold is beyond its reach.
 */
import { type Kysely, sql } from "kysely";
import type { Tables } from "../tables.js";
import { errorCode } from "../trouble.js";

const TABLES = [
	...[
		"blob",
		"item",
		"document",
		"contribution",
		"passage",
		"placement",
		"event",
		"disclosure",
		"withdrawal",
		"author",
		"lodging",
	],
	...["arrival", "arrival_sorting", "arrival_item", "outgoing_letter", "forgetting"],
	...["data_key", "person", "role_end", "invitation", "named_reader"],
	...[
		"sign_in_session",
		"sign_in_attempt",
		"sign_in_passkey",
		"sign_in_second_factor",
		"sign_in_recovery_code",
		"sign_in_account",
	],
];
const NOT_ALLOWED = "42501";
const LOCKED = "55P03";
/** A back-up that is being taken holds the tables: readers must not queue behind us while we wait for it. */
const PATIENCE = "3s";

/** Takes the tables for itself while it works: seconds for a round. @throws an error that `isBusy` knows when somebody holds them */
export async function forgetPlain(db: Kysely<Tables>): Promise<void> {
	await db.connection().execute(async (owner) => {
		await sql`select set_config('lock_timeout', ${PATIENCE}, false)`.execute(owner);
		try {
			await rewrite(owner);
		} finally {
			await sql`reset lock_timeout`.execute(owner);
		}
	});
}

async function rewrite(db: Kysely<Tables>): Promise<void> {
	for (const table of TABLES) await sql`vacuum full ${sql.table(table)}`.execute(db);
	await sql`analyze ${sql.join(TABLES.map((table) => sql.table(table)))}`.execute(db);
	// On a server of somebody else's these may be denied; they follow there by themselves, with time.
	for (const step of [sql`vacuum full pg_catalog.pg_statistic`, sql`select pg_switch_wal()`, sql`checkpoint`]) {
		await step.execute(db).catch((error: unknown) => {
			if (errorCode(error) !== NOT_ALLOWED) throw error;
		});
	}
}

/** Whether forgetting failed only because somebody holds a table: it is owed still, and tried again. */
export function isBusy(error: unknown): boolean {
	return errorCode(error) === LOCKED;
}

/** Notes the duty, in the transaction that seals or erases. @param mark of an original whose file is to go, if one */
export async function oweForgetting(write: Kysely<Tables>, mark: string | null): Promise<void> {
	await write.insertInto("forgetting").values({ mark }).execute();
}

/** The files are removed: the duties keep no name of theirs, so that none is left in the table of duties either once it is rewritten. */
export async function forgetMarks(db: Kysely<Tables>, upTo: number): Promise<void> {
	await db.updateTable("forgetting").set({ mark: null }).where("id", "<=", upTo).execute();
}

/** What is owed at the moment; null: nothing. */
export async function forgettingOwed(
	db: Kysely<Tables>,
): Promise<{ readonly upTo: number; readonly marks: readonly string[] } | null> {
	const rows = await db.selectFrom("forgetting").select(["id", "mark"]).orderBy("id").execute();
	const last = rows.at(-1);
	return last === undefined ? null : { upTo: last.id, marks: rows.flatMap(({ mark }) => mark ?? []) };
}

/** Rewrites the tables of keys, so that none is left in them that an old key would open. */
export async function forgetOldWrappings(db: Kysely<Tables>): Promise<void> {
	await sql`vacuum full data_key`.execute(db);
	await sql`vacuum full house_key`.execute(db);
}
