/** From decisions to lines: each line gets the questions of the last opening above it, within its cell, row, table and section. */

import type { Questionnaire } from "../questionnaire.js";
import { type Numbers, numbersOf } from "../reference/numbers.js";
import { isFinalHeading } from "./closing.js";
import type { Decision } from "./decide.js";
import { columnAt, type Grid } from "./grid.js";
import type { Line } from "./line.js";
import type { Opening } from "./opening.js";

/** Where a line stands: the questions, and the opening that put it there. */
export interface Standing {
	readonly numbers: readonly string[];
	readonly opening: Opening | null;
	readonly weight: number;
	/** The line itself is a heading or the question's wording, not an answer. */
	readonly opens: boolean;
	/** Lines of text since the opening. */
	readonly distance: number;
}

const NOWHERE: Standing = { numbers: [], opening: null, weight: 0, opens: false, distance: 0 };

/** The standing of each line, by index. */
export function standingsOf(
	lines: readonly Line[],
	decisions: readonly Decision[],
	grid: Grid,
	questionnaire: Questionnaire,
	outside: (line: Line) => boolean,
): Standing[] {
	const walk = new Walk(grid, numbersOf(questionnaire), new Map(decisions.map((decision) => [decision.line, decision])), outside);
	const standings: Standing[] = [];
	for (const line of lines) {
		const cited = line.segment.citedBy === null ? undefined : standings[line.segment.citedBy];
		standings.push(cited === undefined ? walk.stand(line) : { ...cited, opens: false });
	}
	return standings;
}

class Walk {
	private current: Standing = NOWHERE;
	/** Openings since the last line of text: a question repeated with its letters is one opening. */
	private pending: Standing[] = [];
	private final = false;
	private cell: Line["segment"]["cell"] = null;
	private row: Standing | null = null;
	private answeredInTable = false;
	private beforeTable: Standing = NOWHERE;

	constructor(
		private readonly grid: Grid,
		private readonly numbers: Numbers,
		private readonly decisions: ReadonlyMap<number, Decision>,
		private readonly outside: (line: Line) => boolean,
	) {}

	stand(line: Line): Standing {
		this.move(line);
		const decision = this.decisions.get(line.index);
		if (decision !== undefined) return this.follow(line, decision);
		if (this.grid.heads.has(line.index) || line.contents || line.text === "") return { ...NOWHERE, opens: line.contents };
		if (line.dressing) return { ...this.current, opens: true };
		if (this.outside(line)) return this.leave(line);
		return this.text(line);
	}

	private text(line: Line): Standing {
		this.settle();
		if (line.segment.cell !== null) this.answeredInTable ||= this.pendingInTable;
		const column = columnAt(line, this.grid);
		if (column !== undefined && column.numbers.length > 0) return this.inColumn(column.numbers);
		this.current = { ...this.current, distance: this.current.distance + 1 };
		return { ...this.current, opens: false };
	}

	private pendingInTable = false;

	private inColumn(numbers: readonly string[]): Standing {
		const opening: Opening = {
			numbers,
			how: "column",
			weight: 4,
			why: [{ kind: "column" }],
			reach: "on",
			bare: false,
		};
		return { numbers, opening, weight: 4, opens: false, distance: 0 };
	}

	private follow(line: Line, { numbers, opening, weight }: Decision): Standing {
		if (opening === null) {
			this.current = NOWHERE;
			this.pending = [];
			this.final = isFinalHeading(line);
			return NOWHERE;
		}
		const standing: Standing = { numbers, opening, weight, opens: opening.bare, distance: 0 };
		if (opening.reach === "alone") {
			this.current = NOWHERE;
			this.pending = [];
			return standing;
		}
		// Under "Recommendations" a run-in reference holds for its own paragraph.
		if (this.final && opening.how !== "announced") return standing;
		// An aside holds for its paragraph, and on where no question is at hand to go back to.
		if (opening.reach === "paragraph" && this.current.numbers.length > 0 && this.current.opening?.how !== "aside")
			return standing;
		if (opening.bare) this.pending.push(standing);
		else this.pending = [];
		if (line.heading) this.final = false;
		this.current = standing;
		this.pendingInTable = line.segment.cell !== null;
		if (!opening.bare && this.pendingInTable) this.answeredInTable = true;
		return standing;
	}

	private leave(line: Line): Standing {
		if (line.segment.cell === null) this.current = NOWHERE;
		return NOWHERE;
	}

	/** Settles what a block of repeated questions opened. */
	private settle(): void {
		if (this.pending.length > 1)
			this.current =
				(this.pendingInTable ? sideBySide(this.pending, this.numbers) : null) ?? collapsed(this.pending, this.numbers);
		this.pending = [];
	}

	/** Entering and leaving tables, rows and cells. */
	private move(line: Line): void {
		const { cell } = line.segment;
		const before = this.cell;
		if (cell?.table === before?.table && cell?.row === before?.row && cell?.column === before?.column) return;
		this.cell = cell;
		if (cell !== null && cell.table === before?.table && cell.row === before.row) {
			this.nextCell();
			return;
		}
		this.row = null;
		if (cell?.table === before?.table) return;
		if (before !== null && this.answeredInTable) this.current = this.beforeTable;
		this.settle();
		this.beforeTable = this.current;
		this.answeredInTable = false;
		this.pendingInTable = false;
	}

	/** Beside a question stands its answer, and beside the answer a comment on it: each cell begins with the question of the row. */
	private nextCell(): void {
		const onlyQuestions = this.pending.length > 0;
		this.settle();
		if (onlyQuestions || this.row === null) this.row = this.current;
		this.current = this.row;
	}
}

/** Questions of one level in one cell, also below their title, share the answer in the next: "5.1 …", "5.2 …". */
function sideBySide(block: readonly Standing[], { byNumber }: Numbers): Standing | null {
	const nodes = block.map(({ numbers }) => (numbers.length === 1 ? byNumber.get(numbers[0] ?? "") : undefined));
	const lowest = nodes.filter((node) => node === undefined || !nodes.some((other) => other?.parent === node));
	const beside = lowest.every((node) => node !== undefined && node.parent === lowest[0]?.parent && /^\d/.test(node.part));
	const last = block.at(-1);
	if (!beside || lowest.length < 2 || last === undefined) return null;
	return { ...last, numbers: [...new Set(lowest.flatMap((node) => node?.number ?? []))], opens: false };
}

/** A question and two or more of its letters, listed before the answer: the answer is to the question. */
function collapsed(block: readonly Standing[], { byNumber }: Numbers): Standing {
	let last = block.at(-1) ?? NOWHERE;
	for (let turn = 0; turn < 4; turn++) {
		const parent = last.numbers.length === 1 ? byNumber.get(last.numbers[0] ?? "")?.parent : undefined;
		const whole = block.find((standing) => standing.numbers.length === 1 && standing.numbers[0] === parent?.number);
		const listed = [...(parent?.children.values() ?? [])].filter((child) =>
			block.some((standing) => standing.numbers.includes(child.number)),
		);
		const letters = /^[a-z]/.test(byNumber.get(last.numbers[0] ?? "")?.part ?? "");
		if (whole === undefined || listed.length < (letters ? 2 : Math.max(3, parent?.children.size ?? 3)))
			return { ...last, opens: false };
		last = whole;
	}
	return { ...last, opens: false };
}
