import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Question, withItems } from "../../src/domain/questionnaire.js";
import { answerState, saysNotApplicable } from "../../src/domain/standing.js";

const item = (number: string, children: Question[] = [], answer: Question["answer"] = "describe"): Question => ({
	number,
	title: { en: number, fr: number },
	answer,
	appliesTo: [],
	crossReferences: [],
	children,
});

const question = item("1", [item("1.1", [item("1.1.a"), item("1.1.b")]), item("1.2"), item("1.→1", [], "request_for_detail")]);

const said = (...questions: string[]) => questions.map((number) => ({ question: number, notApplicable: false }));
const notApplicable = (...questions: string[]) => questions.map((number) => ({ question: number, notApplicable: true }));

test("all items answered, some, none", () => {
	assert.equal(answerState(question, said("1.1.a", "1.1.b", "1.2")), "answered");
	assert.equal(answerState(question, said("1.1.a", "1.2")), "partly");
	assert.equal(answerState(question, said("1.1")), "partly");
	assert.equal(answerState(question, []), "none");
	assert.equal(answerState(question, said("2", "2.1")), "none");
});

test("an answer covers what is below it; requests for detail do not count", () => {
	assert.equal(answerState(question, said("1")), "answered");
	assert.equal(answerState(question, said("1.1", "1.2")), "answered");
	assert.equal(answerState(question, said("1.→1")), "none");
});

test("not applicable: alone, beside answers, and overruled by an answer", () => {
	assert.equal(answerState(question, notApplicable("1")), "not_applicable");
	assert.equal(answerState(question, [...said("1.1"), ...notApplicable("1.2")]), "answered");
	assert.equal(answerState(question, notApplicable("1.2")), "not_applicable");
	assert.equal(answerState(question, [...notApplicable("1.2"), ...said("1.2", "1.1")]), "answered");
});

test("what says no more than that it does not apply, in both languages", () => {
	for (const text of [
		"Not applicable.",
		"N/A",
		"not applicable to San Marino",
		"Sans objet.",
		"Non applicable",
		"Ne s’applique pas",
	]) {
		assert.equal(saysNotApplicable(text), true, text);
	}
	for (const text of [
		"",
		"Yes.",
		"Not applicable. However, a bill of 2017 provides for such units.",
		"This is not applicable law",
	]) {
		assert.equal(saysNotApplicable(text), false, text);
	}
});

test("property: another answer never makes a question less answered", () => {
	const rank = { none: 0, not_applicable: 1, partly: 2, answered: 3 };
	const numbers = withItems(question).map((one) => one.number);
	fc.assert(
		fc.property(fc.subarray(numbers), fc.constantFrom(...numbers), (before, more) => {
			assert.ok(rank[answerState(question, said(...before, more))] >= rank[answerState(question, said(...before))]);
		}),
	);
});
