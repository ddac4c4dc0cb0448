/** The roles that somebody holds at the moment, with their ends, as they themselves may know them. */
import type { KeptRole } from "./people.js";
import type { Reading } from "./visible.js";

/** Of the reader's own, also those that do not count in this session. */
export async function ownRoles({ viewer, now, visible }: Reading): Promise<KeptRole[]> {
	if (viewer.person === null) return [];
	const rows = await visible
		.selectFrom("visible_role")
		.where("person", "=", viewer.person)
		.where("from_at", "<=", now)
		.where((where) => where.or([where("until_at", "is", null), where("until_at", ">", now)]))
		.where((where) => where.or([where("ended_at", "is", null), where("ended_at", ">", now)]))
		.orderBy("from_at")
		.orderBy("id")
		.selectAll()
		.execute();
	return rows.map(({ from_at: from, until_at: until, ended_at: endedAt, ...role }) => ({ ...role, from, until, endedAt }));
}
