import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { nameReader } from "../../src/acts/name-reader.js";
import { openRound } from "../../src/acts/open-round.js";
import { publishContribution } from "../../src/acts/publish-contribution.js";
import { registerContribution } from "../../src/acts/register-contribution.js";
import { settlePublicity } from "../../src/acts/settle-publicity.js";
import { transmitContribution } from "../../src/acts/transmit-contribution.js";
import { withdrawItem } from "../../src/acts/withdraw-item.js";
import { ANYBODY, type Viewer } from "../../src/domain/person.js";
import { Problem, type ProblemCode } from "../../src/domain/problem.js";
import { countContributions, findContribution, listContributions } from "../../src/store/contributions.js";
import { markOfAuthor } from "../../src/store/sealing/authors.js";
import { vaultOf } from "../../src/store/sealing/vault.js";
import { readAs } from "../../src/store/visible.js";
import { CLARA, inHouse, type TestHouse } from "../builders/house.js";
import { enter, inRound } from "../builders/people.js";

const ROUND = "lanzarote-ict";
const refusedWith = (code: ProblemCode) => (error: unknown) => error instanceof Problem && error.code === code;
const corpus = (file: string) => readFile(fileURLToPath(new URL(`../corpus/${file}`, import.meta.url)));

/** A contribution of the corpus, as it is registered. */
async function arrived(house: TestHouse, file: string) {
	return registerContribution(house, CLARA, { round: ROUND, fileName: file, bytes: await corpus(file), parties: ["AL", "BE"] });
}

/** How many items and passages of an item somebody reads. */
async function readBy(house: TestHouse, viewer: Viewer, item: string) {
	const { visible } = readAs(house.db, viewer, house.clock.now());
	const [items, passages] = await Promise.all([
		visible.selectFrom("visible_item").where("id", "=", item).select("id").execute(),
		visible.selectFrom("visible_passage").where("item", "=", item).select("id").execute(),
	]);
	return { items: items.length, passages: passages.length };
}
const NOTHING = { items: 0, passages: 0 };

/** The first contribution of the corpus that is held, and the first that is public. */
async function heldAndPublic(house: TestHouse) {
	const found: { held?: string; open?: string } = {};
	for (const file of ["d02.docx", "d03.docx", "d04.docx", "d05.docx", "d06.docx", "d07.docx", "d08.docx", "d09.docx"]) {
		const { item, audience } = await arrived(house, file);
		if (audience === "public") found.open ??= item;
		else found.held ??= item;
		if (found.held !== undefined && found.open !== undefined) return { held: found.held, open: found.open };
	}
	throw new Error("the corpus has no such pair");
}

test(
	"a held contribution is settled as public, goes to one Party, is published, is made confidential by its author: each reads what is theirs, at once",
	inHouse(async (house) => {
		const { held } = await heldAndPublic(house);
		const [albania, belgium, member] = [
			await enter(house, "Ana", inRound("focal_point", { party: "AL" })),
			await enter(house, "Bob", inRound("focal_point", { party: "BE" })),
			await enter(house, "Mia", inRound("member", { party: "FR" })),
		];
		const author = await enter(house, "Nora", inRound("contributor"));
		await house.db
			.insertInto("author")
			.values({ item: held, mark: markOfAuthor(vaultOf(house.db), author.person) })
			.execute();
		for (const viewer of [ANYBODY, albania, belgium, member]) assert.deepEqual(await readBy(house, viewer, held), NOTHING);
		const own = await readBy(house, author, held);
		assert.ok(own.items === 1 && own.passages > 3);
		await assert.rejects(transmitContribution(house, CLARA, { item: held, party: "AL" }), refusedWith("not_public"));

		await settlePublicity(house, CLARA, { item: held, audience: "public", reason: "author, by e-mail" });
		await transmitContribution(house, CLARA, { item: held, party: "al" });
		assert.equal((await readBy(house, albania, held)).items, 1);
		assert.equal((await readBy(house, member, held)).items, 1);
		for (const viewer of [ANYBODY, belgium]) assert.deepEqual(await readBy(house, viewer, held), NOTHING);
		await assert.rejects(transmitContribution(house, CLARA, { item: held, party: "AL" }), refusedWith("already_transmitted"));
		await assert.rejects(transmitContribution(house, CLARA, { item: held, party: "FR" }), refusedWith("not_about_party"));

		await publishContribution(house, CLARA, { item: held });
		assert.equal((await readBy(house, ANYBODY, held)).items, 1);
		assert.equal(await countContributions(readAs(house.db, ANYBODY, house.clock.now()), ROUND), 1);

		await settlePublicity(house, author, { item: held, audience: "secretariat", reason: "author, signed in" });
		for (const viewer of [ANYBODY, albania, belgium, member]) assert.deepEqual(await readBy(house, viewer, held), NOTHING);
		assert.equal(await countContributions(readAs(house.db, ANYBODY, house.clock.now()), ROUND), 0);
		await assert.rejects(
			settlePublicity(house, author, { item: held, audience: "public", reason: "changed my mind" }),
			refusedWith("only_narrower"),
			"making public is for the Secretariat to do",
		);
	}),
);

