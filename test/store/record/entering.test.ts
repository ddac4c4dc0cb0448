/** The record in the database: one unbroken chain, whoever writes at once and whatever fails; what was there before is chained too. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import fc from "fast-check";
import { sql } from "kysely";
import { type Act, perform } from "../../../src/acts/act.js";
import { holdClock } from "../../../src/acts/hold-clock.js";
import { registerReply } from "../../../src/acts/register-reply.js";
import { signCheckpoint } from "../../../src/acts/sign-checkpoint.js";
import { canonicalJson } from "../../../src/domain/record/canonical.js";
import { firstBreak } from "../../../src/domain/record/check.js";
import { receiptOf } from "../../../src/domain/record/receipt.js";
import { migrate, readMigrations } from "../../../src/store/migrate.js";
import { readReceipt, writtenReceipt } from "../../../src/store/record/export-format.js";
import { readSigningKey } from "../../../src/store/record/keys.js";
import { sha256 } from "../../../src/store/record/sha256.js";
import { freshDatabase } from "../../builders/database.js";
import { CLARA, inHouse } from "../../builders/house.js";
import { recordOf, said } from "../../builders/record.js";
import { corpus } from "../../doors/cli/command.js";

const ROUND = "lanzarote-ict";

/** An act that records as many events as it is told, and fails when it is told. */
const act: Act<{ readonly events: number; readonly fails?: boolean; readonly note?: string }, void> = {
	name: "hold_clock",
	about: () => ({ round: ROUND }),
	async carryOut(deed, { events, fails, note = "" }) {
		if (fails) await sql`select 1 / 0`.execute(deed.write);
		const [first, ...others] = Array.from({ length: events }, (_, place) => ({
			kind: "clock_held" as const,
			round: ROUND,
			data: { place, note },
		}));
		assert.ok(first);
		return { result: undefined, events: [first, ...others] };
	},
};

test(
	"twenty deeds at once, some of which fail: one chain, without a break and without a gap",
	inHouse(async (house) => {
		const deeds = Array.from({ length: 20 }, (_, index) => ({ events: 1 + (index % 3), fails: index % 5 === 4 }));
		const ended = await Promise.allSettled(deeds.map((input) => perform(house, CLARA, act, input)));
		assert.deepEqual(
			ended.map(({ status }) => status === "rejected"),
			deeds.map(({ fails }) => fails),
		);
		const entries = await recordOf(house);
		const expected = 1 + deeds.filter(({ fails }) => !fails).reduce((sum, { events }) => sum + events, 0);
		assert.deepEqual(
			entries.map(({ number }) => number),
			Array.from({ length: expected }, (_, index) => index + 1),
		);
		assert.equal(firstBreak(sha256, entries), null);
	}),
);

test(
	"an entry says who, in which role, by which act, when and for whom; facts of any kind come back as they were hashed",
	inHouse(async (house) => {
		const note = 'a "quotation", a \\, é, \u2028, 😀, \u007f and a\ttab';
		await perform(house, CLARA, act, { events: 1, note });
		const bytes = await readFile(corpus("d01"));
		await registerReply(house, CLARA, { round: ROUND, fileName: "d01.docx", bytes, party: "AL" });
		const [, held, registered] = await recordOf(house);
		assert.ok(held && registered);
		assert.deepEqual(
			[held.statement.act, held.statement.kind, held.statement.role, held.statement.at, held.statement.round],
			["hold_clock", "clock_held", "secretariat", "2018-01-02T08:00:00.000Z", ROUND],
		);
		assert.deepEqual([held.disclosures.actor?.value, said(held, "note")], [CLARA.name, note]);
		assert.equal(registered.disclosures.onBehalfOf?.value, "party:AL");
		assert.deepEqual(firstBreak(sha256, await recordOf(house)), null);
		const salts = [held, registered].flatMap(({ statement, disclosures }) => [
			statement.salt,
			...Object.values(disclosures).map(({ salt }) => salt),
		]);
		assert.equal(new Set(salts).size, salts.length);
	}),
);

