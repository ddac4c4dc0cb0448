/** The address for answers of a file: "committee+7f3kq9xd.k2m4…@body.example". Its signature shows that whoever writes there has had our letter. */
import { createHmac, randomInt, timingSafeEqual } from "node:crypto";

/** Without what looks alike. */
const SIGNS = "23456789abcdefghjkmnpqrstvwxyz";
const LENGTH = 8;
const SIGNATURE = 20;
const TAG = new RegExp(`\\+([${SIGNS}]{${LENGTH}})\\.([0-9a-f]{${SIGNATURE}})@`, "i");

/** A reference that tells nothing: not how many there are, not when it was given. */
export function newReference(): string {
	return Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join("");
}

/** What goes behind the plus sign of the house's own address. */
export function replyTag(key: Uint8Array, reference: string): string {
	return `${reference}.${signatureOf(key, reference)}`;
}

/** The reference that one of the addresses proves; null when none does. */
export function provenBy(key: Uint8Array, addresses: readonly string[]): string | null {
	for (const address of addresses) {
		const [, reference = "", signature = ""] = TAG.exec(address) ?? [];
		const right = Buffer.from(signatureOf(key, reference.toLowerCase()));
		const given = Buffer.from(signature.toLowerCase());
		if (given.length === right.length && timingSafeEqual(given, right)) return reference.toLowerCase();
	}
	return null;
}

function signatureOf(key: Uint8Array, reference: string): string {
	return createHmac("sha256", key).update(`reply to ${reference}`).digest("hex").slice(0, SIGNATURE);
}
