/**
 * Finding words in passages, sealed ones included. There is no index of sealed words: any index tells whoever steals it which
 * passages share words (docs/decisions/0015). What the viewer may read is opened piece by piece and looked through.
 */
import type { Round } from "../domain/round.js";
import { holds, type Search } from "../domain/search.js";
import type { ShownPassage } from "../domain/shown.js";
import { seesFileNames } from "../domain/visibility.js";
import { passagesShown, shownPassage } from "./passages.js";
import { openFileNames, openOrganisations, openPassages, openTexts } from "./sealing/opening.js";
import type { Reading } from "./visible.js";

/** A passage that holds what was sought. */
export interface FoundPassage {
	readonly document: FoundDocument;
	/** From 1, in the order of the document. */
	readonly number: number;
	readonly passage: ShownPassage;
}

/** The document in which something was found. */
export interface FoundDocument {
	readonly item: string;
	readonly kind: "reply" | "contribution";
	/** null when it has none yet. */
	readonly symbol: string | null;
	/** null for whoever is not told it. */
	readonly fileName: string | null;
	/** Of a reply. */
	readonly party: string | null;
	readonly organisations: readonly string[];
	readonly registeredAt: string;
}

/** Passages opened at a time: bounds the memory, whatever the round. */
const BATCH = 500;

/** In the order in which documents were registered. @throws Problem damaged_seal, no_key */
export async function findPassages(reading: Reading, round: Round, search: Search): Promise<FoundPassage[]> {
	const found: FoundPassage[] = [];
	for await (const rows of textsOf(reading, round.id)) {
		const hits = rows.filter((row) => holds(row.text, search)).map((row) => row.id);
		if (hits.length > 0) found.push(...(await shown(reading, hits)));
	}
	const inOrder = (one: FoundPassage, other: FoundPassage) =>
		one.document.registeredAt.localeCompare(other.document.registeredAt) ||
		one.document.item.localeCompare(other.document.item) ||
		one.number - other.number;
	return found.sort(inOrder);
}

interface At {
	readonly item: string;
	readonly position: number;
}

/** All texts of a round that the viewer may read, opened, some at a time. */
async function* textsOf(reading: Reading, round: string) {
	let after: At | null = null;
	for (;;) {
		const sealed: Awaited<ReturnType<typeof textsAfter>> = await textsAfter(reading, round, after);
		yield await openTexts(reading, sealed);
		after = sealed.at(-1) ?? null;
		if (sealed.length < BATCH) return;
	}
}

function textsAfter(reading: Reading, round: string, after: At | null) {
	const query = reading.visible
		.selectFrom("visible_passage")
		.where("round", "=", round)
		.orderBy("item")
		.orderBy("position")
		.limit(BATCH)
		.select(["id", "item", "position", "text", "sealed_text"]);
	if (after === null) return query.execute();
	return query.where((row) => row(row.refTuple("item", "position"), ">", row.tuple(after.item, after.position))).execute();
}

async function shown(reading: Reading, ids: readonly string[]): Promise<FoundPassage[]> {
	const sealed = await passagesShown(reading).where("visible_passage.id", "in", ids).execute();
	const documents = await documentsOf(reading, [...new Set(sealed.map((row) => row.item))]);
	const opened = await openPassages(reading, sealed);
	return opened.flatMap((row) => {
		const document = documents.get(row.item);
		return document === undefined ? [] : [{ document, number: row.position + 1, passage: shownPassage(row) }];
	});
}

async function documentsOf(reading: Reading, items: readonly string[]): Promise<Map<string, FoundDocument>> {
	const sealed = await reading.visible
		.selectFrom("visible_item")
		.leftJoin("visible_reply", "visible_reply.item", "visible_item.id")
		.leftJoin("visible_contribution", "visible_contribution.item", "visible_item.id")
		.where("visible_item.id", "in", items)
		.select(["visible_item.id", "visible_item.kind", "visible_item.symbol", "visible_item.registered_at"])
		.select(["visible_item.sealed_file_name", "visible_reply.party"])
		.select(["visible_contribution.organisations", "visible_contribution.sealed_organisations"])
		.execute();
	const rows = await openOrganisations(reading, sealed);
	const names = new Map(
		seesFileNames(reading.viewer) ? (await openFileNames(reading, rows)).map((row) => [row.id, row.file_name]) : [],
	);
	return new Map(
		rows.map((row) => [
			row.id,
			{
				item: row.id,
				kind: row.kind,
				symbol: row.symbol,
				fileName: names.get(row.id) ?? null,
				party: row.party,
				organisations: row.organisations ?? [],
				registeredAt: row.registered_at,
			},
		]),
	);
}
