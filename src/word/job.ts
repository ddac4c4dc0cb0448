import type { Trace } from "../domain/document.js";
import type { Format } from "./converted/format.js";
import type { Letters } from "./converted/letters.js";
import type { Limits } from "./limits.js";
import type { RefusalCode } from "./refusal.js";

/** A file for the worker to read. */
export interface Job {
	readonly bytes: Uint8Array;
	/** Name that the file was given; one of an old format is read only under its own name. */
	readonly name: string;
	readonly limits: Limits;
	/** Whether there is a LibreOffice to convert what is no .docx. */
	readonly converts: boolean;
}

/** A file that is to be made a .docx of, with what is already to be reported of it. */
export interface ToConvert {
	readonly format: Format;
	readonly traces: readonly Trace[];
	/** Where its text ends. */
	readonly end: number;
	/** The letters that are to be seen of it, when others are hidden. */
	readonly seen: Letters | undefined;
}

/** What the worker says: the tree as JSON (quicker to pass than the objects), that it is to be converted first, a refusal, or a fault of ours. */
export type Answer =
	| { readonly tree: string }
	| { readonly convert: ToConvert }
	| { readonly refusal: { readonly code: RefusalCode; readonly message: string } }
	| { readonly failure: string };

/** The first thing a worker says, when it is able to read. */
export const READY = "ready";
