import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import type { DocumentReading } from "../../../src/domain/placement.js";
import { type HandBuilt, handBuilt } from "./hand-built.js";
import { reading } from "./reading.js";
import { addTo, f1, newScore } from "./score.js";

const FOLDER = new URL("documents/", import.meta.url);

for (const set of ["seen", "held-1", "held-2", "held-3", "strangers"]) {
	describe(`documents of our own, ${set}`, () => {
		const score = newScore();
		for (const file of readdirSync(new URL(`${set}/`, FOLDER)).sort()) {
			const built = handBuilt(readFileSync(new URL(`${set}/${file}`, FOLDER), "utf8"));
			const read = reading(built.tree);
			addTo(score, file, read, built.paragraphs);
			it(`facts of ${file}`, () => assert.deepEqual(factsOf(read, built), wanted(built)));
		}
		it("places, finds Parties and keeps confidences", () => {
			assert.ok(f1(score.exact) >= 0.98, `exact F1 ${f1(score.exact)}\n${score.errors.join("\n")}`);
			assert.ok(f1(score.top) >= 0.99, `first-level F1 ${f1(score.top)}\n${score.errors.join("\n")}`);
			assert.ok(f1(score.parties) >= 0.98, score.errors.join("\n"));
			assert.deepEqual({ lost: score.lost, twice: score.twice, leaks: score.leaks }, { lost: 0, twice: 0, leaks: 0 });
			assert.equal(score.visible, score.visibleOf, score.errors.join("\n"));
		});
	});
}

function wanted({ facts }: HandBuilt): Record<string, unknown> {
	const { kind, language, visibility, parties = "", coalition, children = "null" } = facts;
	return { kind, language, visibility, parties: parties.split(",").sort(), coalition, children, missing: [] };
}

function factsOf(read: DocumentReading, { facts }: HandBuilt): Record<string, unknown> {
	const names = (facts["organisations"] ?? "").split(";").filter((name) => name !== "");
	const found = read.organisations.map((name) => name.toLowerCase());
	return {
		kind: read.kind,
		language: read.language,
		visibility: read.visibility.value,
		parties: [...read.parties].sort(),
		coalition: String(read.coalition),
		children: String(read.childrenInvolved),
		missing: names.filter((name) => !found.some((other) => other.includes(name.toLowerCase()))),
	};
}
