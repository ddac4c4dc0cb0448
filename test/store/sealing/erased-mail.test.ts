/** After a document is erased that came by mail, neither message nor letter is left that whoever holds every key of the house could read. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { consequencesOfErasing, eraseItem } from "../../../src/acts/erasing/erase-item.js";
import { forgetPlain } from "../../../src/acts/erasing/forget-plain.js";
import { receiveMail } from "../../../src/acts/intake/receive.js";
import { sortArrivals } from "../../../src/acts/intake/sort-arrivals.js";
import { sendOutbox } from "../../../src/acts/letters/send-outbox.js";
import { type OpenHouse, openHouse } from "../../../src/acts/open-house.js";
import { rawMail } from "../../../src/store/arrivals.js";
import { unsealText } from "../../../src/store/sealing/cipher.js";
import { arrivalLabel, letterLabel } from "../../../src/store/sealing/labels.js";
import { vaultOf } from "../../../src/store/sealing/vault.js";
import { wordsIn, wordsInFolder } from "../../builders/canaries.js";
import { dataFolder } from "../../builders/data-folder.js";
import { CLARA, ROUNDS } from "../../builders/house.js";
import { mailOf } from "../../builders/mail.js";
import { command } from "../../doors/cli/command.js";
import { canary, canaryDocument } from "./documents.js";

const ROUND = "lanzarote-ict";
const PUBLIC = "We agree that this contribution be made public.";
const file = (name: string) => ({ name: `${canary(name, "file")}.docx`, bytes: canaryDocument(name, PUBLIC) });

/** What a message says of its own, in each place: its sender, subject, text. */
const saidBy = (name: string) => ({
	from: `${canary(name, "sender")} <${canary(name, "address").toLowerCase()}@open-door.example>`,
	subject: `Comments on Albania, ${canary(name, "subject")}`,
	text: `Please find our comments attached. ${canary(name, "body")}`,
	id: `${canary(name, "id")}@open-door.example`,
});
const wordsOf = (name: string) => [
	...["sender", "subject", "body", "id", "file"].map((place) => canary(name, place)),
	canary(name, "address").toLowerCase(),
];

const MAILS = {
	// With another document, which stays in the register.
	gone: { ...saidBy("gone"), files: [file("gone"), file("beside")] },
	// The same document from somebody else: held.
	copy: { ...saidBy("copy"), files: [{ ...file("gone"), name: "copy.docx" }] },
	// An answer in the thread of the first, without a document.
	answer: { ...saidBy("answer"), from: saidBy("gone").from, files: [] },
	stays: { ...saidBy("stays"), files: [file("stays")] },
};

/** Everything of mail that can be read with the keys of the house, in one text. */
async function readWithAllKeys(house: OpenHouse): Promise<string> {
	const { mailKey } = vaultOf(house.db);
	const arrivals = await house.db.selectFrom("arrival").selectAll().execute();
	const sortings = await house.db.selectFrom("arrival_sorting").selectAll().execute();
	const letters = await house.db.selectFrom("outgoing_letter").selectAll().execute();
	const raw = await Promise.all(arrivals.map(async ({ mark }) => Buffer.from(await rawMail(house, mark)).toString("latin1")));
	return [
		...raw,
		...sortings.map((row) => unsealText(mailKey, row.sealed_facts, arrivalLabel(row.arrival))),
		...letters.map((row) => unsealText(mailKey, row.sealed_letter, letterLabel(row))),
	].join("\n");
}

const hits = (text: string, words: readonly string[]) =>
	words.filter((word) => wordsIn(Buffer.from(text), [word], "").length > 0);

test("the mail in which an erased document came is in no file and under no key, nor is what was answered; other mail stays", {
	timeout: 110_000,
}, async (t) => {
	const dataDir = await dataFolder(t);
	const house = await openHouse({ dataDir, databaseUrl: null, rounds: ROUNDS, poolSize: 2 });
	const take = (raw: Uint8Array) => receiveMail(house, CLARA, { round: ROUND, raw });
	const sort = () => sortArrivals(house, CLARA, { authserv: null });
	for (const mail of [MAILS.gone, MAILS.copy, MAILS.stays]) await take(mailOf(mail));
	const [first, copy, other] = await sort();
	assert.deepEqual(
		[first, copy, other].map((one) => one?.sorted?.decision),
		["register", "hold", "register"],
	);
	const tags: string[] = [];
	await sendOutbox(
		house.db,
		{
			async send(to, _letter, stamp) {
				if (to.email.includes("gone")) tags.push(stamp?.replyTag ?? "");
			},
		},
		{ now: () => new Date(), failed: (error) => assert.fail(String(error)) },
	);
	await take(mailOf({ ...MAILS.answer, more: [`Delivered-To: secretariat+${tags.join()}@body.example`] }));
	const [answer] = await sort();
	assert.equal(answer?.sorted?.inReplyTo, first?.reference);

	const gone = ["gone", "copy", "answer"].flatMap(wordsOf).filter((word) => word !== canary("copy", "file"));
	const own = gone.filter(
		(word) => ![canary("answer", "sender"), canary("answer", "address").toLowerCase(), canary("answer", "file")].includes(word),
	);
	assert.deepEqual(hits(await readWithAllKeys(house), own), own, "all of it could be read before");
	const sortings = await house.db
		.selectFrom("arrival_sorting")
		.where("arrival", "<>", other?.arrival ?? "")
		.selectAll()
		.execute();
	const arrivals = await house.db
		.selectFrom("arrival")
		.where("id", "<>", other?.arrival ?? "")
		.selectAll()
		.execute();
	const marks = [
		...sortings.flatMap(({ content, documents, message_id, sender, reference }) => [
			content,
			...documents,
			message_id,
			sender,
			reference,
		]),
		...arrivals.map(({ mark }) => mark),
	].flatMap((mark) => mark ?? []);
	assert.equal(arrivals.length, 3);

	const items = await house.db
		.selectFrom("arrival_item")
		.where("arrival", "=", first?.arrival ?? "")
		.select("item")
		.execute();
	assert.equal(items.length, 2);
	const [item = "", beside = ""] = first?.items ?? [];
	assert.equal((await consequencesOfErasing(house, CLARA, item)).messages, 3);
	await eraseItem(house, CLARA, { item, askedBy: "person" });
	assert.equal(await forgetPlain({ ...house, asOwner: house.asOwner }, CLARA), "done");

	const left = await readWithAllKeys(house);
	assert.deepEqual(hits(left, own), []);
	assert.deepEqual(hits(left, wordsOf("stays")), wordsOf("stays"), "other mail can be read as before");
	assert.ok(
		await house.db.selectFrom("passage").where("item", "=", beside).select("id").executeTakeFirst(),
		"what came beside it stays",
	);
	assert.equal((await consequencesOfErasing(house, CLARA, beside)).messages, 0);
	assert.deepEqual(await sort(), [], "nothing of it is sorted once more");
	await house.close();

	assert.deepEqual(
		[...new Set((await wordsInFolder(dataDir, [...new Set(marks)])).map(({ word, where }) => `${where}: ${word}`))],
		[],
	);
	const verified = await command(["verify"], { DATA_DIR: dataDir });
	assert.equal(verified.code, 0, verified.err);
});
