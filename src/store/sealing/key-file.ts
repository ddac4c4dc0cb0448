/** The key of a house to which nobody has given one: generated once, in a file of the data folder, outside the database and the originals. */
import { randomBytes } from "node:crypto";
import { link, mkdir, open, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { errorCode } from "../trouble.js";
import { randomKey } from "./cipher.js";
import type { NamedKey } from "./keeper.js";
import { noKey } from "./trouble.js";

/** "ID:BASE64", as in the setting RAPPORTEUR_KEYS. null when it is anything else. */
export function readNamedKey(written: string): NamedKey | null {
	const [, id = "", base64 = ""] = /^([A-Za-z0-9][\w.-]{0,39}):([A-Za-z0-9+/]{43}=)$/.exec(written) ?? [];
	const secret = Buffer.from(base64, "base64");
	return secret.length === 32 ? { id, secret } : null;
}

/** Where it lies. */
export function keyFileIn(dataDir: string): string {
	return join(dataDir, "keys", "house.key");
}

/** The keys of the data folder, the current one first; none when there is no file. @throws Problem no_key when others may read it, or it cannot be read */
export async function keysOfFolder(dataDir: string): Promise<NamedKey[]> {
	const file = keyFileIn(dataDir);
	try {
		const keys = (await readFile(file, "utf8")).trim().split(/\r?\n/).map(readNamedKey);
		if (process.platform !== "win32" && ((await stat(file)).mode & 0o077) !== 0) throw noKey("file_open", { file });
		return keys.map((key) => {
			if (key === null) throw noKey("file_unreadable", { file });
			return key;
		});
	} catch (error) {
		if (errorCode(error) === "ENOENT") return [];
		throw errorCode(error) === "no_key" ? error : noKey("file_unreadable", { file }, error);
	}
}

/** Makes the first key, flushed to the disk before anything is wrapped with it. Two processes that do so at once end with the same. */
export async function makeKeyOfFolder(dataDir: string): Promise<NamedKey> {
	await writeDraft(dataDir, [newKey()], async (draft, file) => {
		await link(draft, file).catch((error: unknown) => {
			if (errorCode(error) !== "EEXIST") throw error;
		});
	});
	const [key] = await keysOfFolder(dataDir);
	if (key === undefined) throw noKey("file_unreadable", { file: keyFileIn(dataDir) });
	return key;
}

/** Puts a new key before the keys of the data folder. @returns its id */
export async function addKeyToFolder(dataDir: string): Promise<string> {
	const key = newKey();
	await writeDraft(dataDir, [key, ...(await keysOfFolder(dataDir))], rename);
	return key.id;
}

function newKey(): NamedKey {
	return { id: `file-${randomBytes(4).toString("hex")}`, secret: randomKey() };
}

/** Writes keys beside the file and has them put in its place: at no moment is there half a file. */
async function writeDraft(
	dataDir: string,
	keys: readonly NamedKey[],
	place: (draft: string, file: string) => Promise<void>,
): Promise<void> {
	const file = keyFileIn(dataDir);
	const draft = `${file}.${randomBytes(4).toString("hex")}.part`;
	try {
		await mkdir(dirname(file), { recursive: true, mode: 0o700 });
		const handle = await open(draft, "wx", 0o600);
		try {
			await handle.writeFile(keys.map(({ id, secret }) => `${id}:${Buffer.from(secret).toString("base64")}\n`).join(""));
			await handle.sync();
		} finally {
			await handle.close();
		}
		await place(draft, file);
		await flush(dirname(file));
	} catch (error) {
		throw noKey("file_unreadable", { file }, error);
	} finally {
		await rm(draft, { force: true });
	}
}

/** So that the name survives a power cut as well. */
async function flush(folder: string): Promise<void> {
	const handle = await open(folder);
	await handle.sync();
	await handle.close();
}
