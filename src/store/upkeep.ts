/** Care of the tables. */
import { sql } from "kysely";
import type { Deed } from "./deed.js";

/** Refreshes what the planner knows, after many rows came at once; the database itself would do so only after a minute. */
export async function refreshStatistics(deed: Deed): Promise<void> {
	await sql`select refresh_statistics()`.execute(deed.write);
}
