/** A Party to the convention. Which of them a round monitors is stored with the round and never derived. */
import type { Bilingual } from "./wording.js";

export interface Party {
	/** ISO 3166-1 alpha-2. */
	readonly code: string;
	readonly name: Bilingual;
	/** Other names met in documents, per language. */
	readonly aliases: { readonly en: readonly string[]; readonly fr: readonly string[] };
	/** ISO date of entry into force for this Party. */
	readonly since: string;
	readonly monitored: boolean;
	/** Column and row on the tile map, from 0. */
	readonly tile: readonly [column: number, row: number];
}

/** Parties in the alphabetical order of a language; the order differs between English and French. */
export function inAlphabeticalOrder<T extends { readonly name: Bilingual }>(parties: readonly T[], language: "en" | "fr"): T[] {
	const collator = new Intl.Collator(language, { sensitivity: "base" });
	return [...parties].sort((a, b) => collator.compare(a.name[language], b.name[language]));
}
