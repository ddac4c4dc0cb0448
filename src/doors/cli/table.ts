/** Tables: aligned on a terminal, tab-separated in a pipe. */
import type { Paper } from "./paper.js";
import { printable, shortened, widthOf } from "./printable.js";

export interface Column<Row> {
	readonly title: string;
	readonly of: (row: Row) => string;
	/** Instead of `of` on a terminal, where signs say more than words. */
	readonly sign?: (row: Row) => string;
	readonly right?: true;
	/** Takes what is left of the line, and is cut there; one column at most. */
	readonly rest?: true;
	readonly style?: (row: Row) => Parameters<Paper["styled"]>[0] | null;
}

const GAP = "  ";
const NARROWEST = 16;

export async function printTable<Row>(paper: Paper, columns: readonly Column<Row>[], rows: readonly Row[]): Promise<void> {
	if (paper.width === null) await printPlain(paper, columns, rows);
	else await printAligned(paper, columns, rows, paper.width);
}

async function printPlain<Row>(paper: Paper, columns: readonly Column<Row>[], rows: readonly Row[]): Promise<void> {
	const lines = [columns.map((column) => column.title), ...rows.map((row) => columns.map((column) => printable(column.of(row))))];
	for (const line of lines) await paper.line(line.join("\t"));
}

async function printAligned<Row>(
	paper: Paper,
	columns: readonly Column<Row>[],
	rows: readonly Row[],
	room: number,
): Promise<void> {
	const cells = rows.map((row) => columns.map((column) => printable((column.sign ?? column.of)(row))));
	const widths = widthsOf(columns, cells, room);
	const titles = columns.map((column, index) => fitted(column.title, widths[index] ?? 0, column.right === true));
	await paper.line(paper.styled("bold", titles.join(GAP).trimEnd()));
	for (const [index, row] of rows.entries()) {
		const line = columns.map((column, at) => {
			const cell = fitted(cells[index]?.[at] ?? "", widths[at] ?? 0, column.right === true);
			const style = column.style?.(row) ?? null;
			return style === null ? cell : paper.styled(style, cell);
		});
		await paper.line(line.join(GAP).trimEnd());
	}
}

function widthsOf<Row>(columns: readonly Column<Row>[], cells: readonly (readonly string[])[], room: number): number[] {
	const natural = columns.map((column, at) => Math.max(widthOf(column.title), ...cells.map((line) => widthOf(line[at] ?? ""))));
	const rest = columns.findIndex((column) => column.rest === true);
	const taken = natural.reduce((sum, width, at) => sum + (at === rest ? 0 : width + GAP.length), 0);
	return natural.map((width, at) => (at === rest ? Math.min(width, Math.max(NARROWEST, room - taken)) : width));
}

function fitted(text: string, width: number, right: boolean): string {
	const cut = shortened(text, width);
	const fill = " ".repeat(Math.max(0, width - widthOf(cut)));
	return right ? fill + cut : cut + fill;
}
