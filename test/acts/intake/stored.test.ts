import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { receiveMail } from "../../../src/acts/intake/receive.js";
import { type SortedArrival, sortArrivals } from "../../../src/acts/intake/sort-arrivals.js";
import type { Letter, Post, Stamp } from "../../../src/acts/letters/courier.js";
import { sendOutbox } from "../../../src/acts/letters/send-outbox.js";
import { ANYBODY } from "../../../src/domain/person.js";
import { Problem } from "../../../src/domain/problem.js";
import { mailDoor } from "../../../src/doors/mail/index.js";
import { rawMail } from "../../../src/store/arrivals.js";
import { sha256Of } from "../../../src/store/blobs.js";
import { CLARA, countOf, inHouse, type TestHouse } from "../../builders/house.js";
import { mailSink } from "../../builders/mail-sink.js";

const ROUND = "lanzarote-ict";
const mail = (name: string): Buffer =>
	readFileSync(new URL(`../../${name.startsWith("m") ? "corpus" : "corpus-own"}/mail/${name}.eml`, import.meta.url));
const take = (house: TestHouse, raw: Uint8Array) => receiveMail(house, CLARA, { round: ROUND, raw });
const sort = (house: TestHouse) => sortArrivals(house, CLARA, { authserv: null });

interface Posted {
	readonly to: { readonly name: string; readonly email: string };
	readonly letter: Letter;
	readonly stamp: Stamp | undefined;
}

function postbox(): Post & { readonly posted: Posted[] } {
	const posted: Posted[] = [];
	return {
		posted,
		async send(to, letter, stamp) {
			posted.push({ to, letter, stamp });
		},
	};
}

const sending = { now: () => new Date(Date.now() + 1000), failed: () => {} };

test(
	"the bytes are kept as they came, sealed, and once",
	inHouse(async (house) => {
		const first = await take(house, mail("m01"));
		const second = await take(house, mail("m01"));
		assert.deepEqual([first.isNew, second.isNew, first.arrival === second.arrival], [true, false, true]);
		const row = await house.db.selectFrom("arrival").selectAll().executeTakeFirstOrThrow();
		assert.equal(sha256Of(await rawMail(house, row.mark)), sha256Of(mail("m01")));
		assert.notEqual(row.mark, sha256Of(mail("m01")), "no hash by which a guess could be confirmed");
	}),
);

test(
	"only who keeps the register takes mail in",
	inHouse(async (house) => {
		await assert.rejects(
			receiveMail(house, { ...ANYBODY, name: "nobody" }, { round: ROUND, raw: mail("m01") }),
			(error: unknown) => error instanceof Problem && error.code === "refused",
		);
		assert.equal(await countOf(house, "arrival"), 0);
	}),
);

test(
	"a public contribution becomes an item that is open but for its confidential section, an unstated one is held",
	inHouse(async (house) => {
		await take(house, mail("m01"));
		await take(house, mail("m16"));
		const done = await sort(house);
		assert.deepEqual(
			done.map((one) => [one.failed, one.sorted?.decision, one.items.length]),
			[
				[null, "register", 1],
				[null, "register", 1],
			],
		);
		const items = await house.db
			.selectFrom("item")
			.innerJoin("contribution", "contribution.item", "item.id")
			.select(["item.id", "audience", "stated_visibility"])
			.orderBy("audience")
			.execute();
		assert.deepEqual(
			items.map((one) => [one.audience, one.stated_visibility]),
			[
				["public", "public"],
				["secretariat", "unstated"],
			],
		);
		const passages = await house.db
			.selectFrom("passage")
			.where("item", "=", items[0]?.id ?? "")
			.select("audience")
			.execute();
		assert.deepEqual([...new Set(passages.map((one) => one.audience))].sort(), ["public", "secretariat"]);
	}),
);

test(
	"where only the letter says public, each of its documents is an item of its own, and open",
	inHouse(async (house) => {
		await take(house, mail("m03"));
		const [done] = await sort(house);
		assert.deepEqual([done?.sorted?.visibility.value, done?.items.length], ["public", 2]);
		const audiences = await house.db.selectFrom("passage").select("audience").distinct().execute();
		assert.deepEqual(audiences, [{ audience: "public" }]);
	}),
);

