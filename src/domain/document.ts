/**
 * The document tree: what a reader of the page sees, in reading order, whatever programme wrote the file.
 * Frozen data; the Word workshop makes it, matching places it, the portal shows it. No I/O, nothing of Word.
 */

/** A text with its notes and with what its author did not mean to be read. */
export interface DocumentTree {
	/** The body, in reading order. Text boxes follow the paragraph that anchors them. */
	readonly blocks: readonly Block[];
	/** Footnotes and endnotes by the id that `Run.note` cites; kept apart from the body, in order of citation. */
	readonly notes: readonly Note[];
	/** Running heads and feet, each distinct text once: never passages, but a marking such as CONFIDENTIAL may stand only there. */
	readonly bands: readonly Band[];
	/** What a reader of the page would not see, or what is removed before publication. */
	readonly traces: readonly Trace[];
	/** Properties of the file (Dublin Core and application properties), as written; empty values left out. */
	readonly properties: Readonly<Record<string, string>>;
}

export type Block = Paragraph | Table;

export interface Paragraph {
	readonly kind: "paragraph";
	/** Automatic list label as displayed ("Question 3.", "9.7", "a)"), null when there is none or it is a mere bullet. */
	readonly label: string | null;
	/** Place in a list: nesting from 0; `bullet` when the label is a sign and not a number. */
	readonly list: { readonly level: number; readonly bullet: boolean } | null;
	/** 1 to 9 for a heading (outline level + 1; a title is 1), null for running text. */
	readonly heading: number | null;
	/** Name of the paragraph style as the author sees it, for evidence only. */
	readonly style: string | null;
	/** Where it stands when not in the body's own flow. */
	readonly origin: "body" | "textbox" | "note";
	/** Identity of the content controls around it (tag, else alias), outermost first. */
	readonly controls: readonly string[];
	readonly runs: readonly Run[];
}

export interface Run {
	readonly text: string;
	readonly bold?: true;
	readonly italic?: true;
	readonly underline?: true;
	readonly strike?: true;
	readonly raised?: "super" | "sub";
	/** Address of a hyperlink, as written: sanitise before showing. */
	readonly link?: string;
	/** Id of the note cited here; the run's text is the note's displayed mark. */
	readonly note?: string;
	/** Text direction when right to left. */
	readonly rtl?: true;
	/** Language of the run, BCP 47, when the file says it. */
	readonly lang?: string;
}

export interface Table {
	readonly kind: "table";
	readonly rows: readonly Row[];
}

export interface Row {
	/** Repeated as a head on each page. */
	readonly head: boolean;
	readonly cells: readonly Cell[];
}

export interface Cell {
	readonly columns: number;
	readonly rows: number;
	readonly blocks: readonly Block[];
}

export interface Note {
	readonly id: string;
	readonly kind: "footnote" | "endnote";
	/** The mark as displayed ("1", "iv", "*"). */
	readonly mark: string;
	readonly blocks: readonly Block[];
}

export interface Band {
	readonly kind: "header" | "footer";
	readonly text: string;
}

/** One thing found that a reader of the page would not see, or that is removed before publication. */
export interface Trace {
	readonly kind:
		| "author"
		| "comment"
		| "insertion"
		| "deletion"
		| "move"
		| "hidden"
		| "picture"
		| "embedded"
		| "link"
		| "contents"
		| "old-format"
		| "converted"
		| "property"
		| "custom-xml"
		| "unreadable";
	/** The text, name or description concerned, at most 2,000 characters. */
	readonly text: string;
	/** Who did it, when the file says so. */
	readonly by?: string;
	/** ISO 8601 moment as written in the file. */
	readonly at?: string;
}

/** A paragraph in reading order with where it stands: the unit that is placed. */
export interface Segment {
	/** Position from 0 over the whole document, notes included behind the paragraph that cites them. */
	readonly index: number;
	/** Text without the automatic label; soft breaks as \n, tabs as \t. */
	readonly text: string;
	readonly paragraph: Paragraph;
	/** The innermost table cell, null outside tables. `table` counts tables from 0 in reading order, nested ones too; `column` counts grid columns, those filled from above too. */
	readonly cell: { readonly table: number; readonly row: number; readonly column: number; readonly head: boolean } | null;
	/** Id of the note it belongs to, null in the body. */
	readonly note: string | null;
	/** Index of the segment that cites the note, null in the body. */
	readonly citedBy: number | null;
}

/** The running text of a paragraph, without its label and without note marks. */
export function textOf(paragraph: Paragraph): string {
	let text = "";
	for (const run of paragraph.runs) if (run.note === undefined) text += run.text;
	return text;
}

/** The text as a reader sees it: label, then text. */
export function displayedText(paragraph: Paragraph): string {
	const text = textOf(paragraph);
	return paragraph.label === null ? text : `${paragraph.label} ${text}`;
}

/** All text of blocks as displayed, a paragraph a line, empty ones left out. */
export function textOfBlocks(blocks: readonly Block[]): string {
	const lines = blocks.map((block) =>
		block.kind === "paragraph"
			? displayedText(block)
			: block.rows.flatMap((row) => row.cells.map((cell) => textOfBlocks(cell.blocks))).join("\n"),
	);
	return lines.filter((line) => line.trim() !== "").join("\n");
}

/** All paragraphs in reading order; a note's paragraphs follow the paragraph that cites it first. */
export function segmentsOf(tree: DocumentTree): Segment[] {
	const notes = new Map(tree.notes.map((note) => [note.id, note]));
	const segments: Segment[] = [];
	let tables = 0;

	const walk = (blocks: readonly Block[], place: Pick<Segment, "cell" | "note" | "citedBy">): void => {
		for (const block of blocks) {
			if (block.kind === "paragraph") add(block, place);
			else walkTable(block, place);
		}
	};
	const walkTable = (table: Table, place: Pick<Segment, "cell" | "note" | "citedBy">): void => {
		const number = tables++;
		// By column: the first row that no cell from above reaches into.
		const free: number[] = [];
		table.rows.forEach((row, rowIndex) => {
			let column = 0;
			for (const cell of row.cells) {
				while ((free[column] ?? 0) > rowIndex) column++;
				walk(cell.blocks, { ...place, cell: { table: number, row: rowIndex, column, head: row.head } });
				if (cell.rows > 1) for (let at = column; at < column + cell.columns; at++) free[at] = rowIndex + cell.rows;
				column += cell.columns;
			}
		});
	};
	const add = (paragraph: Paragraph, place: Pick<Segment, "cell" | "note" | "citedBy">): void => {
		const index = segments.length;
		segments.push({ index, text: textOf(paragraph), paragraph, ...place });
		for (const run of paragraph.runs) {
			const note = run.note === undefined ? undefined : notes.get(run.note);
			if (note === undefined) continue;
			notes.delete(note.id);
			walk(note.blocks, { cell: place.cell, note: note.id, citedBy: place.citedBy ?? index });
		}
	};

	walk(tree.blocks, { cell: null, note: null, citedBy: null });
	return segments;
}
