/** What is held: proposals of where passages stand, kept sealed with the document's facts until the Secretariat decides. */
import { sql } from "kysely";
import { mayAct } from "../domain/authority.js";
import type { HeldPassage } from "../domain/placement.js";
import type { Deed } from "./deed.js";
import { findItem } from "./items.js";
import { addPlacements } from "./passages.js";
import { questionIds } from "./rounds.js";
import { alignSealing } from "./sealing/align.js";
import { sealText, unsealText } from "./sealing/cipher.js";
import { itemLabel } from "./sealing/labels.js";
import { openTexts } from "./sealing/opening.js";
import type { DocumentFacts } from "./tables.js";
import type { Reading } from "./visible.js";

/** A held passage with its text, for the desk. */
export interface ShownHeld extends HeldPassage {
	readonly text: string;
}

/** What is held of an item, in reading order; nothing for whoever does not decide on it. @throws Problem not_found, damaged_seal, no_key */
export async function heldOf(reading: Reading, item: string): Promise<ShownHeld[]> {
	const { round } = await findItem(reading, item);
	if ("refused" in mayAct(reading.viewer, "place_passages", { round })) return [];
	const row = await reading.visible
		.selectFrom("visible_item")
		.where("id", "=", item)
		.select(sql<Buffer | null>`(select sealed_facts from document where document.item = visible_item.id)`.as("sealed"))
		.executeTakeFirst();
	const key = (await reading.keysOf([item])).get(item);
	const held = row?.sealed && key ? heldIn(key, item, row.sealed) : [];
	const positions = held.map(({ position }) => position);
	if (positions.length === 0) return [];
	const rows = await reading.visible
		.selectFrom("visible_passage")
		.where("item", "=", item)
		.where("position", "in", positions)
		.select(["item", "position", "text", "sealed_text"])
		.execute();
	const texts = new Map((await openTexts(reading, rows)).map(({ position, text }) => [position, text]));
	return held.map((one) => ({ ...one, text: texts.get(one.position) ?? "" }));
}

/** An item's key with what is held of it, for an act that decides on it. */
export async function heldForDeed(
	deed: Deed,
	item: string,
): Promise<{ readonly key: Buffer; readonly held: readonly HeldPassage[] }> {
	const key = (await deed.vault.keysOf(deed.write, [item])).get(item);
	if (key === undefined) throw new Error(`item ${item} has no data key`);
	return { key, held: heldIn(key, item, await sealedFacts(deed, item)) };
}

/** Keeps what is still held; what else the document is known by stays. */
export async function keepHeld(
	deed: Deed,
	{ item, key }: { readonly item: string; readonly key: Buffer },
	held: readonly HeldPassage[],
): Promise<void> {
	const label = itemLabel("document.facts", item);
	const sealed = await sealedFacts(deed, item);
	if (sealed === null) return;
	const facts = { ...(JSON.parse(unsealText(key, sealed, label)) as DocumentFacts), held };
	await deed.write
		.updateTable("document")
		.set({ sealed_facts: sealText(key, JSON.stringify(facts), label) })
		.where("item", "=", item)
		.execute();
}

/** Ids of an item's passages by position. */
export async function passageIds(deed: Deed, item: string): Promise<Map<number, string>> {
	const rows = await deed.write.selectFrom("passage").where("item", "=", item).select(["id", "position"]).execute();
	return new Map(rows.map(({ id, position }) => [position, id]));
}

/** Puts passages where a person has said; what stood there of them before is gone. Counts and sealing follow. */
export async function putPassages(
	deed: Deed,
	{ item, key, round }: { readonly item: string; readonly key: Buffer; readonly round: string },
	placed: readonly { readonly passage: string; readonly placements: HeldPassage["placements"] }[],
): Promise<void> {
	const ids = placed.map(({ passage }) => passage);
	await deed.write.deleteFrom("placement").where("passage", "in", ids).execute();
	await addPlacements(deed, { itemKey: { item, key }, questions: await questionIds(deed, round) }, placed);
	await alignSealing(deed, item);
}

async function sealedFacts(deed: Deed, item: string): Promise<Buffer | null> {
	const row = await deed.write.selectFrom("document").where("item", "=", item).select("sealed_facts").executeTakeFirst();
	return row?.sealed_facts ?? null;
}

function heldIn(key: Buffer, item: string, sealed: Buffer | null): readonly HeldPassage[] {
	if (sealed === null) return [];
	return (JSON.parse(unsealText(key, sealed, itemLabel("document.facts", item))) as DocumentFacts).held ?? [];
}
