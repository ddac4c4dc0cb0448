import type { Limits } from "./limits.js";
import type { RefusalCode } from "./refusal.js";

/** A file for the worker to read. */
export interface Job {
	readonly bytes: Uint8Array;
	/** Name that the file was given; one of an old format is read only under its own name. */
	readonly name: string;
	readonly limits: Limits;
}

/** What the worker says: the tree as JSON (quicker to pass than the objects), a refusal, or a fault of ours. */
export type Answer =
	| { readonly tree: string }
	| { readonly refusal: { readonly code: RefusalCode; readonly message: string } }
	| { readonly failure: string };

/** The first thing a worker says, when it is able to read. */
export const READY = "ready";
