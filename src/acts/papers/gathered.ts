/**
 * Passages put together for a paper: a note stands with the passage that cites it, and what stood in the cells of one table is one table
 * again. What somebody may not read is not among the passages, and so in no cell and in no note.
 */
import type { Block, Cell, Note, Paragraph, Row, Run } from "../../domain/document.js";
import type { CellPlace } from "../../domain/excerpt.js";
import type { ShownExtract } from "../../domain/shown.js";
import type { Flow } from "../../word/writing/paper.js";

/** A passage with its flow, which may have been given other headings. */
type Flowing<P extends ShownExtract> = (passage: P) => Flow;

/** The flows of passages of one document, in order. */
export function gathered<P extends ShownExtract>(passages: readonly P[], flowing: Flowing<P>): Flow[] {
	const flows: Flow[] = [];
	let cells: Standing[] = [];
	const close = (): void => {
		const [first] = cells;
		if (first !== undefined) flows.push(...(isColumn(cells) ? cells.map(({ flow }) => flow) : [tableOf(first.flow, cells)]));
		cells = [];
	};
	for (const passage of withNotes(passages)) {
		const { cell } = passage;
		if (cell === null || cell.table !== cells[0]?.cell.table) close();
		if (cell === null) flows.push(flowing(passage));
		else cells.push({ cell, flow: flowing(passage) });
	}
	close();
	return flows;
}

/** Notes are passages of their own: each goes to the passage above that cites it, or stands by itself when none does. */
function withNotes<P extends ShownExtract>(passages: readonly P[]): P[] {
	if (!passages.some(isNote)) return [...passages];
	const citing = new Map<string, number>();
	const kept: P[] = [];
	for (const passage of passages) {
		const at = isNote(passage) ? citing.get(passage.notes[0]?.id ?? "") : undefined;
		const above = at === undefined ? undefined : kept[at];
		if (at !== undefined && above !== undefined) kept[at] = { ...above, notes: joined(above.notes, passage.notes) };
		else if (isNote(passage)) kept.push({ ...passage, blocks: passage.notes.flatMap(asText), notes: [] });
		else {
			for (const id of citedIn(passage.blocks)) citing.set(id, kept.length);
			kept.push(passage);
		}
	}
	return kept;
}

/** Of a note alone: its text is the passage. */
function isNote({ blocks, notes }: ShownExtract): boolean {
	return blocks.length === 0 && notes.length > 0;
}

/** A note that was divided is one again. */
function joined(notes: readonly Note[], more: readonly Note[]): Note[] {
	const all = new Map(notes.map((note) => [note.id, note]));
	for (const note of more) all.set(note.id, { ...note, blocks: [...(all.get(note.id)?.blocks ?? []), ...note.blocks] });
	return [...all.values()];
}

/** With its mark in front. */
function asText({ mark, blocks: [first, ...rest] }: Note): Block[] {
	if (first === undefined) return [];
	return [first.kind === "paragraph" && first.label === null ? { ...first, label: mark } : first, ...rest];
}

function citedIn(blocks: readonly Block[]): string[] {
	return blocks.flatMap((block) =>
		block.kind === "paragraph"
			? block.runs.flatMap((run) => run.note ?? [])
			: block.rows.flatMap((row) => row.cells.flatMap((cell) => citedIn(cell.blocks))),
	);
}

/** What stands in a cell. */
interface Standing {
	readonly cell: CellPlace;
	readonly flow: Flow;
}

/** Answers beside their questions, of which only the answers are here: running text, and no table with an empty side. */
function isColumn(cells: readonly Standing[]): boolean {
	const columns = new Set(cells.map(({ cell }) => cell.shape[cell.at]?.column));
	return columns.size === 1 && cells.some(({ cell }) => cell.shape.length > 1);
}

/** One table of cells in order. It has the language of its first cell; the others say their own. */
function tableOf(first: Flow, cells: readonly Standing[]): Flow {
	const rows = new Map<number, Standing[]>();
	for (const one of cells) {
		const row = rows.get(one.cell.row);
		if (row === undefined) rows.set(one.cell.row, [one]);
		else row.push(one);
	}
	return {
		...first,
		blocks: [{ kind: "table", rows: [...rows.values()].map((row) => rowOf(row, { rows, language: first.language })) }],
		notes: cells.flatMap(({ flow }) => flow.notes),
	};
}

interface Gathering {
	readonly rows: ReadonlyMap<number, readonly Standing[]>;
	readonly language: string | undefined;
}

/** A row with the shape that it had; where a cell from a row that is not here reached into it, an empty one keeps the place. */
function rowOf(standing: readonly Standing[], { rows, language }: Gathering): Row {
	const [one] = standing;
	if (one === undefined) return { head: false, cells: [] };
	const { row, head, shape } = one.cell;
	const cells: Cell[] = [];
	let next = 0;
	shape.forEach(({ column, columns, rows: down }, at) => {
		for (; next < column; next++) if (!isReached(next, row, rows)) cells.push({ columns: 1, rows: 1, blocks: [] });
		const here = standing.filter(({ cell }) => cell.at === at);
		const blocks = here.flatMap(({ flow }) => (flow.language === language ? flow.blocks : saying(flow)));
		cells.push({ columns, rows: [...rows.keys()].filter((other) => other >= row && other < row + down).length, blocks });
		next = column + columns;
	});
	return { head, cells };
}

/** Whether a cell of a row above, which is here too, reaches down to this place. */
function isReached(column: number, row: number, rows: Gathering["rows"]): boolean {
	return [...rows].some(
		([above, [one]]) =>
			above < row &&
			(one?.cell.shape ?? []).some(
				(cell) => cell.column <= column && column < cell.column + cell.columns && row < above + cell.rows,
			),
	);
}

/** Blocks that say their language themselves. */
function saying({ blocks, language }: Flow): Block[] {
	if (language === undefined) return [...blocks];
	const tagged = (run: Run): Run => (run.lang === undefined ? { ...run, lang: language } : run);
	const paragraph = (block: Paragraph): Paragraph => ({ ...block, runs: block.runs.map(tagged) });
	return blocks.map((block) => (block.kind === "paragraph" ? paragraph(block) : block));
}
