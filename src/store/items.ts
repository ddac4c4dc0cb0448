/** Items of the register: what replies and contributions have in common. */
import { sql } from "kysely";
import type { Moment } from "../domain/deadline.js";
import { Problem } from "../domain/problem.js";
import type { Audience } from "../domain/visibility.js";
import type { Deed } from "./deed.js";
import { dropEmbargo } from "./embargoes.js";
import { canBeId } from "./ids.js";
import { alignSealing } from "./sealing/align.js";
import { sealText } from "./sealing/cipher.js";
import { itemLabel } from "./sealing/labels.js";
import { openFileNames } from "./sealing/opening.js";
import type { ItemKey } from "./sealing/vault.js";
import type { DocumentFacts } from "./tables.js";
import type { Reading } from "./visible.js";

export interface NewItem {
	readonly round: string;
	readonly kind: "reply" | "contribution";
	readonly audience: Audience;
	readonly language: string;
	readonly symbol: string | null;
	/** Of the original. */
	readonly mark: string;
	/** Made for it; holds its id. */
	readonly itemKey: ItemKey;
	readonly fileName: string;
	readonly receivedAt: Moment;
	readonly registeredAt: Moment;
	readonly facts: DocumentFacts;
}

/** What an act must know of an item before it may touch it. @throws Problem not_found when there is none that the viewer may read */
export async function findItem(reading: Reading, id: string) {
	const row = canBeId(id)
		? await reading.visible
				.selectFrom("visible_item")
				.where("id", "=", id)
				.select(["id", "round", "kind", "audience"])
				.executeTakeFirst()
		: undefined;
	if (row === undefined) throw new Problem("not_found");
	return row;
}

/** Whoever asked for something that is not there: what was public and has been withdrawn is said where the round wants it. */
export async function missing(
	reading: Reading,
	{ round, symbol }: { readonly round: string; readonly symbol: string },
): Promise<Problem> {
	const row = await reading.visible
		.selectFrom("tombstone")
		.where("round", "=", round)
		.where("symbol", "=", symbol)
		.select("symbol")
		.executeTakeFirst();
	return row === undefined ? new Problem("not_found") : new Problem("withdrawn", { symbol: row.symbol });
}

/** Enters an item with its data key. @returns its id */
export async function addItem(deed: Deed, item: NewItem): Promise<string> {
	const { item: id, key, wrapped, keyId } = item.itemKey;
	await deed.write
		.insertInto("item")
		.values({
			id,
			round: item.round,
			kind: item.kind,
			audience: item.audience,
			language: item.language,
			symbol: item.symbol,
			mark: item.mark,
			file_name: null,
			sealed_file_name: sealText(key, item.fileName, itemLabel("item.file_name", id)),
			received_at: item.receivedAt,
			registered_at: item.registeredAt,
		})
		.execute();
	await deed.write.insertInto("data_key").values({ item: id, wrapped, key_id: keyId }).execute();
	const facts = sealText(key, JSON.stringify(item.facts), itemLabel("document.facts", id));
	await deed.write.insertInto("document").values({ item: id, facts: null, sealed_facts: facts }).execute();
	return id;
}

/** Records the publication of an item at a moment; what everybody may read from now on is unsealed. */
export async function addPublication(deed: Deed, item: string, publishedAt: Moment): Promise<void> {
	await deed.write.insertInto("publication").values({ item, published_at: publishedAt }).execute();
	await dropEmbargo(deed, item);
	await alignSealing(deed, item);
}

/**
 * Waits for whoever is at the item, and keeps it to the end of the deed. What stands beside it is read afterwards, in a statement of its own:
 * one that has waited would still see it as it was before.
 */
export async function lockItem(deed: Deed, id: string): Promise<void> {
	await sql`select from item where id = ${id} for update`.execute(deed.write);
}

/** Gives an item its official symbol. */
export async function giveSymbol(deed: Deed, item: string, symbol: string): Promise<void> {
	await deed.write.updateTable("item").set({ symbol }).where("id", "=", item).execute();
}

/** The next number of a contribution's symbol under its first Party; waits for others who number at the same time. A number is never given twice. */
export async function nextContributionNumber(deed: Deed, round: string, party: string): Promise<number> {
	await sql`select 1 from party where round = ${round} and code = ${party} for update`.execute(deed.write);
	const { rows } = await sql<{ numbered: number }>`
		select count(*)::int as numbered from item
		where round = ${round} and kind = 'contribution' and symbol is not null
		and (select min(party) from contribution_party where contribution_party.item = item.id) = ${party}`.execute(deed.write);
	return (rows[0]?.numbered ?? 0) + 1;
}

/** What a round holds, by the names of the files: of replies with their Party, of contributions with none. */
export async function itemsOf(reading: Reading, round: string) {
	const sealed = await reading.visible
		.selectFrom("visible_item")
		.leftJoin("visible_reply", "visible_reply.item", "visible_item.id")
		.where("visible_item.round", "=", round)
		.select(["visible_item.id", "visible_item.sealed_file_name", "visible_item.published_at", "visible_reply.party"])
		.execute();
	return openFileNames(reading, sealed);
}
