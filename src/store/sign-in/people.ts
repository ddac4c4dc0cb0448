/** Whom an address or an invitation stands for. Only for signing in: nothing of it is shown to anybody else. */
import type { Kysely } from "kysely";
import type { Moment } from "../../domain/deadline.js";
import type { Person } from "../people.js";
import type { Tables } from "../tables.js";

/** The person with an address, in lower case. */
export async function personWithAddress(db: Kysely<Tables>, email: string): Promise<Person | null> {
	const row = await db
		.selectFrom("person")
		.where("email", "=", email)
		.where("erased_at", "is", null)
		.select(["id", "name", "email", "language"])
		.executeTakeFirst();
	return row ?? null;
}

/** @throws when there is none: whoever asks has the id from the register */
export function personWithId(db: Kysely<Tables>, id: string): Promise<Person> {
	return db.selectFrom("person").where("id", "=", id).select(["id", "name", "email", "language"]).executeTakeFirstOrThrow();
}

/** The name of the person whom an invitation lets in, null when it lets nobody in any more. Nothing is spent by looking. */
export async function invitedBy(db: Kysely<Tables>, digest: Buffer, now: Moment): Promise<string | null> {
	const row = await db
		.selectFrom("invitation")
		.innerJoin("person", "person.id", "invitation.person")
		.where("digest", "=", digest)
		.where("used_at", "is", null)
		.where("expires_at", ">", now)
		.select("name")
		.executeTakeFirst();
	return row?.name ?? null;
}

/** Spends an invitation. @returns whom it lets in, null when it lets nobody in any more */
export async function useInvitation(db: Kysely<Tables>, digest: Buffer, now: Moment): Promise<string | null> {
	const row = await db
		.updateTable("invitation")
		.set({ used_at: now })
		.where("digest", "=", digest)
		.where("used_at", "is", null)
		.where("expires_at", ">", now)
		.returning("person")
		.executeTakeFirst();
	return row?.person ?? null;
}
