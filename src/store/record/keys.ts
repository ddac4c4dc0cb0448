/**
 * The key that signs checkpoints: Ed25519, written as the signed notes of C2SP have it, `PRIVATE+KEY+name+hash+data`. It comes from
 * the environment, or is made once and kept in the data folder, for its owner only.
 */
import { createPrivateKey, createPublicKey, type KeyObject, randomBytes } from "node:crypto";
import { link, mkdir, open, readFile, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { Problem } from "../../domain/problem.js";
import { sha256 } from "./sha256.js";

/** What signs. */
export interface SigningKey {
	/** Whose record it is, such as "portal.example.org/record". */
	readonly name: string;
	readonly privateKey: KeyObject;
	/** What is published, and checks what it signs: `name+hash+data`. */
	readonly verifier: string;
}

/** What checks a signature. */
export interface VerifierKey {
	readonly name: string;
	/** Eight hexadecimal digits that tell keys of the same name apart. */
	readonly id: string;
	readonly publicKey: KeyObject;
}

const ED25519 = 1;
const PKCS8 = Buffer.from("302e020100300506032b657004220420", "hex");
const SPKI = Buffer.from("302a300506032b6570032100", "hex");

/** Where the key comes from. */
export interface KeyPlace {
	/** As the environment gives it, null when it does not. */
	readonly given: string | null;
	readonly file: string;
	/** For a key that has to be made. */
	readonly name: string;
}

/** The key of the house; made and kept when there is none yet. @throws Problem wrong_setting when what is there is no key */
export async function signingKey({ given, file, name }: KeyPlace): Promise<SigningKey> {
	const written = given ?? (await keptOrMade(file, name));
	const key = readSigningKey(written.trim());
	if (key === null) throw new Problem("wrong_setting", { name: given === null ? file : "RECORD_KEY", why: "" });
	return key;
}

/** A key from its text, null when it is none. */
export function readSigningKey(text: string): SigningKey | null {
	const {
		name = "",
		id = "",
		data = "",
	} = /^PRIVATE\+KEY\+(?<name>[^\s+]+)\+(?<id>[0-9a-f]{8})\+(?<data>\S+)$/.exec(text)?.groups ?? {};
	const bytes = Buffer.from(data, "base64");
	if (bytes.length !== 33 || bytes[0] !== ED25519) return null;
	const privateKey = createPrivateKey({ key: Buffer.concat([PKCS8, bytes.subarray(1)]), format: "der", type: "pkcs8" });
	const verifier = verifierOf(name, createPublicKey(privateKey));
	return verifier.startsWith(`${name}+${id}+`) ? { name, privateKey, verifier } : null;
}

/** A verifier key from its text, null when it is none. */
export function readVerifierKey(text: string): VerifierKey | null {
	const { name = "", id = "", data = "" } = /^(?<name>[^\s+]+)\+(?<id>[0-9a-f]{8})\+(?<data>\S+)$/.exec(text)?.groups ?? {};
	const bytes = Buffer.from(data, "base64");
	if (bytes.length !== 33 || bytes[0] !== ED25519 || idOf(name, bytes) !== id) return null;
	const publicKey = createPublicKey({ key: Buffer.concat([SPKI, bytes.subarray(1)]), format: "der", type: "spki" });
	return { name, id, publicKey };
}

/** Made beside and linked: of two processes that make one at once, both use the same. */
async function keptOrMade(file: string, name: string): Promise<string> {
	const kept = await readFile(file, "utf8").catch(nullIfMissing);
	if (kept !== null) return kept;
	const draft = `${file}.${process.pid}.${randomBytes(4).toString("hex")}`;
	await mkdir(dirname(file), { recursive: true, mode: 0o700 });
	await writeFlushed(draft, `${newKey(name)}\n`);
	try {
		await link(draft, file).catch((error: NodeJS.ErrnoException) => {
			if (error.code !== "EEXIST") throw error;
		});
	} finally {
		await rm(draft);
	}
	return readFile(file, "utf8");
}

/** What was signed with it is published: the key must not be lost in a power cut. */
async function writeFlushed(file: string, text: string): Promise<void> {
	const handle = await open(file, "wx", 0o600);
	try {
		await handle.writeFile(text);
		await handle.sync();
	} finally {
		await handle.close();
	}
}

function newKey(name: string): string {
	const seed = randomBytes(32);
	const privateKey = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: "der", type: "pkcs8" });
	const [, id = ""] = verifierOf(name, createPublicKey(privateKey)).split("+");
	return `PRIVATE+KEY+${name}+${id}+${Buffer.concat([Buffer.from([ED25519]), seed]).toString("base64")}`;
}

function verifierOf(name: string, publicKey: KeyObject): string {
	const raw = publicKey.export({ format: "der", type: "spki" }).subarray(SPKI.length);
	const bytes = Buffer.concat([Buffer.from([ED25519]), raw]);
	return `${name}+${idOf(name, bytes)}+${bytes.toString("base64")}`;
}

function idOf(name: string, bytes: Uint8Array): string {
	return sha256(Buffer.concat([Buffer.from(`${name}\n`), bytes])).slice(0, 8);
}

function nullIfMissing(error: NodeJS.ErrnoException): null {
	if (error.code === "ENOENT") return null;
	throw error;
}
