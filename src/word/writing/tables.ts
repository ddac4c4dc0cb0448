/** Tables as WordprocessingML: header rows, merged cells, columns as wide as their text asks for. */
import { type Block, type Cell, displayedText, type Table } from "../../domain/document.js";
import type { Place } from "./manuscript.js";
import { SEPARATOR } from "./paragraphs.js";

/** A cell of the grid: a cell of the table, or a place that one from above covers. */
interface Slot {
	readonly column: number;
	readonly columns: number;
	/** null where a cell from above goes on. */
	readonly cell: Cell | null;
	readonly startsMerge: boolean;
}

const LOOK =
	'<w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>';
const FRESH_BORDER = '<w:tblBorders><w:left w:val="single" w:sz="24" w:space="0" w:color="1F4E79"/></w:tblBorders>';

/** A table. @param write how blocks in a cell are written */
export function tableXml(table: Table, at: Place, write: (blocks: readonly Block[], at: Place) => string): string {
	const rows = table.rows.filter((row) => row.cells.length > 0);
	const grid = gridOf(rows.map((row) => row.cells));
	const count = Math.max(1, ...grid.flatMap((slots) => slots.map((slot) => slot.column + slot.columns)));
	const widths = widthsOf(grid, count, at.width);
	const body = rows.map((row, index) => {
		const cells = (grid[index] ?? [])
			.map((slot) => cellXml(slot, widths, { ...at, style: at.style === "note" ? "note" : "cell" }, write))
			.join("");
		const rest = count - Math.max(0, ...(grid[index] ?? []).map((slot) => slot.column + slot.columns));
		const after =
			rest > 0 ? `<w:gridAfter w:val="${rest}"/><w:wAfter w:w="${sum(widths, count - rest, rest)}" w:type="dxa"/>` : "";
		return `<w:tr><w:trPr>${after}<w:cantSplit w:val="0"/>${row.head ? "<w:tblHeader/>" : ""}</w:trPr>${cells}</w:tr>`;
	});
	const style = `<w:tblStyle w:val="${rows[0]?.head ? "HeadedTable" : "PlainTable"}"/>`;
	const properties = `<w:tblPr>${style}<w:tblW w:w="5000" w:type="pct"/>${at.fresh ? FRESH_BORDER : ""}<w:tblLayout w:type="fixed"/>${LOOK}</w:tblPr>`;
	return `<w:tbl>${properties}<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>${body.join("")}</w:tbl>`;
}

/** Where each cell stands, with the places that cells from above cover. */
export function gridOf(rows: readonly (readonly Cell[])[]): Slot[][] {
	const open = new Map<number, { columns: number; left: number }>();
	return rows.map((cells, index) => {
		const slots: Slot[] = [];
		let column = 0;
		const cover = (): void => {
			for (let above = open.get(column); above !== undefined && above.left > 0; above = open.get(column)) {
				above.left--;
				slots.push({ column, columns: above.columns, cell: null, startsMerge: false });
				column += above.columns;
			}
		};
		for (const cell of cells) {
			cover();
			const columns = Math.min(60, Math.max(1, cell.columns));
			const below = Math.min(rows.length - index, Math.max(1, cell.rows)) - 1;
			open.set(column, { columns, left: below });
			slots.push({ column, columns, cell, startsMerge: below > 0 });
			column += columns;
		}
		cover();
		return slots;
	});
}

function cellXml(
	slot: Slot,
	widths: readonly number[],
	at: Place,
	write: (blocks: readonly Block[], at: Place) => string,
): string {
	const width = sum(widths, slot.column, slot.columns);
	const span = slot.columns > 1 ? `<w:gridSpan w:val="${slot.columns}"/>` : "";
	const merge = slot.cell === null ? "<w:vMerge/>" : slot.startsMerge ? '<w:vMerge w:val="restart"/>' : "";
	const properties = `<w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${merge}</w:tcPr>`;
	const blocks = slot.cell?.blocks ?? [];
	const text = write(blocks, { ...at, width: Math.max(300, width - 200), fresh: false });
	return `<w:tc>${properties}${text}${blocks.at(-1)?.kind === "paragraph" ? "" : SEPARATOR}</w:tc>`;
}

/** Wide where there is much text, never too narrow for a word. */
function widthsOf(grid: readonly (readonly Slot[])[], count: number, width: number): number[] {
	const weights = Array.from({ length: count }, () => 4);
	for (const slots of grid) {
		for (const { column, columns, cell } of slots) {
			if (cell !== null && columns === 1) weights[column] = Math.max(weights[column] ?? 0, weightOf(cell));
		}
	}
	const whole = weights.reduce((a, b) => a + b, 0);
	return weights.map((weight) => Math.max(1, Math.floor((width * weight) / whole)));
}

function weightOf(cell: Cell): number {
	let length = 0;
	for (const block of cell.blocks) length += block.kind === "paragraph" ? displayedText(block).length : 200;
	return Math.min(24, Math.max(4, Math.sqrt(length) * 1.6));
}

function sum(widths: readonly number[], from: number, count: number): number {
	return widths.slice(from, from + count).reduce((a, b) => a + b, 0);
}
