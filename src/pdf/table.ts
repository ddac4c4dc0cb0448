/** A table for the template: head rows at the top, merged cells within the grid. */
import type { Cell, Row, Table } from "../domain/document.js";
import type { Json } from "./json.js";

/** @param write the blocks of a cell */
export function tableContent(table: Table, write: (cell: Cell) => readonly Json[]): Json {
	const rows = table.rows.filter((row) => row.cells.length > 0);
	const heads = headsOf(rows);
	const { placed, columns } = place(rows, heads);
	const cells = placed.map(
		({ cell, row, column, height }): Json => ({
			x: column,
			y: row,
			c: Math.min(60, Math.max(1, cell.columns)),
			r: height,
			b: write(cell),
		}),
	);
	return { k: "table", columns: widths(placed, columns), heads, cells };
}

interface Placed {
	readonly cell: Cell;
	readonly row: number;
	readonly column: number;
	readonly height: number;
}

/** Only rows at the top are a head; a table of heads alone has none. */
function headsOf(rows: readonly Row[]): number {
	const first = rows.findIndex((row) => !row.head);
	return first === -1 ? 0 : first;
}

/** Puts each cell on the first free place of its row; what reaches out of the head or of the table is cut there. */
function place(rows: readonly Row[], heads: number): { placed: Placed[]; columns: number } {
	const taken = new Set<string>();
	const placed: Placed[] = [];
	let columns = 1;
	rows.forEach((row, index) => {
		let column = 0;
		for (const cell of row.cells) {
			const width = Math.min(60, Math.max(1, cell.columns));
			while (!isFree(taken, index, column, width)) column++;
			const height = Math.max(1, Math.min(cell.rows, (index < heads ? heads : rows.length) - index));
			for (let y = index; y < index + height; y++) for (let x = column; x < column + width; x++) taken.add(`${y},${x}`);
			placed.push({ cell, row: index, column, height });
			column += width;
			columns = Math.max(columns, column);
		}
	});
	return { placed, columns };
}

function isFree(taken: ReadonlySet<string>, row: number, column: number, width: number): boolean {
	for (let x = column; x < column + width; x++) if (taken.has(`${row},${x}`)) return false;
	return true;
}

/** Shares of the width: more where there is more text. */
function widths(placed: readonly Placed[], columns: number): number[] {
	const shares = Array.from({ length: columns }, () => 4);
	for (const { cell, column } of placed) {
		if (cell.columns > 1) continue;
		const length = cell.blocks.reduce(
			(sum, block) => sum + (block.kind === "table" ? 200 : block.runs.reduce((all, run) => all + run.text.length, 0)),
			0,
		);
		shares[column] = Math.max(shares[column] ?? 4, Math.min(24, Math.sqrt(length) * 1.6));
	}
	return shares;
}
