/** The open vault of a register: data keys by item, unwrapped when needed and forgotten soon, and what the originals are kept with. */
import { randomUUID } from "node:crypto";
import { type Kysely, sql } from "kysely";
import { Problem } from "../../domain/problem.js";
import type { Tables } from "../tables.js";
import { randomKey } from "./cipher.js";
import type { Keeper, WrappedKey } from "./keeper.js";
import { type OriginalKeys, originalKeysFrom } from "./original-keys.js";
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
	/** @param item the id of an item that has none yet; a new id when not given */
	newItemKey(item?: string): Promise<ItemKey>;
	/** Of items that have one, in one question to the register and one to the keeper. @throws Problem no_key */
	keysOf(from: Kysely<Tables>, items: Iterable<string>): Promise<ReadonlyMap<string, Buffer>>;
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
	await keeper.unwrap(await oneOfEachKey(db));
	const vault = vaultWith(keeper, originalKeysFrom(await houseSecret(db, keeper)));
	VAULTS.set(db, vault);
	return vault;
}

/** Something wrapped with each key that is in use. */
async function oneOfEachKey(db: Kysely<Tables>): Promise<WrappedKey[]> {
	const { rows } = await sql<{ owner: string; wrapped: Buffer; key_id: string }>`
		select distinct on (key_id) owner, wrapped, key_id from (
			select name as owner, wrapped, key_id from house_key union all select item::text, wrapped, key_id from data_key
		) as every order by key_id`.execute(db);
	return rows.map(({ owner, wrapped, key_id }) => ({ owner, wrapped, keyId: key_id }));
}

/** Made at the first opening; of two who make it at once, one is kept. */
async function houseSecret(db: Kysely<Tables>, keeper: Keeper): Promise<Buffer> {
	const kept = () => db.selectFrom("house_key").selectAll().where("name", "=", "originals").executeTakeFirst();
	if ((await kept()) === undefined) {
		const [made] = await keeper.wrap([{ owner: "originals", key: randomKey() }]);
		if (made !== undefined) {
			const row = { name: "originals" as const, wrapped: made.wrapped, key_id: made.keyId };
			await db
				.insertInto("house_key")
				.values(row)
				.onConflict((conflict) => conflict.doNothing())
				.execute();
		}
	}
	const row = await kept();
	const [secret] = row === undefined ? [] : await keeper.unwrap([{ owner: row.name, wrapped: row.wrapped, keyId: row.key_id }]);
	if (secret === undefined) throw new Problem("internal");
	return secret;
}

function vaultWith(keeper: Keeper, originals: OriginalKeys): Vault {
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
		originals,
		async newItemKey(item = randomUUID()) {
			const key = randomKey();
			const [made] = await keeper.wrap([{ owner: item, key }]);
			if (made === undefined) throw new Problem("internal");
			return { item, key, wrapped: made.wrapped, keyId: made.keyId };
		},
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
