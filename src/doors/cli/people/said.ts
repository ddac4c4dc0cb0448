/** What is said, and sent, when somebody has been given a role. */
import { linkOf, sendInvitation } from "../../../acts/letters/send-invitation.js";
import type { Invited, Named } from "../../../acts/people/named.js";
import { dayOf } from "../../../domain/deadline.js";
import type { Role } from "../../../domain/person.js";
import type { Desk } from "../desk.js";

/** Sends the letter; where there is no mail server, the link is printed for somebody to hand over. @throws Problem letter_not_sent */
export async function sayInvited(
	desk: Desk,
	to: Named & { readonly role: Role; readonly party: string | null },
	{ token, expiresAt }: Invited,
): Promise<void> {
	const say = desk.say.people;
	await desk.out.line(say.invited(to.name, say.roles[to.role]));
	const office = await desk.programme.lettersOffice();
	await sendInvitation(office, { ...to, email: to.email.trim().toLowerCase(), token, expiresAt });
	if (office.folder === null) return desk.out.line(say.sent(to.email));
	const link = linkOf(office, { language: to.language, token });
	if (expiresAt !== null) await desk.out.line(say.link(link, dayOf(expiresAt, "UTC")));
	await desk.notes.line(say.inFolder(office.folder));
}
