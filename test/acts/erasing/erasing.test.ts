import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { test } from "node:test";
import { sql } from "kysely";
import { consequencesOfErasing, eraseItem } from "../../../src/acts/erasing/erase-item.js";
import { erasePerson } from "../../../src/acts/erasing/erase-person.js";
import { forgetPlain } from "../../../src/acts/erasing/forget-plain.js";
import { issueCompilation } from "../../../src/acts/issue-compilation.js";
import { nameReader } from "../../../src/acts/name-reader.js";
import { publishContribution } from "../../../src/acts/publish-contribution.js";
import { registerContribution } from "../../../src/acts/register-contribution.js";
import { settlePublicity } from "../../../src/acts/settle-publicity.js";
import { withdrawItem } from "../../../src/acts/withdraw-item.js";
import { ANYBODY } from "../../../src/domain/person.js";
import { Problem, type ProblemCode } from "../../../src/domain/problem.js";
import { firstBreak } from "../../../src/domain/record/check.js";
import { findContribution } from "../../../src/store/contributions.js";
import { listPeople, viewerAt } from "../../../src/store/people.js";
import { sha256 } from "../../../src/store/record/sha256.js";
import { markOfAuthor } from "../../../src/store/sealing/authors.js";
import { vaultOf } from "../../../src/store/sealing/vault.js";
import { personWithAddress } from "../../../src/store/sign-in/people.js";
import { readAs } from "../../../src/store/visible.js";
import { type Found, wordsInDump } from "../../builders/canaries.js";
import { CLARA, inHouse, type TestHouse } from "../../builders/house.js";
import { enter, inRound } from "../../builders/people.js";
import { recordOf, said } from "../../builders/record.js";
import { docx, paragraph } from "../../word/docx.js";

const ROUND = "lanzarote-ict";
const refusedWith = (code: ProblemCode) => (error: unknown) => error instanceof Problem && error.code === code;
const TEXT = "zqerasedtextx";
const NAME = "zqerasednamex";
const REASON = "zqerasedreasonx";
const FILE = "zqerasedfilex";

async function arrived(house: TestHouse, fileName = `${FILE}.docx`) {
	const bytes = docx({
		body: [
			paragraph("We agree that this contribution be made public."),
			paragraph("Comments on Albania"),
			paragraph("Question 9"),
			paragraph(`What we have seen in the schools of the capital is ${TEXT}, and nobody has answered for it.`),
		].join(""),
	});
	const of = { round: ROUND, fileName, bytes, parties: ["AL"], organisations: [`Association ${NAME}`] };
	const { item } = await registerContribution(house, CLARA, of);
	await settlePublicity(house, CLARA, { item, audience: "public", reason: REASON });
	return { item, bytes };
}

