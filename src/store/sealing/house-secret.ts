/** What is derived from the one secret of the house: keys and names of the originals (the same bytes always find the same name, and no other house's), and the key of what belongs to people. */
import { createHmac, hkdfSync } from "node:crypto";

export interface OriginalKeys {
	/** The name under which bytes are kept and compared: a keyed hash of their SHA-256, hexadecimal. */
	markOf(sha256: string): string;
	/** The key of one writing of a file. @param salt random for each writing */
	keyFor(mark: string, salt: Uint8Array): Buffer;
}

/** @param secret the secret `originals` of the house */
export function originalKeysFrom(secret: Uint8Array): OriginalKeys {
	const naming = derived(secret, "", "original marks");
	return {
		markOf: (sha256) => createHmac("sha256", naming).update(sha256).digest("hex"),
		keyFor: (mark, salt) => derived(secret, salt, `original ${mark}`),
	};
}

/** The key with which secrets of authenticator apps are sealed. @param secret as above */
export function appKeyFrom(secret: Uint8Array): Buffer {
	return derived(secret, "", "authenticator apps");
}

/** The key with which is sealed what mail says and what is answered to it. @param secret as above */
export function mailKeyFrom(secret: Uint8Array): Buffer {
	return derived(secret, "", "mail");
}

function derived(secret: Uint8Array, salt: Uint8Array | string, purpose: string): Buffer {
	return Buffer.from(hkdfSync("sha256", secret, salt, `rapporteur ${purpose}`, 32));
}
