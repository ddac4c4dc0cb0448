/** Sessions: begun, found by the digest of their token, listed, ended. */
import type { Kysely } from "kysely";
import type { Moment } from "../../domain/deadline.js";
import type { Session, Way } from "../../domain/session.js";
import { canBeId } from "../ids.js";
import type { Tables } from "../tables.js";

export interface NewSession {
	readonly digest: Buffer;
	readonly person: string;
	readonly way: Way;
	readonly device: string;
	readonly at: Moment;
	readonly expiresAt: Moment;
	readonly secondFactor: boolean;
}

export async function addSession(db: Kysely<Tables>, session: NewSession): Promise<void> {
	const { digest, person, way, device, at, expiresAt, secondFactor } = session;
	await db
		.insertInto("sign_in_session")
		.values({
			...{ digest, person, way, device, begun_at: at, seen_at: at, expires_at: expiresAt },
			second_factor_at: secondFactor ? at : null,
			ended_at: null,
		})
		.execute();
}

/** Whether somebody has signed in before from such a device, and whether they have at all. */
export async function devicesOf(db: Kysely<Tables>, person: string): Promise<readonly string[]> {
	const rows = await db.selectFrom("sign_in_session").where("person", "=", person).select("device").distinct().execute();
	return rows.map(({ device }) => device);
}

/** The session that a token opens at a moment. @param idleSince sessions not seen since then have ended */
export async function findSession(
	db: Kysely<Tables>,
	digest: Buffer,
	{ now, idleSince }: { readonly now: Moment; readonly idleSince: Moment },
): Promise<Session | null> {
	const row = await living(db, { now, idleSince }).where("digest", "=", digest).executeTakeFirst();
	return row ?? null;
}

/** Someone's living sessions, the last used first. */
export function listSessions(
	db: Kysely<Tables>,
	person: string,
	at: { readonly now: Moment; readonly idleSince: Moment },
): Promise<Session[]> {
	return living(db, at)
		.where("sign_in_session.person", "=", person)
		.orderBy("seen_at", "desc")
		.orderBy("sign_in_session.id")
		.execute();
}

function living(db: Kysely<Tables>, { now, idleSince }: { readonly now: Moment; readonly idleSince: Moment }) {
	return db
		.selectFrom("sign_in_session")
		.innerJoin("person", "person.id", "sign_in_session.person")
		.leftJoin("sign_in_second_factor as app", "app.person", "sign_in_session.person")
		.where("ended_at", "is", null)
		.where("expires_at", ">", now)
		.where("seen_at", ">", idleSince)
		.select(["sign_in_session.id", "sign_in_session.person", "name", "email", "language", "way", "device"])
		.select(({ eb }) => eb("app.person", "is not", null).$castTo<boolean>().as("hasApp"))
		.select(["begun_at as begunAt", "seen_at as seenAt", "second_factor_at as secondFactorAt"]);
}

export async function markSeen(db: Kysely<Tables>, id: string, at: Moment): Promise<void> {
	await db.updateTable("sign_in_session").set({ seen_at: at }).where("id", "=", id).execute();
}

/** Ends some of a person's sessions: one, or all but one. @returns how many ended */
export async function endSessions(
	db: Kysely<Tables>,
	person: string,
	{ at, ...which }: { readonly at: Moment } & ({ readonly only: string } | { readonly allBut: string }),
): Promise<number> {
	const id = "only" in which ? which.only : which.allBut;
	if (!canBeId(id)) return 0;
	const { numUpdatedRows } = await db
		.updateTable("sign_in_session")
		.set({ ended_at: at })
		.where("person", "=", person)
		.where("ended_at", "is", null)
		.where("id", "only" in which ? "=" : "!=", id)
		.executeTakeFirst();
	return Number(numUpdatedRows);
}

/** A session with a second factor from now on, under a new token: whoever had the old one has nothing. */
export async function strengthenSession(
	db: Kysely<Tables>,
	id: string,
	{ digest, at }: { readonly digest: Buffer; readonly at: Moment },
): Promise<void> {
	await db.updateTable("sign_in_session").set({ digest, second_factor_at: at }).where("id", "=", id).execute();
}

/** Forgets sessions over since before a moment: where somebody has been is nobody's business for ever. */
export async function forgetSessions(db: Kysely<Tables>, before: Moment): Promise<void> {
	await db
		.deleteFrom("sign_in_session")
		.where((where) => where.or([where("ended_at", "<", before), where("expires_at", "<", before)]))
		.execute();
}
