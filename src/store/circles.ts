/** Who belongs to an item: its authors, the Parties to which it has gone, the people named to read it; and its withdrawal. */
import type { Audience } from "../domain/visibility.js";
import type { Deed } from "./deed.js";
import { dropEmbargo } from "./embargoes.js";
import { lockItem } from "./items.js";
import { alignSealing } from "./sealing/align.js";
import { markOfAuthor } from "./sealing/authors.js";

/** What an act that changes an item's circle must know of it, locked; null when there is none. */
export async function itemForDeed(deed: Deed, id: string) {
	await lockItem(deed, id);
	const row = await deed.write
		.selectFrom("item")
		.leftJoin("withdrawal", "withdrawal.item", "item.id")
		.leftJoin("publication", "publication.item", "item.id")
		.where("item.id", "=", id)
		.select(["item.id", "item.round", "item.kind", "item.audience", "withdrawal.withdrawn_at", "publication.published_at"])
		.executeTakeFirst();
	return row ?? null;
}

/** Whether the actor wrote an item, or speaks for an organisation that lodged it. */
export async function isOwn(deed: Deed, item: string): Promise<boolean> {
	const { person, roles } = deed.actor;
	const ids = [person, ...roles.map(({ organisation }) => organisation)].filter((id) => id !== null);
	if (ids.length === 0) return false;
	const marks = ids.map((id) => markOfAuthor(deed.vault, id));
	const [wrote, lodged] = await Promise.all([
		deed.write.selectFrom("author").where("item", "=", item).where("mark", "in", marks).select("item").executeTakeFirst(),
		deed.write.selectFrom("lodging").where("item", "=", item).where("mark", "in", marks).select("item").executeTakeFirst(),
	]);
	return wrote !== undefined || lodged !== undefined;
}

/** Parties that a contribution is about. */
export async function partiesForDeed(deed: Deed, item: string): Promise<string[]> {
	const rows = await deed.write.selectFrom("contribution_party").where("item", "=", item).select("party").execute();
	return rows.map(({ party }) => party);
}

/** @returns false when it has gone to that Party already */
export async function addTransmission(
	deed: Deed,
	transmission: { readonly item: string; readonly round: string; readonly party: string },
): Promise<boolean> {
	const { numInsertedOrUpdatedRows } = await deed.write
		.insertInto("transmission")
		.values({ ...transmission, transmitted_at: deed.at })
		.onConflict((conflict) => conflict.doNothing())
		.executeTakeFirstOrThrow();
	return numInsertedOrUpdatedRows === 1n;
}

/** Names a person as a reader; twice does no harm. */
export async function addNamedReader(deed: Deed, item: string, person: string): Promise<void> {
	await deed.write
		.insertInto("named_reader")
		.values({ item, person, named_at: deed.at })
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

export async function addWithdrawal(deed: Deed, item: string, reason: string): Promise<void> {
	await dropEmbargo(deed, item);
	await deed.write.insertInto("withdrawal").values({ item, withdrawn_at: deed.at, reason }).execute();
	await alignSealing(deed, item);
}

/** Gives an item an audience; its passages follow, except those that their author marked as confidential. */
export async function changeAudience(deed: Deed, item: string, audience: Audience): Promise<void> {
	if (audience !== "public") await dropEmbargo(deed, item);
	await deed.write.updateTable("item").set({ audience }).where("id", "=", item).execute();
	// Before the passages, which must not be confidential and plain for a moment; and after, to open what has become public.
	await alignSealing(deed, item);
	await deed.write.updateTable("passage").set({ audience }).where("item", "=", item).where("marked", "=", false).execute();
	await alignSealing(deed, item);
}
