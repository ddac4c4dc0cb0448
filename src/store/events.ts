/** The record, read by the programme itself. Events are entered with the deed that they tell of (transaction.ts). */
import type { Kysely } from "kysely";
import type { EventKind } from "../domain/event.js";
import type { Role } from "../domain/person.js";
import type { ProblemFacts } from "../domain/problem.js";
import type { Deed } from "./deed.js";
import { canBeId } from "./ids.js";
import type { Tables } from "./tables.js";

/** Whether something of a kind has happened in a round. */
export async function hasHappened(db: Kysely<Tables>, round: string, kind: EventKind): Promise<boolean> {
	const row = await db
		.selectFrom("event")
		.where("round", "=", round)
		.where("kind", "=", kind)
		.select("id")
		.limit(1)
		.executeTakeFirst();
	return row !== undefined;
}

/** Duties in the Secretariat, whose holders are told each other's names. */
const COLLEAGUES: readonly string[] = ["secretariat", "registrar", "administrator"] satisfies readonly Role[];

/** For whoever comes second: when something was done to an item, and by whom, where both are of the Secretariat. */
export async function whoWasFaster(deed: Deed, item: string, kind: EventKind): Promise<ProblemFacts> {
	const done = await deed.write
		.selectFrom("event")
		.leftJoin("disclosure", (join) => join.onRef("disclosure.event", "=", "event.id").on("disclosure.field", "=", "actor"))
		.where("event.subject", "=", item)
		.where("event.kind", "=", kind)
		.orderBy("event.id", "desc")
		.select(["event.at", "event.role", "disclosure.value"])
		.executeTakeFirst();
	if (done === undefined) return {};
	const areColleagues = COLLEAGUES.includes(done.role) && COLLEAGUES.includes(deed.as.role);
	return { on: done.at, ...(areColleagues && typeof done.value === "string" ? { by: await nameOf(deed, done.value) } : {}) };
}

/** The record names a person by the id, which the register gives a name while it has one. */
async function nameOf(deed: Deed, actor: string): Promise<string> {
	if (!canBeId(actor)) return actor;
	const person = await deed.write.selectFrom("person").where("id", "=", actor).select("name").executeTakeFirst();
	return person?.name ?? "";
}
