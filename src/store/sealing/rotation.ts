/** Wrapping data keys anew with the current key. The data keys stay what they are, and so does all that is sealed with them. */
import { type Kysely, sql } from "kysely";
import type { Deed } from "../deed.js";
import type { Tables } from "../tables.js";
import type { Keeper, WrappedKey, Wrapper } from "./keeper.js";

/** A key with which something is wrapped, or could be. */
export interface KeyInUse {
	readonly id: string;
	/** null when nobody has given it: then nothing of it can be opened. */
	readonly from: Wrapper["from"] | null;
	readonly current: boolean;
	/** Items whose data key is wrapped with it. */
	readonly items: number;
	/** Whether the secret of the originals is wrapped with it. */
	readonly originals: boolean;
}

/** What is wrapped anew, with what it was before. */
export interface Rewrapped {
	readonly before: WrappedKey;
	readonly after: WrappedKey;
}

/** Data keys a deed. */
const BATCH = 200;
const ORIGINALS = "originals";

/** The current key first. */
export async function listKeys(db: Kysely<Tables>, keeper: Keeper): Promise<KeyInUse[]> {
	const counted = await db
		.selectFrom("data_key")
		.groupBy("key_id")
		.select(["key_id", (row) => row.fn.countAll<number>().as("items")])
		.execute();
	const items = new Map(counted.map((row) => [row.key_id, Number(row.items)]));
	const house = await db.selectFrom("house_key").select("key_id").execute();
	const originals = new Set(house.map((row) => row.key_id));
	const ids = new Set([...keeper.wrappers.map((wrapper) => wrapper.id), ...originals, ...items.keys()]);
	return [...ids].map((id) => ({
		id,
		from: keeper.wrappers.find((wrapper) => wrapper.knows(id))?.from ?? null,
		current: id === keeper.current,
		items: items.get(id) ?? 0,
		originals: originals.has(id),
	}));
}

/** How many keys are not wrapped with the current key. */
export async function countOldWrappings(db: Kysely<Tables>, keeper: Keeper): Promise<number> {
	const keys = await listKeys(db, keeper);
	return keys.filter((key) => !key.current).reduce((sum, key) => sum + key.items + (key.originals ? 1 : 0), 0);
}

/** Wraps some of them anew, without a transaction: a key store takes its time. Empty when none is left. @throws Problem no_key */
export async function rewrapSome(db: Kysely<Tables>, keeper: Keeper): Promise<Rewrapped[]> {
	const { rows } = await sql<{ owner: string; wrapped: Buffer; key_id: string }>`
		select name as owner, wrapped, key_id from house_key where key_id <> ${keeper.current}
		union all select item::text, wrapped, key_id from data_key where key_id <> ${keeper.current} limit ${BATCH}`.execute(db);
	const before = rows.map(({ owner, wrapped, key_id }) => ({ owner, wrapped, keyId: key_id }));
	const keys = await keeper.unwrap(before);
	const after = await keeper.wrap(before.map(({ owner }, index) => ({ owner, key: keys[index] ?? Buffer.of() })));
	return before.flatMap((key, index) => {
		const again = after[index];
		return again === undefined ? [] : [{ before: key, after: again }];
	});
}

/** Enters what was wrapped anew; what somebody else has changed meanwhile is left to them. */
export async function enterRewrapped({ write }: Deed, rewrapped: readonly Rewrapped[]): Promise<void> {
	for (const { before, after } of rewrapped) {
		const to = { wrapped: after.wrapped, key_id: after.keyId };
		if (before.owner === ORIGINALS) {
			await write.updateTable("house_key").set(to).where("name", "=", ORIGINALS).where("wrapped", "=", before.wrapped).execute();
		} else {
			await write
				.updateTable("data_key")
				.set(to)
				.where("item", "=", before.owner)
				.where("wrapped", "=", before.wrapped)
				.execute();
		}
	}
}
