/** Where a record is broken, and how. */
import { BEGINNING, digestOf, type Entry, FIELDS, type Hex, leafOf, linkOf, type Sha256 } from "./entry.js";

export type Fault = "changed" | "removed" | "inserted" | "reordered";

export interface Break {
	readonly fault: Fault;
	/** The place, from 1: of the entry that is wrong; of a removed one, the place where it is missing. */
	readonly place: number;
}

/** The first break of a record that is given from its beginning, null when it is whole. That its end is missing, only a checkpoint can tell. */
export function firstBreak(sha256: Sha256, entries: readonly Entry[]): Break | null {
	const places = new Map<Hex, number>();
	for (const [index, { hash }] of entries.entries()) if (!places.has(hash)) places.set(hash, index);
	for (const [index, entry] of entries.entries()) {
		if (!isItself(sha256, entry)) return { fault: "changed", place: index + 1 };
		if (entry.previous !== hashBefore(entries, index)) return brokenLink(entries, index, places);
		if (entry.number !== index + 1) return { fault: "changed", place: index + 1 };
	}
	return null;
}

/** Whether an entry's content, digests, leaf and hash belong together. */
export function isItself(sha256: Sha256, entry: Entry): boolean {
	const { statement, disclosures, leaf, previous, hash } = entry;
	const isDisclosed = FIELDS.every((field) => {
		const disclosure = disclosures[field];
		return disclosure === undefined || digestOf(sha256, field, disclosure) === statement[field];
	});
	return isDisclosed && leafOf(sha256, statement) === leaf && linkOf(sha256, previous, leaf) === hash;
}

/** An entry that is itself and does not follow the one before it: the place of the one that it does follow tells what was done. */
function brokenLink(entries: readonly Entry[], index: number, places: ReadonlyMap<Hex, number>): Break {
	const entry = entries[index] as Entry;
	const followed = entry.previous === BEGINNING ? -1 : places.get(entry.previous);
	const isCopy = (places.get(entry.hash) ?? index) < index;
	const nextClosesTheGap = entries[index + 1]?.previous === hashBefore(entries, index);
	if (isCopy || (followed === undefined && nextClosesTheGap)) return { fault: "inserted", place: index + 1 };
	if (followed === undefined) {
		// Numbers go on without a gap: the entry before was rewritten as a whole.
		const isReplaced = index > 0 && entry.number === index + 1;
		return isReplaced ? { fault: "changed", place: index } : { fault: "removed", place: index + 1 };
	}
	return followed > index ? { fault: "reordered", place: index + 1 } : { fault: "inserted", place: followed + 2 };
}

function hashBefore(entries: readonly Entry[], index: number): Hex {
	return entries[index - 1]?.hash ?? BEGINNING;
}
