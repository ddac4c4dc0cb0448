import type { Block, Trace } from "../../domain/document.js";
import type { Deed } from "../findings.js";
import type { Container, ParagraphDraft } from "./draft.js";

/** A field being read: first its code, which nobody sees, then its result. */
export interface Field {
	code: string;
	shown: boolean;
	link: string | undefined;
	/** Text met in the code: lost to the reader if the field never ends. */
	swallowed: string;
	/** What it shows is already written, whatever result the file holds. */
	written: boolean;
	/** Where the result began, for fields whose result is left out. */
	from: {
		readonly container: Container;
		readonly block: number;
		readonly paragraph: ParagraphDraft | null;
		readonly run: number;
	} | null;
}

/** A tracked change being read, with the text concerned. */
export interface Revision {
	readonly kind: Trace["kind"];
	readonly deed: Deed;
	text: string;
}

/** A drawing being read: what it turns out to be and how its author describes it. */
export interface Drawing {
	kind: Trace["kind"] | null;
	text: string;
	/** Its author has switched it off: nobody sees it, nor what is in it. */
	hidden: boolean;
}

/** A table cell being read. */
export interface CellDraft {
	columns: number;
	rows: number;
	readonly blocks: Block[];
	/** Why it is not there, if it is not: part of the cell above or to the left, or deleted. */
	absent: "merged" | "deleted" | null;
}

/** A table row being read. */
export interface RowDraft {
	head: boolean;
	deleted: boolean;
	/** Grid column reached. */
	column: number;
	readonly cells: CellDraft[];
}

/** A table being read. */
export interface TableDraft {
	readonly rows: RowDraft[];
	row: RowDraft | null;
	cell: CellDraft | null;
	/** By grid column: the cell that one below may continue. */
	readonly open: Map<number, CellDraft>;
}
