/** Letters that are to go out. Entered in the deed that they tell of; that one has gone is upkeep, and no deed. */
import { sql } from "kysely";
import type { Moment } from "../domain/deadline.js";
import type { Deed } from "./deed.js";
import { sealText, unsealText } from "./sealing/cipher.js";
import { letterLabel } from "./sealing/labels.js";
import { vaultOf } from "./sealing/vault.js";
import type { Register } from "./tables.js";

/** A letter for an arrival; its text is the letter as data. */
export interface NewOutgoing {
	readonly arrival: string;
	readonly kind: "acknowledgement" | "ask";
	readonly letter: string;
	readonly dueAt: Moment;
}

/** Puts a letter into the outbox; the same letter for the same arrival once only. */
export async function addOutgoing(deed: Deed, { arrival, kind, letter, dueAt }: NewOutgoing): Promise<void> {
	await deed.write
		.insertInto("outgoing_letter")
		.values({ arrival, kind, sealed_letter: sealText(deed.vault.mailKey, letter, letterLabel({ arrival, kind })), due_at: dueAt })
		.onConflict((conflict) => conflict.columns(["arrival", "kind"]).doNothing())
		.execute();
}

export interface Claimed {
	readonly id: string;
	readonly letter: string;
	/** Counting this one. */
	readonly tries: number;
}

/** Takes the next letter that is due, for a while: no other worker gets it meanwhile. null when none is due. */
export async function claimLetter(db: Register, now: Moment, until: Moment): Promise<Claimed | null> {
	const row = await db
		.updateTable("outgoing_letter")
		.set({ claimed_until: until, tries: sql`tries + 1` })
		.where(
			"id",
			"=",
			sql<string>`(select id from outgoing_letter where sent_at is null and given_up_at is null and due_at <= ${now}
				and (claimed_until is null or claimed_until < ${now}) order by due_at, id limit 1 for update skip locked)`,
		)
		.returning(["id", "arrival", "kind", "sealed_letter", "tries"])
		.executeTakeFirst();
	if (row === undefined) return null;
	return { id: row.id, letter: unsealText(vaultOf(db).mailKey, row.sealed_letter, letterLabel(row)), tries: row.tries };
}

/** It has been handed over. */
export async function letterSent(db: Register, id: string, at: Moment): Promise<void> {
	await db.updateTable("outgoing_letter").set({ sent_at: at, claimed_until: null }).where("id", "=", id).execute();
}

/** It could not be handed over: it is tried again when due, or given up. */
export async function letterFailed(
	db: Register,
	id: string,
	next: { readonly dueAt: Moment } | { readonly givenUpAt: Moment },
): Promise<void> {
	const set =
		"dueAt" in next ? { due_at: next.dueAt, claimed_until: null } : { given_up_at: next.givenUpAt, claimed_until: null };
	await db.updateTable("outgoing_letter").set(set).where("id", "=", id).execute();
}
