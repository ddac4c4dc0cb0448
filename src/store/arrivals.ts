/** Mail that came: its bytes, once; what it was taken for, once. */
import { type Kysely, sql } from "kysely";
import type { Moment } from "../domain/deadline.js";
import type { Arrival, Earlier } from "../domain/intake/arrival.js";
import type { Sorted } from "../domain/intake/sort.js";
import { type Blob, enterBlob, keptBytes, sha256Of } from "./blobs.js";
import type { Deed } from "./deed.js";
import { sealText } from "./sealing/cipher.js";
import { arrivalLabel } from "./sealing/labels.js";
import { type Vault, vaultOf } from "./sealing/vault.js";
import type { Register, Tables } from "./tables.js";

/** Enters bytes that are kept already. @returns the arrival, and whether it is new: the same bytes for the same round are the same arrival */
export async function addArrival(
	deed: Deed,
	{ round, blob, receivedAt }: { readonly round: string; readonly blob: Blob; readonly receivedAt: Moment },
): Promise<{ readonly id: string; readonly isNew: boolean }> {
	await enterBlob(deed, blob);
	const added = await deed.write
		.insertInto("arrival")
		.values({ round, mark: blob.mark, received_at: receivedAt })
		.onConflict((conflict) => conflict.columns(["round", "mark"]).doNothing())
		.returning("id")
		.executeTakeFirst();
	const known = added ?? (await arrivalWith(deed.write, round, blob.mark));
	if (known === undefined) throw new Error("an arrival that is there already can be read");
	return { id: known.id, isNew: added !== undefined };
}

/** The arrival of bytes that came before. */
export function arrivalWith(db: Kysely<Tables>, round: string, mark: string): Promise<{ id: string } | undefined> {
	return db.selectFrom("arrival").where("round", "=", round).where("mark", "=", mark).select("id").executeTakeFirst();
}

export interface Unsorted {
	readonly id: string;
	readonly round: string;
	readonly mark: string;
	readonly receivedAt: Moment;
}

/** Arrivals of which nobody has said yet what they are, oldest first. */
export async function unsortedArrivals(db: Register, most: number, except: readonly string[]): Promise<Unsorted[]> {
	const rows = await db
		.selectFrom("arrival")
		.where((row) => row.not(row.exists(row.selectFrom("arrival_sorting").whereRef("arrival_sorting.arrival", "=", "arrival.id"))))
		.where(sql<boolean>`arrival.id <> all(${except}::uuid[])`)
		.orderBy("place")
		.limit(most)
		.selectAll()
		.execute();
	return rows.map(({ id, round, mark, received_at }) => ({ id, round, mark, receivedAt: received_at }));
}

/** The bytes of an arrival as they came. @throws Problem damaged_seal */
export function rawMail({ db, blobs }: { readonly db: Register; readonly blobs: string }, mark: string): Promise<Uint8Array> {
	return keptBytes(blobs, mark, vaultOf(db).originals);
}

/** Locks the arrivals of a round against each other, to the end of the deed. */
export async function lockIntake({ write }: Deed, round: string): Promise<void> {
	await sql`select pg_advisory_xact_lock(hashtextextended(${`intake ${round}`}, 0))`.execute(write);
}

/** Locks the arrivals of a round, then looks at one: of two that are sorted at once the second sees the first. @returns whether it is still to be sorted */
export async function lockArrival(deed: Deed, { id, round }: Pick<Unsorted, "id" | "round">): Promise<boolean> {
	await lockIntake(deed, round);
	const sorted = await deed.write.selectFrom("arrival_sorting").where("arrival", "=", id).select("arrival").executeTakeFirst();
	return sorted === undefined;
}

/** What is compared without being kept in the clear. */
export function markOf(vault: Vault, what: "content" | "document" | "message" | "sender" | "reference", value: string): string {
	return vault.originals.markOf(sha256Of(Buffer.from(`${what} ${value}`)));
}

