/** Who may read the document and its parts, as its author says. In doubt a passage is confidential: a leak cannot be undone. */
import type { Evidence, StatedVisibility } from "../../placement.js";
import type { Questionnaire } from "../../questionnaire.js";
import type { Line } from "../line.js";
import type { Standing } from "../scopes.js";
import { markedLines } from "./held-lines.js";
import { heldByStatements } from "./held-parts.js";
import { namesPart } from "./parts.js";
import { type Outside, type Statement, statementsOf } from "./statements.js";

export { isStatementLine } from "./statements.js";

export interface Visibility {
	readonly value: StatedVisibility;
	readonly evidence: readonly Evidence[];
	/** Lines that are confidential by themselves. */
	readonly confidential: ReadonlySet<number>;
}

interface Read {
	readonly lines: readonly Line[];
	readonly standings: readonly Standing[];
	readonly questionnaire: Questionnaire;
	readonly isReply: boolean;
}

/** The statement of the document as a whole, and its confidential lines. */
export function visibilityOf({ lines, standings, questionnaire, isReply }: Read, outside: Outside): Visibility {
	const statements = statementsOf(lines, outside, standings).flatMap((statement) => ofThisText(statement, isReply));
	const marked = new Set(markedLines(lines, standings, statingLines(statements)));
	const held = heldByStatements(statements, marked, { lines, standings, questionnaire });
	const whole = statements.filter((statement) => statement.of === "document");
	return {
		value: held.missing || holdsSomethingBack(statements) ? "contradictory" : statedValue(whole, statements),
		evidence: whole.map(({ line, quote }) => ({ paragraph: line, quote })),
		confidential: new Set([...marked, ...held.lines]),
	};
}

/** Lines in front of the answers and behind them that say what is kept back, and are not it. */
function statingLines(statements: readonly Statement[]): ReadonlySet<number | null> {
	return new Set(statements.filter(({ of, inAnswer }) => !inAnswer && of !== "unclear").map(({ line }) => line));
}

/** "The reply is public" speaks of this text where it is a reply, and of the State's where it comments on one. */
function ofThisText(statement: Statement, isReply: boolean): Statement[] {
	if (statement.of !== "reply") return [statement];
	if (isReply && !statement.inAnswer) return [{ ...statement, of: "document" }];
	return statement.value === "confidential" ? [{ ...statement, of: "unclear" }] : [];
}

/**
 * "These observations may be published. The telephone numbers at the end are for the Secretariat only.": who says in one breath that the text
 * is public and that something is not holds back a thing that we cannot point at. Held, until a person has asked.
 */
function holdsSomethingBack(all: readonly Statement[]): boolean {
	const open = new Set(all.filter(({ of, value }) => of === "document" && value === "public").map(({ line }) => line));
	for (const { of, value, except, line } of all) {
		if (except !== null || (of === "part" && value === "confidential")) open.delete(line);
	}
	return all.some(({ of, value, line }) => of === "unclear" && value === "confidential" && line !== null && open.has(line));
}

function statedValue(whole: readonly Statement[], all: readonly Statement[]): StatedVisibility {
	if (whole.length === 0 && sortsItsParts(all)) return "public";
	const values = new Set(whole.map((statement) => statement.value));
	if (values.size > 1) return "contradictory";
	return [...values][0] ?? "unstated";
}

/** "Sections 1 to 3 and 5 are public; section 4 is not": who sorts the parts has said what is hidden. */
function sortsItsParts(all: readonly Statement[]): boolean {
	const named = all.filter((statement) => statement.of === "part" && namesPart(statement.clause));
	return ["public", "confidential"].every((value) => named.some((statement) => statement.value === value));
}
