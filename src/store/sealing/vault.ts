/** The open vault of a register: data keys by item, unwrapped when needed and forgotten soon, and what the originals are kept with. */
import { randomUUID } from "node:crypto";
import { type Kysely, sql } from "kysely";
import { Problem } from "../../domain/problem.js";
import type { Tables } from "../tables.js";
import { randomKey } from "./cipher.js";
import { appKeyFrom, mailKeyFrom, type OriginalKeys, originalKeysFrom } from "./house-secret.js";
import type { Keeper, WrappedKey } from "./keeper.js";
import { noKey } from "./trouble.js";

/** An item's data key, made before the item is entered: wrapping may take time, which no transaction should wait for. */
export interface ItemKey {
	/** The id that the item will have. */
	readonly item: string;
	readonly key: Buffer;
	readonly wrapped: Buffer;
	readonly keyId: string;
}

export interface Vault {
	readonly keeper: Keeper;
	readonly originals: OriginalKeys;
	/** Seals secrets of authenticator apps. */
	readonly appKey: Buffer;
	/** Seals what mail says and what is answered to it, and signs addresses for answers. */
	readonly mailKey: Buffer;
	/** @param item the id of an item that has none yet; a new id when not given */
	newItemKey(item?: string): Promise<ItemKey>;
	/** Of items that have one, in one question to the register and one to the keeper. @throws Problem no_key */
	keysOf(from: Kysely<Tables>, items: Iterable<string>): Promise<ReadonlyMap<string, Buffer>>;
	/** Of an item whose key is destroyed. */
	forget(item: string): void;
}

/** What stays unwrapped, at most and for at most how long: a key store that takes back a key is obeyed within that time. */
const MOST_KEYS = 5000;
const LONGEST = 10 * 60_000;

const VAULTS = new WeakMap<Kysely<Tables>, Vault>();

/** The vault of a register. @throws Problem no_key when it was opened without */
export function vaultOf(db: Kysely<Tables>): Vault {
	const vault = VAULTS.get(db);
	if (vault === undefined) throw noKey("not_opened");
	return vault;
}

/** Opens the vault of a register, new or known, and tries every key in use. @throws Problem no_key before anything is changed */
export async function openVault(db: Kysely<Tables>, keeper: Keeper): Promise<Vault> {
	const kept = (await houseSecret(db)) ?? (await makeHouseSecret(db, keeper));
	// In one call, for a key store may take its time.
	const [secret] = await keeper.unwrap([kept, ...(await oneOfEachKey(db, kept.keyId))]);
	if (secret === undefined) throw new Problem("internal");
	const vault = vaultWith(keeper, secret);
	VAULTS.set(db, vault);
	return vault;
}

/** A data key wrapped with each key that is in use, except with one that is tried already. */
async function oneOfEachKey(db: Kysely<Tables>, except: string): Promise<WrappedKey[]> {
	const rows = await db
		.selectFrom("data_key")
		.distinctOn("key_id")
		.where("key_id", "<>", except)
		.orderBy("key_id")
		.selectAll()
		.execute();
	return rows.map(({ item, wrapped, key_id }) => ({ owner: item, wrapped, keyId: key_id }));
}

async function houseSecret(db: Kysely<Tables>): Promise<WrappedKey | null> {
	const row = await db.selectFrom("house_key").selectAll().where("name", "=", "originals").executeTakeFirst();
	return row === undefined ? null : { owner: row.name, wrapped: row.wrapped, keyId: row.key_id };
}

/** At the first opening; of two who make it at once, one is kept. @throws Problem damaged_seal when there was one and it has gone */
async function makeHouseSecret(db: Kysely<Tables>, keeper: Keeper): Promise<WrappedKey> {
	const used = await db.selectFrom("data_key").select("item").limit(1).executeTakeFirst();
	if (used !== undefined) throw new Problem("damaged_seal");
	const [made] = await keeper.wrap([{ owner: "originals", key: randomKey() }]);
	if (made === undefined) throw new Problem("internal");
	await db
		.insertInto("house_key")
		.values({ name: "originals", wrapped: made.wrapped, key_id: made.keyId })
		.onConflict((conflict) => conflict.doNothing())
		.execute();
	return (await houseSecret(db)) ?? made;
}

/** @param secret the secret of the house */
function vaultWith(keeper: Keeper, secret: Buffer): Vault {
	const open = new Map<string, { readonly key: Buffer; readonly until: number }>();
	const remember = (item: string, key: Buffer) => {
		open.delete(item);
		open.set(item, { key, until: performance.now() + LONGEST });
		for (const oldest of open.keys()) if (open.size > MOST_KEYS) open.delete(oldest);
	};
	const remembered = (item: string): Buffer | undefined => {
		const known = open.get(item);
		if (known !== undefined && known.until > performance.now()) return known.key;
		open.delete(item);
		return undefined;
	};
	return {
		keeper,
		originals: originalKeysFrom(secret),
		appKey: appKeyFrom(secret),
		mailKey: mailKeyFrom(secret),
		async newItemKey(item = randomUUID()) {
			const key = randomKey();
			const [made] = await keeper.wrap([{ owner: item, key }]);
			if (made === undefined) throw new Problem("internal");
			return { item, key, wrapped: made.wrapped, keyId: made.keyId };
		},
		forget: (item) => void open.delete(item),
		async keysOf(from, items) {
			const wanted = [...new Set(items)];
			const found = new Map<string, Buffer>();
			for (const item of wanted) {
				const key = remembered(item);
				if (key !== undefined) found.set(item, key);
			}
			const wrapped = await wrappedKeysOf(
				from,
				wanted.filter((item) => !found.has(item)),
			);
			const keys = wrapped.length === 0 ? [] : await keeper.unwrap(wrapped);
			wrapped.forEach(({ owner }, index) => {
				const key = keys[index] ?? Buffer.of();
				remember(owner, key);
				found.set(owner, key);
			});
			return found;
		},
	};
}

async function wrappedKeysOf(from: Kysely<Tables>, items: readonly string[]): Promise<WrappedKey[]> {
	if (items.length === 0) return [];
	const rows = await from.selectFrom("data_key").where("item", "=", sql<string>`any(${items}::uuid[])`).selectAll().execute();
	return rows.map(({ item, wrapped, key_id }) => ({ owner: item, wrapped, keyId: key_id }));
}
