/** What is held stands nowhere until the Secretariat says where; nothing of it is lost, and nobody else reads what was proposed. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { placePassages } from "../../src/acts/place-passages.js";
import { publishReply } from "../../src/acts/publish-reply.js";
import { registerReply } from "../../src/acts/register-reply.js";
import { ANYBODY, type Viewer } from "../../src/domain/person.js";
import { Problem, type ProblemCode } from "../../src/domain/problem.js";
import { heldOf } from "../../src/store/held.js";
import { passagesShown } from "../../src/store/passages.js";
import { readAs } from "../../src/store/visible.js";
import { CLARA, inHouse, type TestHouse } from "../builders/house.js";
import { enter, inRound } from "../builders/people.js";
import { docx, paragraph, style } from "../word/docx.js";

const ROUND = "lanzarote-ict";
const refusedWith = (code: ProblemCode) => (error: unknown) => error instanceof Problem && error.code === code;

/** A heading in the author's words: a weak topic, which is held. Question 3 is named, and sure. */
const REPLY = docx({
	body: [
		paragraph("Question 3", '<w:pStyle w:val="Heading1"/>'),
		paragraph("There is one curriculum for all primary schools of the country."),
		paragraph("Helplines and assistance to victims", '<w:pStyle w:val="Heading1"/>'),
		paragraph("One number is answered at night by people who were trained for it."),
	].join(""),
	styles: style("Heading1", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
});

async function registered(house: TestHouse): Promise<{ item: string; held: number }> {
	return registerReply(house, CLARA, { round: ROUND, party: "AL", fileName: "reply.docx", bytes: REPLY });
}

/** Each passage of text with its questions, and how many the tally counts. */
async function standing(house: TestHouse, viewer: Viewer, item: string) {
	const reading = readAs(house.db, viewer, house.clock.now());
	const rows = await passagesShown(reading).where("item", "=", item).where("role", "=", "text").orderBy("position").execute();
	const tally = await reading.visible.selectFrom("visible_tally").where("item", "=", item).select("question").execute();
	return { questions: rows.map((row) => row.questions.join(" ")), counted: new Set(tally.map(({ question }) => question)).size };
}

test(
	"a held passage is published with its document and under no question; confirmed, it stands there at once, counted and open",
	inHouse(async (house) => {
		const { item, held } = await registered(house);
		assert.equal(held, 1);
		await publishReply(house, CLARA, { round: ROUND, party: "AL" });
		assert.deepEqual(await standing(house, ANYBODY, item), { questions: ["3", ""], counted: 1 });
		const waiting = await heldOf(readAs(house.db, CLARA, house.clock.now()), item);
		const [text] = waiting.filter(({ text: said }) => said.startsWith("One number"));
		const proposed = text?.placements.map(({ question }) => question) ?? [];
		assert.ok(proposed.length === 1 && text?.placements[0]?.why[0]?.kind === "topic");
		assert.equal(await placePassages(house, CLARA, { item }), waiting.length);
		assert.deepEqual(await standing(house, ANYBODY, item), { questions: ["3", proposed.join()], counted: 2 });
		const rows = await house.db
			.selectFrom("placement")
			.where("item", "=", item)
			.select(["why", "confidence", "sealed_why"])
			.execute();
		assert.ok(
			rows.every((row) => row.sealed_why === null),
			"everybody may read the passage, so nothing of it is sealed",
		);
		assert.equal(rows.filter(({ why, confidence }) => why.includes('"confirmed"') && confidence === 1).length, waiting.length);
		assert.deepEqual(await heldOf(readAs(house.db, CLARA, house.clock.now()), item), []);
		await assert.rejects(placePassages(house, CLARA, { item }), refusedWith("nothing_held"));
		const events = await house.db.selectFrom("event").where("kind", "=", "passages_placed").select("subject").execute();
		assert.deepEqual(events, [{ subject: item }]);
	}),
);

test(
	"a passage is moved under other questions or under none, also one that was sure; what waits besides goes on waiting",
	inHouse(async (house) => {
		const { item } = await registered(house);
		const before = await heldOf(readAs(house.db, CLARA, house.clock.now()), item);
		const position = before.find(({ text }) => text.startsWith("One number"))?.position ?? assert.fail("held");
		await placePassages(house, CLARA, { item, passages: [position], under: ["8", "9.7.a"] });
		assert.deepEqual((await standing(house, CLARA, item)).questions, ["3", "8 9.7.a"]);
		const left = await heldOf(readAs(house.db, CLARA, house.clock.now()), item);
		assert.deepEqual(
			left,
			before.filter((one) => one.position !== position),
		);
		await placePassages(house, CLARA, { item, passages: [1], under: [] });
		assert.deepEqual((await standing(house, CLARA, item)).questions, ["", "8 9.7.a"]);
		const sealed = await house.db.selectFrom("placement").where("item", "=", item).select(["why", "sealed_why"]).execute();
		assert.ok(
			sealed.every(({ why, sealed_why }) => why === "" && sealed_why !== null),
			"not published: sealed",
		);
	}),
);

test(
	"what makes no sense is refused and changes nothing; nobody but the desk learns of proposals or decides on them",
	inHouse(async (house) => {
		const { item } = await registered(house);
		const before = await standing(house, CLARA, item);
		const wrong: [ProblemCode, Parameters<typeof placePassages>[2]][] = [
			["unknown_question", { item, passages: [3], under: ["99"] }],
			["unknown_passage", { item, passages: [400], under: ["3"] }],
			["nothing_held", { item, passages: [1] }],
			["not_found", { item: "00000000-0000-4000-8000-000000000000" }],
		];
		for (const [code, placing] of wrong) await assert.rejects(placePassages(house, CLARA, placing), refusedWith(code), code);
		await publishReply(house, CLARA, { round: ROUND, party: "AL" });
		const focal = await enter(house, "Ana", inRound("focal_point", { party: "AL" }));
		const member = await enter(house, "Mia", inRound("member", { party: "FR" }));
		for (const viewer of [ANYBODY, focal, member])
			assert.deepEqual(await heldOf(readAs(house.db, viewer, house.clock.now()), item), []);
		for (const actor of [focal, member]) await assert.rejects(placePassages(house, actor, { item }), refusedWith("refused"));
		assert.deepEqual(await standing(house, CLARA, item), before);
		assert.ok((await heldOf(readAs(house.db, CLARA, house.clock.now()), item)).length > 0);
	}),
);
