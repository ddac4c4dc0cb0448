/** The statements beside this file: none leaks, and few are missed. Of the half that is kept apart only totals are told. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { leaksBesidePublic, type Outcome, outcomeOf, type Statement, statementsIn } from "./said.js";

const ALL = [...statementsIn("en"), ...statementsIn("fr")].map((statement) => ({ statement, outcome: outcomeOf(statement) }));

function countOf(half: Statement["half"], ...outcomes: readonly Outcome[]): number {
	return ALL.filter(({ statement, outcome }) => statement.half === half && outcomes.includes(outcome)).length;
}

function overlookedIn(half: Statement["half"]): Statement[] {
	return ALL.map(({ statement }) => statement).filter(
		(statement) => statement.half === half && statement.kind === "confidential" && leaksBesidePublic(statement),
	);
}

describe("statements of many hands", () => {
	it("shows nothing that was to be held", () => {
		assert.equal(countOf("kept", "leak"), 0);
		for (const { statement, outcome } of ALL)
			if (statement.half === "looked-at") assert.notEqual(outcome, "leak", statement.text);
	});

	it("hears what is to be held, also beside a permission", () => {
		for (const { statement, outcome } of ALL)
			if (statement.half === "looked-at") assert.notEqual(outcome, "miss", statement.text);
		assert.deepEqual(overlookedIn("looked-at"), []);
	});

	it("misses few of those that nobody looked at", (context) => {
		context.diagnostic(`missed ${countOf("kept", "miss")}, overlooked beside a permission ${overlookedIn("kept").length}`);
		assert.ok(countOf("kept", "miss") <= 12);
		assert.ok(overlookedIn("kept").length <= 7);
	});

	it("seldom holds what is public or says nothing", () => {
		assert.ok(countOf("looked-at", "alarm") <= 4);
		assert.ok(countOf("kept", "alarm", "unread") <= 11);
	});
});
