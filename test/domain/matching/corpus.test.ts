import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { CHANGES, type Change, changed, changedText, corpus } from "./corpus.js";
import { reading } from "./reading.js";
import { addTo, f1, newScore, type Score } from "./score.js";

const documents = corpus();

function scored(change: Change): Score {
	const score = newScore();
	for (const { name, tree, paragraphs } of documents) {
		const truths = paragraphs.map((truth) => ({ ...truth, text: changedText(truth.text, change) }));
		addTo(score, name, reading(changed(tree, change)), truths);
	}
	return score;
}

describe("the development corpus", () => {
	const score = scored((paragraph) => paragraph);

	it("places nearly everything", () => {
		assert.ok(f1(score.exact) >= 0.98, `exact F1 ${f1(score.exact)}\n${score.errors.join("\n")}`);
		assert.ok(f1(score.top) >= 0.99, score.errors.join("\n"));
		assert.ok(f1(score.parties) >= 0.98, score.errors.join("\n"));
	});

	it("loses nothing, shows nothing twice, leaks nothing", () => {
		assert.deepEqual({ lost: score.lost, twice: score.twice, leaks: score.leaks }, { lost: 0, twice: 0, leaks: 0 });
		assert.equal(score.visible, score.visibleOf, score.errors.join("\n"));
	});

	for (const { name, tree, facts } of documents) {
		it(`facts of ${name}`, () => {
			const { kind, language, visibility, parties, coalition, childrenInvolved, organisations } = reading(tree);
			const got = { kind, language, visibility: visibility.value, parties: [...parties].sort(), coalition, childrenInvolved };
			assert.deepEqual(got, {
				kind: facts.kind,
				language: facts.language,
				visibility: facts.visibility,
				parties: [...facts.parties].sort(),
				coalition: facts.coalition,
				childrenInvolved: facts.childrenInvolved,
			});
			for (const wanted of facts.organisations)
				assert.ok(
					organisations.some((name) => straight(name).includes(straight(wanted))),
					`${wanted} in ${organisations.join("; ")}`,
				);
		});
	}
});

describe("confidence", () => {
	it("says no more than is so: of those that say 0.9, nine in ten are right", () => {
		const said = [...Object.values(CHANGES), (paragraph: Parameters<Change>[0]) => paragraph].flatMap(
			(change) => scored(change).said,
		);
		for (const [from, to] of [
			[0.5, 0.8],
			[0.8, 0.9],
			[0.9, 1.01],
		] as const) {
			const within = said.filter((one) => one.confidence >= from && one.confidence < to);
			const right = within.filter((one) => one.right).length / Math.max(1, within.length);
			assert.ok(within.length < 20 || right >= from, `${from} to ${to}: ${right} of ${within.length}`);
		}
	});
});

describe("the corpus, written otherwise", () => {
	for (const [name, change] of Object.entries(CHANGES)) {
		it(name, () => {
			const score = scored(change);
			assert.ok(f1(score.exact) >= 0.98, `exact F1 ${f1(score.exact)}\n${score.errors.join("\n")}`);
			assert.deepEqual({ lost: score.lost, leaks: score.leaks }, { lost: 0, leaks: 0 }, score.errors.join("\n"));
		});
	}
});

const straight = (text: string): string => text.replace(/[’]/g, "'").toLowerCase();
