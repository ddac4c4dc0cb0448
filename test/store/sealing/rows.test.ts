/** Sealed rows in the register: what opens where, for whom, and what happens when an item becomes public or stops being so. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { sql } from "kysely";
import { perform } from "../../../src/acts/act.js";
import { publishContribution } from "../../../src/acts/publish-contribution.js";
import { registerContribution } from "../../../src/acts/register-contribution.js";
import { ANYBODY } from "../../../src/domain/person.js";
import { searchFor } from "../../../src/domain/search.js";
import { findContribution, listContributions } from "../../../src/store/contributions.js";
import { findPassages } from "../../../src/store/finding.js";
import { alignSealing } from "../../../src/store/sealing/align.js";
import { keeperOf } from "../../../src/store/sealing/keeper.js";
import { openVault } from "../../../src/store/sealing/vault.js";
import { readAs } from "../../../src/store/visible.js";
import { CLARA, inHouse, TEST_KEEPER, type TestHouse } from "../../builders/house.js";
import { isDamaged, keyOf, lacksKey } from "../../builders/keys.js";
import { canary, canaryDocument } from "./documents.js";

const ROUND = "lanzarote-ict";
const register = (house: TestHouse, name: string, opening: string) =>
	registerContribution(house, CLARA, {
		round: ROUND,
		fileName: `${name}.docx`,
		bytes: canaryDocument(name, opening, ["What was said in confidence."]),
	});
const held = (house: TestHouse, name: string) => register(house, name, "This submission is strictly confidential.");
const open = (house: TestHouse, name: string) => register(house, name, "We agree that this contribution be made public.");
const asClara = (house: TestHouse) => readAs(house.db, CLARA, house.clock.now());
const find = (house: TestHouse, words: string) =>
	findPassages(asClara(house), house.round, searchFor(words) ?? assert.fail("nothing sought"));

/** Every cell of an item's rows that may be sealed or plain. */
async function stateOf(house: TestHouse, item: string) {
	const passages = await house.db.selectFrom("passage").selectAll().where("item", "=", item).orderBy("position").execute();
	const placements = await house.db.selectFrom("placement").selectAll().where("item", "=", item).orderBy("passage").execute();
	const contribution = await house.db.selectFrom("contribution").selectAll().where("item", "=", item).executeTakeFirstOrThrow();
	return { passages, placements, contribution };
}

test(
	"until it is published everything is sealed; then what everybody may read is plain and the rest is not; and back when it is withdrawn",
	inHouse(async (house) => {
		const { item } = await open(house, "one");
		const before = await stateOf(house, item);
		assert.ok(before.passages.every((row) => row.text === "" && row.sealed_text !== null && row.blocks.blocks.length === 0));
		assert.ok(before.placements.length > 3 && before.placements.every((row) => row.why === "" && row.sealed_why !== null));
		assert.deepEqual(before.contribution.organisations, []);

		const { symbol } = await publishContribution(house, CLARA, { item });
		const published = await stateOf(house, item);
		for (const row of published.passages) {
			assert.deepEqual([row.text !== "", row.sealed_text === null], Array(2).fill(row.audience === "public"), row.text);
		}
		assert.ok(published.passages.some((row) => row.audience === "public"));
		assert.ok(published.passages.some((row) => row.audience !== "public"));
		assert.equal(published.contribution.sealed_organisations, null);
		assert.match(published.contribution.organisations.join(), new RegExp(canary("one", "organisation")));
		const shown = await findContribution(readAs(house.db, ANYBODY, house.clock.now()), house.round, symbol);
		assert.match(JSON.stringify(shown), new RegExp(canary("one", "text")));
		assert.doesNotMatch(JSON.stringify(shown), /in confidence/);

		await house.db.insertInto("withdrawal").values({ item, withdrawn_at: house.clock.now(), reason: "asked" }).execute();
		await aligned(house, item);
		const withdrawn = await stateOf(house, item);
		assert.ok(withdrawn.passages.every((row) => row.text === "" && row.sealed_text !== null));
		assert.ok(withdrawn.placements.every((row) => row.why === "" && row.sealed_why !== null));
		assert.deepEqual(withdrawn.contribution.organisations, []);
		assert.equal((await find(house, canary("one", "text"))).length, 1, "the Secretariat still finds it");
		const [listed] = await listContributions(asClara(house), house.round);
		assert.match(listed?.organisations.join() ?? "", new RegExp(canary("one", "organisation")));
	}),
);

/** As an act that withdraws would do it. */
function aligned(house: TestHouse, item: string): Promise<void> {
	return perform(
		house,
		CLARA,
		{
			name: "hold_clock",
			about: () => ({ round: ROUND }),
			async carryOut(deed) {
				await alignSealing(deed, item);
				return { result: undefined, events: [{ kind: "clock_held", round: ROUND }] };
			},
		},
		undefined,
	);
}