test(
	"a receipt is made of the entry, names nobody of the Secretariat, and is read back only as it was given",
	inHouse(async (house) => {
		const bytes = await readFile(corpus("d01"));
		const { item, receipt } = await registerReply(house, CLARA, { round: ROUND, fileName: "d01.docx", bytes, party: "AL" });
		const entry = (await recordOf(house)).at(-1);
		assert.ok(entry);
		assert.deepEqual([entry.leaf, entry.statement], [receipt.leaf, receipt.statement]);
		assert.equal(receiptOf(entry), null, "the house keeps no hash of the file, and cannot make the receipt again");
		assert.ok(!JSON.stringify(await recordOf(house)).includes(receipt.sha256));
		assert.deepEqual([receipt.sha256, receipt.receivedAt], [sha256(bytes), "2018-01-02T08:00:00.000Z"]);
		assert.equal(receipt.reference.replaceAll("-", ""), item.replaceAll("-", "").slice(0, 12).toUpperCase());
		const written = writtenReceipt(receipt);
		assert.ok(!written.includes(CLARA.name));
		assert.deepEqual(readReceipt(written), receipt);
		const forged = [
			{ ...receipt, sha256: sha256("another file") },
			{ ...receipt, receivedAt: "2018-01-01T08:00:00.000Z" },
			{ ...receipt, sha256: sha256("x"), file: { ...receipt.file, value: sha256("x") } },
			{ ...receipt, reference: "AAAA-BBBB-CCCC" },
			{ ...receipt, data: { ...receipt.data, value: { receivedAt: receipt.receivedAt } } },
			{ ...receipt, statement: { ...receipt.statement, at: "2018-01-01T08:00:00.000Z" } },
			{ ...receipt, leaf: sha256("") },
			{ ...receipt, more: true },
			null,
		];
		for (const one of forged) assert.equal(readReceipt(JSON.stringify(one)), null, JSON.stringify(one));
		assert.equal(readReceipt("{"), null);
	}),
);

test(
	"one checkpoint a day, of the head before it; it is itself an event, so that every day has another head",
	inHouse(async (house) => {
		const key = readSigningKey("PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz");
		assert.ok(key);
		const before = (await recordOf(house)).at(-1);
		const [one, other] = await Promise.allSettled([signCheckpoint(house, CLARA, key), signCheckpoint(house, CLARA, key)]);
		assert.deepEqual([one?.status, other?.status].sort(), ["fulfilled", "rejected"]);
		const signed = await house.db.selectFrom("checkpoint").selectAll().execute();
		assert.deepEqual(
			signed.map(({ day, head }) => [day, head]),
			[["2018-01-02", before?.hash]],
		);
		assert.equal((await recordOf(house)).at(-1)?.statement.kind, "checkpoint_signed");
		await holdClock(house, CLARA, ROUND, "2018-01-03T00:00:00.000Z");
		assert.equal((await signCheckpoint(house, CLARA, key)).day, "2018-01-03");
	}),
);

test("events from before the chain are chained when the tables are brought up to date", async () => {
	const database = await freshDatabase();
	const { pool, db } = database;
	const known = await readMigrations();
	await pool.query("drop schema public cascade; create schema public");
	await migrate(
		database,
		known.filter(({ number }) => number < 4),
	);
	await pool.query(`insert into event (at, kind, actor, round, subject, data) values
		('2018-01-02 08:00:00.5+00', 'round_opened', 'programme', 'lanzarote-ict', null, '{"parties": 42}'),
		('2018-01-02 09:00:00+00', 'clock_held', 'gone', 'lanzarote-ict', null, '{}')`);
	await pool.query("delete from event where actor = 'gone'");
	await pool.query(`insert into event (at, kind, actor, round, subject, data) values
		('2018-01-03 08:00:00+00', 'window_opened', 'cli:"Ünal"\\', 'lanzarote-ict', gen_random_uuid(),
			'{"sha256": "abc", "version": 1, "party": "AL", "a": null, "reopened": false, "é": "line\\nfeed \\"quoted\\" \\u0001 \\u2028"}')`);
	await migrate(database);
	const entries = await recordOf({ db });
	assert.equal(firstBreak(sha256, entries), null);
	assert.deepEqual(
		entries.map(({ number, statement, disclosures }) => [number, statement.act, statement.at, disclosures.actor?.value]),
		[
			[1, "open_round", "2018-01-02T08:00:00.500Z", "programme"],
			[2, "publish_reply", "2018-01-03T08:00:00.000Z", 'cli:"Ünal"\\'],
		],
	);
	assert.deepEqual(
		["version", "sha256"].map((fact) => said(entries[1] as (typeof entries)[number], fact)),
		[1, undefined],
	);
	assert.equal(said(entries[1] as (typeof entries)[number], "é"), 'line\nfeed "quoted" \u0001 \u2028');
	await database.close();
});

test("property: what the database keeps of a fact has the same canonical form as what was hashed", async () => {
	const { pool, close } = await freshDatabase();
	const text = fc.string({ unit: "grapheme" }).filter((one) => !one.includes("\u0000"));
	const facts = fc.dictionary(
		text,
		fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null)),
	);
	await fc.assert(
		fc.asyncProperty(facts, async (value) => {
			const { rows } = await pool.query("select $1::jsonb as kept", [JSON.stringify(value)]);
			assert.equal(canonicalJson(rows[0].kept), canonicalJson(value));
		}),
	);
	await close();
});
