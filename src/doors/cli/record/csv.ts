/** CSV as RFC 4180 has it, in UTF-8, safe to open in a spreadsheet. */
import type { Cell, RecordColumn, RecordRow } from "./tables.js";

export function csvHead(columns: readonly RecordColumn[]): string {
	return `${columns.map((column) => column.name).join(",")}\r\n`;
}

export function csvLine(columns: readonly RecordColumn[], row: RecordRow): string {
	return `${columns.map((column) => csvCell(row[column.name] ?? null)).join(",")}\r\n`;
}

/** A spreadsheet computes a cell that begins with = + - @: such a text gets an apostrophe in front. Lists are divided by "; ". */
function csvCell(cell: Cell): string {
	if (cell === null) return "";
	if (typeof cell === "number" || typeof cell === "boolean") return String(cell);
	const text = typeof cell === "string" ? cell : cell.join("; ");
	const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
