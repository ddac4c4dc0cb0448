/** Comma-separated values (RFC 4180) that a spreadsheet opens as text and never as a formula. */

/** Rows as a file, with the mark by which spreadsheets know UTF-8. */
export function sheetOf(rows: readonly (readonly (string | number)[])[]): string {
	return `\ufeff${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

function cell(value: string | number): string {
	if (typeof value === "number") return String(value);
	const safe = /^\s*[=+\-@\t\r\n]/.test(value) ? `'${value}` : value;
	return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
