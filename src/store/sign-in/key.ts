/** The key with which secrets of authenticator apps are sealed: in the data folder, not in the database, so that a dump opens nothing. */
import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { errorCode } from "../trouble.js";

const BYTES = 32;

/** Reads the key of a data folder, and makes it at the first time. */
export async function signInKey(dataDir: string): Promise<Buffer> {
	const file = join(dataDir, "keys", "sign-in");
	await mkdir(dirname(file), { recursive: true, mode: 0o700 });
	try {
		await writeFile(file, `${randomBytes(BYTES).toString("base64")}\n`, { flag: "wx", mode: 0o600 });
	} catch (error) {
		if (errorCode(error) !== "EEXIST") throw error;
	}
	const key = Buffer.from(await readFile(file, "utf8"), "base64");
	if (key.length !== BYTES) throw new Error("The file keys/sign-in in the data folder is damaged");
	return key;
}
