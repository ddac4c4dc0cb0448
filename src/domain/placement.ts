/** What a careful reader makes of a document: the contract `read.md` in types. */

import type { Reason } from "./matching/reason.js";

/** A passage's tie to a question. */
export interface Placement {
	/** Number in the questionnaire's scheme; a request for detail counts as its parent. */
	readonly question: string;
	/** 0 to 1, counted on the open corpora (docs/word-reader.md); too high on documents unlike them. */
	readonly confidence: number;
	/** The kind of evidence, its strength and its nearness: what the confidence was calibrated on. */
	readonly grounds: string;
	/** Why, as data: `locale` says it in a clause that a clerk understands. */
	readonly why: readonly Reason[];
}

/** Below this a placement is held: shown to the desk as a proposal, for a person to confirm. */
const HELD_BELOW = 0.8;

/** True when a placement is too unsure to stand without a person's word. */
export function isHeld({ confidence }: Pick<Placement, "confidence">): boolean {
	return confidence < HELD_BELOW;
}

/** Placements of a passage that are held: proposals, which stand nowhere until the Secretariat has confirmed or moved them. */
export interface HeldPassage {
	/** Its place in the document as it is kept. */
	readonly position: number;
	readonly placements: readonly Pick<Placement, "question" | "confidence" | "why">[];
}

/** What is held of passages in the order in which they are kept. */
export function heldAmong(passages: readonly Pick<Passage, "placements">[]): HeldPassage[] {
	return passages
		.map(({ placements }, position) => ({ position, placements: placements.filter(isHeld) }))
		.filter(({ placements }) => placements.length > 0);
}

/** What a document or a passage says about who may read it. */
export type StatedVisibility = "public" | "confidential" | "unstated" | "contradictory";

export interface Evidence {
	/** Segment index; null when it stands in a running head or foot. */
	readonly paragraph: number | null;
	readonly quote: string;
}

/** Consecutive segments that are tied to the same questions and Parties and have the same visibility. */
export interface Passage {
	/** Segment indexes in reading order. */
	readonly paragraphs: readonly number[];
	/** Displayed texts (labels in front), joined by \n. */
	readonly text: string;
	readonly placements: readonly Placement[];
	/** ISO codes of the Parties it speaks of; none when it speaks of no particular Party. */
	readonly parties: readonly string[];
	readonly visibility: StatedVisibility;
	/** What it is in the document: running text, a heading, the question's wording repeated, or the Party's reply quoted. */
	readonly role: "text" | "heading" | "question" | "quotation";
	/** ISO 639-1, null when too short to tell. */
	readonly language: string | null;
}

export interface DocumentReading {
	readonly kind: "reply" | "comments" | "mixed";
	/** ISO 639-1 of the body. */
	readonly language: string;
	readonly visibility: { readonly value: StatedVisibility; readonly evidence: readonly Evidence[] };
	readonly parties: readonly string[];
	readonly organisations: readonly string[];
	readonly coalition: boolean;
	/** null when the document does not say. */
	readonly childrenInvolved: boolean | null;
	readonly passages: readonly Passage[];
}
