/** What the head row of a table says of its columns: a Party each, a question each, or question, reply and comment. */
import type { Questionnaire } from "../questionnaire.js";
import { folded } from "../reference/announcers.js";
import { countsFor, numbersOf } from "../reference/numbers.js";
import { numberAtStart, referencesIn } from "../reference.js";
import type { Line } from "./line.js";
import type { PartyNames } from "./party-names.js";

export interface Column {
	readonly parties: readonly string[];
	readonly numbers: readonly string[];
	/** Holds numbers or wordings of questions. */
	readonly question: boolean;
	/** Holds the words of the State, beside a column of comments. */
	readonly quotation: boolean;
}

export interface Grid {
	/** Column by "table:column". */
	readonly columns: ReadonlyMap<string, Column>;
	/** Lines of head cells that speak for a whole column and open nothing by themselves. */
	readonly heads: ReadonlySet<number>;
}

/** Reads the head rows of all tables. */
export function gridOf(lines: readonly Line[], questionnaire: Questionnaire, names: PartyNames): Grid {
	const columns = new Map<string, Column>();
	const heads = new Set<number>();
	for (const row of headRows(lines)) {
		const read = [...row].map(([column, cell]) => ({ column, cell, ...columnOf(cell, column, questionnaire, names) }));
		const comments = read.some((entry) =>
			/\b(?:comment|remark|observation|commentaire|remarque|view|our|notre|nos)/.test(folded(textOf(entry.cell))),
		);
		const many = read.filter((entry) => entry.column > 0 && entry.numbers.length > 0).length > 1;
		for (const entry of read) {
			const key = `${entry.cell[0]?.segment.cell?.table}:${entry.column}`;
			const numbers = many ? entry.numbers : [];
			const quotation = comments && QUOTATION_HEAD.test(folded(textOf(entry.cell)));
			columns.set(key, { parties: entry.parties, numbers, question: entry.question, quotation });
			if (numbers.length > 0 || entry.parties.length > 0 || entry.question || quotation)
				for (const line of entry.cell) heads.add(line.index);
		}
	}
	return { columns, heads };
}

/** The column of a line, when its table has a head. */
export function columnAt(line: Line, grid: Grid): Column | undefined {
	const { cell } = line.segment;
	return cell === null || cell.row === 0 ? undefined : grid.columns.get(`${cell.table}:${cell.column}`);
}

const QUESTION_HEAD =
	/^(?:questions?|items?|no\.?|n[°º]|nr\.?|number|numero|ref(?:erence)?\.?|point|question (?:no\.?|number|n[°º]))(?:\s+(?:of|du|de la) (?:the )?questionnaire)?\s*:?$/;
const QUOTATION_HEAD =
	/^(?:(?:extracts? (?:of|from)|extraits? de) |(?:what )?(?:the )?(?:reply|response|answer|state|government|reponse|etat)|la reponse)/;

/** Rows 0 with more than one cell that holds text, each as column → lines. */
function headRows(lines: readonly Line[]): Map<number, Line[]>[] {
	const rows = new Map<number, Map<number, Line[]>>();
	for (const line of lines) {
		const { cell } = line.segment;
		if (cell === null || cell.row !== 0 || line.text === "") continue;
		const row = rows.get(cell.table) ?? new Map<number, Line[]>();
		row.set(cell.column, [...(row.get(cell.column) ?? []), line]);
		rows.set(cell.table, row);
	}
	return [...rows.values()].filter((row) => row.size > 1);
}

function columnOf(
	cell: readonly Line[],
	column: number,
	questionnaire: Questionnaire,
	names: PartyNames,
): Pick<Column, "parties" | "numbers" | "question"> {
	const text = textOf(cell);
	if (text.length > 80) return { parties: [], numbers: [], question: false };
	const mentions = names.mentions(text);
	const letters = mentions.reduce((total, mention) => total + mention.end - mention.start, 0);
	const announced = referencesIn(text, questionnaire)[0] ?? numberAtStart(text, questionnaire);
	const numbers = numbersOf(questionnaire);
	return {
		parties: column > 0 && letters > text.length / 2 ? [...new Set(mentions.map((mention) => mention.code))] : [],
		numbers:
			column > 0 && announced !== null && announced.end >= text.length - 3
				? announced.numbers.map((number) => countsFor(number, numbers))
				: [],
		question: QUESTION_HEAD.test(folded(text)),
	};
}

function textOf(cell: readonly Line[]): string {
	return cell
		.map((line) => line.shown)
		.join(" ")
		.trim();
}
