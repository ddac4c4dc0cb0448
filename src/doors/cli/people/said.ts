/** What is said when somebody has been given a role. */
import type { Invited } from "../../../acts/people/named.js";
import { dayOf } from "../../../domain/deadline.js";
import type { Role } from "../../../domain/person.js";
import type { Desk } from "../desk.js";

export async function sayInvited(
	desk: Desk,
	{ name, role }: { readonly name: string; readonly role: Role },
	{ token, expiresAt }: Invited,
): Promise<void> {
	const say = desk.say.people;
	await desk.out.line(say.invited(name, say.roles[role]));
	if (token !== null && expiresAt !== null) await desk.out.line(say.token(token, dayOf(expiresAt, "UTC")));
}
