/** Opens deeds. Importing this file is reserved to acts/act.ts (a rule of the build). */
import type { Kysely } from "kysely";
import type { Moment } from "../domain/deadline.js";
import type { NewEvent } from "../domain/event.js";
import type { Actor, HeldRole } from "../domain/person.js";
import type { Deed } from "./deed.js";
import { vaultOf } from "./sealing/vault.js";
import type { Tables } from "./tables.js";

/** Does `work` in one transaction and records the events that it returns; nothing of it stays when anything fails. */
export function inOneDeed<T>(
	db: Kysely<Tables>,
	by: { readonly at: Moment; readonly actor: Actor; readonly as: HeldRole },
	work: (deed: Deed) => Promise<{ readonly result: T; readonly events: readonly NewEvent[] }>,
): Promise<T> {
	return db.transaction().execute(async (write) => {
		const { result, events } = await work({ write, vault: vaultOf(db), ...by } as unknown as Deed);
		await write
			.insertInto("event")
			.values(
				events.map((event) => ({
					at: by.at,
					kind: event.kind,
					actor: by.actor.name,
					round: event.round,
					subject: event.subject ?? null,
					data: JSON.stringify(event.data ?? {}),
				})),
			)
			.execute();
		return result;
	});
}
