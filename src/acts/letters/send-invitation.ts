/** Sends somebody the letter about the role that they have been given. After the deed: who has a role has it, letter or no letter. */
import { dayOf, type Moment } from "../../domain/deadline.js";
import type { Role } from "../../domain/person.js";
import { Problem } from "../../domain/problem.js";
import type { Language } from "../../domain/wording.js";
import { invitationLetter } from "../../letters/invitation.js";
import type { Post } from "./courier.js";

/** How letters go out, and to where their links lead. */
export interface LettersOffice {
	readonly post: Post;
	readonly baseUrl: string;
	/** Where letters are when there is no mail server; null: they are sent. */
	readonly folder: string | null;
}

export interface ToInvite {
	readonly name: string;
	readonly email: string;
	readonly language: Language;
	readonly role: Role;
	/** Name of the Party in the language of the letter. */
	readonly party: string | null;
	readonly token: string | null;
	readonly expiresAt: Moment | null;
}

/** Where the link of an invitation leads; where one signs in, for somebody who is known already. */
export function linkOf({ baseUrl }: LettersOffice, { language, token }: Pick<ToInvite, "language" | "token">): string {
	return token === null ? `${baseUrl}/${language}/sign-in` : `${baseUrl}/${language}/invitation/${token}`;
}

/** @throws Problem letter_not_sent with the link, which can be handed over in another way */
export async function sendInvitation(office: LettersOffice, to: ToInvite): Promise<void> {
	const link = linkOf(office, to);
	const until = to.expiresAt === null ? null : dayOf(to.expiresAt, "UTC");
	const letter = invitationLetter(to.language, { to: to.name, role: to.role, party: to.party, link, until });
	try {
		await office.post.send({ name: to.name, email: to.email }, letter);
	} catch (error) {
		throw new Problem("letter_not_sent", { link }, { cause: error });
	}
}
