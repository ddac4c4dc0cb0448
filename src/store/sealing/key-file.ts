/** The key of a house to which nobody has given one: generated once, in a file of the data folder, outside the database and the originals. */
import { randomBytes } from "node:crypto";
import { link, mkdir, open, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
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

/** The key of the data folder; null when there is none. @throws Problem no_key when others may read it, or it cannot be read */
export async function keyOfFolder(dataDir: string): Promise<NamedKey | null> {
	const file = keyFileIn(dataDir);
	try {
		const key = readNamedKey((await readFile(file, "utf8")).trim());
		if (key === null) throw noKey("file_unreadable", { file });
		if (process.platform !== "win32" && ((await stat(file)).mode & 0o077) !== 0) throw noKey("file_open", { file });
		return key;
	} catch (error) {
		if (errorCode(error) === "ENOENT") return null;
		throw errorCode(error) === "no_key" ? error : noKey("file_unreadable", { file }, error);
	}
}

/** Makes one, flushed to the disk before anything is wrapped with it. Two processes that do so at once end with the same. */
export async function makeKeyOfFolder(dataDir: string): Promise<NamedKey> {
	const file = keyFileIn(dataDir);
	const draft = `${file}.${randomBytes(4).toString("hex")}.part`;
	try {
		await mkdir(join(dataDir, "keys"), { recursive: true, mode: 0o700 });
		const handle = await open(draft, "wx", 0o600);
		try {
			await handle.writeFile(`file-${randomBytes(4).toString("hex")}:${randomKey().toString("base64")}\n`);
			await handle.sync();
		} finally {
			await handle.close();
		}
		await link(draft, file).catch((error) => {
			if (errorCode(error) !== "EEXIST") throw error;
		});
		await flush(join(dataDir, "keys"));
	} catch (error) {
		throw noKey("file_unreadable", { file }, error);
	} finally {
		await rm(draft, { force: true });
	}
	const key = await keyOfFolder(dataDir);
	if (key === null) throw noKey("file_unreadable", { file });
	return key;
}

/** So that the name survives a power cut as well. */
async function flush(folder: string): Promise<void> {
	const handle = await open(folder);
	await handle.sync();
	await handle.close();
}
