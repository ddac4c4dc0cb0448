import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { publishContribution } from "../../src/acts/publish-contribution.js";
import { publishReply } from "../../src/acts/publish-reply.js";
import { registerContribution } from "../../src/acts/register-contribution.js";
import { registerReply } from "../../src/acts/register-reply.js";
import { ANYBODY } from "../../src/domain/person.js";
import { Problem, type ProblemCode } from "../../src/domain/problem.js";
import { listAnswers } from "../../src/store/answers.js";
import { keptBytes, sha256Of } from "../../src/store/blobs.js";
import { findContribution, listContributions } from "../../src/store/contributions.js";
import { latestPublications } from "../../src/store/publications.js";
import { findReply } from "../../src/store/replies.js";
import { vaultOf } from "../../src/store/sealing/vault.js";
import { listStandings } from "../../src/store/standings.js";
import { readAs } from "../../src/store/visible.js";
import { CLARA, countOf, inHouse, type TestHouse } from "../builders/house.js";

const ROUND = "lanzarote-ict";
const corpus = (file: string) => readFile(join(fileURLToPath(new URL("../corpus", import.meta.url)), file));
const refusedWith = (code: ProblemCode) => (error: unknown) => error instanceof Problem && error.code === code;
const asAnybody = (house: TestHouse) => readAs(house.db, ANYBODY, house.clock.now());

async function arrived(file: string, received = "2017-10-23", registered = "2017-10-27") {
	const at = (day: string) => `${day}T10:00:00.000Z`;
	return { round: ROUND, fileName: file, bytes: await corpus(file), receivedAt: at(received), registeredAt: at(registered) };
}
const reply = async (house: TestHouse, file: string, party: string) =>
	registerReply(house, CLARA, { ...(await arrived(file)), party });
const publish = (house: TestHouse, party: string, more: { at?: string; reopenWindow?: boolean } = {}) =>
	publishReply(house, CLARA, { round: ROUND, party, ...more });
const eventsOf = async (house: TestHouse) =>
	(await house.db.selectFrom("event").select("kind").orderBy("id").execute()).map((row) => row.kind);
const standingOf = async (house: TestHouse, code: string) =>
	(await listStandings(asAnybody(house), house.round)).find((standing) => standing.party.code === code);

test(
	"a reply is registered with its dates, symbol and bytes; of it only the dates can be read before it is published",
	inHouse(async (house) => {
		const registered = await reply(house, "d01.docx", "al");
		assert.deepEqual([registered.symbol, registered.version, registered.audience], ["T-ES(2017)ICT-AL", 1, "public"]);
		assert.ok(registered.passages > 50);
		const bytes = await corpus("d01.docx");
		const { markOf } = vaultOf(house.db).originals;
		assert.deepEqual(Buffer.from(await keptBytes(house.blobs, markOf(sha256Of(bytes)), vaultOf(house.db).originals)), bytes);
		await assert.rejects(findReply(asAnybody(house), house.round, "AL"), refusedWith("not_found"));
		const albania = await standingOf(house, "AL");
		assert.deepEqual(albania?.reply, {
			version: 1,
			receivedAt: "2017-10-23T10:00:00.000Z",
			registeredAt: "2017-10-27T10:00:00.000Z",
			publishedAt: null,
			daysLate: 0,
		});
		assert.deepEqual([albania.answers.size, albania.window, albania.contributions], [0, null, 0]);
		assert.deepEqual(await latestPublications(asAnybody(house), ROUND, 9), []);
		assert.deepEqual(await eventsOf(house), ["round_opened", "reply_registered"]);
	}),
);

test(
	"publication opens the Party's window of two months; the document, the answers and the state of play follow",
	inHouse(async (house) => {
		await reply(house, "d01.docx", "AL");
		const published = await publish(house, "AL", { at: "2017-11-14T11:00:00.000Z" });
		assert.deepEqual([published.symbol, published.lastDay], ["T-ES(2017)ICT-AL", "2018-01-14"]);
		const shown = await findReply(asAnybody(house), house.round, "al");
		assert.deepEqual(shown.window, { opensOn: "2017-11-14", lastDay: "2018-01-14", closesAt: "2018-01-14T23:00:00.000Z" });
		assert.equal(shown.language, "en");
		const albania = await standingOf(house, "AL");
		assert.equal(albania?.answers.size, 16);
		assert.ok([...albania.answers.values()].every((answer) => answer.state !== "none"));
		const answers = await listAnswers(asAnybody(house), house.round, { question: "3" });
		assert.deepEqual(
			answers.map((answer) => answer.party.code),
			["AL"],
		);
		assert.match(answers[0]?.passages.map((passage) => passage.text).join(" ") ?? "", /Information technology/);
		await assert.rejects(listAnswers(asAnybody(house), house.round, { question: "17" }), refusedWith("unknown_question"));
		assert.deepEqual((await eventsOf(house)).slice(2), ["reply_published", "window_opened"]);
	}),
);

