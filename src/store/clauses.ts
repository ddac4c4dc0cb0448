/** The table of domain/visibility.ts as SQL, clause by clause. A clause without its SQL does not compile. */
import { type Expression, type SqlBool, sql } from "kysely";
import type { Moment } from "../domain/deadline.js";
import type { HeldRole, Viewer } from "../domain/person.js";
import { ANYBODY_READS, CIRCLES, type Clause, KNOWS, type PeopleClause, READS } from "../domain/visibility.js";

/** What a clause is asked with. `audiences` are columns: the item's, and the passage's where there is one. */
interface Asked {
	readonly audiences: readonly string[];
	readonly held: Pick<HeldRole, "party" | "organisation">;
	readonly person: string | null;
	readonly now: Moment;
	readonly markOf: MarkOf;
}

/** The mark under which an author stands in the register (sealing/authors.ts). */
type MarkOf = (id: string) => string;

type Condition = Expression<SqlBool>;

const NEVER: Condition = sql<SqlBool>`false`;
const NOT_WITHDRAWN: Condition = sql<SqlBool>`withdrawal.item is null`;

const all = (...conditions: readonly Condition[]): Condition => sql<SqlBool>`(${sql.join(conditions, sql` and `)})`;
const any = (conditions: readonly Condition[]): Condition =>
	conditions.length === 0 ? NEVER : sql<SqlBool>`(${sql.join(conditions, sql` or `)})`;

/** Literals, not parameters: the planner then knows how many rows an audience has. */
function within({ audiences }: Asked, circle: keyof typeof CIRCLES): Condition {
	const list = sql.join(CIRCLES[circle].map((audience) => sql.lit(audience)));
	return all(...audiences.map((audience) => sql<SqlBool>`${sql.ref(audience)} in (${list})`));
}

const SQL_OF: Readonly<Record<Clause, (asked: Asked) => Condition>> = {
	published: (asked) => all(within(asked, "published"), sql<SqlBool>`publication.published_at <= ${asked.now}`, NOT_WITHDRAWN),
	own: ({ person, held, markOf }) =>
		any([
			...(person === null
				? []
				: [sql<SqlBool>`exists (select from author where author.item = item.id and author.mark = ${markOf(person)})`]),
			...(held.organisation === null
				? []
				: [
						sql<SqlBool>`exists (select from lodging where lodging.item = item.id and lodging.mark = ${markOf(held.organisation)})`,
					]),
		]),
	of_my_party: ({ held }) =>
		held.party === null
			? NEVER
			: sql<SqlBool>`exists (select from reply where reply.item = item.id and reply.party = ${held.party})`,
	transmitted: (asked) =>
		asked.held.party === null
			? NEVER
			: all(
					within(asked, "transmitted"),
					NOT_WITHDRAWN,
					sql<SqlBool>`exists (select from transmission where transmission.item = item.id
						and transmission.party = ${asked.held.party} and transmission.transmitted_at <= ${asked.now})`,
				),
	named: (asked) =>
		asked.person === null
			? NEVER
			: all(
					within(asked, "named"),
					NOT_WITHDRAWN,
					sql<SqlBool>`exists (select from named_reader where named_reader.item = item.id and named_reader.person = ${asked.person})`,
				),
	committee: (asked) => all(within(asked, "committee"), NOT_WITHDRAWN),
	secretariat: (asked) => within(asked, "secretariat"),
};

/** What a viewer may read at a moment, over `item`, `publication` and `withdrawal` (both joined from the left) and the columns of the audiences. */
export function allowedTo(viewer: Viewer, now: Moment, markOf: MarkOf): (...audiences: readonly string[]) => Condition {
	const { person } = viewer;
	return (...audiences) => {
		const clausesOf = (clauses: readonly Clause[], held: Asked["held"]): Condition[] =>
			clauses.map((clause) => SQL_OF[clause]({ audiences, held, person, now, markOf }));
		const ofRoles = viewer.roles.flatMap((held) => {
			const clauses = clausesOf(READS[held.role], held);
			if (clauses.length === 0) return [];
			return [held.round === null ? any(clauses) : all(sql<SqlBool>`item.round = ${held.round}`, any(clauses))];
		});
		return any([...clausesOf(ANYBODY_READS, { party: null, organisation: null }), ...ofRoles]);
	};
}

const PEOPLE_SQL: Readonly<Record<PeopleClause, (held: HeldRole) => Condition>> = {
	of_the_round: () => sql<SqlBool>`true`,
	of_the_party: ({ party }) => (party === null ? NEVER : sql<SqlBool>`held_role.party = ${party}`),
};

/** Of which roles a viewer may know, over `held_role`. */
export function knownTo({ person, roles }: Viewer): Condition {
	const ofRoles = roles.flatMap((held) => {
		const clauses = KNOWS[held.role].map((clause) => PEOPLE_SQL[clause](held));
		if (clauses.length === 0) return [];
		return [held.round === null ? any(clauses) : all(sql<SqlBool>`held_role.round = ${held.round}`, any(clauses))];
	});
	return any([...(person === null ? [] : [sql<SqlBool>`held_role.person = ${person}`]), ...ofRoles]);
}
