/** Country below question, or question below country: what each heading of a Party is, where both stand at the same rank. */
import type { Line } from "./line.js";
import { onlyParties } from "./parties.js";
import type { PartyNames } from "./party-names.js";

export interface PartyHeadings {
	/** Lines that are nothing but Parties and divide the answers to a question. */
	readonly below: ReadonlySet<number>;
	/** Rows of a table and headings that are nothing but a Party, and begin its part. */
	readonly parts: ReadonlySet<number>;
}

/** The headings, and the rows of tables, that are nothing but Parties. */
export function partyHeadings(lines: readonly Line[], opens: (line: number) => boolean, names: PartyNames): PartyHeadings {
	const below = new Set<number>();
	const parts = new Set<number>();
	const alone = aloneInRow(lines);
	let before: "question" | "heading" | "text" = "heading";
	/** Not known until a Party stands right below or right above a question. */
	let dividing: boolean | null = null;
	let last: "party" | "other" = "other";
	for (const line of lines) {
		if (line.text === "" || line.segment.note !== null) continue;
		const inRow = line.segment.cell !== null;
		const isParty = (inRow ? alone(line) : line.heading) && onlyParties(line.text, names).length > 0;
		if (isParty) {
			// Right below a question a Party divides it; below another heading it begins a part of its own.
			if (before !== "text") dividing = before === "question";
			if (dividing === true) below.add(line.index);
			else if (dividing === false) parts.add(line.index);
			before = "heading";
		} else {
			before = opens(line.index) ? "question" : line.heading ? "heading" : "text";
			if (last === "party" && before === "question" && dividing === null) dividing = false;
		}
		last = isParty ? "party" : "other";
	}
	return { below, parts };
}

/** Whether a line is all that its row of a table holds. */
function aloneInRow(lines: readonly Line[]): (line: Line) => boolean {
	const counts = new Map<string, number>();
	for (const line of lines) {
		const key = rowKey(line);
		if (key !== null && line.text !== "") counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return (line) => counts.get(rowKey(line) ?? "") === 1;
}

function rowKey({ segment: { cell } }: Line): string | null {
	return cell === null ? null : `${cell.table}:${cell.row}`;
}
