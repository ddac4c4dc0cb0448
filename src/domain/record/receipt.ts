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
	readonly leaf: Hex;
}

/** The reference of a document: from its random id, so that it tells nothing of how many there are. */
export function referenceOf(item: string): string {
	const [a, b, c] = item.replaceAll("-", "").toUpperCase().match(/.{4}/g) ?? [];
	return [a, b, c].join("-");
}

/** The receipt of the entry that registered a document; null for an entry that did not. */
export function receiptOf({ statement, disclosures, leaf }: Entry): Receipt | null {
	const { data } = disclosures;
	const facts = data === undefined ? null : factsOf(data);
	if (data === undefined || facts === null || statement.subject === null) return null;
	return { format: RECEIPT_FORMAT, reference: referenceOf(statement.subject), ...facts, statement, data, leaf };
}

/** Whether a receipt is in itself what the house would have given: its leaf is made of what it says. That it is in the record is another question. */
export function isConsistent(sha256: Sha256, receipt: Receipt): boolean {
	const { statement, data, leaf } = receipt;
	const facts = factsOf(data);
	return (
		facts !== null &&
		statement.subject !== null &&
		facts.sha256 === receipt.sha256 &&
		facts.receivedAt === receipt.receivedAt &&
		referenceOf(statement.subject) === receipt.reference &&
		digestOf(sha256, "data", data) === statement.data &&
		leafOf(sha256, statement) === leaf
	);
}

function factsOf({ value }: Disclosure): Pick<Receipt, "sha256" | "receivedAt"> | null {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
	const { sha256, receivedAt } = value as Readonly<Record<string, unknown>>;
	return typeof sha256 === "string" && typeof receivedAt === "string" ? { sha256, receivedAt } : null;
}
