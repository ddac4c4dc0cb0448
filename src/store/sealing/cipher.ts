/**
 * Sealing bytes: AES-256-GCM of node:crypto. What is sealed says in which format, is bound to its place by a label, and hides its
 * exact length, by which a guessed text could be confirmed.
 */
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { Problem } from "../../domain/problem.js";

/** First byte of everything encrypted: a later format has another. */
const FORMAT = 1;
const NONCE = 12;
const TAG = 16;
const KEY = 32;
/** Shorter texts are filled up to this. */
const SHORTEST = 128;

/** A new key. */
export function randomKey(): Buffer {
	return randomBytes(KEY);
}

/** Encrypts bytes as long as they are. @param label the place they are kept in: at any other they cannot be decrypted */
export function encrypt(key: Uint8Array, bytes: Uint8Array, label: string): Buffer {
	const nonce = randomBytes(NONCE);
	const cipher = createCipheriv("aes-256-gcm", key, nonce);
	cipher.setAAD(boundTo(label));
	return Buffer.concat([Buffer.of(FORMAT), nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
}

/** What was encrypted; null when the key is another, the label is another, or a single bit has changed. */
export function decrypt(key: Uint8Array, sealed: Uint8Array, label: string): Buffer | null {
	if (sealed.length < 1 + NONCE + TAG || sealed[0] !== FORMAT) return null;
	const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(1, 1 + NONCE), { authTagLength: TAG });
	decipher.setAAD(boundTo(label));
	decipher.setAuthTag(sealed.subarray(sealed.length - TAG));
	try {
		return Buffer.concat([decipher.update(sealed.subarray(1 + NONCE, sealed.length - TAG)), decipher.final()]);
	} catch {
		return null;
	}
}

/** Seals bytes, their length rounded up. */
export function seal(key: Uint8Array, bytes: Uint8Array, label: string): Buffer {
	const filled = Buffer.alloc(roundedLength(bytes.length + 4));
	filled.writeUInt32BE(bytes.length);
	filled.set(bytes, 4);
	return encrypt(key, filled, label);
}

/** @throws Problem damaged_seal when it is not what was sealed for this place */
export function unseal(key: Uint8Array, sealed: Uint8Array, label: string): Buffer {
	const filled = decrypt(key, sealed, label);
	if (filled === null) throw new Problem("damaged_seal");
	return filled.subarray(4, 4 + filled.readUInt32BE());
}

/** Seals a text. */
export function sealText(key: Uint8Array, text: string, label: string): Buffer {
	return seal(key, Buffer.from(text, "utf8"), label);
}

/** @throws Problem damaged_seal */
export function unsealText(key: Uint8Array, sealed: Uint8Array, label: string): string {
	return unseal(key, sealed, label).toString("utf8");
}

/** Rounds up by at most an eighth, so that few lengths exist (Padmé: Nikitin et al., "Reducing Metadata Leakage from Encrypted Files", 2019). */
export function roundedLength(length: number): number {
	if (length <= SHORTEST) return SHORTEST;
	const magnitude = Math.floor(Math.log2(length));
	const step = 2 ** (magnitude - Math.floor(Math.log2(magnitude)) - 1);
	return Math.ceil(length / step) * step;
}

function boundTo(label: string): Buffer {
	return Buffer.from(`rapporteur ${FORMAT} ${label}`, "utf8");
}
