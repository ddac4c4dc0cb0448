/**
 * WHO MAY READ WHAT: the one table. A role reads an item when one of its clauses holds. Each clause has two readings: the
 * predicate here and the SQL in store/visible.ts, which does not compile while one is missing; a test holds them together.
 */
import type { Moment } from "./deadline.js";
import { isBefore } from "./deadline.js";
import type { Role, Viewer } from "./person.js";

/** Who may read an item once it is published. Unstated visibility is held as `secretariat` (DOMAIN, step 6). */
export const AUDIENCES = ["public", "secretariat"] as const;
export type Audience = (typeof AUDIENCES)[number];

/** What the clauses look at: an item, or a passage together with its item (the narrower audience counts). */
export interface Readable {
	readonly audience: Audience;
	readonly publishedAt: Moment | null;
	readonly withdrawnAt: Moment | null;
}

export const CLAUSES = ["published", "secretariat"] as const;
export type Clause = (typeof CLAUSES)[number];

/** The table. */
export const READS: Readonly<Record<Role, readonly Clause[]>> = {
	reader: ["published"],
	secretariat: ["published", "secretariat"],
};

const PREDICATES: Readonly<Record<Clause, (item: Readable, now: Moment) => boolean>> = {
	published: (item, now) =>
		item.audience === "public" && item.publishedAt !== null && !isBefore(now, item.publishedAt) && item.withdrawnAt === null,
	secretariat: () => true,
};

/** Whether a viewer may read an item at a moment. */
export function mayRead(viewer: Viewer, item: Readable, now: Moment): boolean {
	return READS[viewer.role].some((clause) => PREDICATES[clause](item, now));
}