test(
	"what was sorted is not sorted again, and what came twice is one contribution with one letter each time it came",
	inHouse(async (house) => {
		for (const name of ["m01", "m10", "m11"]) await take(house, mail(name));
		const done = await sort(house);
		assert.deepEqual(
			done.map((one) => one.sorted?.decision),
			["register", "duplicate", "duplicate"],
		);
		assert.deepEqual(
			done.map((one) => one.sorted?.duplicateOf ?? null),
			[null, done[0]?.reference ?? "", done[0]?.reference ?? ""],
		);
		assert.deepEqual(await sort(house), []);
		assert.equal(await countOf(house, "arrival_item"), 1);
		const box = postbox();
		assert.deepEqual(await sendOutbox(house.db, box, sending), { sent: 3, failed: 0 });
		for (const { letter } of box.posted) assert.ok(letter.text.includes(done[0]?.reference ?? "?"));
	}),
);

test(
	"two workers at once make of each message one sorting, one item, one letter",
	inHouse(async (house) => {
		for (const name of ["m01", "m02", "m05", "m11"]) await Promise.all([take(house, mail(name)), take(house, mail(name))]);
		assert.equal(await countOf(house, "arrival"), 4);
		const both = (await Promise.all([sort(house), sort(house)])).flat();
		assert.deepEqual(
			both.filter((one) => one.failed !== null),
			[],
		);
		assert.equal(await countOf(house, "arrival_sorting"), 4);
		assert.equal(await countOf(house, "arrival_item"), 3);
		assert.equal(await countOf(house, "outgoing_letter"), 4);
		const box = postbox();
		await Promise.all([sendOutbox(house.db, box, sending), sendOutbox(house.db, box, sending)]);
		assert.equal(new Set(box.posted.map(({ stamp }) => stamp?.id)).size, 4);
		assert.equal(box.posted.length, 4);
	}),
);

test(
	"machines get no letter, nor does what a person must decide",
	inHouse(async (house) => {
		for (const name of ["m09", "m12", "m15", "n14", "n16", "n17", "n29", "n35", "n40"]) await take(house, mail(name));
		const done = await sort(house);
		assert.deepEqual([...new Set(done.map((one) => one.sorted?.decision))].sort(), ["hold", "ignore"]);
		assert.equal(await countOf(house, "outgoing_letter"), 0);
		assert.equal(await countOf(house, "item"), 0);
	}),
);

test(
	"a stranger lands in nobody's file; the address for answers leads into its own",
	inHouse(async (house) => {
		await take(house, mail("n01"));
		const [first] = await sort(house);
		const box = postbox();
		await sendOutbox(house.db, box, sending);
		const tag = box.posted[0]?.stamp?.replyTag ?? "";
		assert.ok(tag.startsWith(first?.reference ?? "?"));
		const to = (address: string, id: string): Buffer =>
			Buffer.from(
				`From: x@anywhere.example\r\nTo: ${address}\r\nSubject: Re: ${first?.reference}\r\nMessage-ID: <${id}>\r\nIn-Reply-To: <n01@open-door.example>\r\n\r\nAbout ${first?.reference}: it is public. ${id}`,
			);
		await take(house, to(`secretariat+${tag}@body.example`, "right@x"));
		await take(house, to(`secretariat+${first?.reference}.${"0".repeat(20)}@body.example`, "wrong@x"));
		await take(house, to("secretariat@body.example", "none@x"));
		const rest = await sort(house);
		assert.deepEqual(
			rest.map((one) => [one.sorted?.decision, one.sorted?.inReplyTo]),
			[
				["register", first?.reference],
				["hold", null],
				["hold", null],
			],
		);
	}),
);

test(
	"a document that is in the register already, from whoever it came, is held and told to nobody",
	inHouse(async (house) => {
		await take(house, mail("n01"));
		await sort(house);
		await take(house, mail("n36"));
		const [done] = await sort(house);
		assert.deepEqual([done?.sorted?.decision, done?.sorted?.duplicateOf, done?.sorted?.letter], ["hold", null, null]);
	}),
);

