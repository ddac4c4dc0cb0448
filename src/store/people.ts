/** People and the roles that they hold. */
import { type Kysely, type RawBuilder, type SqlBool, sql, type Transaction } from "kysely";
import type { Moment } from "../domain/deadline.js";
import type { HeldRole, Viewer } from "../domain/person.js";
import { Problem } from "../domain/problem.js";
import type { Language } from "../domain/wording.js";
import type { Deed } from "./deed.js";
import { canBeId } from "./ids.js";
import type { Tables } from "./tables.js";
import type { Reading, VisibleTables } from "./visible.js";

export interface Person {
	readonly id: string;
	readonly name: string;
	/** In lower case: by it one signs in. */
	readonly email: string;
	readonly language: Language;
}

/** A role with its dates and its place in the chain of hand-overs and delegations. */
export interface KeptRole extends HeldRole {
	readonly id: string;
	readonly person: string;
	readonly from: Moment;
	readonly until: Moment | null;
	readonly endedAt: Moment | null;
	readonly delegated: boolean;
}

/** The viewer that somebody who has signed in is at a moment; null when there is no such person. Read anew at each request, so that a role that has ended is gone at once. */
export async function viewerAt(
	db: Kysely<Tables>,
	person: string,
	now: Moment,
): Promise<(Viewer & { readonly name: string }) | null> {
	const known = await db
		.selectFrom("person")
		.where("id", "=", person)
		.where("erased_at", "is", null)
		.select("name")
		.executeTakeFirst();
	if (known === undefined) return null;
	const roles = await db
		.selectFrom("held_role")
		.leftJoin("role_end", "role_end.held_role", "held_role.id")
		.where("person", "=", person)
		.where(isHeldAt(now))
		.orderBy("held_role.from_at")
		.orderBy("held_role.id")
		.select(["role", "round", "party", "questions", "organisation"])
		.execute();
	return { person, name: known.name, roles };
}

/** Condition on roles with their ends: begun, not expired, not ended. */
function isHeldAt(now: Moment): RawBuilder<SqlBool> {
	return sql<SqlBool>`from_at <= ${now} and (until_at is null or until_at > ${now}) and (ended_at is null or ended_at > ${now})`;
}

/** Everybody that a viewer may know of, by name, with the roles that they hold or have held. */
export async function listPeople(reading: Reading): Promise<(Person & { readonly roles: readonly KeptRole[] })[]> {
	const [people, roles] = await Promise.all([
		reading.visible.selectFrom("visible_person").orderBy("name").orderBy("id").selectAll().execute(),
		reading.visible.selectFrom("visible_role").orderBy("from_at").orderBy("id").selectAll().execute(),
	]);
	const byPerson = new Map<string, KeptRole[]>();
	for (const row of roles) byPerson.set(row.person, [...(byPerson.get(row.person) ?? []), kept(row)]);
	return people.map((person) => ({ ...person, roles: byPerson.get(person.id) ?? [] }));
}

/** The roles that the reader holds at the moment, also those that do not count in this session. */
export async function ownRoles({ viewer, now, visible }: Reading): Promise<KeptRole[]> {
	if (viewer.person === null) return [];
	const rows = await visible
		.selectFrom("visible_role")
		.where("person", "=", viewer.person)
		.where(isHeldAt(now))
		.orderBy("from_at")
		.orderBy("id")
		.selectAll()
		.execute();
	return rows.map(kept);
}

function kept({ from_at: from, until_at: until, ended_at: endedAt, ...role }: VisibleTables["visible_role"]): KeptRole {
	return { ...role, from, until, endedAt };
}

/** A person of whom a viewer may know. @throws Problem not_found */
export async function findPerson(reading: Reading, id: string): Promise<Person> {
	const row = canBeId(id)
		? await reading.visible.selectFrom("visible_person").where("id", "=", id).selectAll().executeTakeFirst()
		: undefined;
	if (row === undefined) throw new Problem("not_found");
	return row;
}

/** What a viewer may know of a role. @throws Problem not_found */
export async function findRole(reading: Reading, id: string): Promise<HeldRole & { readonly person: string }> {
	const row = canBeId(id)
		? await reading.visible
				.selectFrom("visible_role")
				.where("id", "=", id)
				.select(["person", "role", "round", "party", "questions", "organisation"])
				.executeTakeFirst()
		: undefined;
	if (row === undefined) throw new Problem("not_found");
	return row;
}

/** The person with an address, entered when there is none yet. @returns the id, and whether it was entered just now */
export async function enterPerson(
	deed: Deed,
	person: Omit<Person, "id">,
): Promise<{ readonly id: string; readonly fresh: boolean }> {
	const entered = await deed.write
		.insertInto("person")
		.values({ ...person, added_at: deed.at })
		.onConflict((conflict) => conflict.column("email").where("erased_at", "is", null).doNothing())
		.returning("id")
		.executeTakeFirst();
	if (entered !== undefined) return { id: entered.id, fresh: true };
	const { id } = await deed.write.selectFrom("person").where("email", "=", person.email).select("id").executeTakeFirstOrThrow();
	return { id, fresh: false };
}

