/** Somebody as they are named when they are given a role. */
import { createHash, randomBytes } from "node:crypto";
import type { Moment } from "../../domain/deadline.js";
import { Problem } from "../../domain/problem.js";
import type { Language } from "../../domain/wording.js";
import type { Deed } from "../../store/deed.js";
import { addInvitation, enterPerson, type Person } from "../../store/people.js";

/** Days for which an invitation opens the door. */
const INVITED_FOR_DAYS = 14;
/** One address, no spaces, no angle brackets; whether it exists, the letter will tell. RFC 5321 4.5.3.1.3: 254 octets at most. */
const ADDRESS = /^[^\s@<>,;:"()[\]\\]{1,64}@[^\s@<>,;:"()[\]\\]+\.[^\s@<>,;:"()[\]\\.]{2,}$/;

export interface Named {
	readonly name: string;
	readonly email: string;
	readonly language: Language;
}

/** What becomes of inviting somebody. The token is shown once, for the letter: only its digest is kept. */
export interface Invited {
	readonly person: string;
	readonly role: string;
	/** null: the person is known already and signs in as before. */
	readonly token: string | null;
	readonly expiresAt: Moment | null;
}

/** @throws Problem email_unreadable */
export function tidied({ name, email, language }: Named): Omit<Person, "id"> {
	const address = email.trim().toLowerCase();
	if (address.length > 254 || !ADDRESS.test(address)) throw new Problem("email_unreadable", { email: email.slice(0, 80) });
	return { name: name.replace(/\s+/g, " ").trim().slice(0, 200) || address, email: address, language };
}

/** Enters a person, with an invitation when they are new to the house. */
export async function enterNamed(deed: Deed, named: Named): Promise<Omit<Invited, "role">> {
	const { id, fresh } = await enterPerson(deed, tidied(named));
	if (!fresh) return { person: id, token: null, expiresAt: null };
	const token = randomBytes(32).toString("base64url");
	const expiresAt = new Date(Date.parse(deed.at) + INVITED_FOR_DAYS * 86_400_000).toISOString();
	await addInvitation(deed, { digest: createHash("sha256").update(token).digest(), person: id, expiresAt });
	return { person: id, token, expiresAt };
}
