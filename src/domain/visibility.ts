/**
 * WHO MAY READ WHAT: the one table. A person reads an item when a clause of a role that they hold in its round is true. Each clause
 * has two readings, the predicate here and the SQL in store/clauses.ts, which does not compile while one is missing; a test holds
 * them together.
 */
import type { Moment } from "./deadline.js";
import { isBefore } from "./deadline.js";
import type { HeldRole, Role, Viewer } from "./person.js";

/**
 * Who may read an item or a passage at most, from the widest to the narrowest. Unstated visibility is held as `secretariat` (DOMAIN,
 * step 6). `named` is for people named one by one; `author` is for those who wrote it, and not for the Secretariat: a draft.
 */
export const AUDIENCES = ["public", "parties", "committee", "secretariat", "named", "author"] as const;
export type Audience = (typeof AUDIENCES)[number];

/** The narrower of two audiences: of a passage and of its item. */
export function narrower(one: Audience, other: Audience): Audience {
	return AUDIENCES.indexOf(one) > AUDIENCES.indexOf(other) ? one : other;
}

/** What the clauses look at: an item, or a passage together with its item (the narrower audience counts). */
export interface Readable {
	readonly round: string;
	readonly audience: Audience;
	/** A moment to come is an embargo. */
	readonly publishedAt: Moment | null;
	readonly withdrawnAt: Moment | null;
	/** Code of the Party whose reply it is; null: not a Party's reply. */
	readonly party: string | null;
	/** Parties to which it has been transmitted, and when. */
	readonly transmitted: readonly { readonly party: string; readonly at: Moment }[];
	/** Ids of the people who wrote or lodged it. */
	readonly authors: readonly string[];
	/** Ids of the organisations that lodged it, coalition members among them. */
	readonly organisations: readonly string[];
	/** Ids of the people named to read it. */
	readonly named: readonly string[];
}

export const CLAUSES = ["published", "own", "of_my_party", "transmitted", "named", "committee", "secretariat"] as const;
export type Clause = (typeof CLAUSES)[number];

/** What anybody reads, whoever they are. */
export const ANYBODY_READS: readonly Clause[] = ["published"];

/** The table: what a role adds to what anybody reads. */
export const READS: Readonly<Record<Role, readonly Clause[]>> = {
	secretariat: ["own", "secretariat", "named"],
	registrar: ["own", "secretariat", "named"],
	administrator: [],
	focal_point: ["of_my_party", "transmitted", "named"],
	deputy: ["of_my_party", "transmitted", "named"],
	party_contributor: ["of_my_party", "named"],
	rapporteur: ["committee", "named"],
	member: ["committee", "named"],
	observer: ["named"],
	contributor: ["own", "named"],
	nhri: ["own", "named"],
	facilitator: ["own", "named"],
};

/** Audiences that each circle reads; `own` is above them all. */
export const CIRCLES = {
	published: ["public"],
	transmitted: ["public", "parties"],
	committee: ["public", "parties", "committee"],
	secretariat: ["public", "parties", "committee", "secretariat"],
	named: ["public", "parties", "committee", "secretariat", "named"],
} as const satisfies Partial<Record<Clause, readonly Audience[]>>;

/** What a clause is asked with: the item, the role in which it is read, by whom and when. */
interface Asked {
	readonly item: Readable;
	readonly held: Pick<HeldRole, "party" | "organisation">;
	readonly person: string | null;
	readonly now: Moment;
}

const within = (item: Readable, circle: keyof typeof CIRCLES): boolean =>
	(CIRCLES[circle] as readonly Audience[]).includes(item.audience);

const PREDICATES: Readonly<Record<Clause, (asked: Asked) => boolean>> = {
	published: ({ item, now }) =>
		within(item, "published") && item.publishedAt !== null && !isBefore(now, item.publishedAt) && item.withdrawnAt === null,
	own: ({ item, held, person }) =>
		(person !== null && item.authors.includes(person)) ||
		(held.organisation !== null && item.organisations.includes(held.organisation)),
	of_my_party: ({ item, held }) => held.party !== null && item.party === held.party,
	transmitted: ({ item, held, now }) =>
		within(item, "transmitted") &&
		item.withdrawnAt === null &&
		item.transmitted.some(({ party, at }) => party === held.party && !isBefore(now, at)),
	named: ({ item, person }) =>
		within(item, "named") && item.withdrawnAt === null && person !== null && item.named.includes(person),
	committee: ({ item }) => within(item, "committee") && item.withdrawnAt === null,
	secretariat: ({ item }) => within(item, "secretariat"),
};

/** Who may know that somebody holds a role: themselves, those who keep or hand out access in the round, those of the same Party. */
export const PEOPLE_CLAUSES = ["of_the_round", "of_the_party"] as const;
export type PeopleClause = (typeof PEOPLE_CLAUSES)[number];

export const KNOWS: Readonly<Record<Role, readonly PeopleClause[]>> = {
	secretariat: ["of_the_round"],
	registrar: ["of_the_round"],
	administrator: ["of_the_round"],
	focal_point: ["of_the_party"],
	deputy: ["of_the_party"],
	party_contributor: [],
	rapporteur: [],
	member: [],
	observer: [],
	contributor: [],
	nhri: [],
	facilitator: [],
};

/** Whether a viewer may know that a person holds a role. */
export function mayKnowOf(viewer: Viewer, person: string, role: Pick<HeldRole, "round" | "party">): boolean {
	return (
		viewer.person === person ||
		viewer.roles.some(
			(held) =>
				(held.round === null || held.round === role.round) &&
				KNOWS[held.role].some((clause) => clause === "of_the_round" || (held.party !== null && held.party === role.party)),
		)
	);
}

/** Whether a viewer may read more than anybody may: what they are shown is then marked where it is not public. */
export function readsMore(viewer: Viewer): boolean {
	return viewer.roles.some(({ role }) => READS[role].length > 0);
}

/** Whether a viewer is told the names of files: a sender's own words, and for the desk only. */
export function seesFileNames(viewer: Viewer): boolean {
	return viewer.roles.some(({ role }) => READS[role].includes("secretariat"));
}

/** Whether a viewer may read an item at a moment. */
export function mayRead(viewer: Viewer, item: Readable, now: Moment): boolean {
	const holds = (clauses: readonly Clause[], held: Asked["held"]): boolean =>
		clauses.some((clause) => PREDICATES[clause]({ item, held, person: viewer.person, now }));
	return (
		holds(ANYBODY_READS, { party: null, organisation: null }) ||
		viewer.roles.some((held) => (held.round === null || held.round === item.round) && holds(READS[held.role], held))
	);
}
