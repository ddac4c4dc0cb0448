/** Bytes as they came, kept once under their SHA-256 in a folder. */
import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readFile, rename, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Deed } from "./deed.js";

export interface Blob {
	/** Hexadecimal, lower case. */
	readonly sha256: string;
	/** In bytes. */
	readonly size: number;
}

/** The SHA-256 of bytes, hexadecimal. */
export function sha256Of(bytes: Uint8Array): string {
	return createHash("sha256").update(bytes).digest("hex");
}

/**
 * Writes bytes to the folder, flushed to the disk before it returns, so that what arrived outlives any failure that follows.
 * The same bytes again change nothing.
 */
export async function keepBytes(folder: string, bytes: Uint8Array): Promise<Blob> {
	const sha256 = sha256Of(bytes);
	const blob = { sha256, size: bytes.byteLength };
	const path = pathOf(folder, sha256);
	if ((await stat(path).catch(() => null))?.size === blob.size) return blob;
	await mkdir(join(folder, sha256.slice(0, 2)), { recursive: true, mode: 0o700 });
	const draft = `${path}.${randomUUID()}.part`;
	const file = await open(draft, "wx", 0o600);
	try {
		await file.writeFile(bytes);
		await file.sync();
	} finally {
		await file.close();
	}
	await rename(draft, path);
	return blob;
}

/** The bytes kept under a SHA-256. @throws when they are not there or are not what they were. */
export async function keptBytes(folder: string, sha256: string): Promise<Uint8Array> {
	const bytes = await readFile(pathOf(folder, sha256));
	if (sha256Of(bytes) !== sha256) throw new Error(`the bytes kept under ${sha256} have changed`);
	return bytes;
}

/** Enters kept bytes in the register. */
export async function enterBlob(deed: Deed, blob: Blob): Promise<void> {
	await deed.write
		.insertInto("blob")
		.values(blob)
		.onConflict((conflict) => conflict.column("sha256").doNothing())
		.execute();
}

function pathOf(folder: string, sha256: string): string {
	return join(folder, sha256.slice(0, 2), sha256);
}
