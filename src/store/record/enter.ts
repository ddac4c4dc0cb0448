/** Enters events at the end of the record, one writer at a time. Only transaction.ts does so. */
import { randomBytes } from "node:crypto";
import { sql, type Transaction } from "kysely";
import type { Moment } from "../../domain/deadline.js";
import type { NewEvent } from "../../domain/event.js";
import type { Actor, HeldRole } from "../../domain/person.js";
import type { Json } from "../../domain/record/canonical.js";
import {
	BEGINNING,
	type Disclosure,
	digestOf,
	type Entry,
	type Field,
	KEPT_FIELDS,
	leafOf,
	linkOf,
	type Statement,
} from "../../domain/record/entry.js";
import type { Tables } from "../tables.js";
import { sha256 } from "./sha256.js";

/** What every event of a deed has in common. */
export interface By {
	readonly at: Moment;
	readonly actor: Actor;
	/** The role that allowed the act. */
	readonly as: HeldRole;
	/** Name of the act. */
	readonly act: string;
}

/** Any number, always the same. */
const LOCK = 5_804_417_229;

/** From here to the end of the transaction nobody else can enter: so it comes last in it. */
export async function enterEvents(write: Transaction<Tables>, by: By, events: readonly NewEvent[]): Promise<Entry[]> {
	await sql`select pg_advisory_xact_lock(${LOCK})`.execute(write);
	let last = await lastOf(write);
	const entries = events.map((event) => {
		last = entryOf(by, event, last);
		return last as Entry;
	});
	await write.insertInto("event").values(entries.map(rowOf)).execute();
	await write.insertInto("disclosure").values(entries.flatMap(disclosureRows)).execute();
	return entries;
}

type Last = Pick<Entry, "number" | "hash">;

async function lastOf(write: Transaction<Tables>): Promise<Last> {
	const last = await write.selectFrom("event").select(["id", "hash"]).orderBy("id", "desc").limit(1).executeTakeFirst();
	return last === undefined ? { number: 0, hash: BEGINNING } : { number: last.id, hash: last.hash };
}

function entryOf(by: By, event: NewEvent, last: Last): Entry {
	const disclosures: Partial<Record<Field, Disclosure>> = {
		// A person by the id, whose name can be erased; the programme and whoever sits at the machine by name.
		actor: salted(by.actor.person ?? by.actor.name),
		...(event.onBehalfOf === undefined ? {} : { onBehalfOf: salted(event.onBehalfOf) }),
		data: salted(event.data ?? {}),
		...(event.file === undefined ? {} : { file: salted(event.file) }),
	};
	const statement = statementOf(by, event, (field) => {
		const disclosure = disclosures[field];
		return disclosure === undefined ? null : digestOf(sha256, field, disclosure);
	});
	const leaf = leafOf(sha256, statement);
	const hash = linkOf(sha256, last.hash, leaf);
	return { number: last.number + 1, statement, disclosures, leaf, previous: last.hash, hash };
}

function statementOf(by: By, event: NewEvent, digest: (field: Field) => string | null): Statement {
	return {
		act: by.act,
		kind: event.kind,
		at: by.at,
		role: by.as.role,
		round: event.round,
		subject: event.subject ?? null,
		actor: digest("actor") ?? "",
		onBehalfOf: digest("onBehalfOf"),
		data: digest("data") ?? "",
		file: digest("file"),
		salt: randomSalt(),
	};
}

function salted(value: Json): Disclosure {
	return { salt: randomSalt(), value };
}

function randomSalt(): string {
	return randomBytes(16).toString("hex");
}

function rowOf({ number, statement, leaf, previous, hash }: Entry) {
	const { actor, onBehalfOf, data, file, kind, ...said } = statement;
	const digests = { actor_digest: actor, for_digest: onBehalfOf, data_digest: data, file_digest: file };
	return { id: number, kind: kind as NewEvent["kind"], ...said, ...digests, leaf, previous, hash };
}

function disclosureRows({ number, disclosures }: Entry) {
	return KEPT_FIELDS.flatMap((field) => {
		const disclosure = disclosures[field];
		return disclosure === undefined
			? []
			: [{ event: number, field, salt: disclosure.salt, value: JSON.stringify(disclosure.value) }];
	});
}
