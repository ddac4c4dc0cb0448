/** Bytes as they came, sealed, each kept once in a folder under a keyed hash. */
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Kysely, sql } from "kysely";
import { Problem } from "../domain/problem.js";
import type { Deed } from "./deed.js";
import { seal, unseal } from "./sealing/cipher.js";
import type { OriginalKeys } from "./sealing/house-secret.js";
import { type ItemKey, vaultOf } from "./sealing/vault.js";
import type { Register, Tables } from "./tables.js";

export interface Blob {
	/** The keyed hash under which it is kept and compared, hexadecimal, lower case. */
	readonly mark: string;
	/** Of the sealed file, in bytes: not the exact length of what came, by which a guess could be confirmed. */
	readonly size: number;
}

/** An original that was kept, with the key of the item that it will be. */
export interface Original extends Blob {
	readonly itemKey: ItemKey;
}

/** A sealed file begins with this, then its salt, then what is encrypted. */
const MAGIC = Buffer.from("rapporteur sealed\n");
const SALT = 32;

/** The SHA-256 of bytes, hexadecimal. */
export function sha256Of(bytes: Uint8Array): string {
	return createHash("sha256").update(bytes).digest("hex");
}

/** Keeps bytes that came and makes the key of the item to be, both before any transaction is open. @throws Problem no_key */
export async function keepOriginal(
	{ db, blobs }: { readonly db: Register; readonly blobs: string },
	bytes: Uint8Array,
): Promise<Original> {
	const vault = vaultOf(db);
	const itemKey = await vault.newItemKey();
	return { ...(await keepBytes(blobs, bytes, vault.originals)), itemKey };
}

/**
 * Writes bytes to the folder, sealed and flushed to the disk before it returns, so that what arrived outlives any failure that
 * follows. The same bytes again change nothing.
 */
export async function keepBytes(folder: string, bytes: Uint8Array, originals: OriginalKeys): Promise<Blob> {
	const mark = originals.markOf(sha256Of(bytes));
	const path = pathOf(folder, mark);
	const kept = await keptSize(path, mark, originals);
	if (kept !== null) return { mark, size: kept };
	const salt = randomBytes(SALT);
	const sealed = Buffer.concat([MAGIC, salt, seal(originals.keyFor(mark, salt), bytes, labelOf(mark))]);
	await mkdir(join(folder, mark.slice(0, 2)), { recursive: true, mode: 0o700 });
	const draft = `${path}.${randomUUID()}.part`;
	const file = await open(draft, "wx", 0o600);
	try {
		await file.writeFile(sealed);
		await file.sync();
	} finally {
		await file.close();
	}
	await rename(draft, path);
	return { mark, size: sealed.byteLength };
}

/** After the deed that entered them: whoever erased another document of the same bytes meanwhile may have removed the file. */
export async function keepStill(
	{ db, blobs }: { readonly db: Register; readonly blobs: string },
	bytes: Uint8Array,
): Promise<void> {
	await keepBytes(blobs, bytes, vaultOf(db).originals);
}

/** The bytes kept under a mark. @throws Problem damaged_seal when they are not what they were; an error of the system when they are not there */
export async function keptBytes(folder: string, mark: string, originals: OriginalKeys): Promise<Uint8Array> {
	return opened(await readFile(pathOf(folder, mark)), mark, originals);
}

/** Whether the bytes of a file in the folder of originals are sealed. */
export function isSealed(bytes: Uint8Array): boolean {
	return MAGIC.equals(bytes.subarray(0, MAGIC.length));
}

/** Enters kept bytes in the register. */
export async function enterBlob(deed: Deed, { mark, size }: Blob): Promise<void> {
	await holdMark(deed.write, mark);
	await deed.write
		.insertInto("blob")
		.values({ mark, size })
		.onConflict((conflict) => conflict.column("mark").doNothing())
		.execute();
}

/** Removes the file of an original that no item has any more. The same bytes may just be coming again: then it stays. */
export async function removeUnused(
	{ db, blobs }: { readonly db: Register; readonly blobs: string },
	mark: string,
): Promise<void> {
	await db.transaction().execute(async (own) => {
		await holdMark(own, mark);
		const used = await own.selectFrom("blob").where("mark", "=", mark).select("mark").executeTakeFirst();
		if (used === undefined) await rm(pathOf(blobs, mark), { force: true });
	});
}

/** One at a time, to the end of the transaction: who enters an original, and who removes its file. */
async function holdMark(own: Kysely<Tables>, mark: string): Promise<void> {
	await sql`select pg_advisory_xact_lock(hashtextextended(${mark}, 0))`.execute(own);
}

/** The size of what is kept under a mark; null when it is not there, or a crash or a hand has damaged it. */
async function keptSize(path: string, mark: string, originals: OriginalKeys): Promise<number | null> {
	const file = await readFile(path).catch(() => null);
	if (file === null) return null;
	try {
		opened(file, mark, originals);
		return file.byteLength;
	} catch {
		return null;
	}
}

function opened(file: Buffer, mark: string, originals: OriginalKeys): Buffer {
	if (!isSealed(file)) throw new Problem("damaged_seal");
	const salt = file.subarray(MAGIC.length, MAGIC.length + SALT);
	return unseal(originals.keyFor(mark, salt), file.subarray(MAGIC.length + SALT), labelOf(mark));
}

function labelOf(mark: string): string {
	return `original ${mark}`;
}

function pathOf(folder: string, mark: string): string {
	return join(folder, mark.slice(0, 2), mark);
}
