/**
 * A receipt: what a sender keeps to show later that a document was registered. It holds all that its leaf is made of, except who at
 * the Secretariat registered it.
 */
import type { Moment } from "../deadline.js";
import { type Disclosure, digestOf, type Entry, type Hex, leafOf, type Sha256, type Statement } from "./entry.js";

export const RECEIPT_FORMAT = "rapporteur-receipt/1";

export interface Receipt {
	readonly format: typeof RECEIPT_FORMAT;
	readonly reference: string;
	/** SHA-256 of the file as it came. */
	readonly sha256: Hex;
	readonly receivedAt: Moment;
	readonly statement: Statement;
	/** What the statement's digest of the facts stands for. */
	readonly data: Disclosure;
	/** The same of the file. The house does not keep it. */
	readonly file: Disclosure;
	readonly leaf: Hex;
}

/** The reference of a document: from its random id, so that it tells nothing of how many there are. */
export function referenceOf(item: string): string {
	const [a, b, c] = item.replaceAll("-", "").toUpperCase().match(/.{4}/g) ?? [];
	return [a, b, c].join("-");
}

/** The receipt of an entry that has just registered a document; null for one that did not, or that was read back. */
export function receiptOf({ statement, disclosures, leaf }: Entry): Receipt | null {
	const { data, file } = disclosures;
	if (data === undefined || file === undefined || statement.subject === null) return null;
	const receivedAt = receivedAtIn(data);
	if (receivedAt === null || typeof file.value !== "string") return null;
	const reference = referenceOf(statement.subject);
	return { format: RECEIPT_FORMAT, reference, sha256: file.value, receivedAt, statement, data, file, leaf };
}

/** Whether a receipt is in itself what the house would have given: its leaf is made of what it says. That it is in the record is another question. */
export function isConsistent(sha256: Sha256, receipt: Receipt): boolean {
	const { statement, data, file, leaf } = receipt;
	return (
		statement.subject !== null &&
		file.value === receipt.sha256 &&
		receivedAtIn(data) === receipt.receivedAt &&
		digestOf(sha256, "file", file) === statement.file &&
		referenceOf(statement.subject) === receipt.reference &&
		digestOf(sha256, "data", data) === statement.data &&
		leafOf(sha256, statement) === leaf
	);
}

function receivedAtIn({ value }: Disclosure): Moment | null {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
	const { receivedAt } = value as Readonly<Record<string, unknown>>;
	return typeof receivedAt === "string" ? receivedAt : null;
}
