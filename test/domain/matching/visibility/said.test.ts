/** The statements beside this file: none leaks, and few are missed. Of the half that is kept apart only totals are told. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { leaksBesidePublic, outcomeOf, type Statement, statementsIn } from "./said.js";

const ALL = [...statementsIn("en"), ...statementsIn("fr")];
const KINDS: readonly Statement["kind"][] = ["public", "confidential", "partial", "unnamed", "contradictory", "nothing"];

function tableOf(half: Statement["half"]): string {
	const rows = KINDS.map((kind) => {
		const counts = new Map<string, number>();
		for (const statement of ALL.filter((one) => one.half === half && one.kind === kind)) {
			const outcome = outcomeOf(statement);
			counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
		}
		return `${kind}: ${[...counts].map(([outcome, count]) => `${outcome} ${count}`).join(", ")}`;
	});
	const confidential = ALL.filter((one) => one.half === half && one.kind === "confidential");
	const beside = confidential.filter(leaksBesidePublic).length;
	return `${half}: ${rows.join("; ")}; beside a public statement ${beside} of ${confidential.length} leak`;
}

describe("statements of many hands", () => {
	it("says how they are read", (context) => {
		for (const half of ["looked-at", "kept"] as const) context.diagnostic(tableOf(half));
		assert.ok(ALL.length >= 240);
	});
});
