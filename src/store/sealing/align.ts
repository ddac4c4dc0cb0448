/** One rule of what is sealed: everything, except what everybody may read. Brings the rows of an item in line with it when that changes. */
import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { Deed } from "../deed.js";
import { sealText, unsealText } from "./cipher.js";
import { oweForgetting } from "./forgetting.js";
import { itemLabel, passageLabel, placementLabel } from "./labels.js";

/** What aligning needs of a deed; the upgrade has it without one. */
export type Aligning = Pick<Deed, "write" | "vault">;

/** Rows a statement. */
const BATCH = 500;
const NO_BLOCKS = JSON.stringify({ blocks: [], notes: [] });

/**
 * Call it in the transaction in which an item becomes readable by everybody, or stops being so; where audiences are narrowed, once
 * after the item's and before its passages', which the fence of the table refuses while they are plain, and once at the end. Versions of rows from before stay in
 * the files of the database until its owner cleans up, which is noted as a duty (forgetting.ts).
 */
export async function alignSealing(by: Aligning, item: string): Promise<void> {
	const key = (await by.vault.keysOf(by.write, [item])).get(item);
	if (key === undefined) throw new Error(`item ${item} has no data key`);
	const its = { ...by, item, key };
	const open = await isOpen(by, item);
	await alignOnce(its);
	await alignOrganisations(its, open);
	for (const toOpen of [true, false]) {
		while (await alignSomePassages(its, open, toOpen));
		while (await alignSomePlacements(its, open, toOpen));
	}
}

interface Its extends Aligning {
	readonly item: string;
	readonly key: Buffer;
}

/** Whether everybody may read the item (domain/visibility.ts), or may when its embargo ends: nobody comes to unseal it on that day. */
async function isOpen({ write }: Aligning, item: string): Promise<boolean> {
	const row = await write
		.selectFrom("item")
		.innerJoin("publication", "publication.item", "item.id")
		.leftJoin("withdrawal", "withdrawal.item", "item.id")
		.where("item.id", "=", item)
		.where("item.audience", "=", "public")
		.where("withdrawal.item", "is", null)
		.select("item.id")
		.executeTakeFirst();
	return row !== undefined;
}

/** What is sealed whatever happens; plain only in a house from before. */
async function alignOnce({ write, item, key }: Its): Promise<void> {
	const { file_name } = await write.selectFrom("item").select("file_name").where("id", "=", item).executeTakeFirstOrThrow();
	if (file_name !== null) {
		const sealed_file_name = sealText(key, file_name, itemLabel("item.file_name", item));
		await write.updateTable("item").set({ file_name: null, sealed_file_name }).where("id", "=", item).execute();
	}
	const found = await write.selectFrom("document").select("facts").where("item", "=", item).executeTakeFirst();
	if (found !== undefined && found.facts !== null) {
		const sealed_facts = sealText(key, JSON.stringify(found.facts), itemLabel("document.facts", item));
		await write.updateTable("document").set({ facts: null, sealed_facts }).where("item", "=", item).execute();
	}
}

async function alignOrganisations({ write, item, key }: Its, open: boolean): Promise<void> {
	const label = itemLabel("contribution.organisations", item);
	const row = await write.selectFrom("contribution").selectAll().where("item", "=", item).executeTakeFirst();
	const sealed = row?.sealed_organisations ?? null;
	if (row === undefined || open === (sealed === null)) return;
	const to =
		sealed === null
			? { organisations: [], sealed_organisations: sealText(key, JSON.stringify(row.organisations), label) }
			: { organisations: JSON.parse(unsealText(key, sealed, label)) as string[], sealed_organisations: null };
	await write.updateTable("contribution").set(to).where("item", "=", item).execute();
	if (sealed === null) await oweForgetting(write, null);
}

/** Passages that everybody may read and that are sealed are opened, or the other way round. @returns whether there may be more */
async function alignSomePassages({ write, item, key }: Its, open: boolean, toOpen: boolean): Promise<boolean> {
	const rows = await write
		.selectFrom("passage")
		.where("item", "=", item)
		.where("sealed_text", toOpen ? "is not" : "is", null)
		.where(belongsOpen(open, toOpen))
		.limit(BATCH)
		.select(["id", "position", "text", "blocks", "sealed_text", "sealed_blocks"])
		.execute();
	const aligned = rows.map((row) => {
		const [text, blocks] = [passageLabel("text", { item, ...row }), passageLabel("blocks", { item, ...row })];
		if (row.sealed_text === null || row.sealed_blocks === null) {
			const sealed = { text: sealText(key, row.text, text), blocks: sealText(key, JSON.stringify(row.blocks), blocks) };
			return { id: row.id, text: "", blocks: NO_BLOCKS, sealed };
		}
		return {
			id: row.id,
			text: unsealText(key, row.sealed_text, text),
			blocks: unsealText(key, row.sealed_blocks, blocks),
			sealed: null,
		};
	});
	if (aligned.length > 0) {
		if (!toOpen) await oweForgetting(write, null);
		await sql`update passage set text = to_.text, blocks = to_.blocks::jsonb, sealed_text = to_.sealed_text, sealed_blocks = to_.sealed_blocks
			from unnest(${aligned.map((row) => row.id)}::uuid[], ${aligned.map((row) => row.text)}::text[], ${aligned.map((row) => row.blocks)}::text[],
				${aligned.map((row) => row.sealed?.text ?? null)}::bytea[], ${aligned.map((row) => row.sealed?.blocks ?? null)}::bytea[])
				as to_(id, text, blocks, sealed_text, sealed_blocks)
			where passage.id = to_.id`.execute(write);
	}
	return rows.length === BATCH;
}

/** As `alignSomePassages`, for why its passages are placed. */
async function alignSomePlacements({ write, item, key }: Its, open: boolean, toOpen: boolean): Promise<boolean> {
	const rows = await write
		.selectFrom("placement")
		.innerJoin("passage", "passage.id", "placement.passage")
		.where("placement.item", "=", item)
		.where("placement.sealed_why", toOpen ? "is not" : "is", null)
		.where(belongsOpen(open, toOpen))
		.limit(BATCH)
		.select(["placement.passage", "placement.question", "placement.why", "placement.sealed_why"])
		.execute();
	const aligned = rows.map((row) => {
		const label = placementLabel({ item, ...row });
		const { passage, question, sealed_why: sealed } = row;
		if (sealed === null) return { passage, question, why: "", sealed: sealText(key, row.why, label) };
		return { passage, question, why: unsealText(key, sealed, label), sealed: null };
	});
	if (aligned.length > 0) {
		if (!toOpen) await oweForgetting(write, null);
		await sql`update placement set why = to_.why, sealed_why = to_.sealed_why
			from unnest(${aligned.map((row) => row.passage)}::uuid[], ${aligned.map((row) => row.question)}::uuid[],
				${aligned.map((row) => row.why)}::text[], ${aligned.map((row) => row.sealed)}::bytea[]) as to_(passage, question, why, sealed_why)
			where placement.passage = to_.passage and placement.question = to_.question`.execute(write);
	}
	return rows.length === BATCH;
}

/** Condition on `passage`: everybody may read it, or not. @param open whether they may read the item */
function belongsOpen(open: boolean, wanted: boolean): RawBuilder<SqlBool> {
	if (!open) return wanted ? sql<SqlBool>`false` : sql<SqlBool>`true`;
	return wanted ? sql<SqlBool>`passage.audience = 'public'` : sql<SqlBool>`passage.audience <> 'public'`;
}