test(
	"nothing of a message stands in the clear",
	inHouse(async (house) => {
		await take(house, mail("m06"));
		await sort(house);
		for (const table of ["arrival", "arrival_sorting", "outgoing_letter", "event", "disclosure"] as const) {
			const rows = await house.db.selectFrom(table).selectAll().execute();
			const shown = JSON.stringify(rows, (_, value) =>
				value?.type === "Buffer" ? Buffer.from(value.data).toString("latin1") : value,
			);
			assert.doesNotMatch(shown, /lighthouse|croatia|comments\.docx|CONFIDENTIAL/i, table);
		}
	}),
);

test(
	"a message that cannot be taken apart is kept and held",
	inHouse(async (house) => {
		let text = "Content-Type: text/plain\r\n\r\nend";
		for (let level = 0; level < 90; level++)
			text = `Content-Type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}\r\n${text}\r\n--b${level}--\r\n`;
		await take(house, Buffer.from(`From: a@a.example\r\n${text}`));
		const [done] = await sort(house);
		assert.deepEqual([done?.failed, done?.sorted, done?.items.length], [null, null, 0]);
		assert.deepEqual(
			(await house.db.selectFrom("arrival_sorting").select("decision").execute()).map((row) => row.decision),
			["hold"],
		);
	}),
);

test(
	"a letter that cannot be handed over is tried again later, and given up when the server says never",
	inHouse(async (house) => {
		await take(house, mail("m01"));
		await sort(house);
		let at = new Date(Date.now() + 1000);
		const now = () => at;
		const refusing = (responseCode: number): Post => ({
			send: () => Promise.reject(Object.assign(new Error("no"), { responseCode })),
		});
		assert.deepEqual(await sendOutbox(house.db, refusing(421), { now, failed: () => {} }), { sent: 0, failed: 1 });
		assert.deepEqual(
			await sendOutbox(house.db, postbox(), { now, failed: () => {} }),
			{ sent: 0, failed: 0 },
			"not before it is due again",
		);
		at = new Date(at.getTime() + 61_000);
		assert.deepEqual(await sendOutbox(house.db, refusing(550), { now, failed: () => {} }), { sent: 0, failed: 1 });
		at = new Date(at.getTime() + 24 * 3600_000);
		assert.deepEqual(await sendOutbox(house.db, postbox(), { now, failed: () => {} }), { sent: 0, failed: 0 });
	}),
);

test(
	"a sender that died with a letter in hand leaves it to the next one, under the same Message-ID",
	inHouse(async (house) => {
		await take(house, mail("m01"));
		await sort(house);
		const ids: (string | undefined)[] = [];
		const dies: Post = { send: (_to, _letter, stamp) => new Promise(() => ids.push(stamp?.id)) };
		let at = new Date(Date.now() + 1000);
		void sendOutbox(house.db, dies, { now: () => at, failed: () => {} });
		while (ids.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
		const box = postbox();
		assert.deepEqual(
			await sendOutbox(house.db, box, { now: () => at, failed: () => {} }),
			{ sent: 0, failed: 0 },
			"it is in another's hand",
		);
		at = new Date(at.getTime() + 11 * 60_000);
		assert.deepEqual(await sendOutbox(house.db, box, { now: () => at, failed: () => {} }), { sent: 1, failed: 0 });
		assert.equal(box.posted[0]?.stamp?.id, ids[0]);
	}),
);

test(
	"through a real mail server: in the sender's language, marked as automatic, with its own address for answers",
	inHouse(async (house) => {
		await take(house, mail("m16"));
		await take(house, mail("m14"));
		const done: SortedArrival[] = await sort(house);
		const sink = await mailSink();
		try {
			const post = mailDoor({ smtpUrl: sink.url, mailFrom: "Secretariat <s@body.example>", dataDir: house.blobs });
			assert.deepEqual(await sendOutbox(house.db, post, sending), { sent: 2, failed: 0 });
		} finally {
			await sink.close();
		}
		const [french, english] = sink.mails;
		assert.equal(french?.to, "contact@horizon-jeunesse.example");
		assert.match(french?.text ?? "", /Votre contribution est arrivée/);
		assert.match(french?.text ?? "", /In-Reply-To: <hj-4@horizon-jeunesse\.example>/);
		assert.match(french?.text ?? "", new RegExp(`Reply-To: s\\+${done[0]?.reference}\\.[0-9a-f]{20}@body\\.example`));
		assert.match(french?.text ?? "", /Auto-Submitted: auto-generated/);
		assert.match(english?.text ?? "", /Please send it as a Word document/);
	}),
);
