/**
 * The only way to a readable row: relations that hold just what a viewer may read at a moment (domain/visibility.ts as SQL). A
 * `Reading` gives a query creator that knows these relations and none of the tables behind them.
 */
import { type Expression, type Kysely, type QueryCreator, type SqlBool, sql } from "kysely";
import type { Day, Moment } from "../domain/deadline.js";
import type { Viewer } from "../domain/person.js";
import type { Round } from "../domain/round.js";
import { type Clause, READS } from "../domain/visibility.js";
import type { ItemTable, PassageTable, Tables } from "./tables.js";

/** What a reading can query. */
export interface VisibleTables {
	round: Tables["round"];
	party: Tables["party"];
	question: Tables["question"];
	/** Issued to everybody, and of what everybody could read. */
	compilation_issue: Tables["compilation_issue"];
	/** Published as soon as it is signed. */
	checkpoint: Tables["checkpoint"];
	visible_item: Omit<ItemTable, "id" | "sha256"> & { id: string; published_at: Moment | null };
	visible_reply: Tables["reply"];
	visible_contribution: Tables["contribution"];
	visible_contribution_party: Tables["contribution_party"];
	visible_passage: Omit<PassageTable, "id"> & { id: string } & OfItem;
	visible_placement: Tables["placement"] & Pick<PassageTable, "role" | "not_applicable"> & OfItem;
	/** A passage's tie to a question and to a Party at once. */
	visible_tie: VisibleTables["visible_placement"] & { party: string };
	visible_window: { item: string; round: string; party: string; opens_on: Day; last_day: Day; closes_at: Moment };
	/** The dates of Parties' replies are public from receipt on (state of play); nothing else of an unpublished reply is here. */
	reply_dates: {
		round: string;
		party: string;
		version: number;
		received_at: Moment;
		registered_at: Moment;
		published_at: Moment | null;
	};
}

/** What passages and placements carry of their item, so that no query has to check it twice. */
interface OfItem {
	round: string;
	kind: ItemTable["kind"];
	published_at: Moment | null;
}

/** Only `selectFrom`: a reading does not write, not even to what it sees. */
export type Visible = Pick<QueryCreator<VisibleTables>, "selectFrom">;

/** Who reads, at which moment, and what they can reach. */
export interface Reading {
	readonly viewer: Viewer;
	readonly now: Moment;
	readonly visible: Visible;
	/** Definitions of rounds read before from the same register. */
	readonly rounds: KnownRounds;
}

/** By id; valid while `changedAt` is the register's. Definitions hold nothing that anybody may not read. */
export type KnownRounds = Map<string, { readonly changedAt: Moment; readonly round: Round }>;

const KNOWN = new WeakMap<Kysely<Tables>, KnownRounds>();

function knownRounds(db: Kysely<Tables>): KnownRounds {
	const known = KNOWN.get(db) ?? new Map();
	KNOWN.set(db, known);
	return known;
}

/** A clause without its SQL does not compile. `audience` is the item's, and the passage's where there is one. */
const SQL_OF: Readonly<Record<Clause, (audiences: readonly string[], now: Moment) => Expression<SqlBool>>> = {
	published: (audiences, now) =>
		sql<SqlBool>`(${sql.join(
			audiences.map((audience) => sql`${sql.ref(audience)} = 'public'`),
			sql` and `,
		)} and publication.published_at <= ${now} and withdrawal.item is null)`,
	secretariat: () => sql<SqlBool>`true`,
};

/** Opens a reading for a viewer at a moment. */
export function readAs(db: Kysely<Tables>, viewer: Viewer, now: Moment): Reading {
	const allowed = (...audiences: string[]): Expression<SqlBool> => {
		const clauses = READS[viewer.role].map((clause) => SQL_OF[clause](audiences, now));
		return clauses.length === 0 ? sql<SqlBool>`false` : sql<SqlBool>`(${sql.join(clauses, sql` or `)})`;
	};
	const visible = db
		.with(
			(cte) => cte("visible_item").notMaterialized(),
			(q) =>
				q
					.selectFrom("item")
					.leftJoin("publication", "publication.item", "item.id")
					.leftJoin("withdrawal", "withdrawal.item", "item.id")
					.where(allowed("item.audience"))
					.select(["item.id", "item.round", "item.kind", "item.audience", "item.language", "item.symbol", "item.file_name"])
					.select(["item.received_at", "item.registered_at", "publication.published_at"]),
		)
		.with(
			(cte) => cte("visible_reply").notMaterialized(),
			(q) => q.selectFrom("reply").innerJoin("visible_item", "visible_item.id", "reply.item").selectAll("reply"),
		)
		.with(
			(cte) => cte("visible_contribution").notMaterialized(),
			(q) =>
				q.selectFrom("contribution").innerJoin("visible_item", "visible_item.id", "contribution.item").selectAll("contribution"),
		)
		.with(
			(cte) => cte("visible_contribution_party").notMaterialized(),
			(q) =>
				q
					.selectFrom("contribution_party")
					.innerJoin("visible_item", "visible_item.id", "contribution_party.item")
					.selectAll("contribution_party"),
		)
		.with(
			(cte) => cte("visible_passage").notMaterialized(),
			(q) =>
				q
					.selectFrom("passage")
					.innerJoin("item", "item.id", "passage.item")
					.leftJoin("publication", "publication.item", "item.id")
					.leftJoin("withdrawal", "withdrawal.item", "item.id")
					.where(allowed("item.audience", "passage.audience"))
					.selectAll("passage")
					.select(["item.round", "item.kind", "publication.published_at"]),
		)
		.with(
			(cte) => cte("visible_placement").notMaterialized(),
			(q) =>
				q
					.selectFrom("placement")
					.innerJoin("visible_passage", "visible_passage.id", "placement.passage")
					.selectAll("placement")
					.select(["visible_passage.role", "visible_passage.not_applicable"])
					.select(["visible_passage.round", "visible_passage.kind", "visible_passage.published_at"]),
		)
		.with(
			(cte) => cte("visible_tie").notMaterialized(),
			(q) =>
				q
					.selectFrom("visible_placement")
					.innerJoin("passage_party", "passage_party.passage", "visible_placement.passage")
					.selectAll("visible_placement")
					.select("passage_party.party"),
		)
		.with(
			(cte) => cte("visible_window").notMaterialized(),
			(q) =>
				q
					.selectFrom("comment_window")
					.innerJoin("visible_item", "visible_item.id", "comment_window.item")
					.selectAll("comment_window"),
		)
		.with(
			(cte) => cte("reply_dates").notMaterialized(),
			(q) =>
				q
					.selectFrom("reply")
					.innerJoin("item", "item.id", "reply.item")
					.leftJoin("publication", (join) =>
						join.onRef("publication.item", "=", "item.id").on("publication.published_at", "<=", now),
					)
					.leftJoin("withdrawal", "withdrawal.item", "item.id")
					.where("withdrawal.item", "is", null)
					.where("item.received_at", "<=", now)
					.select(["reply.round", "reply.party", "reply.version", "item.received_at", "item.registered_at"])
					.select("publication.published_at"),
		);
	return { viewer, now, visible: visible as unknown as Visible, rounds: knownRounds(db) };
}