test(
	"what is marked confidential stays so when the document around it is settled as public",
	inHouse(async (house) => {
		const { held } = await heldAndPublic(house);
		const [first] = await house.db.selectFrom("passage").where("item", "=", held).select("id").orderBy("position").execute();
		await house.db
			.updateTable("passage")
			.set({ marked: true })
			.where("id", "=", first?.id ?? "")
			.execute();
		const all = (await readBy(house, CLARA, held)).passages;
		await settlePublicity(house, CLARA, { item: held, audience: "public", reason: "author" });
		await publishContribution(house, CLARA, { item: held });
		assert.equal((await readBy(house, ANYBODY, held)).passages, all - 1);
	}),
);

test(
	"withdrawn: only its author and the Secretariat read it; what is another's cannot be withdrawn, what is hidden is not found",
	inHouse(async (house) => {
		const { open, held } = await heldAndPublic(house);
		await publishContribution(house, CLARA, { item: open });
		const author = await enter(house, "Nora", inRound("contributor"));
		const stranger = await enter(house, "Otto", inRound("contributor"));
		await house.db
			.insertInto("author")
			.values({ item: open, mark: markOfAuthor(vaultOf(house.db), author.person) })
			.execute();
		await assert.rejects(withdrawItem(house, stranger, { item: open, reason: "mischief" }), refusedWith("not_yours"));
		const hiding = { item: open, audience: "secretariat", reason: "mischief" } as const;
		await assert.rejects(settlePublicity(house, stranger, hiding), refusedWith("not_yours"));
		for (const item of [held, "00000000-0000-4000-8000-000000000000", "../../etc"]) {
			await assert.rejects(withdrawItem(house, stranger, { item, reason: "mischief" }), refusedWith("not_found"));
		}
		await withdrawItem(house, author, { item: open, reason: "by its author" });
		await assert.rejects(withdrawItem(house, author, { item: open, reason: "again" }), refusedWith("already_withdrawn"));
		assert.deepEqual(await readBy(house, ANYBODY, open), NOTHING);
		assert.deepEqual(await readBy(house, stranger, open), NOTHING);
		assert.equal((await readBy(house, author, open)).items, 1);
		assert.equal((await readBy(house, CLARA, open)).items, 1);
	}),
);

test(
	"somebody who is named reads one confidential submission and no other",
	inHouse(async (house) => {
		const { held } = await heldAndPublic(house);
		const other = await house.db.selectFrom("item").where("id", "!=", held).select("id").executeTakeFirstOrThrow();
		const rita = await enter(house, "Rita", inRound("rapporteur", { questions: ["9"] }));
		assert.deepEqual(await readBy(house, rita, held), NOTHING);
		await nameReader(house, CLARA, { item: held, person: rita.person });
		assert.equal((await readBy(house, rita, held)).items, 1);
		await settlePublicity(house, CLARA, { item: other.id, audience: "secretariat", reason: "author" });
		assert.deepEqual(await readBy(house, rita, other.id), NOTHING);
		await assert.rejects(nameReader(house, rita, { item: held, person: rita.person }), refusedWith("refused"));
	}),
);

test(
	"what was public and is withdrawn is said where the round says so, and only to those who ask for it by its symbol; what never was public is not found",
	inHouse(async (house) => {
		const { open, held } = await heldAndPublic(house);
		const asAnybody = () => readAs(house.db, ANYBODY, house.clock.now());
		const symbols = async () =>
			(await house.db.selectFrom("item").where("symbol", "is not", null).select("symbol").execute()).map((row) => row.symbol);
		await withdrawItem(house, CLARA, { item: held, reason: "never public" });
		assert.deepEqual(await symbols(), [], "it has no symbol by which it could be asked for");
		const { symbol } = await publishContribution(house, CLARA, { item: open });
		await withdrawItem(house, CLARA, { item: open, reason: "at its author's wish" });
		await assert.rejects(findContribution(asAnybody(), house.round, symbol), refusedWith("withdrawn"));
		await assert.rejects(findContribution(asAnybody(), house.round, `${symbol}0`), refusedWith("not_found"));
		assert.deepEqual(await listContributions(asAnybody(), house.round), []);
		await openRound(house, CLARA, { ...house.round, withdrawals: "silent" });
		await assert.rejects(findContribution(asAnybody(), house.round, symbol), refusedWith("not_found"));
	}),
);

test(
	"under an embargo, or confidential before its day, nothing tells that it will come or would have come",
	inHouse(async (house) => {
		const { open } = await heldAndPublic(house);
		const { symbol } = await publishContribution(house, CLARA, { item: open });
		await house.db
			.updateTable("publication")
			.set({ published_at: "2018-03-01T00:00:00.000Z" })
			.where("item", "=", open)
			.execute();
		const asAnybody = () => readAs(house.db, ANYBODY, house.clock.now());
		await assert.rejects(findContribution(asAnybody(), house.round, symbol), refusedWith("not_found"));
		await settlePublicity(house, CLARA, { item: open, audience: "secretariat", reason: "author" });
		await assert.rejects(findContribution(asAnybody(), house.round, symbol), refusedWith("not_found"));
		assert.equal(await countContributions(asAnybody(), ROUND), 0);
	}),
);
