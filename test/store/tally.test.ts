/** The tally says at any moment what counting passages would say, whatever is written in whatever order; comments come by the stretch. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import fc from "fast-check";
import { sql } from "kysely";
import { publishContribution } from "../../src/acts/publish-contribution.js";
import { registerContribution } from "../../src/acts/register-contribution.js";
import { ANYBODY } from "../../src/domain/person.js";
import { commentators, commentsBeside, commentsOn, countComments } from "../../src/store/comments.js";
import { readAs } from "../../src/store/visible.js";
import { CLARA, freshHouse, type TestHouse } from "../builders/house.js";

const NOW = "2018-01-02T08:00:00.000Z";
let house: TestHouse;
let item: string;
before(async () => {
	house = await freshHouse(NOW);
	item = await enter("d05");
	await enter("d08", false);
});
after(() => house.close());

/** A contribution of the corpus. @returns its id */
async function enter(name: string, publish = true): Promise<string> {
	const { item: id } = await registerContribution(house, CLARA, {
		round: house.round.id,
		bytes: await readFile(new URL(`../corpus/${name}.docx`, import.meta.url)),
		fileName: `${name}.docx`,
		receivedAt: "2017-12-13T10:00:00.000Z",
		registeredAt: "2017-12-14T10:00:00.000Z",
		parties: ["AL", "BE"],
	});
	if (publish) await publishContribution(house, CLARA, { item: id, at: "2017-12-18T10:00:00.000Z" });
	return id;
}

const counted = sql<Record<string, unknown>>`
	select passage.item, placement.question, passage_party.party, passage.audience, passage.role,
		count(*)::int as passages, (count(*) filter (where passage.not_applicable))::int as not_applicable
	from passage join placement on placement.passage = passage.id left join passage_party on passage_party.passage = passage.id
	group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`;
const kept = sql<Record<string, unknown>>`select * from tally order by item, question, party, audience, role`;

async function assertTold(): Promise<void> {
	const [told, wanted] = await Promise.all([kept.execute(house.db), counted.execute(house.db)]);
	assert.deepEqual(told.rows, wanted.rows);
}

test("what documents bring in is counted", async () => {
	await assertTold();
	assert.ok((await kept.execute(house.db)).rows.length > 20);
});

test("stretches of comments, one after the other, are all comments, once each; no more than are published, nor what is hidden in them", async () => {
	const reading = readAs(house.db, ANYBODY, NOW);
	const round = house.round.id;
	let found = 0;
	for (const question of ["1", "3", "5", "6", "9"]) {
		const all = await commentsOn(reading, { round, question, parties: ["AL"] });
		const ids: string[] = [];
		for (let from = 0, goesOn = true; goesOn; from += 2) {
			const stretch = (await commentsBeside(reading, { round, question, parties: ["AL", "BE"] }, { from, count: 2 })).get("AL");
			ids.push(...(stretch?.comments ?? []).map(({ passage }) => passage.id));
			goesOn = stretch?.goesOn ?? false;
		}
		assert.deepEqual([...ids].sort(), all.map(({ passage }) => passage.id).sort(), question);
		assert.equal(await countComments(reading, { round, question, party: "AL" }), all.length);
		const names = new Set(all.map(({ contribution }) => contribution.id));
		assert.equal((await commentators(reading, { round, question, parties: ["AL"] })).get("AL") ?? 0, names.size);
		assert.ok(names.size === 0 || (names.size === 1 && names.has(item)));
		found += all.length;
	}
	assert.ok(found > 5);
});

/** What could be written one day, behind the acts, to any of the passages: the database must keep count by itself. */
const CHANGES: Readonly<Record<string, (at: number) => ReturnType<typeof sql>>> = {
	place: (at) => sql`insert into placement
		select p.id, q.id, p.item, 1, 'test' from (select * from passage order by item, position offset ${at} limit 3) p
		cross join (select id from question order by position offset ${at % 50} limit 2) q on conflict do nothing`,
	move: (at) => sql`update placement set question = (select id from question order by position offset ${at % 60} limit 1)
		where passage in (select passage from placement group by passage having count(*) = 1 order by passage offset ${at} limit 2)`,
	lift: (at) => sql`delete from placement where passage in (select passage from placement order by passage offset ${at} limit 2)`,
	speak: (at) => sql`insert into passage_party
		select id, ${"lanzarote-ict"}, 'FI' from passage order by item, position offset ${at} limit 3 on conflict do nothing`,
	turn: (at) => sql`update passage_party set party = 'DE'
		where passage in (select passage from passage_party group by passage having count(*) = 1 order by passage offset ${at} limit 2)`,
	hush: (at) =>
		sql`delete from passage_party where passage in (select passage from passage_party order by passage offset ${at} limit 2)`,
	hide: (at) => sql`update passage set audience = 'secretariat', not_applicable = true, text = '', sealed_text = '\\x00'
		where id in (select id from passage order by item, position offset ${at} limit 2)`,
	show: (at) => sql`update passage set audience = 'public', role = 'text'
		where id in (select id from passage order by item, position offset ${at} limit 2)`,
};

test("property: whatever is changed afterwards, it says what counting would say", async () => {
	const anyChange = fc.tuple(fc.constantFrom(...Object.keys(CHANGES)), fc.nat(40));
	await fc.assert(
		fc.asyncProperty(fc.array(anyChange, { minLength: 1, maxLength: 6 }), async (changes) => {
			for (const [name, at] of changes) await CHANGES[name]?.(at).execute(house.db);
			await assertTold();
		}),
		{ numRuns: 25 },
	);
});

test("two who write at once to one document: both are counted", async () => {
	const place = (offset: number) => sql`insert into placement
		select p.id, q.id, p.item, 1, 'test' from (select * from passage where item = ${item} order by position limit 5) p
		cross join (select id from question order by position offset ${offset} limit 1) q on conflict do nothing`;
	for (let turn = 0; turn < 5; turn++) {
		await Promise.all([
			house.db.transaction().execute(async (one) => void (await place(70 + turn).execute(one))),
			house.db.transaction().execute(async (one) => void (await CHANGES.hide?.(turn).execute(one))),
			house.db.transaction().execute(async (one) => void (await place(90 + turn).execute(one))),
		]);
	}
	await assertTold();
});
