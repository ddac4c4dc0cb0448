/**
 * The only way to a readable row: relations that hold just what a viewer may read at a moment (domain/visibility.ts as SQL). A
 * `Reading` gives a query creator that knows these relations and none of the tables behind them.
 */
import { type Kysely, type QueryCreator, sql } from "kysely";
import type { Day, Moment } from "../domain/deadline.js";
import { ANYBODY, type Viewer } from "../domain/person.js";
import { Problem } from "../domain/problem.js";
import type { Round } from "../domain/round.js";
import { readsMore } from "../domain/visibility.js";
import type { Language } from "../domain/wording.js";
import { onlyAsked } from "./asked.js";
import { allowedTo, knownTo } from "./clauses.js";
import { markOfAuthor } from "./sealing/authors.js";
import { vaultOf } from "./sealing/vault.js";
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
	/** `everybody`: anybody may read it, not only this viewer and a few others. */
	visible_item: Omit<ItemTable, "id" | "mark" | "file_name"> & { id: string; published_at: Moment | null; everybody: boolean };
	visible_reply: Tables["reply"] & Listed;
	visible_contribution: Tables["contribution"] & Listed & { round: string };
	visible_contribution_party: Tables["contribution_party"] & Pick<Listed, "published_at">;
	visible_passage: Omit<PassageTable, "id"> & { id: string; everybody: boolean } & OfItem;
	visible_placement: Tables["placement"] & Pick<PassageTable, "position" | "role" | "not_applicable"> & OfItem;
	/** A passage's tie to a question and to a Party at once. */
	visible_tie: VisibleTables["visible_placement"] & { party: string };
	/** How many passages of an item stand under a question, about a Party. */
	visible_tally: Tables["tally"] & OfItem;
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
	/** What was public and is so no more, where the round says so (domain/round.ts): its symbol, which everybody knew, and nothing else. */
	tombstone: { round: string; kind: ItemTable["kind"]; symbol: string };
	/** Roles that one may know of, held now or once. */
	visible_role: Omit<Tables["held_role"], "id" | "delegated"> & { id: string; delegated: boolean; ended_at: Moment | null };
	visible_person: { id: string; name: string; email: string; language: Language };
}

/** What lists say of an item, so that none has to check it twice. */
type Listed = Pick<
	VisibleTables["visible_item"],
	"symbol" | "language" | "received_at" | "registered_at" | "published_at" | "everybody"
>;

/** What passages and placements carry of their item, so that no query has to check it twice. */
interface OfItem {
	round: string;
	kind: ItemTable["kind"];
	published_at: Moment | null;
}

const LISTED = [
	...(["visible_item.symbol", "visible_item.language", "visible_item.received_at"] as const),
	...(["visible_item.registered_at", "visible_item.published_at", "visible_item.everybody"] as const),
] as const;

/** Only `selectFrom`: a reading does not write, not even to what it sees. */
export type Visible = Pick<QueryCreator<VisibleTables>, "selectFrom">;

