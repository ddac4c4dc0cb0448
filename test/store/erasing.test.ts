/** What the programme can take out of the record, by the one function that it has for it: nothing but what an erased document's events disclose of persons. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { eraseItem } from "../../src/acts/erasing/erase-item.js";
import { registerContribution } from "../../src/acts/register-contribution.js";
import { settlePublicity } from "../../src/acts/settle-publicity.js";
import { errorCode } from "../../src/store/trouble.js";
import { CLARA, inHouse, type TestHouse } from "../builders/house.js";
import { docx, paragraph } from "../word/docx.js";

const arrived = async (house: TestHouse, text: string) => {
	const bytes = docx({ body: [paragraph("Comments on Albania"), paragraph("Question 9"), paragraph(text)].join("") });
	const { item } = await registerContribution(house, CLARA, {
		round: "lanzarote-ict",
		fileName: "a.docx",
		bytes,
		parties: ["AL"],
	});
	await settlePublicity(house, CLARA, { item, audience: "public", reason: "why" });
	return item;
};
const disclosed = ({ db }: TestHouse) =>
	db.selectFrom("disclosure").select(["event", "field"]).orderBy("event").orderBy("field").execute();
const erase = ({ db }: TestHouse, item: string) => sql`select erase_disclosures(${item}::uuid)`.execute(db);
const isRefused = (error: unknown) => errorCode(error) === "23000";

test(
	"the function refuses a document that is not erased, one only said to be, and one of which anything is left",
	inHouse(async (house) => {
		const item = await arrived(house, "One thing that was said.");
		const before = await disclosed(house);
		await assert.rejects(erase(house, item), isRefused);
		await house.db.insertInto("erasure").values({ item, erased_at: house.clock.now(), asked_by: "house" }).execute();
		await assert.rejects(erase(house, item), isRefused, "its passages are there");
		await house.db.deleteFrom("placement").execute();
		await house.db.deleteFrom("passage_party").execute();
		await house.db.deleteFrom("passage").execute();
		await assert.rejects(erase(house, item), isRefused, "its key is there");
		await house.db.deleteFrom("data_key").execute();
		assert.deepEqual(await disclosed(house), before);
		await erase(house, item);
		assert.equal((await disclosed(house)).length, before.length - 1, "with nothing left of it, it is done");
	}),
);

test(
	"nor is it enough that nothing is left: that it was erased must be entered, for good",
	inHouse(async (house) => {
		const item = await arrived(house, "One thing that was said.");
		for (const table of ["placement", "passage_party", "passage", "data_key"] as const)
			await house.db.deleteFrom(table).execute();
		const before = await disclosed(house);
		await assert.rejects(erase(house, item), isRefused);
		assert.deepEqual(await disclosed(house), before);
	}),
);

test(
	"erasing one document leaves what is disclosed of every other event",
	inHouse(async (house) => {
		const [one, other] = [await arrived(house, "One thing that was said."), await arrived(house, "Another thing that was said.")];
		const before = await disclosed(house);
		await eraseItem(house, CLARA, { item: one, askedBy: "person" });
		const after = await disclosed(house);
		const last = Math.max(...before.map(({ event }) => event));
		const gone = before.filter((row) => !after.some(({ event, field }) => event === row.event && field === row.field));
		const settled = await house.db
			.selectFrom("event")
			.where("subject", "=", one)
			.where("kind", "=", "publicity_settled")
			.select("id")
			.executeTakeFirstOrThrow();
		assert.deepEqual(gone, [{ event: settled.id, field: "data" }]);
		assert.ok(
			after.some(({ event }) => event > last),
			"and the erasure itself is said",
		);
		assert.equal((await house.db.selectFrom("passage").where("item", "=", other).select("id").execute()).length, 3);
	}),
);
