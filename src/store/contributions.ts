/** Contributions of civil society. */

import { sql } from "kysely";
import { daysLate } from "../domain/deadline.js";
import type { DocumentReading, StatedVisibility } from "../domain/placement.js";
import { Problem } from "../domain/problem.js";
import type { Round } from "../domain/round.js";
import type { ContributionName, ListedContribution, ShownContribution } from "../domain/shown.js";
import type { Deed } from "./deed.js";
import { lockItem, missing } from "./items.js";
import { passagesShown, shownPassage } from "./passages.js";
import { sealText } from "./sealing/cipher.js";
import { itemLabel } from "./sealing/labels.js";
import { openOrganisations, openPassages } from "./sealing/opening.js";
import type { ItemKey } from "./sealing/vault.js";
import type { Reading } from "./visible.js";
import { windowsByParty } from "./windows.js";

export interface NewContribution {
	/** The item, which is entered already, and its data key. */
	readonly itemKey: ItemKey;
	readonly round: string;
	readonly kind: DocumentReading["kind"];
	readonly statedVisibility: StatedVisibility;
	readonly organisations: readonly string[];
	readonly coalition: boolean;
	readonly childrenInvolved: boolean | null;
	readonly parties: readonly string[];
}

/** Enters a contribution and the Parties that it is about. */
export async function addContribution(deed: Deed, contribution: NewContribution): Promise<void> {
	const { item, key } = contribution.itemKey;
	const names = sealText(key, JSON.stringify(contribution.organisations), itemLabel("contribution.organisations", item));
	await deed.write
		.insertInto("contribution")
		.values({
			item,
			kind: contribution.kind,
			stated_visibility: contribution.statedVisibility,
			organisations: [],
			sealed_organisations: names,
			coalition: contribution.coalition,
			children_involved: contribution.childrenInvolved,
		})
		.execute();
	await deed.write
		.insertInto("contribution_party")
		.values(contribution.parties.map((party) => ({ item, round: contribution.round, party })))
		.execute();
}

/** What publishing needs to know of a contribution, locked. @throws Problem not_found */
export async function contributionForDeed(deed: Deed, item: string) {
	await lockItem(deed, item);
	const row = await deed.write
		.selectFrom("item")
		.innerJoin("contribution", "contribution.item", "item.id")
		.leftJoin("publication", "publication.item", "item.id")
		.leftJoin("withdrawal", "withdrawal.item", "item.id")
		.where("item.id", "=", item)
		.select(["item.id", "item.round", "item.audience", "item.registered_at", "publication.published_at"])
		.select("withdrawal.withdrawn_at")
		.select(sql<string>`(select min(party) from contribution_party where contribution_party.item = item.id)`.as("first_party"))
		.executeTakeFirst();
	if (row === undefined) throw new Problem("not_found");
	return row;
}

/** Ids of the contributions of a round that were made from the same bytes. @param mark of their original */
export async function contributionsWith(deed: Deed, round: string, mark: string): Promise<string[]> {
	const rows = await deed.write
		.selectFrom("item")
		.where("round", "=", round)
		.where("mark", "=", mark)
		.where("kind", "=", "contribution")
		.select("id")
		.execute();
	return rows.map((row) => row.id);
}

/** Published contributions, the latest first; those about one Party when asked. */
export async function listContributions(
	reading: Reading,
	round: Round,
	filter: { readonly party?: string } = {},
): Promise<ListedContribution[]> {
	let query = contributionNames(reading, round.id)
		.select(partiesOf().as("parties"))
		.orderBy("visible_contribution.published_at", "desc")
		.orderBy("visible_contribution.symbol");
	if (filter.party !== undefined) {
		const { party } = filter;
		query = query.where("visible_contribution.item", "in", (q) =>
			q.selectFrom("visible_contribution_party").where("party", "=", party).select("item"),
		);
	}
	const [sealed, questions] = await Promise.all([query.execute(), mainQuestionsByItem(reading, round.id)]);
	const rows = await openOrganisations(reading, sealed);
	return rows.map((row) => ({ ...contributionName(row), parties: row.parties, questions: questions.get(row.id) ?? [] }));
}

