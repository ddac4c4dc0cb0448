/** Checks a record, from wherever it was read: its chain, the checkpoints that were published of it, receipts that were given. Changes nothing. */
import type { Day } from "../domain/deadline.js";
import { type Break, firstBreak } from "../domain/record/check.js";
import { type Checkpoint, fit, readCheckpointText } from "../domain/record/checkpoint.js";
import type { Entry } from "../domain/record/entry.js";
import { readReceipt } from "../store/record/export-format.js";
import type { VerifierKey } from "../store/record/keys.js";
import { sha256 } from "../store/record/sha256.js";
import { openNote } from "../store/record/signed-note.js";

/** A text to check, under the name by which the answer speaks of it. */
export interface Named {
	readonly name: string;
	readonly text: string;
}

/** "missing": its head is not in the record, whose end has been removed or rewritten since. "misplaced": it stands before an earlier one. */
export type CheckpointState = "holds" | "not_signed" | "not_a_checkpoint" | "missing" | "misplaced";
export type ReceiptState = "recorded" | "not_recorded" | "not_a_receipt";

export interface CheckedCheckpoint {
	readonly name: string;
	readonly day: Day | null;
	readonly state: CheckpointState;
	/** Where its head stands in the record; null when it does not. */
	readonly place: number | null;
}

export interface Verified {
	readonly entries: number;
	/** Entries of which something has been erased, or was not exported. */
	readonly undisclosed: number;
	readonly broken: Break | null;
	readonly checkpoints: readonly CheckedCheckpoint[];
	readonly receipts: readonly { readonly name: string; readonly state: ReceiptState }[];
	readonly whole: boolean;
}

export interface ToVerify {
	readonly entries: readonly Entry[];
	/** A break that was met in reading. */
	readonly unreadable?: Break | null;
	readonly checkpoints: readonly Named[];
	readonly receipts: readonly Named[];
	readonly keys: readonly VerifierKey[];
}

export function verifyRecord({ entries, unreadable, checkpoints, receipts, keys }: ToVerify): Verified {
	const chain = firstBreak(sha256, entries) ?? unreadable ?? null;
	const checked = checkpointsOn(entries, checkpoints, keys);
	const broken = chain ?? breakAtEnd(checked);
	const leaves = new Set(entries.map(({ leaf }) => leaf));
	const answers = receipts.map(({ name, text }) => ({ name, state: receiptState(text, leaves) }));
	const whole =
		broken === null && checked.every(({ state }) => state === "holds") && answers.every(({ state }) => state === "recorded");
	const undisclosed = entries.filter(
		({ disclosures }) => disclosures.actor === undefined || disclosures.data === undefined,
	).length;
	return { entries: entries.length, undisclosed, broken, checkpoints: checked, receipts: answers, whole };
}

function checkpointsOn(entries: readonly Entry[], notes: readonly Named[], keys: readonly VerifierKey[]): CheckedCheckpoint[] {
	const opened = notes.map((note) => ({ note, ...openedCheckpoint(note.text, keys) }));
	const fits = fit(
		entries,
		opened.flatMap(({ checkpoint, isSigned }) => (checkpoint !== null && isSigned ? checkpoint : [])),
	);
	return opened.map(({ note: { name }, checkpoint, isSigned }) => {
		if (checkpoint === null) return { name, day: null, state: "not_a_checkpoint", place: null };
		if (!isSigned) return { name, day: checkpoint.day, state: "not_signed", place: null };
		const found = fits.find((one) => one.checkpoint === checkpoint);
		const place = found === undefined || found.place === 0 ? null : found.place;
		return { name, day: checkpoint.day, state: place === null ? "missing" : found?.misplaced ? "misplaced" : "holds", place };
	});
}

function openedCheckpoint(text: string, keys: readonly VerifierKey[]): { checkpoint: Checkpoint | null; isSigned: boolean } {
	const opened = openNote(text, keys);
	const checkpoint = opened === null ? null : readCheckpointText(opened.text);
	return { checkpoint, isSigned: opened?.signedBy?.name === checkpoint?.origin && checkpoint !== null };
}

/** A chain that holds by itself and lacks the head of a checkpoint was cut or rewritten after the last checkpoint that it still has. */
function breakAtEnd(checkpoints: readonly CheckedCheckpoint[]): Break | null {
	const missing = checkpoints.flatMap(({ state, day }) => (state === "missing" && day !== null ? day : [])).sort();
	const [first] = missing;
	if (first === undefined) return null;
	const before = checkpoints.filter(({ state, day }) => state === "holds" && day !== null && day < first);
	return { fault: "removed", place: Math.max(0, ...before.map(({ place }) => place ?? 0)) + 1 };
}

function receiptState(text: string, leaves: ReadonlySet<string>): ReceiptState {
	const receipt = readReceipt(text);
	if (receipt === null) return "not_a_receipt";
	return leaves.has(receipt.leaf) ? "recorded" : "not_recorded";
}
