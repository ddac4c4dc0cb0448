/** Rounds: the definition, and its Parties and questions as rows that others refer to. */

import { Problem } from "../domain/problem.js";
import { mainQuestions, withItems } from "../domain/questionnaire.js";
import type { Round } from "../domain/round.js";
import type { Deed } from "./deed.js";
import type { Reading } from "./visible.js";

/** All rounds, the latest first. */
export async function listRounds(reading: Reading): Promise<Round[]> {
	const rows = await reading.visible
		.selectFrom("round")
		.select("definition")
		.orderBy("changed_at", "desc")
		.orderBy("id")
		.execute();
	return rows.map((row) => row.definition);
}

/** The same object as long as the definition stays the same: what is derived from a questionnaire can be kept by it. @throws Problem unknown_round */
export async function findRound(reading: Reading, id: string): Promise<Round> {
	const kept = await reading.visible.selectFrom("round").select("changed_at").where("id", "=", id).executeTakeFirst();
	if (kept === undefined) throw new Problem("unknown_round", { round: id });
	const known = reading.rounds.get(id);
	if (known?.changedAt === kept.changed_at) return known.round;
	const { definition } = await reading.visible
		.selectFrom("round")
		.select("definition")
		.where("id", "=", id)
		.executeTakeFirstOrThrow();
	reading.rounds.set(id, { changedAt: kept.changed_at, round: definition });
	return definition;
}

/** The round in a deed, locked against a change of its definition. @throws Problem unknown_round */
export async function roundForDeed(deed: Deed, id: string): Promise<Round> {
	const row = await deed.write.selectFrom("round").select("definition").where("id", "=", id).forShare().executeTakeFirst();
	if (row === undefined) throw new Problem("unknown_round", { round: id });
	return row.definition;
}

/** The definition kept for a round, null when there is none; locked for change. */
export async function keptDefinition(deed: Deed, id: string): Promise<Round | null> {
	const row = await deed.write.selectFrom("round").select("definition").where("id", "=", id).forUpdate().executeTakeFirst();
	return row?.definition ?? null;
}

/** Writes a round's definition with its Parties and questions; those already there keep their identity. */
export async function saveRound(deed: Deed, round: Round): Promise<void> {
	const kept = { definition: JSON.stringify(round), changed_at: deed.at };
	await deed.write
		.insertInto("round")
		.values({ id: round.id, ...kept })
		.onConflict((conflict) => conflict.column("id").doUpdateSet(kept))
		.execute();
	await deed.write
		.insertInto("party")
		.values(round.parties.map((party) => ({ round: round.id, code: party.code, monitored: party.monitored })))
		.onConflict((conflict) =>
			conflict.columns(["round", "code"]).doUpdateSet((row) => ({ monitored: row.ref("excluded.monitored") })),
		)
		.execute();
	await deed.write
		.insertInto("question")
		.values(questionRows(round))
		.onConflict((conflict) =>
			conflict
				.columns(["round", "number"])
				.doUpdateSet((row) => ({ main: row.ref("excluded.main"), position: row.ref("excluded.position") })),
		)
		.execute();
}

/** Identity of each question by its number. */
export async function questionIds(deed: Deed, round: string): Promise<Map<string, string>> {
	const rows = await deed.write.selectFrom("question").select(["number", "id"]).where("round", "=", round).execute();
	return new Map(rows.map((row) => [row.number, row.id]));
}

function questionRows(round: Round): { round: string; number: string; main: string; position: number }[] {
	return mainQuestions(round.questionnaire)
		.flatMap((main) => withItems(main).map((question) => ({ main: main.number, number: question.number })))
		.map((row, position) => ({ round: round.id, position, ...row }));
}
