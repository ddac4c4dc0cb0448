/** perform(): load and lock → may they? → do → record the event, in one transaction. The only way in which anything is written. */
import { type About, type ActName, mayAct } from "../domain/authority.js";
import type { NewEvent } from "../domain/event.js";
import type { Actor } from "../domain/person.js";
import { Problem } from "../domain/problem.js";
import type { Deed } from "../store/deed.js";
import type { Register } from "../store/tables.js";
import { inOneDeed, type Recorded } from "../store/transaction.js";
import type { Clock } from "./clock.js";

export type { Recorded } from "../store/transaction.js";

/** What acts stand on: the register, the folder of blobs, the clock. */
export interface House {
	readonly db: Register;
	/** Folder of the bytes as they came. */
	readonly blobs: string;
	readonly clock: Clock;
}

/** What a deed leaves behind: its result, and at least one event. */
export interface Done<Result> {
	readonly result: Result;
	readonly events: readonly [NewEvent, ...NewEvent[]];
}

export interface Act<Input, Result> {
	readonly name: ActName;
	/** What it is about: the table of who may do what is asked with it. */
	readonly about: (input: Input) => About;
	/** Loads and locks what it needs, refuses what the state of things forbids (a Problem), does the deed. */
	readonly carryOut: (deed: Deed, input: Input) => Promise<Done<Result>>;
}

/** Performs an act. @throws Problem refused when the actor may not, or what the act itself finds wrong; then nothing is changed. */
export async function perform<Input, Result>(house: House, actor: Actor, act: Act<Input, Result>, input: Input): Promise<Result> {
	return (await performOnRecord(house, actor, act, input)).result;
}

/** Performs an act, and tells what the record says of it, for a receipt. @throws as perform() */
export async function performOnRecord<Input, Result>(
	house: House,
	actor: Actor,
	act: Act<Input, Result>,
	input: Input,
): Promise<Recorded<Result>> {
	const verdict = mayAct(actor, act.name, act.about(input));
	if ("refused" in verdict) throw new Problem("refused", { act: act.name, reason: verdict.refused });
	const by = { at: house.clock.now(), actor, as: verdict.as, act: act.name };
	return inOneDeed(house.db, by, (deed) => act.carryOut(deed, input));
}
