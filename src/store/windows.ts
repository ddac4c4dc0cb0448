/** Windows for comments, one for each publication that opened one. */
import type { CommentWindow } from "../domain/deadline.js";
import type { Deed } from "./deed.js";
import type { Reading } from "./visible.js";

/** Opens a window for comments on a reply. */
export async function openWindow(
	deed: Deed,
	of: { readonly item: string; readonly round: string; readonly party: string },
	window: CommentWindow,
): Promise<void> {
	await deed.write
		.insertInto("comment_window")
		.values({ ...of, opens_on: window.opensOn, last_day: window.lastDay, closes_at: window.closesAt })
		.execute();
}

/** The window that counts for each Party: the one that closes last. */
export async function windowsByParty(reading: Reading, round: string): Promise<Map<string, CommentWindow>> {
	const rows = await reading.visible
		.selectFrom("visible_window")
		.where("round", "=", round)
		.distinctOn("party")
		.orderBy("party")
		.orderBy("closes_at", "desc")
		.select(["party", "opens_on", "last_day", "closes_at"])
		.execute();
	return new Map(rows.map((row) => [row.party, { opensOn: row.opens_on, lastDay: row.last_day, closesAt: row.closes_at }]));
}
