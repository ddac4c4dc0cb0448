/** The state of play, derived at each reading: never a column that could grow stale. */
import { sql } from "kysely";
import { mainQuestions } from "../domain/questionnaire.js";
import { monitoredParties, type Round } from "../domain/round.js";
import type { AnswerCell, Standing } from "../domain/shown.js";
import { type Answered, answerState } from "../domain/standing.js";
import { replyDatesByParty } from "./replies.js";
import type { Reading } from "./visible.js";
import { windowsByParty } from "./windows.js";

/** One line for each monitored Party, in the order of the round. */
export async function listStandings(reading: Reading, round: Round): Promise<Standing[]> {
	const [dates, windows, answered, commented, contributions] = await Promise.all([
		replyDatesByParty(reading, round),
		windowsByParty(reading, round.id),
		currentReplies(reading, round.id).then((replies) => answeredByParty(reading, replies)),
		commentedCells(reading, round.id),
		contributionsByParty(reading, round.id),
	]);
	return monitoredParties(round).map((party) => ({
		party,
		reply: dates.get(party.code) ?? null,
		window: windows.get(party.code) ?? null,
		answers: answersOf(round, answered.get(party.code), (number) => commented.has(`${party.code} ${number}`)),
		contributions: contributions.get(party.code) ?? 0,
	}));
}

/** What the current published reply of each Party answers; a Party without one is not in the map. */
export async function answeredByParty(
	reading: Reading,
	replies: readonly { readonly party: string; readonly item: string }[],
): Promise<Map<string, Answered[]>> {
	const rows =
		replies.length === 0
			? []
			: await answeredIn(
					reading,
					replies.map((reply) => reply.item),
				);
	const byItem = new Map<string, Answered[]>(replies.map((reply) => [reply.item, []]));
	for (const row of rows) byItem.get(row.item)?.push({ question: row.number, notApplicable: row.not_applicable });
	return new Map(replies.map((reply) => [reply.party, byItem.get(reply.item) ?? []]));
}

function answeredIn(reading: Reading, items: readonly string[]) {
	return reading.visible
		.selectFrom("visible_tally")
		.innerJoin("question", "question.id", "visible_tally.question")
		.where("visible_tally.role", "=", "text")
		.where("visible_tally.item", "in", items)
		.groupBy(["visible_tally.item", "question.number"])
		.select(["visible_tally.item", "question.number"])
		.select(sql<boolean>`bool_and(visible_tally.not_applicable = visible_tally.passages)`.as("not_applicable"))
		.execute();
}

/** The current published version of each Party's reply: the last one. */
export function currentReplies(reading: Reading, round: string) {
	return reading.visible
		.selectFrom("visible_reply")
		.where("visible_reply.round", "=", round)
		.where("visible_reply.published_at", "is not", null)
		.distinctOn("visible_reply.party")
		.orderBy("visible_reply.party")
		.orderBy("visible_reply.version", "desc")
		.select(["visible_reply.party", "visible_reply.item", "visible_reply.version", "visible_reply.symbol"])
		.select(["visible_reply.language", "visible_reply.published_at"])
		.execute();
}

function answersOf(round: Round, answered: readonly Answered[] | undefined, commented: (number: string) => boolean) {
	const cells = new Map<string, AnswerCell>();
	if (answered === undefined) return cells;
	for (const question of mainQuestions(round.questionnaire)) {
		cells.set(question.number, { state: answerState(question, answered), commented: commented(question.number) });
	}
	return cells;
}

/** Looks into each cell for one comment and no further: what it costs is the number of cells, however much has been said. */
async function commentedCells(reading: Reading, round: string): Promise<Set<string>> {
	const rows = await reading.visible
		.selectFrom("party")
		.innerJoin(
			(q) => q.selectFrom("question").where("round", "=", round).select("main").distinct().as("asked"),
			(join) => join.onTrue(),
		)
		.innerJoinLateral(
			(q) =>
				q
					.selectFrom("question")
					.innerJoin("visible_tally", "visible_tally.question", "question.id")
					.where("question.round", "=", round)
					.whereRef("question.main", "=", "asked.main")
					.whereRef("visible_tally.party", "=", "party.code")
					.where("visible_tally.role", "=", "text")
					.where("visible_tally.kind", "=", "contribution")
					.where("visible_tally.published_at", "is not", null)
					.select("visible_tally.item")
					.limit(1)
					.as("comment"),
			(join) => join.onTrue(),
		)
		.where("party.round", "=", round)
		.where("party.monitored", "=", true)
		.select(["party.code", "asked.main"])
		.execute();
	return new Set(rows.map((row) => `${row.code} ${row.main}`));
}

async function contributionsByParty(reading: Reading, round: string): Promise<Map<string, number>> {
	const rows = await reading.visible
		.selectFrom("visible_contribution_party")
		.where("visible_contribution_party.round", "=", round)
		.where("visible_contribution_party.published_at", "is not", null)
		.groupBy("visible_contribution_party.party")
		.select("visible_contribution_party.party")
		.select((row) => row.fn.countAll<number>().as("count"))
		.execute();
	return new Map(rows.map((row) => [row.party, Number(row.count)]));
}