/** Gives a role. @returns its id */
export async function addRole(
	deed: Deed,
	person: string,
	given: HeldRole & { readonly until?: Moment | null; readonly comesFrom?: string; readonly delegated?: boolean },
): Promise<string> {
	const { id } = await deed.write
		.insertInto("held_role")
		.values({
			person,
			role: given.role,
			round: given.round,
			party: given.party,
			questions: given.questions === null ? null : [...given.questions],
			organisation: given.organisation,
			from_at: deed.at,
			until_at: given.until ?? null,
			comes_from: given.comesFrom ?? null,
			delegated: given.delegated ?? false,
		})
		.returning("id")
		.executeTakeFirstOrThrow();
	return id;
}

/** A role that is held at the moment of the deed, locked. @throws Problem not_found, role_ended when it is held no more */
export async function roleForDeed(deed: Deed, id: string): Promise<KeptRole> {
	const row = await deed.write
		.selectFrom("held_role")
		.where("id", "=", id)
		.forUpdate()
		.select(["id", "person", "role", "round", "party", "questions", "organisation", "delegated"])
		.select(["from_at as from", "until_at as until"])
		.executeTakeFirst();
	if (row === undefined) throw new Problem("not_found");
	const end = await deed.write.selectFrom("role_end").where("held_role", "=", id).select("ended_at").executeTakeFirst();
	if (end !== undefined || (row.until !== null && row.until <= deed.at)) throw new Problem("role_ended");
	return { ...row, endedAt: null };
}

/** At the end of a deed: its role is still held, or it was this very deed that ended it. @throws Problem role_ended */
export async function mustStillHold(
	write: Transaction<Tables>,
	{ person, as, at }: { readonly person: string; readonly as: HeldRole; readonly at: Moment },
): Promise<void> {
	const row = await write
		.selectFrom("held_role")
		.where("person", "=", person)
		.where("role", "=", as.role)
		.where((of) =>
			of.and([
				sql<boolean>`held_role.round is not distinct from ${as.round}`,
				sql<boolean>`held_role.party is not distinct from ${as.party}`,
				sql<boolean>`held_role.organisation is not distinct from ${as.organisation}::uuid`,
				sql<boolean>`held_role.questions is not distinct from ${as.questions}::text[]`,
				of.or([of("until_at", "is", null), of("until_at", ">", at)]),
				sql<boolean>`not exists (select from role_end
					where role_end.held_role = held_role.id and role_end.xmin <> pg_current_xact_id()::xid)`,
			]),
		)
		.select("id")
		.executeTakeFirst();
	if (row === undefined) throw new Problem("role_ended");
}

/** Ends a role and all that comes from it by delegation: who had it on another's behalf has it no longer. @returns how many ended */
export async function endRole(deed: Deed, id: string, reason: string): Promise<number> {
	const derived = await deed.write
		.selectFrom("held_role")
		.leftJoin("role_end", "role_end.held_role", "held_role.id")
		.where("comes_from", "=", id)
		.where("delegated", "=", true)
		.where("role_end.held_role", "is", null)
		.select("held_role.id")
		.execute();
	let ended = 1;
	for (const one of derived) ended += await endRole(deed, one.id, "delegation");
	await deed.write.insertInto("role_end").values({ held_role: id, ended_at: deed.at, reason }).execute();
	return ended;
}

/** Roles that a person holds at the moment of the deed. */
export async function rolesForDeed(deed: Deed, person: string): Promise<(HeldRole & { readonly id: string })[]> {
	return deed.write
		.selectFrom("held_role")
		.leftJoin("role_end", "role_end.held_role", "held_role.id")
		.where("person", "=", person)
		.where("role_end.held_role", "is", null)
		.where((where) => where.or([where("until_at", "is", null), where("until_at", ">", deed.at)]))
		.select(["held_role.id", "role", "round", "party", "questions", "organisation"])
		.execute();
}

/** Keeps the digest of an invitation's token; earlier invitations of the same person are void. */
export async function addInvitation(
	deed: Deed,
	invitation: { readonly digest: Buffer; readonly person: string; readonly expiresAt: Moment },
): Promise<void> {
	await deed.write
		.updateTable("invitation")
		.set({ used_at: deed.at })
		.where("person", "=", invitation.person)
		.where("used_at", "is", null)
		.execute();
	await deed.write
		.insertInto("invitation")
		.values({ digest: invitation.digest, person: invitation.person, invited_at: deed.at, expires_at: invitation.expiresAt })
		.execute();
}
