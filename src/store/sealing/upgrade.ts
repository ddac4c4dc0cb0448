/**
 * Seals what an older version has left plain: item after item, each in a transaction of its own, so that it can be broken off at any
 * point and goes on at the next opening. Part of bringing the tables up to date, like a migration, and so without a deed.
 */
import { readdir, readFile, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { type Kysely, type NotNull, sql } from "kysely";
import { isSealed, keepBytes, sha256Of } from "../blobs.js";
import type { Tables } from "../tables.js";
import { alignSealing } from "./align.js";
import { forgetPlain } from "./forgetting.js";
import type { Vault } from "./vault.js";

interface House {
	readonly db: Kysely<Tables>;
	readonly vault: Vault;
	/** Folder of the originals. */
	readonly blobs: string;
}

/** Two processes that open the same house at once: one does it, the other waits. */
const LOCK = 7_235_911_847;
/** In the table of settings once all is done. */
const DONE = "sealed";

/** @param told how many items are sealed, of how many */
export async function sealWhatIsPlain(house: House, told: (done: number, of: number) => void): Promise<void> {
	if (await isDone(house)) return;
	// One connection for all, so that a house with a single one is not locked out by its own lock.
	await house.db.connection().execute(async (db) => {
		await sql`select pg_advisory_lock(${LOCK}::bigint)`.execute(db);
		try {
			if (!(await isDone({ db }))) await sealAll({ ...house, db }, told);
		} finally {
			await sql`select pg_advisory_unlock(${LOCK}::bigint)`.execute(db);
		}
	});
}

async function isDone({ db }: Pick<House, "db">): Promise<boolean> {
	return (await db.selectFrom("setting").select("name").where("name", "=", DONE).executeTakeFirst()) !== undefined;
}

async function sealAll(house: House, told: (done: number, of: number) => void): Promise<void> {
	const items = await plainItems(house);
	for (const [index, item] of items.entries()) {
		await sealItem(house, item);
		told(index + 1, items.length);
	}
	await sealLeftFiles(house);
	if ((await house.db.selectFrom("item").select("id").limit(1).execute()).length > 0) {
		await forgetPlain(house.db);
		await house.db.deleteFrom("forgetting").execute();
	}
	await validateFences(house);
	const value = JSON.stringify({ format: "1" });
	await house.db
		.insertInto("setting")
		.values({ name: DONE, value })
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

interface PlainItem {
	readonly id: string;
	/** The SHA-256 of its original: what the column held before. */
	readonly mark: string;
}

/** An item that has no data key is from before. */
function plainItems({ db }: House): Promise<PlainItem[]> {
	return (
		db
			.selectFrom("item")
			.leftJoin("data_key", "data_key.item", "item.id")
			.where("data_key.item", "is", null)
			// An erased one has neither.
			.where("item.mark", "is not", null)
			.orderBy("item.id")
			.select(["item.id", "item.mark"])
			.$narrowType<{ mark: NotNull }>()
			.execute()
	);
}

/** The sealed original is on the disk before the register names it, and the plain one goes after. */
async function sealItem({ db, vault, blobs }: House, { id, mark: sha256 }: PlainItem): Promise<void> {
	const plain = join(blobs, sha256.slice(0, 2), sha256);
	const bytes = await readFile(plain).catch(() => null);
	const kept = bytes === null ? null : await keepBytes(blobs, bytes, vault.originals);
	const mark = kept?.mark ?? vault.originals.markOf(sha256);
	const { wrapped, keyId } = await vault.newItemKey(id);
	await db.transaction().execute(async (write) => {
		await write.insertInto("data_key").values({ item: id, wrapped, key_id: keyId }).execute();
		await write
			.insertInto("blob")
			.values({ mark, size: kept?.size ?? 0 })
			.onConflict((conflict) => conflict.doNothing())
			.execute();
		await alignSealing({ write, vault }, id);
		await write.updateTable("item").set({ mark }).where("id", "=", id).execute();
		await sql`delete from blob where mark = ${sha256} and not exists (select from item where item.mark = blob.mark)`.execute(
			write,
		);
	});
}

/** Originals of which the plain file outlived a broken-off sealing, or that never became an item. */
async function sealLeftFiles({ blobs, vault }: House): Promise<void> {
	const names = await readdir(blobs, { recursive: true }).catch(() => []);
	for (const name of names.filter((one) => /^[0-9a-f]{64}(\..*\.part)?$/.test(basename(one)))) {
		const bytes = await readFile(join(blobs, name)).catch(() => null);
		if (bytes === null || bytes.length === 0 || isSealed(bytes)) continue;
		if (!name.endsWith(".part") && sha256Of(bytes) === basename(name)) await keepBytes(blobs, bytes, vault.originals);
		await rm(join(blobs, name));
	}
}

/** PostgreSQL looks at every row: nothing plain is left where nothing plain may be. */
async function validateFences({ db }: House): Promise<void> {
	await sql`alter table item validate constraint item_file_name_sealed`.execute(db);
	await sql`alter table document validate constraint document_facts_sealed`.execute(db);
	await sql`alter table passage validate constraint passage_sealed`.execute(db);
}
