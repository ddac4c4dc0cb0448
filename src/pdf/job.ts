/** What goes to the thread that writes PDF, and what comes back. */
import type { Paper } from "../word/writing/paper.js";

export interface Job {
	readonly id: number;
	readonly paper: Paper;
}

export type Answer =
	| { readonly id: number; readonly pdf: Uint8Array }
	| { readonly id: number; readonly failure: string; readonly noPdfHere: boolean };
