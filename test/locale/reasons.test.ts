/** Every reason that placing gives has its clause in both languages, with its data in it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { quotable, type Reason, reasonsKept } from "../../src/domain/matching/reason.js";
import { phrasesIn, whyIn } from "../../src/locale/index.js";

const en = phrasesIn("en");
const fr = phrasesIn("fr");

/** One of each kind, from the phrases themselves, so that a new kind is tried too. */
const ONE_OF_EACH = Object.keys(en.reasons).map((kind) => ({ kind, quote: "Lundi 9.7", question: "9.7" }) as Reason);

test("each reason is said in both languages, differently, with what it quotes", () => {
	assert.ok(ONE_OF_EACH.length > 15);
	const withoutData = new Set(["column", "row", "confirmed", "moved"]);
	for (const reason of ONE_OF_EACH) {
		const said = [whyIn(en, [reason]), whyIn(fr, [reason])];
		for (const clause of said) assert.equal(clause.includes("9.7"), !withoutData.has(reason.kind), clause);
		if (reason.kind !== "noted") assert.notEqual(said[0], said[1]);
		assert.doesNotMatch(said[1] ?? "", /["“”']/, "French marks of quotation and apostrophes");
	}
});

test("several reasons make one clause", () => {
	const why: Reason[] = [
		{ kind: "number", quote: "3." },
		{ kind: "like-wording", quote: "Are there helplines?" },
	];
	assert.equal(
		whyIn(en, why),
		"number “3.” in the order of the questionnaire; is close to the wording of the question, “Are there helplines?”",
	);
	assert.equal(
		whyIn(fr, why),
		"numéro «\u202f3.\u202f», dans l’ordre du questionnaire\u202f; s’approche du libellé de la question, «\u202fAre there helplines?\u202f»",
	);
});

test("a reason is kept as data, and one of a house from before as its words", () => {
	assert.deepEqual(reasonsKept(JSON.stringify(ONE_OF_EACH)), ONE_OF_EACH);
	for (const words of ["heading 'Question 3'", "[3] at the beginning", ""])
		assert.deepEqual(reasonsKept(words), [{ kind: "noted", quote: words }]);
});

test("a quotation is one line, and short", () => {
	assert.equal(quotable(" a\n\tb "), "a b");
	assert.equal(quotable("x".repeat(200)).length, 58);
});
