/** Erasing: of a document all that it said and who wrote it, of a person the name and the address. What is left are ids, dates, symbols. */
import { type Kysely, sql } from "kysely";
import type { AskedBy, Consequences } from "../domain/erasure.js";
import type { Deed } from "./deed.js";
import { dropBlob, eraseMail, type MailOfItem, messagesOf } from "./erasing-mail.js";
import { endRole, rolesForDeed } from "./people.js";
import { markOfAuthor } from "./sealing/authors.js";
import { oweForgetting } from "./sealing/forgetting.js";
import type { Tables } from "./tables.js";

/** An issue of a compilation that holds a document. */
export interface Holding {
	readonly question: string;
	readonly language: Tables["compilation_issue"]["language"];
	readonly symbol: string;
}

/** Whether a document is erased already. */
export async function isErased({ write }: Deed, item: string): Promise<boolean> {
	return (await write.selectFrom("erasure").where("item", "=", item).select("item").executeTakeFirst()) !== undefined;
}

/** What erasing comes to: for whoever may erase, who is asked before. */
export async function consequencesOf(db: Kysely<Tables>, mail: MailOfItem): Promise<Consequences> {
	const { item } = mail;
	const row = await db
		.selectFrom("item")
		.leftJoin("publication", "publication.item", "item.id")
		.where("item.id", "=", item)
		.select(["symbol", "mark", "published_at", "audience"])
		.select((one) =>
			one.selectFrom("passage").whereRef("passage.item", "=", "item.id").select(one.fn.countAll<number>().as("n")).as("passages"),
		)
		.executeTakeFirstOrThrow();
	const [alike, sent, named, compilations, messages] = await Promise.all([
		db.selectFrom("item").where("mark", "=", row.mark).where("id", "<>", item).select("id").executeTakeFirst(),
		db.selectFrom("transmission").where("item", "=", item).orderBy("party").select("party").execute(),
		db.selectFrom("named_reader").where("item", "=", item).select("person").execute(),
		holdingsOf(db, item),
		messagesOf(db, mail),
	]);
	return {
		symbol: row.symbol,
		wasPublic: row.published_at !== null,
		passages: Number(row.passages),
		original: row.mark !== null && alike === undefined,
		messages: messages.length,
		transmittedTo: sent.map(({ party }) => party),
		namedReaders: named.length,
		compilations: compilations.map(({ symbol }) => symbol),
	};
}

/** The last issues of compilations that hold a document. */
export async function holdingsOf(db: Kysely<Tables>, item: string): Promise<Holding[]> {
	const { rows } = await sql<Holding>`
		select issue.question, issue.language, issue.symbol from (
			select distinct on (round, question, language) * from compilation_issue order by round, question, language, number desc
		) as issue join item on item.round = issue.round left join reply on reply.item = item.id
		where item.id = ${item} and (issue.holds -> 'contributions' ? item.symbol
			or issue.holds -> 'replies' @> jsonb_build_array(jsonb_build_object('party', reply.party, 'version', reply.version)))
		order by issue.question, issue.language`.execute(db);
	return rows;
}

/** Erases a document: withdrawn if it was not, its content, its key, its original and the mail in which it came destroyed, and what the record discloses of persons. */
export async function eraseItem(
	deed: Deed,
	{ mail, askedBy }: { readonly mail: MailOfItem; readonly askedBy: AskedBy },
): Promise<void> {
	const { write, at } = deed;
	const { item } = mail;
	await write
		.insertInto("withdrawal")
		.values({ item, withdrawn_at: at, reason: "erased" })
		.onConflict((conflict) => conflict.column("item").doUpdateSet({ reason: "erased" }))
		.execute();
	await eraseContent(deed, item);
	await eraseMail(deed, mail);
	await eraseOriginal(deed, item);
	await write.deleteFrom("data_key").where("item", "=", item).execute();
	await write.insertInto("erasure").values({ item, erased_at: at, asked_by: askedBy }).execute();
	await sql`select erase_disclosures(${item}::uuid)`.execute(write);
}

async function eraseContent({ write }: Deed, item: string): Promise<void> {
	const passages = write.selectFrom("passage").where("item", "=", item).select("id");
	await write.deleteFrom("placement").where("item", "=", item).execute();
	await write.deleteFrom("passage_party").where("passage", "in", passages).execute();
	for (const table of ["passage", "document", "author", "lodging", "named_reader", "embargo"] as const) {
		await write.deleteFrom(table).where("item", "=", item).execute();
	}
	const nobody = { organisations: [], sealed_organisations: null, coalition: false, children_involved: null };
	await write.updateTable("contribution").set(nobody).where("item", "=", item).execute();
}

/** The file goes after the deed, when no other document was made of the same bytes. */
async function eraseOriginal({ write }: Deed, item: string): Promise<void> {
	const { mark } = await write.selectFrom("item").where("id", "=", item).select("mark").executeTakeFirstOrThrow();
	await write.updateTable("item").set({ mark: null, file_name: null, sealed_file_name: null }).where("id", "=", item).execute();
	await dropBlob(write, mark);
}

/**
 * Erases a person: name, address, all by which they sign in, and that they wrote what they wrote. Their roles end; these and the record keep an id.
 * @returns false when there is no such person, or it is erased
 */
export async function erasePerson(deed: Deed, person: string): Promise<boolean> {
	const { write, at } = deed;
	const known = await write
		.selectFrom("person")
		.where("id", "=", person)
		.where("erased_at", "is", null)
		.forUpdate()
		.select("id")
		.executeTakeFirst();
	if (known === undefined) return false;
	await endAllRoles(deed, person);
	for (const table of SIGN_IN) await write.deleteFrom(table).where("person", "=", person).execute();
	await write.deleteFrom("named_reader").where("person", "=", person).execute();
	await write.deleteFrom("author").where("mark", "=", markOfAuthor(deed.vault, person)).execute();
	await write.updateTable("person").set({ name: "", email: "", erased_at: at }).where("id", "=", person).execute();
	await oweForgetting(write, null);
	return true;
}

const SIGN_IN = [
	...(["invitation", "sign_in_session", "sign_in_attempt", "sign_in_passkey"] as const),
	...(["sign_in_second_factor", "sign_in_recovery_code", "sign_in_account"] as const),
];

/** Reasons of earlier ends may speak of the person. */
async function endAllRoles(deed: Deed, person: string): Promise<void> {
	for (const { id } of await rolesForDeed(deed, person)) {
		const ended = await deed.write.selectFrom("role_end").where("held_role", "=", id).select("held_role").executeTakeFirst();
		if (ended === undefined) await endRole(deed, id, "erased");
	}
	const held = deed.write.selectFrom("held_role").where("person", "=", person).select("id");
	await deed.write.updateTable("role_end").set({ reason: "erased" }).where("held_role", "in", held).execute();
}

/** The duties to forget that are done are owed no more. */
export async function settleForgetting({ write }: Deed, upTo: number): Promise<void> {
	await write.deleteFrom("forgetting").where("id", "<=", upTo).execute();
}
