import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import fc from "fast-check";
import { ANYBODY, type Role } from "../../src/domain/person.js";
import { AUDIENCES, type Audience, mayRead, READS } from "../../src/domain/visibility.js";
import { readAs } from "../../src/store/visible.js";
import { freshHouse, type TestHouse } from "../builders/house.js";

const NOW = "2018-01-02T08:00:00.000Z";
let house: TestHouse;
before(async () => {
	house = await freshHouse(NOW);
	await house.db
		.insertInto("blob")
		.values({ mark: "0".repeat(64), size: 0 })
		.execute();
});
after(() => house.close());

interface Sample {
	readonly item: Audience;
	readonly passage: Audience;
	readonly publishedAt: string | null;
	readonly withdrawnAt: string | null;
}

const around = fc.constantFrom(null, "2017-12-01T00:00:00.000Z", NOW, "2018-01-02T08:00:00.001Z", "2018-06-01T00:00:00.000Z");
const anySample: fc.Arbitrary<Sample> = fc.record({
	item: fc.constantFrom(...AUDIENCES),
	passage: fc.constantFrom(...AUDIENCES),
	publishedAt: around,
	withdrawnAt: fc.constantFrom(null, NOW),
});

/** Rows of a house that no act would make: every combination, behind the acts, because the rule must hold for each. */
async function enter(sample: Sample): Promise<string> {
	const { id } = await house.db
		.insertInto("item")
		.values({
			round: house.round.id,
			kind: "contribution",
			audience: sample.item,
			language: "en",
			symbol: null,
			mark: "0".repeat(64),
			received_at: "2017-11-01T00:00:00.000Z",
			registered_at: "2017-11-01T00:00:00.000Z",
		})
		.returning("id")
		.executeTakeFirstOrThrow();
	const blocks = JSON.stringify({ blocks: [], notes: [] });
	await house.db
		.insertInto("contribution")
		.values({
			item: id,
			kind: "comments",
			stated_visibility: "public",
			organisations: ["Canary"],
			coalition: false,
			children_involved: null,
		})
		.execute();
	await house.db.insertInto("contribution_party").values({ item: id, round: house.round.id, party: "AL" }).execute();
	const { id: passage } = await house.db
		.insertInto("passage")
		.values({
			item: id,
			position: 0,
			audience: sample.passage,
			role: "text",
			language: "en",
			not_applicable: false,
			...(sample.passage === "public" ? { text: "canary" } : { text: "", sealed_text: Buffer.from("canary") }),
			blocks,
		})
		.returning("id")
		.executeTakeFirstOrThrow();
	const question = await house.db
		.selectFrom("question")
		.where("round", "=", house.round.id)
		.where("number", "=", "3")
		.select("id")
		.executeTakeFirstOrThrow();
	await house.db
		.insertInto("placement")
		.values({ passage, question: question.id, item: id, confidence: 1, why: "test" })
		.execute();
	await house.db.insertInto("passage_party").values({ passage, round: house.round.id, party: "AL" }).execute();
	if (sample.publishedAt !== null) {
		await house.db.insertInto("publication").values({ item: id, published_at: sample.publishedAt }).execute();
	}
	if (sample.withdrawnAt !== null) {
		await house.db.insertInto("withdrawal").values({ item: id, withdrawn_at: sample.withdrawnAt, reason: "test" }).execute();
	}
	return id;
}

test("property: the two readings of the table agree, for items, passages and all that hangs on them", async () => {
	await fc.assert(
		fc.asyncProperty(anySample, fc.constantFrom(...(Object.keys(READS) as Role[])), async (sample, role) => {
			const item = await enter(sample);
			const { visible } = readAs(house.db, { role }, NOW);
			const { publishedAt, withdrawnAt } = sample;
			const narrower = sample.item === "public" ? sample.passage : sample.item;
			const itemSeen = mayRead({ role }, { audience: sample.item, publishedAt, withdrawnAt }, NOW);
			const passageSeen = mayRead({ role }, { audience: narrower, publishedAt, withdrawnAt }, NOW);
			const [items, contributions, parties, passages, placements, spoken] = await Promise.all([
				visible.selectFrom("visible_item").where("id", "=", item).select("id").execute(),
				visible.selectFrom("visible_contribution").where("item", "=", item).select("item").execute(),
				visible.selectFrom("visible_contribution_party").where("item", "=", item).select("item").execute(),
				visible.selectFrom("visible_passage").where("item", "=", item).select("id").execute(),
				visible.selectFrom("visible_placement").where("item", "=", item).select("item").execute(),
				visible.selectFrom("visible_tie").where("item", "=", item).select("item").execute(),
			]);
			assert.deepEqual(
				[items, contributions, parties, passages, placements, spoken].map((rows) => rows.length === 1),
				[itemSeen, itemSeen, itemSeen, passageSeen, passageSeen, passageSeen],
			);
		}),
		{ numRuns: 60 },
	);
});

test("a reading has no way to the tables behind the relations: this test holds by type-checking", () => {
	const { visible } = readAs(house.db, ANYBODY, NOW);
	// @ts-expect-error item is not among the visible tables
	visible.selectFrom("item");
	// @ts-expect-error passage is not among the visible tables
	visible.selectFrom("passage");
	// @ts-expect-error document is not among the visible tables
	visible.selectFrom("document");
	// @ts-expect-error a reading does not write
	visible.insertInto;
});

test("a role without a clause sees nothing", () => {
	assert.equal(mayRead(ANYBODY, { audience: "secretariat", publishedAt: NOW, withdrawnAt: null }, NOW), false);
	assert.equal(mayRead(ANYBODY, { audience: "public", publishedAt: null, withdrawnAt: null }, NOW), false);
	assert.equal(mayRead(ANYBODY, { audience: "public", publishedAt: NOW, withdrawnAt: null }, NOW), true);
});