test(
	"rows that were swapped, moved or changed are refused, and the rest is still found",
	inHouse(async (house) => {
		const one = await held(house, "one");
		const two = await held(house, "two");
		const swaps = [
			sql`update passage a set sealed_text = b.sealed_text from passage b where a.item = ${one.item} and b.item = ${two.item} and a.position = 4 and b.position = 4`,
			sql`update passage a set sealed_text = b.sealed_text from passage b where a.item = ${one.item} and b.item = a.item and a.position = 4 and b.position = 5`,
			sql`update passage set sealed_text = sealed_blocks where item = ${one.item} and position = 4`,
			sql`update passage set sealed_text = set_byte(sealed_text, 40, get_byte(sealed_text, 40) # 1) where item = ${one.item} and position = 4`,
			sql`update passage set position = position + 1000 where item = ${one.item}`,
			sql`update data_key a set wrapped = b.wrapped from data_key b where a.item = ${one.item} and b.item = ${two.item}`,
		];
		for (const [index, swap] of swaps.entries()) {
			const undo = new Error("undo");
			await house.db
				.transaction()
				.execute(async (db) => {
					await swap.execute(db);
					const vault = await openVault(db, TEST_KEEPER).catch((error: unknown) => error);
					if (index < swaps.length - 1) {
						const reading = readAs(db, CLARA, house.clock.now());
						await assert.rejects(
							findPassages(reading, house.round, searchFor("Albania") ?? assert.fail()),
							isDamaged,
							`swap ${index}`,
						);
					} else {
						const reading = readAs(db, CLARA, house.clock.now());
						const looked =
							vault instanceof Error
								? Promise.reject(vault)
								: findPassages(reading, house.round, searchFor("Albania") ?? assert.fail());
						await assert.rejects(looked, lacksKey("wrong"));
					}
					throw undo;
				})
				.catch((error: unknown) => {
					if (error !== undo) throw error;
				});
		}
		assert.equal((await find(house, canary("two", "text"))).length, 1);
	}),
);

test(
	"a row that is made public behind the acts is not opened for anybody: who reads no more than everybody has no keys",
	inHouse(async (house) => {
		const { item } = await open(house, "one");
		await house.db.insertInto("publication").values({ item, published_at: house.clock.now() }).execute();
		await house.db.updateTable("item").set({ symbol: "X" }).where("id", "=", item).execute();
		await assert.rejects(findContribution(readAs(house.db, ANYBODY, house.clock.now()), house.round, "X"), isDamaged);
		await findContribution(asClara(house), house.round, "X");
	}),
);

test(
	"without its keys a house neither registers nor publishes, and half-does nothing; what is public is read as ever",
	inHouse(async (house) => {
		const published = await open(house, "one");
		await publishContribution(house, CLARA, { item: published.item });
		const waiting = await open(house, "two");
		const broken = keeperOf({
			...keyOf("test", 7),
			wrap: () => Promise.reject(new Error("the key store is away")),
			unwrap: (keys) =>
				keys.some(({ owner }) => owner === waiting.item) ? Promise.reject(new Error("away")) : keyOf("test", 7).unwrap(keys),
		});
		await openVault(house.db, broken).catch(() => {});
		const counts = () =>
			sql`select (select count(*) from item) as items, (select count(*) from event) as events, (select count(*) from publication) as published`
				.execute(house.db)
				.then(({ rows }) => rows[0]);
		const before = await counts();
		await assert.rejects(held(house, "three"), /away/);
		await assert.rejects(publishContribution(house, CLARA, { item: waiting.item }), /away/);
		assert.deepEqual(await counts(), before);
		assert.equal((await listContributions(readAs(house.db, ANYBODY, house.clock.now()), house.round)).length, 1);
	}),
);

test(
	"property: whatever is looked for, what is found among the sealed is what is found among the plain",
	inHouse(async (house) => {
		const bytes = await readFile(fileURLToPath(new URL("../../corpus/d05.docx", import.meta.url)));
		const { item } = await registerContribution(house, CLARA, { round: ROUND, fileName: "d05.docx", bytes, parties: ["AL"] });
		const rows = (await find(house, "a")).concat(await find(house, "the"), await find(house, "children"));
		const words = [
			...new Set(rows.flatMap(({ passage }) => passage.text.split(/[^\p{L}\d]+/u)).filter((word) => word.length > 3)),
		];
		assert.ok(words.length > 20, `${words.length} words`);
		await fc.assert(
			fc.asyncProperty(fc.constantFrom(...words), async (word) => {
				const found = await find(house, word);
				assert.ok(found.length > 0, word);
				assert.ok(found.every(({ document, passage }) => document.item === item && !passage.everybody));
				assert.deepEqual(await find(house, word.toUpperCase().normalize("NFD")), found);
			}),
			{ numRuns: 25 },
		);
		assert.deepEqual(
			await findPassages(readAs(house.db, ANYBODY, house.clock.now()), house.round, searchFor("children") ?? assert.fail()),
			[],
		);
	}),
);

test(
	"what is narrowed is sealed first: the fence refuses a passage that would be confidential and plain",
	inHouse(async (house) => {
		const { item } = await open(house, "one");
		await publishContribution(house, CLARA, { item });
		const narrow = () => house.db.updateTable("passage").set({ audience: "secretariat" }).where("item", "=", item).execute();
		await assert.rejects(narrow(), /passage_sealed/);
		await house.db.updateTable("item").set({ audience: "secretariat" }).where("id", "=", item).execute();
		await aligned(house, item);
		await narrow();
		const { passages } = await stateOf(house, item);
		assert.ok(passages.every((row) => row.text === "" && row.sealed_text !== null));
		assert.equal((await find(house, canary("one", "text"))).length, 1);
	}),
);
