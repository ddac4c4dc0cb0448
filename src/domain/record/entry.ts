/**
 * An entry of the record: what is said of an event, and how it is bound to the one before it.
 *
 * The leaf is the hash of a statement. Where something personal may stand (who acted, for whom, the facts) the statement holds a
 * digest under a salt of its own; what it stands for is kept apart, and when it is erased with its salt the digest says nothing.
 * Of a file that came, what the digest stands for is not kept at all, only given to the sender: a hash would betray a known file.
 */
import { canonicalJson, type Json } from "./canonical.js";

/** Lower-case hexadecimal: 64 digits of a hash, 32 of a salt. */
export type Hex = string;

/** SHA-256 of bytes, or of a text as UTF-8. Handed in: this floor imports nothing. */
export type Sha256 = (content: string | Uint8Array) => Hex;

/** What is said of an event, with nothing in it that would have to be erased. */
export interface Statement {
	readonly act: string;
	readonly kind: string;
	readonly at: string;
	/** The role in which the actor acted. */
	readonly role: string;
	readonly round: string | null;
	/** Id of the item concerned. */
	readonly subject: string | null;
	readonly actor: Hex;
	readonly onBehalfOf: Hex | null;
	readonly data: Hex;
	/** Of the file that came, if one. */
	readonly file: Hex | null;
	/** Without it a leaf could be guessed from what is publicly known of an event. */
	readonly salt: Hex;
}

/** Members of a statement that are digests. */
export const FIELDS = ["actor", "onBehalfOf", "data", "file"] as const;
export type Field = (typeof FIELDS)[number];

/** Members whose meaning the house keeps. */
export const KEPT_FIELDS = ["actor", "onBehalfOf", "data"] as const satisfies readonly Field[];
export type KeptField = (typeof KEPT_FIELDS)[number];

/** What a digest stands for. */
export interface Disclosure {
	readonly salt: Hex;
	readonly value: Json;
}

export interface Entry {
	/** Its place in the record, from 1. */
	readonly number: number;
	readonly statement: Statement;
	/** A field that is missing was erased, or is not shown. */
	readonly disclosures: Readonly<Partial<Record<Field, Disclosure>>>;
	readonly leaf: Hex;
	/** Hash of the entry before. */
	readonly previous: Hex;
	readonly hash: Hex;
}

/** What the first entry follows. */
export const BEGINNING: Hex = "0".repeat(64);

/** The digest under which something stands in a statement. */
export function digestOf(sha256: Sha256, field: Field, { salt, value }: Disclosure): Hex {
	return sha256(canonicalJson([salt, field, value]));
}

/** The leaf of a statement. */
export function leafOf(sha256: Sha256, statement: Statement): Hex {
	return sha256(canonicalJson({ ...statement }));
}

/** The hash that binds a leaf to the entry before. */
export function linkOf(sha256: Sha256, previous: Hex, leaf: Hex): Hex {
	return sha256(bytesOf(previous + leaf));
}

function bytesOf(hex: Hex): Uint8Array {
	return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