const files = async ({ blobs }: TestHouse) =>
	(await readdir(blobs, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).length;
const words = (found: readonly Found[]) => [...new Set(found.map(({ word }) => word))].sort();
const anybody = (house: TestHouse) => readAs(house.db, ANYBODY, house.clock.now());

test(
	"an erased document is in no table and in no reading; its key, original and authors are gone, the chain is whole, the event says at whose wish",
	inHouse(async (house) => {
		const { item } = await arrived(house);
		const author = await enter(house, "Nora", inRound("contributor"));
		const reader = await enter(house, "Rita", inRound("rapporteur", { questions: ["9"] }));
		await house.db
			.insertInto("author")
			.values({ item, mark: markOfAuthor(vaultOf(house.db), author.person) })
			.execute();
		await nameReader(house, CLARA, { item, person: reader.person });
		const { symbol } = await publishContribution(house, CLARA, { item });
		const issue = await issueCompilation(house, CLARA, { round: ROUND, question: "9", language: "en" });
		assert.deepEqual(
			words(await wordsInDump(house.db, [TEXT, NAME, REASON])),
			[TEXT, NAME, REASON].sort(),
			"all of it is there before",
		);
		assert.equal(await files(house), 1);

		const before = await consequencesOfErasing(house, CLARA, item);
		assert.deepEqual(
			{ ...before, passages: before.passages > 0 },
			{
				...{ symbol, wasPublic: true, passages: true, original: true, messages: 0, transmittedTo: [], namedReaders: 1 },
				compilations: [issue.symbol],
			},
		);
		const issued = await eraseItem(house, CLARA, { item, askedBy: "author" });
		assert.equal(issued.length, 1);
		assert.notEqual(issued[0], issue.symbol, "the compilation is issued anew");
		assert.equal(await forgetPlain(house, CLARA), "done");
		assert.equal(await forgetPlain(house, CLARA), "nothing");

		assert.deepEqual(await wordsInDump(house.db, [TEXT, NAME, REASON, FILE]), []);
		assert.equal(await files(house), 0, "the original is gone");
		for (const table of ["passage", "document", "data_key", "author", "named_reader", "tally"] as const) {
			assert.deepEqual(await house.db.selectFrom(table).where("item", "=", item).select("item").execute(), [], table);
		}
		assert.equal((await vaultOf(house.db).keysOf(house.db, [item])).size, 0, "nor is its key in memory");
		await assert.rejects(findContribution(anybody(house), house.round, symbol), refusedWith("withdrawn"));

		const record = await recordOf(house);
		assert.equal(firstBreak(sha256, record), null);
		const own = record.filter(({ statement }) => statement.subject === item);
		assert.deepEqual(
			own.map(({ statement, disclosures }) => [statement.kind, disclosures.data !== undefined]),
			[
				["contribution_registered", true],
				["publicity_settled", false],
				["reader_named", false],
				["contribution_published", true],
				["item_erased", true],
			],
		);
		const erasure = own.at(-1);
		assert.ok(erasure !== undefined);
		assert.deepEqual([said(erasure, "askedBy"), erasure.disclosures.onBehalfOf?.value], ["author", "author"]);
		assert.equal(erasure.disclosures.actor?.value, CLARA.name);
	}),
);

test(
	"what is erased cannot be erased, published or settled again, and the same file may come once more",
	inHouse(async (house) => {
		const { item, bytes } = await arrived(house);
		await eraseItem(house, CLARA, { item, askedBy: "house" });
		await assert.rejects(eraseItem(house, CLARA, { item, askedBy: "house" }), refusedWith("already_erased"));
		await assert.rejects(publishContribution(house, CLARA, { item }), refusedWith("already_withdrawn"));
		await assert.rejects(
			settlePublicity(house, CLARA, { item, audience: "public", reason: "x" }),
			refusedWith("already_withdrawn"),
		);
		const again = { round: ROUND, fileName: "again.docx", bytes, parties: ["AL"] };
		const { item: fresh } = await registerContribution(house, CLARA, again);
		assert.equal(await forgetPlain(house, CLARA), "done");
		assert.equal(await files(house), 1, "the file that has come again stays");
		assert.ok((await consequencesOfErasing(house, CLARA, fresh)).original);
	}),
);

test(
	"who withdrew their own submission is named on the record no more, the clerk who settled it is",
	inHouse(async (house) => {
		const { item } = await arrived(house);
		const author = await enter(house, "Nora", inRound("contributor"));
		await house.db
			.insertInto("author")
			.values({ item, mark: markOfAuthor(vaultOf(house.db), author.person) })
			.execute();
		await withdrawItem(house, author, { item, reason: REASON });
		await eraseItem(house, CLARA, { item, askedBy: "author" });
		const own = (await recordOf(house)).filter(({ statement }) => statement.subject === item);
		const actorOf = (kind: string) => own.find(({ statement }) => statement.kind === kind)?.disclosures.actor?.value;
		assert.deepEqual([actorOf("item_withdrawn"), actorOf("publicity_settled")], [undefined, CLARA.name]);
	}),
);

test(
	"only the registrar of the round erases a document, only the administrator of the house a person; who may not see it finds nothing",
	inHouse(async (house) => {
		const { item } = await arrived(house);
		const reader = await enter(house, "Sam", inRound("secretariat"));
		const stranger = await enter(house, "Mia", inRound("member", { party: "FR" }));
		const ofRound = await enter(house, "Adam", inRound("administrator"));
		await assert.rejects(eraseItem(house, reader, { item, askedBy: "house" }), refusedWith("refused"));
		await assert.rejects(consequencesOfErasing(house, reader, item), refusedWith("refused"));
		await settlePublicity(house, CLARA, { item, audience: "secretariat", reason: "x" });
		await assert.rejects(consequencesOfErasing(house, stranger, item), refusedWith("not_found"));
		await assert.rejects(erasePerson(house, ofRound, { person: stranger.person, askedBy: "person" }), refusedWith("refused"));
		assert.equal((await consequencesOfErasing(house, CLARA, item)).symbol, null);
	}),
);

test(
	"an erased person is nowhere by name or address, signs in no more, is no author any more; their id stays with the roles and the record",
	inHouse(async (house) => {
		const { item } = await arrived(house);
		const nora = await enter(house, "Zqnora", inRound("contributor"));
		await house.db
			.insertInto("author")
			.values({ item, mark: markOfAuthor(vaultOf(house.db), nora.person) })
			.execute();
		await erasePerson(house, CLARA, { person: nora.person, askedBy: "person" });
		assert.equal(await forgetPlain(house, CLARA), "done");
		assert.deepEqual(await wordsInDump(house.db, ["Zqnora", "zqnora"]), []);
		assert.equal(await viewerAt(house.db, nora.person, house.clock.now()), null);
		for (const address of ["zqnora@example.org", ""]) assert.equal(await personWithAddress(house.db, address), null);
		const known = await listPeople(readAs(house.db, CLARA, house.clock.now()));
		assert.deepEqual(
			known.filter(({ id }) => id === nora.person),
			[],
		);
		assert.deepEqual(await house.db.selectFrom("author").selectAll().execute(), []);
		assert.deepEqual(await house.db.selectFrom("invitation").selectAll().execute(), []);
		const ends = await house.db.selectFrom("role_end").select(["held_role", "reason"]).execute();
		assert.deepEqual(ends, [{ held_role: nora.role, reason: "erased" }]);
		await assert.rejects(erasePerson(house, CLARA, { person: nora.person, askedBy: "person" }), refusedWith("not_found"));
		assert.equal(firstBreak(sha256, await recordOf(house)), null);
		const anew = await enter(house, "Zqnora", inRound("contributor"));
		assert.notEqual(anew.person, nora.person, "with the same address one comes as somebody new");
		await erasePerson(house, CLARA, { person: anew.person, askedBy: "person" });
	}),
);

test(
	"after a withdrawal or a narrowing of what was public it is owed to forget it, and after one of what was sealed it is not",
	inHouse(async (house) => {
		const owed = async () => (await house.db.selectFrom("forgetting").select("id").execute()).length > 0;
		const { item } = await arrived(house);
		await settlePublicity(house, CLARA, { item, audience: "secretariat", reason: "x" });
		assert.equal(await owed(), false, "it was never plain");
		await settlePublicity(house, CLARA, { item, audience: "public", reason: "x" });
		await publishContribution(house, CLARA, { item });
		assert.equal(await owed(), false);
		await settlePublicity(house, CLARA, { item, audience: "committee", reason: "x" });
		assert.equal(await owed(), true);
		assert.equal(await forgetPlain(house, CLARA), "done");
		assert.equal(await owed(), false);
		await settlePublicity(house, CLARA, { item, audience: "public", reason: "x" });
		await withdrawItem(house, CLARA, { item, reason: "x" });
		assert.equal(await owed(), true);
		const kinds = (await recordOf(house)).map(({ statement }) => statement.kind);
		assert.equal(kinds.filter((kind) => kind === "plain_forgotten").length, 1);
	}),
);

test(
	"while somebody holds a table it is owed on, and nobody queues behind",
	inHouse(async (house) => {
		const { item } = await arrived(house);
		await publishContribution(house, CLARA, { item });
		await withdrawItem(house, CLARA, { item, reason: "x" });
		await house.db.transaction().execute(async (backup) => {
			await sql`lock table passage in access share mode`.execute(backup);
			assert.equal(await forgetPlain(house, CLARA), "later");
		});
		assert.equal(await forgetPlain(house, CLARA), "done");
	}),
);
