/** What is spent and what it opens, in one transaction: a code or link that opened nothing is not spent. */
import type { Kysely } from "kysely";
import type { Tables } from "../tables.js";

export function inOneGo<T>(db: Kysely<Tables>, work: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
	return db.transaction().execute(work);
}