test(
	"publishing nothing, twice, before registration or in the future is refused, and changes nothing",
	inHouse(async (house) => {
		await assert.rejects(publish(house, "AL"), refusedWith("nothing_to_publish"));
		await reply(house, "d01.docx", "AL");
		await assert.rejects(publish(house, "AL", { at: "2017-10-26T12:00:00.000Z" }), refusedWith("dates_out_of_order"));
		await assert.rejects(publish(house, "AL", { at: "2018-01-02T08:00:00.001Z" }), refusedWith("date_in_future"));
		await assert.rejects(publish(house, "XX"), refusedWith("unknown_party"));
		await assert.rejects(publishReply(house, CLARA, { round: "other", party: "AL" }), refusedWith("unknown_round"));
		assert.deepEqual(await eventsOf(house), ["round_opened", "reply_registered"]);
		await publish(house, "AL");
		await assert.rejects(publish(house, "AL"), refusedWith("already_published"));
	}),
);

test(
	"a second document of a Party is a new version, never an overwrite; the first stays citable",
	inHouse(async (house) => {
		await reply(house, "d01.docx", "AL");
		await publish(house, "AL", { at: "2017-11-14T11:00:00.000Z" });
		await assert.rejects(reply(house, "d01.docx", "AL"), refusedWith("same_document"));
		const second = await reply(house, "d03.docx", "AL");
		assert.deepEqual([second.version, second.symbol], [2, "T-ES(2017)ICT-AL rev."]);
		assert.equal((await findReply(asAnybody(house), house.round, "AL")).version, 1, "until the second is published");
		const published = await publish(house, "AL", { at: "2017-12-20T11:00:00.000Z" });
		assert.equal(published.lastDay, null, "a revised reply leaves the window unless the Secretariat decides otherwise");
		const current = await findReply(asAnybody(house), house.round, "AL");
		assert.deepEqual([current.version, current.versions.length, current.window?.lastDay], [2, 2, "2018-01-14"]);
		assert.equal((await findReply(asAnybody(house), house.round, "AL", 1)).symbol, "T-ES(2017)ICT-AL");
		await assert.rejects(findReply(asAnybody(house), house.round, "AL", 3), refusedWith("not_found"));
		const third = await reply(house, "d04.docx", "AL");
		assert.equal(third.symbol, "T-ES(2017)ICT-AL rev.2");
		assert.equal((await publish(house, "AL", { reopenWindow: true })).lastDay, "2018-03-02");
		assert.equal((await standingOf(house, "AL"))?.window?.lastDay, "2018-03-02");
	}),
);

test(
	"two clerks who register at once get two versions",
	inHouse(async (house) => {
		const [one, other] = await Promise.all([reply(house, "d01.docx", "AL"), reply(house, "d03.docx", "AL")]);
		assert.deepEqual([one.version, other.version].sort(), [1, 2]);
	}),
);

test(
	"unknown or unmonitored Party, future or reversed dates, a document that is refused: a problem, and nothing half-stored",
	inHouse(async (house) => {
		const good = await arrived("d01.docx");
		const wrongs: [Partial<Parameters<typeof registerReply>[2]>, ProblemCode][] = [
			[{ party: "XX" }, "unknown_party"],
			[{ party: "GB" }, "party_not_monitored"],
			[{ round: "lanzarote-3" }, "unknown_round"],
			[{ receivedAt: "2018-01-02T08:00:00.001Z" }, "date_in_future"],
			[{ registeredAt: "2018-02-01T00:00:00.000Z" }, "date_in_future"],
			[{ registeredAt: "2017-10-22T00:00:00.000Z" }, "dates_out_of_order"],
			[{ bytes: await corpus("d16.docx") }, "macros"],
			[{ bytes: Buffer.from("not a document") }, "not-word"],
			[{ bytes: Buffer.alloc(0) }, "empty"],
			[{ bytes: good.bytes.subarray(0, 20000) }, "damaged"],
		];
		for (const [wrong, code] of wrongs) {
			await assert.rejects(registerReply(house, CLARA, { ...good, party: "AL", ...wrong }), refusedWith(code), code);
		}
		assert.deepEqual([await countOf(house, "item"), await countOf(house, "passage"), await countOf(house, "blob")], [0, 0, 0]);
		assert.deepEqual(await readdir(house.blobs), []);
		assert.deepEqual(await eventsOf(house), ["round_opened"]);
	}),
);