/** How many published contributions there are. */
export async function countContributions(reading: Reading, round: string): Promise<number> {
	const { count } = await reading.visible
		.selectFrom("visible_item")
		.where("round", "=", round)
		.where("kind", "=", "contribution")
		.where("published_at", "is not", null)
		.select((row) => row.fn.countAll<number>().as("count"))
		.executeTakeFirstOrThrow();
	return Number(count);
}

/** A published contribution as a document. @throws Problem not_found, withdrawn */
export async function findContribution(reading: Reading, round: Round, symbol: string): Promise<ShownContribution> {
	const found = await contributionNames(reading, round.id)
		.where("visible_contribution.symbol", "=", symbol)
		.select("visible_contribution.received_at")
		.select(partiesOf().as("parties"))
		.execute();
	const [row] = await openOrganisations(reading, found);
	if (row === undefined) throw await missing(reading, { round: round.id, symbol });
	const windows = await windowsByParty(reading, round.id);
	const passages = await openPassages(
		reading,
		await passagesShown(reading).where("visible_passage.item", "=", row.id).orderBy("visible_passage.position").execute(),
	);
	return {
		...contributionName(row),
		parties: row.parties,
		questions: (await mainQuestionsByItem(reading, round.id, row.id)).get(row.id) ?? [],
		receivedAt: row.received_at,
		timeliness: row.parties.map((party) => {
			const window = row.kind === "reply" ? undefined : windows.get(party);
			if (window === undefined) return { party, daysLate: null, lastDay: null };
			return { party, daysLate: daysLate(row.received_at, window.lastDay, round.timeZone), lastDay: window.lastDay };
		}),
		passages: passages.map(shownPassage),
	};
}

/** Contributions by their ids, as they are named wherever they are cited. */
export async function namesOf(reading: Reading, round: string, items: readonly string[]): Promise<Map<string, ContributionName>> {
	if (items.length === 0) return new Map();
	const rows = await openOrganisations(
		reading,
		await contributionNames(reading, round).where("visible_contribution.item", "in", items).execute(),
	);
	return new Map(rows.map((row) => [row.id, contributionName(row)]));
}

function contributionNames(reading: Reading, round: string) {
	return reading.visible
		.selectFrom("visible_contribution")
		.where("visible_contribution.round", "=", round)
		.where("visible_contribution.published_at", "is not", null)
		.select(["visible_contribution.item as id", "visible_contribution.symbol", "visible_contribution.language"])
		.select(["visible_contribution.published_at", "visible_contribution.everybody", "visible_contribution.kind"])
		.select(["visible_contribution.organisations", "visible_contribution.sealed_organisations"])
		.select(["visible_contribution.coalition", "visible_contribution.children_involved"]);
}

function contributionName(row: {
	id: string;
	symbol: string | null;
	language: string;
	published_at: string | null;
	organisations: string[];
	coalition: boolean;
	kind: ContributionName["kind"];
	children_involved: boolean | null;
	everybody: boolean;
}): ContributionName {
	return {
		id: row.id,
		symbol: row.symbol ?? "",
		organisations: row.organisations,
		coalition: row.coalition,
		childrenInvolved: row.children_involved,
		kind: row.kind,
		language: row.language,
		publishedAt: row.published_at ?? "",
		everybody: row.everybody,
	};
}

/** A contribution that is visible shows its Parties: both are facts of the same document. */
function partiesOf() {
	return sql<
		string[]
	>`array(select about.party from contribution_party about where about.item = visible_contribution.item order by about.party)`;
}

/** The main questions under which contributions have passages that can be seen; of all, or of one. */
async function mainQuestionsByItem(reading: Reading, round: string, item?: string): Promise<Map<string, string[]>> {
	let query = reading.visible
		.selectFrom("visible_tally")
		.innerJoin("question", "question.id", "visible_tally.question")
		.where("visible_tally.round", "=", round)
		.where("visible_tally.kind", "=", "contribution")
		.groupBy(["visible_tally.item", "question.main"])
		.orderBy((row) => row.fn.min("question.position"))
		.select(["visible_tally.item", "question.main"]);
	if (item !== undefined) query = query.where("visible_tally.item", "=", item);
	const questions = new Map<string, string[]>();
	for (const row of await query.execute()) questions.set(row.item, [...(questions.get(row.item) ?? []), row.main]);
	return questions;
}
