/** A made-up document before it becomes Word: lines and tables, as plain data. */
import type { Language } from "../../../domain/wording.js";

export interface Sheet {
	readonly language: Language;
	/** Running head; null: none. */
	readonly head: string | null;
	readonly lines: readonly SheetBlock[];
}

export type SheetBlock = Line | Grid;

export interface Line {
	readonly kind: "line";
	readonly text: string;
	readonly style?: "Title" | "Heading1" | "Heading2" | "Heading3";
	/** All of it, or what stands before the text, is bold. */
	readonly bold?: true;
	readonly lead?: string;
	/** Numbered automatically, as a question of a level: the number stands nowhere in the text. */
	readonly level?: number;
	readonly note?: string;
}

export interface Grid {
	readonly kind: "grid";
	readonly rows: readonly (readonly (readonly Line[])[])[];
}

export function line(text: string, look: Omit<Line, "kind" | "text"> = {}): Line {
	return { kind: "line", text, ...look };
}