test(
	"who may not act is refused before anything is read",
	inHouse(async (house) => {
		const stranger = { ...ANYBODY, name: "somebody" };
		const good = await arrived("d01.docx");
		await assert.rejects(registerReply(house, stranger, { ...good, party: "AL" }), refusedWith("refused"));
		await assert.rejects(publishReply(house, stranger, { round: ROUND, party: "AL" }), refusedWith("refused"));
		assert.equal(await countOf(house, "item"), 0);
	}),
);

test(
	"a public contribution is shown without its confidential section, beside the answers that it is about",
	inHouse(async (house) => {
		await reply(house, "d01.docx", "AL");
		await publish(house, "AL", { at: "2017-11-14T11:00:00.000Z" });
		const registered = await registerContribution(house, CLARA, await arrived("d05.docx", "2017-12-13", "2017-12-14"));
		assert.deepEqual([registered.audience, registered.symbol, registered.parties], ["public", null, ["AL"]]);
		assert.deepEqual(await listContributions(asAnybody(house), house.round), []);
		const { symbol } = await publishContribution(house, CLARA, { item: registered.item, at: "2017-12-18T10:00:00.000Z" });
		assert.equal(symbol, "T-ES(2017)ICT-AL-C1");
		const shown = await findContribution(asAnybody(house), house.round, symbol);
		const truth = JSON.parse(await readFile(new URL("../corpus/d05.truth.json", import.meta.url), "utf8"));
		const texts = shown.passages.map((passage) => passage.text).join("\n");
		const hidden = truth.paragraphs.filter((paragraph: { visibility: string }) => paragraph.visibility === "confidential");
		assert.ok(hidden.length > 0);
		const everything = JSON.stringify([
			shown,
			await findReply(asAnybody(house), house.round, "AL"),
			await listAnswers(asAnybody(house), house.round, { question: "6" }),
		]);
		for (const { text } of hidden) assert.ok(!everything.includes(text.slice(0, 40)), text.slice(0, 40));
		const open = truth.paragraphs.find((paragraph: { visibility: string }) => paragraph.visibility === "public");
		assert.ok(texts.includes(open.text.slice(0, 40)));
		assert.deepEqual(shown.timeliness, [{ party: "AL", daysLate: 0, lastDay: "2018-01-14" }]);
		assert.ok((await findReply(asAnybody(house), house.round, "AL")).comments.length > 5);
		const albania = await standingOf(house, "AL");
		assert.equal(albania?.contributions, 1);
		assert.ok([...albania.answers.values()].some((answer) => answer.commented));
	}),
);

test(
	"confidential, unstated and contradictory contributions are held: registered, never published, in no count",
	inHouse(async (house) => {
		for (const file of ["d08.docx", "d09.docx", "d11.docx"]) {
			const registered = await registerContribution(house, CLARA, await arrived(file, "2017-12-13", "2017-12-14"));
			assert.equal(registered.audience, "secretariat", file);
			await assert.rejects(publishContribution(house, CLARA, { item: registered.item }), refusedWith("not_public"), file);
		}
		assert.equal(await countOf(house, "item"), 3);
		assert.deepEqual(await listContributions(asAnybody(house), house.round), []);
		assert.deepEqual(await latestPublications(asAnybody(house), ROUND, 9), []);
		const standings = await listStandings(asAnybody(house), house.round);
		assert.ok(standings.every((standing) => standing.contributions === 0 && standing.reply === null));
		await assert.rejects(
			publishContribution(house, CLARA, { item: "00000000-0000-4000-8000-000000000000" }),
			refusedWith("not_found"),
		);
	}),
);

test(
	"the same contribution twice is refused, and the refusal tells which one it is",
	inHouse(async (house) => {
		const first = await registerContribution(house, CLARA, await arrived("d05.docx", "2017-12-13", "2017-12-14"));
		await assert.rejects(
			registerContribution(house, CLARA, { ...(await arrived("d05.docx", "2017-12-13", "2017-12-14")), fileName: "again.docx" }),
			(error) => error instanceof Problem && error.code === "same_document" && error.facts.item === first.item,
		);
		await assert.rejects(
			registerContribution(house, CLARA, { ...(await arrived("d06.docx", "2017-12-13", "2017-12-14")), parties: ["BE", "XX"] }),
			refusedWith("unknown_party"),
		);
	}),
);