/** Who reads, at which moment, and what they can reach. */
export interface Reading {
	readonly viewer: Viewer;
	readonly now: Moment;
	readonly visible: Visible;
	/** Data keys of items that hold something sealed. What everybody may read is not sealed, so whoever reads no more has none. */
	keysOf(items: Iterable<string>): Promise<ReadonlyMap<string, Buffer>>;
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

/** Opens a reading for a viewer at a moment. */
export function readAs(db: Kysely<Tables>, viewer: Viewer, now: Moment): Reading {
	const markOf = (id: string): string => markOfAuthor(vaultOf(db), id);
	const allowed = allowedTo(viewer, now, markOf);
	const toEverybody = allowedTo(ANYBODY, now, markOf);
	const everybody = (...audiences: readonly string[]) =>
		(readsMore(viewer) ? sql<boolean>`${toEverybody(...audiences)}` : sql<boolean>`true`).as("everybody");
	const visible = db
		.with(
			(cte) => cte("visible_item").notMaterialized(),
			(q) =>
				q
					.selectFrom("item")
					.leftJoin("publication", "publication.item", "item.id")
					.leftJoin("withdrawal", "withdrawal.item", "item.id")
					.where(allowed("item.audience"))
					.select(["item.id", "item.round", "item.kind", "item.audience", "item.language", "item.symbol"])
					.select("item.sealed_file_name")
					.select(["item.received_at", "item.registered_at", "publication.published_at"])
					.select(everybody("item.audience")),
		)
		.with(
			(cte) => cte("visible_reply").notMaterialized(),
			(q) =>
				q
					.selectFrom("reply")
					.innerJoin("visible_item", "visible_item.id", "reply.item")
					.selectAll("reply")
					.select([...LISTED]),
		)
		.with(
			(cte) => cte("visible_contribution").notMaterialized(),
			(q) =>
				q
					.selectFrom("contribution")
					.innerJoin("visible_item", "visible_item.id", "contribution.item")
					.selectAll("contribution")
					.select([...LISTED, "visible_item.round"]),
		)
		.with(
			(cte) => cte("visible_contribution_party").notMaterialized(),
			(q) =>
				q
					.selectFrom("contribution_party")
					.innerJoin("visible_item", "visible_item.id", "contribution_party.item")
					.selectAll("contribution_party")
					.select("visible_item.published_at"),
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
					.select(["item.round", "item.kind", "publication.published_at"])
					.select(everybody("item.audience", "passage.audience")),
		)
		.with(
			(cte) => cte("visible_placement").notMaterialized(),
			(q) =>
				q
					.selectFrom("placement")
					.innerJoin("visible_passage", "visible_passage.id", "placement.passage")
					.selectAll("placement")
					.select(["visible_passage.position", "visible_passage.role", "visible_passage.not_applicable"])
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
			(cte) => cte("visible_tally").notMaterialized(),
			(q) =>
				q
					.selectFrom("tally")
					.innerJoin("item", "item.id", "tally.item")
					.leftJoin("publication", "publication.item", "item.id")
					.leftJoin("withdrawal", "withdrawal.item", "item.id")
					.where(allowed("item.audience", "tally.audience"))
					.selectAll("tally")
					.select(["item.round", "item.kind", "publication.published_at"]),
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
		)
		.with(
			(cte) => cte("tombstone").notMaterialized(),
			(q) =>
				q
					.selectFrom("item")
					.innerJoin("publication", "publication.item", "item.id")
					.leftJoin("withdrawal", "withdrawal.item", "item.id")
					.innerJoin("round", "round.id", "item.round")
					.where("publication.published_at", "<=", now)
					.where((where) => where.or([where("withdrawal.item", "is not", null), where("item.audience", "<>", "public")]))
					.where(sql<boolean>`round.definition ->> 'withdrawals' = 'said'`)
					.where("item.symbol", "is not", null)
					.select(["item.round", "item.kind", "item.symbol"]),
		)
		.with(
			(cte) => cte("visible_role").notMaterialized(),
			(q) =>
				q
					.selectFrom("held_role")
					.leftJoin("role_end", "role_end.held_role", "held_role.id")
					.where(knownTo(viewer))
					.selectAll("held_role")
					.select("role_end.ended_at"),
		)
		.with(
			(cte) => cte("visible_person").notMaterialized(),
			(q) =>
				q
					.selectFrom("person")
					.where("person.erased_at", "is", null)
					.where((where) =>
						where.or([
							...(viewer.person === null ? [] : [where("person.id", "=", viewer.person)]),
							where("person.id", "in", where.selectFrom("visible_role").select("visible_role.person")),
						]),
					)
					.select(["person.id", "person.name", "person.email", "person.language"]),
		);
	const asked = visible.withPlugin(onlyAsked);
	return { viewer, now, visible: asked as unknown as Visible, keysOf: keysFor(db, viewer), rounds: knownRounds(db) };
}

/** For a viewer who reads more than what is published. @throws Problem damaged_seal for any other: it has come upon a row that should not be sealed */
function keysFor(db: Kysely<Tables>, viewer: Viewer): Reading["keysOf"] {
	if (!readsMore(viewer)) return () => Promise.reject(new Problem("damaged_seal"));
	return async (items) => vaultOf(db).keysOf(db, items);
}
