/** What may open a scope: evidence that a line, and what follows it, is about a question. */

import type { Reason } from "./reason.js";

/** The kinds of evidence, from the surest to the weakest. */
export type How = "announced" | "run-in" | "aside" | "wording" | "like-wording" | "number" | "letter" | "topic" | "column";

/** One reading of a line. */
export interface Opening {
	/** Numbers when the line names them by itself. */
	readonly numbers: readonly string[];
	/** Letters to be read against the current question; or several questions of the same wording, of which one is meant. */
	readonly relative?: (current: readonly string[]) => readonly string[];
	/** `relative` is read against the questions named last, also in passing: "the same question". */
	readonly toNamed?: boolean;
	readonly how: How;
	/** Log-odds that this reading is right. */
	readonly weight: number;
	/** What speaks for it, the strongest first. */
	readonly why: readonly Reason[];
	/** How far it reaches: on until the next; its own paragraph only; or that paragraph, ending what was at hand. */
	readonly reach: "on" | "paragraph" | "alone";
	/** The line is nothing but a heading or a question; the answer is in the lines behind it. */
	readonly bare: boolean;
	/** Named by nothing but an ordinal: "the third question". */
	readonly ordinal?: boolean;
}
