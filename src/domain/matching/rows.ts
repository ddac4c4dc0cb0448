/** A row whose first cell names its question: the words beside the number can narrow the question to a part, never move it. */
import type { Questionnaire } from "../questionnaire.js";
import { lettersAtStart } from "../reference.js";
import type { Line } from "./line.js";
import type { Opening } from "./opening.js";
import type { Reason } from "./reason.js";

/** The questions named by number in each row, by the row's key, with the column in which they stand. */
export type RowNumbers = ReadonlyMap<string, { readonly column: number; readonly numbers: readonly string[] }>;

/** Finds the rows whose question a number names. */
export function rowNumbersOf(lines: readonly Line[], named: (line: number) => Opening | undefined): RowNumbers {
	const rows = new Map<string, { column: number; numbers: readonly string[] }>();
	for (const line of lines) {
		const opening = line.segment.cell === null ? undefined : named(line.index);
		const key = rowKey(line);
		if (opening === undefined || opening.numbers.length === 0 || key === null || rows.has(key)) continue;
		rows.set(key, { column: line.segment.cell?.column ?? 0, numbers: opening.numbers });
	}
	return rows;
}

/** The readings of a line that agree with the number of its row. */
export function withinRow(openings: readonly Opening[], line: Line, rows: RowNumbers): Opening[] {
	const row = rowOf(line, rows);
	if (row === null) return [...openings];
	const inside = (number: string): boolean => row.some((own) => number === own || number.startsWith(`${own}.`));
	return openings.filter((opening) => opening.relative !== undefined || opening.numbers.every(inside));
}

/** "Aimed at children, on the risks: (a) images/videos": the letter with which a repeated question ends. */
export function narrowed(
	openings: readonly Opening[],
	line: Line,
	{ rows, questionnaire }: { readonly rows: RowNumbers; readonly questionnaire: Questionnaire },
): Opening[] {
	const letter = /[:;–—]\s*(\(?[a-z]\))\s[^()]{2,60}$/.exec(line.text)?.[1];
	const titled = openings.find((opening) => opening.bare && opening.numbers.length === 1);
	const base = rowOf(line, rows)?.[0] ?? titled?.numbers[0];
	if (letter === undefined || base === undefined || line.text.length > 300) return [...openings];
	const numbers = lettersAtStart(letter, base, questionnaire)?.numbers ?? [];
	if (numbers.length !== 1) return [...openings];
	const why: Reason[] = [...(titled?.why ?? [{ kind: "row" as const }]), { kind: "last-letter", quote: letter }];
	return [{ numbers, how: titled?.how ?? "letter", weight: (titled?.weight ?? 2.5) + 1, why, reach: "on", bare: true }];
}

function rowOf(line: Line, rows: RowNumbers): readonly string[] | null {
	const row = rows.get(rowKey(line) ?? "");
	return row === undefined || (line.segment.cell?.column ?? 0) <= row.column ? null : row.numbers;
}

function rowKey({ segment: { cell } }: Line): string | null {
	return cell === null ? null : `${cell.table}:${cell.row}`;
}
