/** Erasure: at whose wish something is erased. The record says it, and nothing of what was there. */

/** The author withdraws the consent; a person of whom it speaks asks; an authority or a court orders; the house itself, for what should never have come. */
export const ASKED_BY = ["author", "person", "authority", "house"] as const;
export type AskedBy = (typeof ASKED_BY)[number];

/** What erasing a document comes to, to be read before it is done. */
export interface Consequences {
	/** null: it never had one. */
	readonly symbol: string | null;
	/** Whether everybody could read it, and so may have copies that nobody can call back. */
	readonly wasPublic: boolean;
	readonly passages: number;
	/** Whether the file as it came goes too; it stays where another document was made from the same file. */
	readonly original: boolean;
	/** Messages by which it came, or that speak of it: they go whole, with whatever else they carried that has not been registered. */
	readonly messages: number;
	/** Codes of the Parties to which it was transmitted: they have copies. */
	readonly transmittedTo: readonly string[];
	/** How many people were named to read it. */
	readonly namedReaders: number;
	/** Symbols of issued compilations that hold it: copies of them may be anywhere. */
	readonly compilations: readonly string[];
}
