/** What statements keep back: the parts that they name, where these can be found. */

import { type Document, namedParts, namesPart, withoutMarked } from "./parts.js";
import type { Statement } from "./statements.js";
import { phrasesIn } from "./themes.js";
import { tokensOf } from "./tokens.js";
import { isReserved } from "./verdict.js";

export interface Held {
	readonly lines: readonly number[];
	/** Something is kept back that cannot be found in the document. */
	readonly missing: boolean;
}

/** The lines that statements keep back. */
export function heldByStatements(statements: readonly Statement[], marked: ReadonlySet<number>, document: Document): Held {
	const lines: number[] = [];
	let missing = false;
	for (const statement of statements) {
		if (statement.line === null) continue;
		if (staysBehind(statement)) lines.push(statement.line);
		const named = namedBy(statement);
		// "Except for the passages marked": where the document marks its passages, the marks say which.
		if (named === null || (statement.except !== null && marked.size > 0 && !namesPart(named))) continue;
		const place = { ...document, at: statement.line };
		const parts = namedParts(withoutMarked(named, marked, place), place, marked);
		lines.push(...parts.lines);
		missing ||= parts.missing && !marked.has(statement.line) && (statement.except === null || statement.value !== "confidential");
	}
	return { lines, missing };
}

function namedBy({ except, of, value, clause }: Statement): string | null {
	return except ?? (of === "part" && value === "confidential" ? clause : null);
}

/** In an answer "this must not be published" may be said of anything: the paragraph that says so is held. */
function staysBehind({ inAnswer, of, value, clause }: Statement): boolean {
	if (!inAnswer || value !== "confidential") return false;
	const tokens = tokensOf(clause);
	return (
		of === "document" || (of === "unclear" && (isReserved(tokens) || phrasesIn(tokens).some(({ theme }) => theme === "itself")))
	);
}
