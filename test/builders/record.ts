/** The record of a test's house. */
import type { House } from "../../src/acts/act.js";
import type { Entry } from "../../src/domain/record/entry.js";
import { readEntries } from "../../src/store/record/read.js";

export async function recordOf({ db }: Pick<House, "db">): Promise<Entry[]> {
	const entries: Entry[] = [];
	for await (const entry of readEntries(db)) entries.push(entry);
	return entries;
}

/** What an entry says by name: the actor, and a fact of its data. */
export function said({ disclosures }: Entry, fact: string): unknown {
	const data = disclosures.data?.value;
	return data !== null && typeof data === "object" && !Array.isArray(data) ? (data as Record<string, unknown>)[fact] : undefined;
}
