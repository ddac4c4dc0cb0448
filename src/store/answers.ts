/** What all Parties answer to one question: the rapporteur's view, and anybody's. */
import { Problem } from "../domain/problem.js";
import { mainQuestions } from "../domain/questionnaire.js";
import { monitoredParties, type Round } from "../domain/round.js";
import type { ShownAnswer, ShownPassage } from "../domain/shown.js";
import { answerState } from "../domain/standing.js";
import { commentsOn } from "./contributions.js";
import { passagesShown, placedUnder, shownPassage } from "./passages.js";
import { openPassages } from "./sealing/opening.js";
import { answeredByParty, currentReplies } from "./standings.js";
import type { Reading } from "./visible.js";
import { windowsByParty } from "./windows.js";

/**
 * The current published answers to a main question, with the comments on them; of some Parties only, when named, so that the cost grows
 * with what is shown.
 * @throws Problem unknown_question
 */
export async function listAnswers(
	reading: Reading,
	round: Round,
	number: string,
	parties: readonly string[] = monitoredParties(round).map((party) => party.code),
): Promise<ShownAnswer[]> {
	const question = mainQuestions(round.questionnaire).find((one) => one.number === number);
	if (question === undefined) throw new Problem("unknown_question", { question: number });
	const replies = (await currentReplies(reading, round.id)).filter((reply) => parties.includes(reply.party));
	const [passages, comments, answered, windows] = await Promise.all([
		passagesUnder(
			reading,
			round.id,
			number,
			replies.map((reply) => reply.item),
		),
		commentsOn(reading, { round: round.id, parties, question: number }),
		answeredByParty(reading, replies),
		windowsByParty(reading, round.id),
	]);
	const byParty = new Map(replies.map((reply) => [reply.party, reply]));
	return monitoredParties(round).flatMap((party) => {
		const reply = byParty.get(party.code);
		if (reply === undefined) return [];
		return [
			{
				party,
				version: reply.version,
				symbol: reply.symbol ?? "",
				language: reply.language,
				publishedAt: reply.published_at ?? "",
				state: answerState(question, answered.get(party.code) ?? []),
				window: windows.get(party.code) ?? null,
				passages: passages.get(reply.item) ?? [],
				comments: comments.filter((comment) => comment.passage.parties.includes(party.code)),
			},
		];
	});
}

async function passagesUnder(
	reading: Reading,
	round: string,
	main: string,
	items: readonly string[],
): Promise<Map<string, ShownPassage[]>> {
	if (items.length === 0) return new Map();
	const rows = await passagesShown(reading)
		.where("visible_passage.role", "in", ["text", "quotation"])
		.where("visible_passage.item", "in", items)
		.where(placedUnder(round, main))
		.orderBy("visible_passage.item")
		.orderBy("visible_passage.position")
		.execute();
	const byItem = new Map<string, ShownPassage[]>();
	for (const row of await openPassages(reading, rows)) byItem.set(row.item, [...(byItem.get(row.item) ?? []), shownPassage(row)]);
	return byItem;
}
