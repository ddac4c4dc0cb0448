/** The record as a file, and receipts as text: JSON, checked against their shape when they are read back. */
import { z } from "zod";
import type { Json } from "../../domain/record/canonical.js";
import type { Entry } from "../../domain/record/entry.js";
import { isConsistent, RECEIPT_FORMAT, type Receipt } from "../../domain/record/receipt.js";
import type { KeptCheckpoint } from "./checkpoints.js";
import { sha256 } from "./sha256.js";

const RECORD_FORMAT = "rapporteur-record/1";

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const salt = z.string().regex(/^[0-9a-f]{32}$/);
const json: z.ZodType<Json> = z.json();
const disclosure = z.strictObject({ salt, value: json });
const statement = z.strictObject({
	act: z.string(),
	kind: z.string(),
	at: z.string(),
	role: z.string(),
	round: z.string().nullable(),
	subject: z.string().nullable(),
	actor: hash,
	onBehalfOf: hash.nullable(),
	data: hash,
	file: hash.nullable(),
	salt,
});
const entry = z.strictObject({
	number: z.number().int().positive(),
	statement,
	disclosures: z.strictObject({ actor: disclosure, onBehalfOf: disclosure, data: disclosure }).partial(),
	leaf: hash,
	previous: hash,
	hash,
});
const head = z.strictObject({ format: z.literal(RECORD_FORMAT) });
const checkpoint = z.strictObject({ checkpoint: z.strictObject({ day: z.string(), note: z.string(), key: z.string() }) });
const receipt = z.strictObject({
	format: z.literal(RECEIPT_FORMAT),
	reference: z.string(),
	sha256: hash,
	receivedAt: z.string(),
	statement,
	data: disclosure,
	file: disclosure,
	leaf: hash,
});

/** The lines of an exported record: what it is, its entries, its checkpoints. */
export const exported = {
	head: (): string => JSON.stringify({ format: RECORD_FORMAT }),
	entry: (one: Entry): string => JSON.stringify(one),
	checkpoint: (one: KeptCheckpoint): string => JSON.stringify({ checkpoint: one }),
};

/** What an exported line holds. */
export function readExportedLine(line: string): Partial<{ entry: Entry; checkpoint: KeptCheckpoint; head: true }> {
	const value = parsed(line);
	const asEntry = entry.safeParse(value);
	if (asEntry.success) return { entry: asEntry.data as Entry };
	const asCheckpoint = checkpoint.safeParse(value);
	if (asCheckpoint.success) return { checkpoint: asCheckpoint.data.checkpoint };
	return head.safeParse(value).success ? { head: true } : {};
}

/** A receipt as a sender gets it. */
export function writtenReceipt(one: Receipt): string {
	return `${JSON.stringify(one, null, 1)}\n`;
}

/** A receipt from its text, null when it is none or does not hold together. */
export function readReceipt(text: string): Receipt | null {
	const read = receipt.safeParse(parsed(text));
	return read.success && isConsistent(sha256, read.data) ? read.data : null;
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
