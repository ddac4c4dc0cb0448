/** Facts of documents in heads and tails that were written before the rules were looked at: they get no worse. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { FACTS, half, right, type Totals } from "./score.js";

/** Of 16 each. At first sight 10, 14, 13, 16, 16; of the kept half 9, 14, 15, 16, 16. */
const LOOKED_AT: Totals = { organisations: 16, coalition: 16, children: 16, kind: 16, parties: 16 };
const KEPT: Totals = { organisations: 10, coalition: 14, children: 16, kind: 16, parties: 16 };

test("what heads and tails say of their document is read at least as well as it was", () => {
	for (const [heads, least] of [[half(true), LOOKED_AT] as const, [half(false), KEPT] as const]) {
		assert.equal(heads.length, 16);
		const totals = right(heads);
		for (const fact of FACTS) assert.ok(totals[fact] >= least[fact], `${fact}: ${totals[fact]} of 16`);
	}
});
