import assert from "node:assert/strict";
import { test } from "node:test";
import { liftEmbargo, publishDue, setEmbargo } from "../../src/acts/embargo.js";
import { eraseItem } from "../../src/acts/erasing/erase-item.js";
import { publishContribution } from "../../src/acts/publish-contribution.js";
import { registerContribution } from "../../src/acts/register-contribution.js";
import { registerReply } from "../../src/acts/register-reply.js";
import { settlePublicity } from "../../src/acts/settle-publicity.js";
import { withdrawItem } from "../../src/acts/withdraw-item.js";
import { ANYBODY } from "../../src/domain/person.js";
import { Problem, type ProblemCode } from "../../src/domain/problem.js";
import { countContributions, listContributions } from "../../src/store/contributions.js";
import { readAs } from "../../src/store/visible.js";
import { windowsByParty } from "../../src/store/windows.js";
import { wordsInDump } from "../builders/canaries.js";
import { CLARA, inHouse, type TestHouse } from "../builders/house.js";
import { enter, inRound } from "../builders/people.js";
import { docx, paragraph } from "../word/docx.js";

const ROUND = "lanzarote-ict";
const BEFORE = "2018-02-28T22:59:59.999Z";
const UNTIL = "2018-02-28T23:00:00.000Z";
const refusedWith = (code: ProblemCode) => (error: unknown) => error instanceof Problem && error.code === code;
const documentOf = (text: string) =>
	docx({ body: [paragraph("Comments on Albania"), paragraph("Question 9"), paragraph(text)].join("") });

async function arrived(house: TestHouse, text: string) {
	const of = { round: ROUND, fileName: "a.docx", bytes: documentOf(text), parties: ["AL"] };
	const { item } = await registerContribution(house, CLARA, of);
	await settlePublicity(house, CLARA, { item, audience: "public", reason: "x" });
	return item;
}
const anybody = (house: TestHouse) => readAs(house.db, ANYBODY, house.clock.now());
const symbols = async (house: TestHouse) => (await listContributions(anybody(house), house.round)).map(({ symbol }) => symbol);
const toCome = (item: string) => ({ item, until: UNTIL, reopenWindow: false });

test(
	"under an embargo it is sealed, has no symbol and is nowhere; from the moment on everybody reads it, as published at that moment",
	inHouse(async (house) => {
		const item = await arrived(house, "What is zqembargox was seen in schools.");
		await setEmbargo(house, CLARA, toCome(item));
		assert.equal(await publishDue(house, CLARA), 0);
		const meanwhile = await arrived(house, "Something else that was seen in schools.");
		assert.equal((await publishContribution(house, CLARA, { item: meanwhile })).symbol, "T-ES(2017)ICT-AL-C1", "no gap");
		house.clock.heldAt = BEFORE;
		assert.equal(await publishDue(house, CLARA), 0);
		assert.deepEqual(await symbols(house), ["T-ES(2017)ICT-AL-C1"]);
		assert.deepEqual(await wordsInDump(house.db, ["zqembargox"]), []);
		// Somebody comes to see to it a little late: it counts as published at the moment all the same.
		house.clock.heldAt = "2018-02-28T23:00:40.000Z";
		assert.equal(await publishDue(house, CLARA), 1);
		assert.equal(await publishDue(house, CLARA), 0);
		const [latest] = await listContributions(anybody(house), house.round);
		assert.deepEqual([latest?.symbol, latest?.publishedAt], ["T-ES(2017)ICT-AL-C2", UNTIL]);
	}),
);

test(
	"an embargo that is lifted, or whose document is withdrawn, narrowed or erased, never ends in a publication",
	inHouse(async (house) => {
		const undo: readonly ((item: string) => Promise<unknown>)[] = [
			(item) => liftEmbargo(house, CLARA, item),
			(item) => withdrawItem(house, CLARA, { item, reason: "x" }),
			(item) => settlePublicity(house, CLARA, { item, audience: "secretariat", reason: "x" }),
			(item) => eraseItem(house, CLARA, { item, askedBy: "author" }),
		];
		for (const [index, deed] of undo.entries()) {
			const item = await arrived(house, `Thing number ${index} that was seen in schools.`);
			await setEmbargo(house, CLARA, toCome(item));
			await deed(item);
			await assert.rejects(liftEmbargo(house, CLARA, item), refusedWith("not_found"));
		}
		house.clock.heldAt = UNTIL;
		assert.equal(await publishDue(house, CLARA), 0);
		assert.equal(await countContributions(anybody(house), ROUND), 0);
	}),
);

test(
	"a reply's window opens with the moment, not with the embargo",
	inHouse(async (house) => {
		const { item } = await registerReply(house, CLARA, {
			...{ round: ROUND, party: "AL", fileName: "r.docx", bytes: documentOf("We have."), settledPublic: true },
		});
		await setEmbargo(house, CLARA, toCome(item));
		assert.equal((await windowsByParty(anybody(house), ROUND)).size, 0);
		house.clock.heldAt = UNTIL;
		assert.equal(await publishDue(house, CLARA), 1);
		assert.equal((await windowsByParty(anybody(house), ROUND)).get("AL")?.opensOn, "2018-03-01");
	}),
);

test(
	"what is confidential, published, withdrawn or of a past moment gets no embargo; nor does anybody but the registrar set one",
	inHouse(async (house) => {
		const item = await arrived(house, "Something that was seen in schools.");
		const sam = await enter(house, "Sam", inRound("secretariat"));
		await assert.rejects(setEmbargo(house, sam, toCome(item)), refusedWith("refused"));
		const past = { ...toCome(item), until: house.clock.now() };
		await assert.rejects(setEmbargo(house, CLARA, past), refusedWith("dates_out_of_order"));
		await settlePublicity(house, CLARA, { item, audience: "parties", reason: "x" });
		await assert.rejects(setEmbargo(house, CLARA, toCome(item)), refusedWith("not_public"));
		await settlePublicity(house, CLARA, { item, audience: "public", reason: "x" });
		await publishContribution(house, CLARA, { item });
		await assert.rejects(setEmbargo(house, CLARA, toCome(item)), refusedWith("already_published"));
		await withdrawItem(house, CLARA, { item, reason: "x" });
		const other = await arrived(house, "Another thing that was seen in schools.");
		await withdrawItem(house, CLARA, { item: other, reason: "x" });
		await assert.rejects(setEmbargo(house, CLARA, toCome(other)), refusedWith("already_withdrawn"));
	}),
);
