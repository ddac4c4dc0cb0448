/** What all Parties answer to one question: the rapporteur's view, and anybody's. */
import { Problem } from "../domain/problem.js";
import { mainQuestions } from "../domain/questionnaire.js";
import { monitoredParties, type Round } from "../domain/round.js";
import type { ShownAnswer, ShownExchange, ShownPassage, Stretch } from "../domain/shown.js";
import { answerState } from "../domain/standing.js";
import { commentators, commentsBeside } from "./comments.js";
import { passagesShown, placedUnder, shownPassage } from "./passages.js";
import { openPassages } from "./sealing/opening.js";
import { answeredByParty, currentReplies } from "./standings.js";
import type { Reading } from "./visible.js";
import { windowsByParty } from "./windows.js";

/** Which answers are wanted: to a main question, of some Parties only when named, so that the cost grows with what is shown. */
export interface Wanted {
	readonly question: string;
	readonly parties?: readonly string[];
}

/** The current published answers to a main question. @throws Problem unknown_question */
export async function listAnswers(reading: Reading, round: Round, wanted: Wanted): Promise<ShownAnswer[]> {
	const question = mainQuestions(round.questionnaire).find((one) => one.number === wanted.question);
	if (question === undefined) throw new Problem("unknown_question", { question: wanted.question });
	const replies = (await currentReplies(reading, round.id)).filter(({ party }) => wanted.parties?.includes(party) ?? true);
	const items = replies.map((reply) => reply.item);
	const [passages, answered, windows] = await Promise.all([
		passagesUnder(reading, round.id, question.number, items),
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
			},
		];
	});
}

/** Answers with a stretch of the comments on each. @throws Problem unknown_question */
export async function listExchanges(
	reading: Reading,
	round: Round,
	wanted: Required<Wanted> & { readonly comments: Stretch },
): Promise<ShownExchange[]> {
	const on = { round: round.id, question: wanted.question, parties: wanted.parties };
	const [answers, comments, contributions] = await Promise.all([
		listAnswers(reading, round, wanted),
		commentsBeside(reading, on, wanted.comments),
		commentators(reading, on),
	]);
	return answers.map((answer) => {
		const { code } = answer.party;
		const beside = comments.get(code) ?? { comments: [], goesOn: false };
		return { ...answer, ...beside, contributions: contributions.get(code) ?? 0 };
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
	for (const row of await openPassages(reading, rows)) {
		const passages = byItem.get(row.item);
		if (passages === undefined) byItem.set(row.item, [shownPassage(row)]);
		else passages.push(shownPassage(row));
	}
	return byItem;
}
