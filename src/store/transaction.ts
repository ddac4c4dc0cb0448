/** Opens deeds. Importing this file is reserved to acts/act.ts (a rule of the build). */
import type { Kysely } from "kysely";
import type { NewEvent } from "../domain/event.js";
import type { Entry } from "../domain/record/entry.js";
import type { Deed } from "./deed.js";
import { mustStillHold } from "./people.js";
import { type By, enterEvents } from "./record/enter.js";
import { vaultOf } from "./sealing/vault.js";
import type { Tables } from "./tables.js";

/** What a deed came to, and what the record says of it. */
export interface Recorded<T> {
	readonly result: T;
	readonly entries: readonly Entry[];
}

/** Does `work` in one transaction and records the events that it returns; nothing of it stays when anything fails. */
export function inOneDeed<T>(
	db: Kysely<Tables>,
	by: By,
	work: (deed: Deed) => Promise<{ readonly result: T; readonly events: readonly NewEvent[] }>,
): Promise<Recorded<T>> {
	return db.transaction().execute(async (write) => {
		const { at, actor, as } = by;
		const { result, events } = await work({ write, vault: vaultOf(db), at, actor, as } as unknown as Deed);
		const entries = await enterEvents(write, by, events);
		// Nobody else enters anything now: whoever took the role away before is seen, and whoever does so later comes later in the record.
		if (actor.person !== null) await mustStillHold(write, { person: actor.person, as, at });
		return { result, entries };
	});
}