/** What came before and may have to do with an arrival: the same content or document, or a message that it answers. */
export async function earlierThan(deed: Deed, round: string, { head, content, files }: Arrival): Promise<Earlier[]> {
	const plain = (what: Parameters<typeof markOf>[1], values: readonly string[]) =>
		new Map(values.map((value) => [markOf(deed.vault, what, value), value]));
	const documents = plain(
		"document",
		files.map(({ sha256 }) => sha256),
	);
	const messages = plain("message", [...(head.messageId === null ? [] : [head.messageId]), ...head.answers]);
	const contents = plain("content", [content]);
	const senders = plain("sender", head.from === null ? [] : [head.from.address]);
	const rows = await deed.write
		.selectFrom("arrival_sorting")
		.where("round", "=", round)
		.where("decision", "in", ["register", "ask"])
		.where((row) =>
			row.or([
				row("content", "in", [...contents.keys()]),
				sql<boolean>`documents && ${[...documents.keys()]}::text[]`,
				sql<boolean>`message_id = any(${[...messages.keys()]}::text[])`,
			]),
		)
		.orderBy("sorted_at")
		.selectAll()
		.execute();
	return rows.map((row) => ({
		reference: row.reference,
		messageId: messages.get(row.message_id ?? "") ?? null,
		sender: senders.get(row.sender ?? "") ?? null,
		verified: row.verified,
		content: contents.get(row.content) ?? "",
		documents: row.documents.flatMap((mark) => documents.get(mark) ?? []),
		taken: true,
	}));
}

/** The arrival behind a reference. */
export async function arrivalOfReference(deed: Deed, reference: string | null): Promise<string | null> {
	if (reference === null) return null;
	const row = await deed.write
		.selectFrom("arrival_sorting")
		.where("reference", "=", reference)
		.select("arrival")
		.executeTakeFirst();
	return row?.arrival ?? null;
}

/** Enters what an arrival was taken for. `facts` may be null: it could not be taken apart. */
export async function addSorting(
	deed: Deed,
	{
		id,
		round,
		reference,
		arrival,
		sorted,
	}: Pick<Unsorted, "id" | "round"> & {
		readonly reference: string;
		readonly arrival: Arrival | null;
		readonly sorted: Sorted | null;
	},
): Promise<void> {
	const { vault } = deed;
	const facts = JSON.stringify({
		sorted,
		author: arrival?.author ?? null,
		subject: arrival?.head.subject ?? null,
		files: filesOf(arrival),
	});
	const documents =
		arrival?.files.filter(({ status }) => status !== "kept").map(({ sha256 }) => markOf(vault, "document", sha256)) ?? [];
	const messageId = arrival?.head.messageId ?? null;
	await deed.write
		.insertInto("arrival_sorting")
		.values({
			...{ arrival: id, round, reference, sorted_at: deed.at, documents },
			decision: sorted?.decision ?? "hold",
			content: markOf(vault, "content", arrival?.content ?? id),
			message_id: messageId === null ? null : markOf(vault, "message", messageId),
			sender: sorted?.sender ? markOf(vault, "sender", sorted.sender.address) : null,
			verified: sorted?.vouched === "verified",
			duplicate_of: await arrivalOfReference(deed, sorted?.duplicateOf ?? null),
			in_reply_to: await arrivalOfReference(deed, sorted?.inReplyTo ?? null),
			sealed_facts: sealText(vault.mailKey, facts, arrivalLabel(id)),
		})
		.execute();
}

function filesOf(arrival: Arrival | null) {
	return arrival?.files.map(({ name, sha256, status }) => ({ name, sha256, status })) ?? [];
}

/** An item that a document of an arrival has become. */
export async function addArrivalItem(deed: Deed, arrival: string, item: string): Promise<void> {
	await deed.write.insertInto("arrival_item").values({ arrival, item }).execute();
}
