/** The mail in which an erased document came. Of it nothing stays but what the record says: that a message came, and was sorted. */
import { type Kysely, sql } from "kysely";
import { lockIntake, markOf } from "./arrivals.js";
import { keptBytes, sha256Of } from "./blobs.js";
import type { Deed } from "./deed.js";
import { oweForgetting } from "./sealing/forgetting.js";
import { vaultOf } from "./sealing/vault.js";
import type { Register, Tables } from "./tables.js";

/** By what the mail of a document is known. */
export interface MailOfItem {
	readonly item: string;
	readonly round: string;
	/** The keyed hash of its bytes by which mail is compared; null: they are not there, or stay with another document that was made of them. */
	readonly document: string | null;
}

/** Reads the original, before any transaction is open. @throws nothing: what cannot be read any more cannot be compared either */
export async function mailOfItem(
	{ db, blobs }: { readonly db: Register; readonly blobs: string },
	item: string,
): Promise<MailOfItem> {
	const { mark, round } = await db.selectFrom("item").where("id", "=", item).select(["mark", "round"]).executeTakeFirstOrThrow();
	const vault = vaultOf(db);
	const isAlike = db.selectFrom("item").where("round", "=", round).where("mark", "=", mark).where("id", "<>", item).select("id");
	if (mark === null || (await isAlike.executeTakeFirst()) !== undefined) return { item, round, document: null };
	const bytes = await keptBytes(blobs, mark, vault.originals).catch(() => null);
	return { item, round, document: bytes === null ? null : markOf(vault, "document", sha256Of(bytes)) };
}

/**
 * Messages that brought a document or carry it, from whoever they came, and answers to these that carry no document of their own. A message goes
 * whole: it cannot be told apart in it what is of which document.
 */
export async function messagesOf(db: Kysely<Tables>, { item, round, document }: MailOfItem): Promise<string[]> {
	const { rows } = await sql<{ arrival: string }>`
		with recursive gone as (
			select arrival from arrival_item where item = ${item}
			union select arrival from arrival_sorting where round = ${round} and documents && array[${document}]::text[]
			union select answer.arrival from arrival_sorting answer join gone on gone.arrival in (answer.in_reply_to, answer.duplicate_of)
				where answer.documents = '{}'
		) select arrival from gone`.execute(db);
	return rows.map(({ arrival }) => arrival);
}

/** Erases these messages, what they were taken for, and the letters about them that have gone or are still to go. */
export async function eraseMail(deed: Deed, mail: MailOfItem): Promise<void> {
	const { write } = deed;
	// Whatever is being sorted has been sorted by then, and is seen.
	await lockIntake(deed, mail.round);
	const gone = await messagesOf(write, mail);
	if (gone.length === 0) return;
	await untie(deed, gone);
	for (const table of ["outgoing_letter", "arrival_item", "arrival_sorting"] as const) {
		await write.deleteFrom(table).where("arrival", "in", gone).execute();
	}
	const raw = await write.deleteFrom("arrival").where("id", "in", gone).returning("mark").execute();
	for (const { mark } of raw) await dropBlob(write, mark);
}

/** What stays names what is gone no more. */
async function untie({ write }: Deed, gone: readonly string[]): Promise<void> {
	for (const column of ["duplicate_of", "in_reply_to"] as const) {
		await write
			.updateTable("arrival_sorting")
			.set({ [column]: null })
			.where(column, "in", gone)
			.execute();
	}
}

/** Bytes of which neither a document nor a message is left: their file goes after the deed. */
export async function dropBlob(write: Kysely<Tables>, mark: string | null): Promise<void> {
	await sql`delete from blob where mark = ${mark} and not exists (select from item where item.mark = blob.mark)
		and not exists (select from arrival where arrival.mark = blob.mark)`.execute(write);
	await oweForgetting(write, mark);
}
