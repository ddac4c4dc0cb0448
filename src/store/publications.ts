/** What was published last. */
import { sql } from "kysely";
import type { Moment } from "../domain/deadline.js";
import { openOrganisations } from "./sealing/opening.js";
import type { Reading } from "./visible.js";

export interface Published {
	readonly kind: "reply" | "contribution";
	readonly at: Moment;
	readonly symbol: string;
	readonly language: string;
	/** Of a reply: whose, and which version. */
	readonly party: string | null;
	readonly version: number | null;
	/** Of a contribution: by whom, and whether as a coalition. */
	readonly organisations: readonly string[];
	readonly coalition: boolean;
	/** Of a contribution: whether it replies to the questionnaire, comments on replies, or both. */
	readonly contribution: "reply" | "comments" | "mixed" | null;
	/** Codes of the Parties that a contribution is about. */
	readonly about: readonly string[];
}

/** The latest publications of a round, newest first. */
export async function latestPublications(reading: Reading, round: string, limit: number): Promise<Published[]> {
	const sealed = await reading.visible
		.selectFrom("visible_item")
		.leftJoin("visible_reply", "visible_reply.item", "visible_item.id")
		.leftJoin("visible_contribution", "visible_contribution.item", "visible_item.id")
		.where("visible_item.round", "=", round)
		.where("visible_item.published_at", "is not", null)
		.orderBy("visible_item.published_at", "desc")
		.orderBy("visible_item.symbol")
		.limit(limit)
		.select(["visible_item.kind", "visible_item.published_at", "visible_item.symbol", "visible_item.language"])
		.select(["visible_reply.party", "visible_reply.version"])
		.select(["visible_item.id", "visible_contribution.sealed_organisations"])
		.select(["visible_contribution.organisations", "visible_contribution.coalition", "visible_contribution.kind as contribution"])
		.select(
			sql<
				string[]
			>`array(select about.party from contribution_party about where about.item = visible_item.id order by about.party)`.as(
				"about",
			),
		)
		.execute();
	const rows = await openOrganisations(reading, sealed);
	return rows.map((row) => ({
		kind: row.kind,
		at: row.published_at ?? "",
		symbol: row.symbol ?? "",
		language: row.language,
		party: row.party,
		version: row.version,
		organisations: row.organisations ?? [],
		coalition: row.coalition ?? false,
		contribution: row.contribution,
		about: row.about,
	}));
}
