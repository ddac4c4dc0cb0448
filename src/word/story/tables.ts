import type { Row } from "../../domain/document.js";
import { attribute, child, type Element, flagIn, numberIn } from "../xml/element.js";
import type { Container } from "./draft.js";
import { closeFields } from "./fields.js";
import type { CellDraft, TableDraft } from "./open.js";
import { closeContainer } from "./paragraphs.js";
import { deedOf } from "./revisions.js";
import type { Story, StoryRules } from "./story.js";

const WIDEST = 1_000;

/** Tables: rows, cells, merged cells. */
export const tableRules: StoryRules = {
	"w:tbl": (story) => {
		if (story.paragraph !== null) return undefined;
		closeContainer(story);
		story.tables.push({ rows: [], row: null, cell: null, open: new Map() });
		return closeTable;
	},
	"w:tr": (story) => {
		const table = story.tables.at(-1);
		if (table === undefined || table.row !== null) return undefined;
		story.countParagraph();
		table.row = { head: false, deleted: false, column: 0, cells: [] };
		return closeRow;
	},
	"w:trPr": () => ({ tree: setRow }),
	"w:tc": (story) => openCell(story),
	"w:tcPr": () => ({ tree: setCell }),
	"w:tblPr": () => "skip",
	"w:tblGrid": () => "skip",
	"w:tblPrEx": () => "skip",
};

function setRow(story: Story, element: Element): void {
	const row = story.tables.at(-1)?.row;
	if (!row) return;
	row.head = flagIn(element, "w:tblHeader") ?? false;
	row.column = Math.min(WIDEST, Math.max(0, numberIn(element, "w:gridBefore") ?? 0));
	const deleted = child(element, "w:del");
	if (deleted === undefined || row.deleted) return;
	row.deleted = true;
	story.gone++;
	story.silence("deletion", deedOf(deleted));
}

function openCell(story: Story): ((story: Story) => void) | undefined {
	const table = story.tables.at(-1);
	if (!table?.row || table.cell !== null) return undefined;
	story.countParagraph();
	const outside = { container: story.container, fields: story.fields.length };
	table.cell = { columns: 1, rows: 1, blocks: [], absent: null };
	story.container = { blocks: table.cell.blocks, pending: null };
	return (at) => closeCell(at, table, outside);
}

function setCell(story: Story, element: Element): void {
	const table = story.tables.at(-1);
	if (!table?.row || !table.cell || table.cell.absent !== null) return;
	const { row, cell } = table;
	cell.columns = Math.min(WIDEST, Math.max(1, numberIn(element, "w:gridSpan") ?? 1));
	const above = mergeIn(element, "w:vMerge") === "continue" ? table.open.get(row.column) : undefined;
	const left = mergeIn(element, "w:hMerge") === "continue" ? row.cells.at(-1) : undefined;
	if (above === undefined) forget(table, row.column, cell.columns);
	if (mergeIn(element, "w:vMerge") === "restart" && !row.deleted) table.open.set(row.column, cell);
	if (above !== undefined && !row.deleted) above.rows++;
	if (left !== undefined) left.columns += cell.columns;
	if (child(element, "w:cellDel") !== undefined) leave(story, cell, "deleted");
	else if (above !== undefined || left !== undefined) leave(story, cell, "merged");
}

/** A merged cell's paragraphs are still counted in their lists, as Word does; those of a deleted one are not. */
function leave(story: Story, cell: CellDraft, absent: "merged" | "deleted"): void {
	cell.absent = absent;
	if (absent === "deleted") story.gone++;
	story.silence(absent === "deleted" ? "deletion" : "hidden");
}

function closeCell(story: Story, table: TableDraft, outside: { container: Container; fields: number }): void {
	closeContainer(story);
	closeFields(story, outside.fields);
	const { row, cell } = table;
	table.cell = null;
	story.container = outside.container;
	if (row === null || cell === null) return;
	row.column += cell.columns;
	if (cell.absent === null) row.cells.push(cell);
	else story.unsilence();
	if (cell.absent === "deleted") story.gone--;
}

function closeRow(story: Story): void {
	const table = story.tables.at(-1);
	if (!table?.row) return;
	if (table.row.deleted) {
		story.gone--;
		story.unsilence();
	} else if (table.row.column > 0) table.rows.push(table.row);
	table.row = null;
}

function closeTable(story: Story): void {
	const table = story.tables.pop();
	if (table === undefined || table.rows.length === 0 || story.gone > 0) return;
	const rows: Row[] = table.rows.map((row) => ({
		head: row.head,
		cells: row.cells.map(({ columns, rows, blocks }) => ({ columns, rows, blocks })),
	}));
	story.container.blocks.push({ kind: "table", rows });
}

function mergeIn(element: Element, name: string): string | undefined {
	const found = child(element, name);
	return found && (attribute(found, "w:val") ?? "continue");
}

function forget(table: TableDraft, from: number, columns: number): void {
	for (let column = from; column < from + columns; column++) table.open.delete(column);
}
