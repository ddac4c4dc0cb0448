/** Accounts of institutions, tied to people. */
import type { Kysely } from "kysely";
import type { Moment } from "../../domain/deadline.js";
import type { Tables } from "../tables.js";

export interface Account {
	readonly institution: string;
	readonly subject: string;
	readonly person: string;
}

/** Ties an account to a person, or finds it tied already. @returns false when the account is somebody else's, or the person has another */
export async function tieAccount(db: Kysely<Tables>, { institution, subject, person }: Account, at: Moment): Promise<boolean> {
	await db
		.insertInto("sign_in_account")
		.values({ institution, subject, person, linked_at: at })
		.onConflict((conflict) => conflict.doNothing())
		.execute();
	const tied = await db
		.selectFrom("sign_in_account")
		.where("institution", "=", institution)
		.where("subject", "=", subject)
		.select("person")
		.executeTakeFirst();
	return tied?.person === person;
}
