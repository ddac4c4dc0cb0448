/** The record as it stands: for its export and its check. Nothing of it is for readers; the doors show checkpoints only. */
import type { Kysely } from "kysely";
import type { Disclosure, Entry, KeptField } from "../../domain/record/entry.js";
import type { Tables } from "../tables.js";

/** Entries that are read at once. */
const BATCH = 1000;

/** All entries from the first to the last, with what they disclose. */
export async function* readEntries(db: Kysely<Tables>): AsyncGenerator<Entry> {
	for (let after = 0; ; ) {
		const rows = await db.selectFrom("event").selectAll().where("id", ">", after).orderBy("id").limit(BATCH).execute();
		const last = rows.at(-1);
		if (last === undefined) return;
		const disclosures = await disclosuresBetween(db, after, last.id);
		for (const row of rows) yield entryOf(row, disclosures.get(row.id) ?? {});
		after = last.id;
	}
}

/** Whether there is an entry with a leaf. */
export async function holdsLeaf(db: Kysely<Tables>, leaf: string): Promise<boolean> {
	const row = await db.selectFrom("event").select("id").where("leaf", "=", leaf).executeTakeFirst();
	return row !== undefined;
}

type Disclosures = Partial<Record<KeptField, Disclosure>>;

async function disclosuresBetween(db: Kysely<Tables>, after: number, last: number): Promise<Map<number, Disclosures>> {
	const rows = await db.selectFrom("disclosure").selectAll().where("event", ">", after).where("event", "<=", last).execute();
	const all = new Map<number, Disclosures>();
	for (const { event, field, salt, value } of rows) all.set(event, { ...all.get(event), [field]: { salt, value } });
	return all;
}

function entryOf(row: EventRow, disclosures: Disclosures): Entry {
	const { act, kind, at, role, round, subject, salt, leaf, previous, hash } = row;
	const digests = { actor: row.actor_digest, onBehalfOf: row.for_digest, data: row.data_digest, file: row.file_digest };
	return {
		number: row.id,
		statement: { act, kind, at, role, round, subject, ...digests, salt },
		disclosures,
		leaf,
		previous,
		hash,
	};
}

type EventRow = Tables["event"];
