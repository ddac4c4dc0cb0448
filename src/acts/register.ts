/** What registering a reply and registering a contribution have in common: dates, bytes, passages. */
import { isBefore, type Moment } from "../domain/deadline.js";
import { excerptsOf } from "../domain/excerpt.js";
import { heldAmong, isHeld, type StatedVisibility } from "../domain/placement.js";
import { Problem } from "../domain/problem.js";
import { type Receipt, receiptOf } from "../domain/record/receipt.js";
import { saysNotApplicable } from "../domain/standing.js";
import type { Audience } from "../domain/visibility.js";
import { enterBlob, type Original } from "../store/blobs.js";
import type { Deed } from "../store/deed.js";
import { addItem } from "../store/items.js";
import { addPassages, type NewPassage } from "../store/passages.js";
import { questionIds } from "../store/rounds.js";
import type { Recorded } from "./act.js";
import type { Submission } from "./read-submission.js";

/** A document as it came. */
export interface Arrived {
	readonly round: string;
	readonly fileName: string;
	readonly bytes: Uint8Array;
	/** When it came; now when not said. */
	readonly receivedAt?: Moment;
	/** When it was registered; now when not said. */
	readonly registeredAt?: Moment;
}

/** What was registered, for the desk. */
export interface Registered {
	readonly item: string;
	readonly symbol: string | null;
	readonly audience: Audience;
	readonly passages: number;
	/** Passages of running text that are tied to no question. */
	readonly unplaced: number;
	/** Passages of running text of which it is too unsure where they stand: they wait for the Secretariat (acts/place-passages). */
	readonly held: number;
	/** For the sender. */
	readonly receipt: Receipt;
}

/** What was registered, with the receipt of the entry that says so. */
export function receipted<T>({ result, entries }: Recorded<T>): T & { readonly receipt: Receipt } {
	const [entry] = entries;
	const receipt = entry === undefined ? null : receiptOf(entry);
	if (receipt === null) throw new Error("an act that registers a document records its bytes and when they came");
	return { ...result, receipt };
}

/** Received and registered, never merged and never in the future. @throws Problem date_in_future, dates_out_of_order */
export function datesOf(arrived: Arrived, now: Moment): { readonly receivedAt: Moment; readonly registeredAt: Moment } {
	const receivedAt = arrived.receivedAt ?? now;
	const registeredAt = arrived.registeredAt ?? now;
	for (const date of [receivedAt, registeredAt]) {
		if (isBefore(now, date)) throw new Problem("date_in_future", { date });
	}
	if (isBefore(registeredAt, receivedAt)) throw new Problem("dates_out_of_order", { first: receivedAt, second: registeredAt });
	return { receivedAt, registeredAt };
}

/** Enters the item, its bytes and its passages. @returns the item's id */
export async function enterDocument(
	deed: Deed,
	entry: {
		readonly kind: "reply" | "contribution";
		readonly round: string;
		readonly audience: Audience;
		readonly symbol: string | null;
		readonly fileName: string;
		readonly original: Original;
		readonly dates: { readonly receivedAt: Moment; readonly registeredAt: Moment };
		readonly submission: Submission;
		readonly passages: readonly NewPassage[];
	},
): Promise<string> {
	const { tree, reading } = entry.submission;
	const { mark, itemKey } = entry.original;
	await enterBlob(deed, entry.original);
	const item = await addItem(deed, {
		kind: entry.kind,
		round: entry.round,
		audience: entry.audience,
		language: reading.language,
		symbol: entry.symbol,
		mark,
		itemKey,
		fileName: entry.fileName,
		...entry.dates,
		facts: {
			evidence: reading.visibility.evidence,
			traces: tree.traces,
			bands: tree.bands,
			properties: tree.properties,
			held: heldAmong(entry.passages),
		},
	});
	// What is held is kept beside, sealed: under no question, in no count, until a person has said where it stands.
	const sure = entry.passages.map((passage) => ({ ...passage, placements: passage.placements.filter((one) => !isHeld(one)) }));
	await addPassages(deed, { itemKey, round: entry.round, questions: await questionIds(deed, entry.round) }, sure);
	return item;
}

/**
 * The passages of a submission as they are kept.
 * @param audienceOf who may read a passage of a given stated visibility
 * @param partiesOf the Parties that a passage is kept under
 */
export function passagesOf(
	{ tree, reading }: Submission,
	audienceOf: (visibility: StatedVisibility) => Audience,
	partiesOf: (parties: readonly string[], placed: boolean) => readonly string[],
): NewPassage[] {
	const excerpts = excerptsOf(tree, reading.passages);
	return reading.passages.map((passage, position) => ({
		audience: audienceOf(passage.visibility),
		marked: passage.visibility !== "public" && passage.visibility !== reading.visibility.value,
		role: passage.role,
		language: passage.language,
		notApplicable: saysNotApplicable(passage.text),
		text: passage.text,
		excerpt: excerpts[position] ?? { blocks: [], notes: [] },
		placements: passage.placements,
		parties: partiesOf(passage.parties, passage.placements.length > 0),
	}));
}

/** How many passages of running text are tied to no question, and how many are held. */
export function waitingOf(passages: readonly NewPassage[]): Pick<Registered, "unplaced" | "held"> {
	const texts = passages.filter((passage) => passage.role === "text");
	return {
		unplaced: texts.filter((passage) => passage.placements.length === 0).length,
		held: heldAmong(texts).length,
	};
}
