/** Made-up documents: the same each time, dated within the round, and read as they were meant. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { wordBytes } from "../../src/acts/simulate/docx/write.js";
import { type Plan, planOf } from "../../src/acts/simulate/plan.js";
import type { SimulationSize } from "../../src/acts/simulate/size.js";
import { contributionSheet } from "../../src/acts/simulate/write-contribution.js";
import { replySheet } from "../../src/acts/simulate/write-reply.js";
import { readDocument } from "../../src/domain/matching/index.js";
import { readRoundFolder } from "../../src/store/round-folder.js";
import { readWord } from "../../src/word/index.js";
import { LANZAROTE } from "../builders/house.js";

const SIZE: SimulationSize = { parties: 48, answers: 85, length: 300, contributions: 60, passages: 9000, people: 20, seed: 5 };
const NOW = "2018-01-02T08:00:00.000Z";
const round = await readRoundFolder(LANZAROTE);
const plan = planOf(round, SIZE, NOW, new Map());

const bytesOf = ({ replies, contributions }: Plan): Buffer[] => [
	...replies.slice(0, 8).map((reply) => Buffer.from(wordBytes(replySheet(round, SIZE, reply)))),
	...contributions.slice(0, 20).map((one) => Buffer.from(wordBytes(contributionSheet(round, SIZE, one)))),
];
const placed = (bytes: Uint8Array) =>
	readDocument(readWord(bytes), { questionnaire: round.questionnaire, parties: round.parties, languageOf: () => null });

test("the same seed gives the same bytes, another seed others", () => {
	const again = bytesOf(planOf(round, SIZE, NOW, new Map()));
	assert.ok(bytesOf(plan).every((bytes, index) => again[index]?.equals(bytes)));
	const other = planOf(round, { ...SIZE, seed: 6 }, NOW, new Map());
	assert.notDeepEqual(other.contributions[0], plan.contributions[0]);
});

test("everything happens in order and before the clock", () => {
	for (const { dates } of [...plan.replies, ...plan.contributions]) {
		assert.ok(dates.received <= dates.registered && dates.registered < NOW);
		assert.ok(dates.published === null || (dates.registered <= dates.published && dates.published < NOW));
	}
	assert.ok(plan.contributions.some(({ dates }) => dates.published === null));
});

test("only Parties that are monitored reply, and not those whose reply came from elsewhere", () => {
	const without = planOf(round, SIZE, NOW, new Map([["AL", "2017-11-14"]]));
	assert.equal(new Set(plan.replies.map(({ party }) => party.code)).size, 42);
	assert.ok(without.replies.every(({ party }) => party.code !== "AL"));
});

test("each reply says first that it is a sample, and every answer is found under its question", () => {
	for (const reply of plan.replies) {
		const reading = placed(wordBytes(replySheet(round, SIZE, reply)));
		assert.match(reading.passages[0]?.text ?? "", /^(Sample text|Texte d’exemple)/);
		const texts = reading.passages.filter(({ role }) => role === "text");
		const answered = new Set(texts.flatMap(({ placements }) => placements.map(({ question }) => question)));
		assert.equal(answered.size, SIZE.answers, `${reply.fileName}: ${answered.size}`);
		assert.equal(reading.kind, "reply");
	}
});

test("who may read a contribution is read as it was meant, and never more widely", () => {
	const meant = { "confidential-in-head": "confidential", "public-with-section": "public" } as Record<string, string>;
	let passages = 0;
	for (const one of plan.contributions) {
		const reading = placed(wordBytes(contributionSheet(round, SIZE, one)));
		passages += reading.passages.length;
		assert.equal(reading.visibility.value, meant[one.publicity] ?? one.publicity, one.fileName);
		assert.deepEqual([...reading.parties].sort(), one.parties.map(({ code }) => code).sort(), one.fileName);
	}
	const wanted = plan.contributions.reduce((sum, one) => sum + one.passages, 0);
	assert.ok(Math.abs(passages / wanted - 1) < 0.25, `${passages} passages, ${wanted} wanted`);
});
