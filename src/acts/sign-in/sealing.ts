/** Seals secrets that must come back in clear: AES-256-GCM, bound to whose they are. */
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

const NONCE = 12;
const TAG = 16;

export function seal(key: Buffer, secret: string, whose: string): Buffer {
	const nonce = randomBytes(NONCE);
	const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(whose));
	const body = Buffer.concat([cipher.update(secret, "utf8"), cipher.final()]);
	return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

/** @throws when it is not whole, not whose it should be, or sealed with another key */
export function unseal(key: Buffer, sealed: Buffer, whose: string): string {
	const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, NONCE)).setAAD(Buffer.from(whose));
	decipher.setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
	return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]).toString("utf8");
}
