/** Passages of items, with their placements and Parties. */

import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { Block } from "../domain/document.js";
import type { Excerpt } from "../domain/excerpt.js";
import type { HeldPassage, Passage, Placement } from "../domain/placement.js";
import type { ShownExtract, ShownPassage } from "../domain/shown.js";
import type { Audience } from "../domain/visibility.js";
import type { Deed } from "./deed.js";
import { sealText } from "./sealing/cipher.js";
import { passageLabel, placementLabel } from "./sealing/labels.js";
import type { Opened } from "./sealing/opening.js";
import type { ItemKey } from "./sealing/vault.js";
import type { PassageBlocks } from "./tables.js";
import type { Reading } from "./visible.js";

export interface NewPassage {
	readonly audience: Audience;
	/** Marked as confidential by its author, in a document that is not so as a whole. */
	readonly marked: boolean;
	readonly role: Passage["role"];
	readonly language: string | null;
	readonly notApplicable: boolean;
	readonly text: string;
	readonly excerpt: Excerpt;
	readonly placements: readonly Placement[];
	readonly parties: readonly string[];
}

/** Rows a statement: PostgreSQL takes 65,535 parameters, a passage has eleven. */
const BATCH = 2000;

/** What placements are entered into. */
interface PlacedInto {
	readonly itemKey: Pick<ItemKey, "item" | "key">;
	/** Identity by number. */
	readonly questions: ReadonlyMap<string, string>;
}

/** What passages are entered into. */
interface Into extends PlacedInto {
	readonly itemKey: ItemKey;
	readonly round: string;
}

/** Enters the passages of an item in reading order, sealed: nobody but the desk reads them before they are published. */
export async function addPassages(deed: Deed, to: Into, passages: readonly NewPassage[]): Promise<void> {
	for (let from = 0; from < passages.length; from += BATCH) {
		await addBatch(deed, to, passages.slice(from, from + BATCH), from);
	}
}

async function addBatch(deed: Deed, to: Into, passages: readonly NewPassage[], from: number): Promise<void> {
	const { item, key } = to.itemKey;
	const rows = await deed.write
		.insertInto("passage")
		.values(
			passages.map((passage, index) => ({
				item,
				position: from + index,
				audience: passage.audience,
				marked: passage.marked,
				role: passage.role,
				language: passage.language,
				not_applicable: passage.notApplicable,
				...sealedContents(key, passage, { item, position: from + index }),
			})),
		)
		.returning(["id", "position"])
		.execute();
	const ids = new Map(rows.map((row) => [row.position - from, row.id]));
	// Parties before placements: the tally is then counted once.
	const parties = passages.flatMap((passage, index) =>
		passage.parties.map((party) => ({ passage: ids.get(index) ?? "", round: to.round, party })),
	);
	if (parties.length > 0) await deed.write.insertInto("passage_party").values(parties).execute();
	await addPlacements(
		deed,
		to,
		passages.map(({ placements }, index) => ({ passage: ids.get(index) ?? "", placements })),
	);
}

/** Enters where passages stand, sealed. */
export async function addPlacements(
	deed: Deed,
	{ itemKey: { item, key }, questions }: PlacedInto,
	placed: readonly { readonly passage: string; readonly placements: HeldPassage["placements"] }[],
): Promise<void> {
	const placements = placed.flatMap(({ passage, placements: its }) =>
		its.map(({ question, confidence, why }) => ({
			passage,
			question: questions.get(question) ?? "",
			item,
			confidence,
			why,
		})),
	);
	const sealed = placements.map((placed) => ({
		...placed,
		why: "",
		sealed_why: sealText(key, JSON.stringify(placed.why), placementLabel(placed)),
	}));
	if (sealed.length > 0) await deed.write.insertInto("placement").values(sealed).execute();
}

/** What stands in the columns of a sealed passage. */
export const NO_BLOCKS = JSON.stringify({ blocks: [], notes: [] } satisfies PassageBlocks);

function sealedContents(key: Buffer, { text, excerpt }: NewPassage, at: { item: string; position: number }) {
	const { cell } = excerpt;
	const kept: PassageBlocks = { blocks: excerpt.blocks, notes: excerpt.notes, ...(cell !== undefined && { cell }) };
	const blocks = JSON.stringify(kept);
	return {
		text: "",
		blocks: NO_BLOCKS,
		sealed_text: sealText(key, text, passageLabel("text", at)),
		sealed_blocks: sealText(key, blocks, passageLabel("blocks", at)),
	};
}

/** The columns of a passage as it is drawn, over `visible_passage`; placements and Parties come with it as arrays. */
export function extractsShown(reading: Reading) {
	return reading.visible
		.selectFrom("visible_passage")
		.select(["visible_passage.id", "visible_passage.item", "visible_passage.position", "visible_passage.role"])
		.select(["visible_passage.language", "visible_passage.blocks", "visible_passage.everybody"])
		.select(["visible_passage.sealed_blocks"])
		.select([numbersOf().as("questions"), partiesOf().as("parties")]);
}

/** The same with the plain text. */
export function passagesShown(reading: Reading) {
	return extractsShown(reading).select(["visible_passage.text", "visible_passage.sealed_text"]);
}

export interface ExtractRow {
	readonly id: string;
	readonly role: Passage["role"];
	readonly language: string | null;
	readonly blocks: PassageBlocks;
	readonly everybody: boolean;
	readonly questions: string[];
	readonly parties: string[];
}

/** A row of `extractsShown`, opened, as readers are shown it. */
export function shownExtract({
	id,
	role,
	language,
	blocks: of,
	everybody,
	questions,
	parties,
}: Opened<ExtractRow>): ShownExtract {
	const blocks: readonly Block[] = of.blocks;
	return { id, role, language, blocks, notes: of.notes, cell: of.cell ?? null, everybody, questions, parties };
}

/** A row of `passagesShown`, opened, as readers are shown it. */
export function shownPassage(row: Opened<ExtractRow & { readonly text: string }>): ShownPassage {
	return { ...shownExtract(row), text: row.text };
}

/** Condition on `visible_passage`: it is placed under a main question of a round, or under any when none is named. */
export function placedUnder(round: string, main?: string): RawBuilder<SqlBool> {
	const under = main === undefined ? sql`` : sql`and question.main = ${main}`;
	return sql<SqlBool>`exists (select from placement join question on question.id = placement.question
		where placement.passage = visible_passage.id and question.round = ${round} ${under})`;
}

/** Condition on `visible_passage`: it speaks of one of some Parties. */
export function speaksOf(parties: readonly string[]): RawBuilder<SqlBool> {
	return sql<SqlBool>`exists (select from passage_party
		where passage_party.passage = visible_passage.id and passage_party.party = any(${parties}::text[]))`;
}

/** A passage that is visible shows its placements: both are facts of the same row, so this needs no relation of its own. */
function numbersOf(): RawBuilder<string[]> {
	return sql<string[]>`array(select question.number from placement join question on question.id = placement.question
		where placement.passage = visible_passage.id order by question.position)`;
}

function partiesOf(): RawBuilder<string[]> {
	return sql<
		string[]
	>`array(select passage_party.party from passage_party where passage_party.passage = visible_passage.id order by passage_party.party)`;
}
