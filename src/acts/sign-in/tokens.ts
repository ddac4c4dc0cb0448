/** Tokens and codes: made by chance, known to whoever holds them, kept as digests only. */
import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from "node:crypto";

/** 256 bits. */
export function newToken(): string {
	return randomBytes(32).toString("base64url");
}

/** Whether a text that came from outside can be a token at all. */
export function canBeToken(text: string): boolean {
	return /^[\w-]{43}$/.test(text);
}

export function digestOf(token: string): Buffer {
	return createHash("sha256").update(token).digest();
}

/** Eight figures, each as likely as any. */
export function newCode(): string {
	return String(randomInt(100_000_000)).padStart(8, "0");
}

/** Digest of a code. Short as it is, it cannot be found by trying without the token of the browser, which is not kept. */
export function codeDigest(code: string, token: string): string {
	return createHmac("sha256", token).update(code).digest("base64url");
}

/** Without telling by its time how much was right. */
export function sameText(one: string, other: string): boolean {
	return timingSafeEqual(digestOf(one), digestOf(other));
}

const LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

/** Ten recovery codes of 16 signs that cannot be taken for one another: 79 bits each. */
export function newRecoveryCodes(): string[] {
	const four = (): string => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join("");
	return Array.from({ length: 10 }, () => [four(), four(), four(), four()].join("-"));
}
