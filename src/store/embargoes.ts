/** Publications to come. */
import type { Kysely } from "kysely";
import type { Moment } from "../domain/deadline.js";
import { Problem } from "../domain/problem.js";
import type { Deed } from "./deed.js";
import type { Tables } from "./tables.js";
import type { Reading } from "./visible.js";

/** Something whose moment has come, with what its publication needs. */
export interface DuePublication {
	readonly item: string;
	readonly round: string;
	readonly until: Moment;
	readonly reopenWindow: boolean;
	/** Of a reply; null: a contribution. */
	readonly party: string | null;
	readonly version: number | null;
}

/** Sets the moment, or another one. */
export async function setEmbargo(
	{ write }: Deed,
	{ item, until, reopenWindow }: Pick<DuePublication, "item" | "until" | "reopenWindow">,
): Promise<void> {
	const to = { until_at: until, reopen_window: reopenWindow };
	await write
		.insertInto("embargo")
		.values({ item, ...to })
		.onConflict((conflict) => conflict.column("item").doUpdateSet(to))
		.execute();
}

/** It will not be published, or is published. @returns whether it was to be */
export async function dropEmbargo({ write }: Pick<Deed, "write">, item: string): Promise<boolean> {
	return (await write.deleteFrom("embargo").where("item", "=", item).returning("item").executeTakeFirst()) !== undefined;
}

/** Those whose moment has come, the earliest first. */
export async function duePublications(db: Kysely<Tables>, now: Moment): Promise<DuePublication[]> {
	const rows = await db
		.selectFrom("embargo")
		.innerJoin("item", "item.id", "embargo.item")
		.leftJoin("reply", "reply.item", "item.id")
		.where("until_at", "<=", now)
		.orderBy("until_at")
		.orderBy("embargo.item")
		.select(["embargo.item", "item.round", "until_at", "reopen_window", "reply.party", "reply.version"])
		.execute();
	return rows.map(({ until_at, reopen_window, ...row }) => ({ ...row, until: until_at, reopenWindow: reopen_window }));
}

/** The id of a version of a Party's reply, the latest when none is named. @throws Problem nothing_to_publish */
export async function itemOfReply(
	reading: Reading,
	{ round, party, version }: { readonly round: string; readonly party: string; readonly version?: number },
): Promise<string> {
	let query = reading.visible.selectFrom("visible_reply").where("round", "=", round).where("party", "=", party);
	if (version !== undefined) query = query.where("version", "=", version);
	const row = await query.orderBy("version", "desc").select("item").executeTakeFirst();
	if (row === undefined) throw new Problem("nothing_to_publish", { party });
	return row.item;
}
