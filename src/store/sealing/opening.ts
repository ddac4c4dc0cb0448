/** Opening rows of the visible relations for those who may read them. A row that is not sealed costs nothing and needs no key. */
import { Problem } from "../../domain/problem.js";
import type { PassageBlocks } from "../tables.js";
import type { Reading } from "../visible.js";
import { unseal, unsealText } from "./cipher.js";
import { itemLabel, passageLabel } from "./labels.js";

declare const opened: unique symbol;
/** A row that has been opened: what shows passages takes no other. */
export type Opened<Row> = Row & { readonly [opened]: true };

interface SealableExtract {
	readonly item: string;
	readonly position: number;
	readonly blocks: PassageBlocks;
	readonly sealed_blocks: Buffer | null;
}

interface SealablePassage extends SealableExtract {
	readonly text: string;
	readonly sealed_text: Buffer | null;
}

/** Passages with their blocks. @throws Problem damaged_seal, no_key */
export async function openExtracts<Row extends SealableExtract>(reading: Reading, rows: readonly Row[]): Promise<Opened<Row>[]> {
	const keys = await keysFor(reading, rows, (row) => row.sealed_blocks !== null);
	return rows.map((row) => {
		if (row.sealed_blocks === null) return row as Opened<Row>;
		const blocks = unseal(keyOf(keys, row.item), row.sealed_blocks, passageLabel("blocks", row)).toString("utf8");
		return { ...row, blocks: JSON.parse(blocks) as PassageBlocks, sealed_blocks: null } as unknown as Opened<Row>;
	});
}

/** Passages with their text and blocks. @throws Problem damaged_seal, no_key */
export async function openPassages<Row extends SealablePassage>(reading: Reading, rows: readonly Row[]): Promise<Opened<Row>[]> {
	return openTexts(reading, await openExtracts(reading, rows));
}

/** Passages with their text only, for a search. @throws Problem damaged_seal, no_key */
export async function openTexts<Row extends Pick<SealablePassage, "item" | "position" | "text" | "sealed_text">>(
	reading: Reading,
	rows: readonly Row[],
): Promise<Row[]> {
	const keys = await keysFor(reading, rows, (row) => row.sealed_text !== null);
	return rows.map((row) => {
		if (row.sealed_text === null) return row;
		return { ...row, text: unsealText(keyOf(keys, row.item), row.sealed_text, passageLabel("text", row)) };
	});
}

/** Rows with the organisations of contributions; a row of a reply has none. @throws Problem damaged_seal, no_key */
export async function openOrganisations<
	Row extends { readonly id: string; readonly organisations: string[] | null; readonly sealed_organisations: Buffer | null },
>(reading: Reading, rows: readonly Row[]): Promise<Row[]> {
	const items = rows.map((row) => ({ item: row.id, sealed: row.sealed_organisations }));
	const keys = await keysFor(reading, items, (row) => row.sealed !== null);
	return rows.map((row) => {
		if (row.sealed_organisations === null) return row;
		const names = unsealText(keyOf(keys, row.id), row.sealed_organisations, itemLabel("contribution.organisations", row.id));
		return { ...row, organisations: JSON.parse(names) as string[] };
	});
}

/** Rows with the names of the files as they came: for the Secretariat only. @throws Problem damaged_seal, no_key */
export async function openFileNames<Row extends { readonly id: string; readonly sealed_file_name: Buffer | null }>(
	reading: Reading,
	rows: readonly Row[],
): Promise<(Row & { readonly file_name: string })[]> {
	const items = rows.map((row) => ({ item: row.id, sealed: row.sealed_file_name }));
	const keys = await keysFor(reading, items, (row) => row.sealed !== null);
	return rows.map((row) => {
		const sealed = row.sealed_file_name;
		const name = sealed === null ? "" : unsealText(keyOf(keys, row.id), sealed, itemLabel("item.file_name", row.id));
		return { ...row, file_name: name };
	});
}

async function keysFor<Row extends { readonly item: string }>(
	reading: Reading,
	rows: readonly Row[],
	isSealed: (row: Row) => boolean,
): Promise<ReadonlyMap<string, Buffer>> {
	const items = rows.filter(isSealed).map((row) => row.item);
	return items.length === 0 ? new Map() : reading.keysOf(items);
}

function keyOf(keys: ReadonlyMap<string, Buffer>, item: string): Buffer {
	const key = keys.get(item);
	if (key === undefined) throw new Problem("damaged_seal");
	return key;
}
