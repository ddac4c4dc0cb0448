/** Attempts to sign in: begun, tried a few times, used once, forgotten when they are over. */
import { type Kysely, sql } from "kysely";
import type { Moment } from "../../domain/deadline.js";
import type { Tables } from "../tables.js";
import type { Purpose } from "./tables.js";

export interface Attempt {
	readonly person: string | null;
	readonly data: Readonly<Record<string, string>>;
}

export async function addAttempt(
	db: Kysely<Tables>,
	{ digest, purpose, person, data, ...attempt }: Attempt & KeyOf & { readonly at: Moment; readonly expiresAt: Moment },
): Promise<void> {
	await db.deleteFrom("sign_in_attempt").where("expires_at", "<", attempt.at).execute();
	await db
		.insertInto("sign_in_attempt")
		.values({ digest, purpose, person, data: JSON.stringify(data), expires_at: attempt.expiresAt, used_at: null })
		.execute();
}

export interface KeyOf {
	readonly digest: Buffer;
	readonly purpose: Purpose;
}

/** Counts a try and answers what was begun; null when it is over, used, tried too often or never was. Counted first, so that many tries at once are many. */
export async function tryAttempt(
	db: Kysely<Tables>,
	key: KeyOf,
	{ now, most }: { readonly now: Moment; readonly most: number },
): Promise<Attempt | null> {
	const row = await db
		.updateTable("sign_in_attempt")
		.set({ tries: sql`tries + 1` })
		.where("digest", "=", key.digest)
		.where("purpose", "=", key.purpose)
		.where("used_at", "is", null)
		.where("expires_at", ">", now)
		.where("tries", "<", most)
		.returning(["person", "data"])
		.executeTakeFirst();
	return row ?? null;
}

/** What was begun, without a try; null when it is over. */
export async function lookAtAttempt(db: Kysely<Tables>, key: KeyOf, now: Moment): Promise<Attempt | null> {
	const row = await db
		.selectFrom("sign_in_attempt")
		.where("digest", "=", key.digest)
		.where("purpose", "=", key.purpose)
		.where("used_at", "is", null)
		.where("expires_at", ">", now)
		.select(["person", "data"])
		.executeTakeFirst();
	return row ?? null;
}

/** @returns whether it was still there to be used */
export async function useAttempt(db: Kysely<Tables>, { digest, purpose }: KeyOf, at: Moment): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable("sign_in_attempt")
		.set({ used_at: at })
		.where("digest", "=", digest)
		.where("purpose", "=", purpose)
		.where("used_at", "is", null)
		.executeTakeFirst();
	return numUpdatedRows === 1n;
}
