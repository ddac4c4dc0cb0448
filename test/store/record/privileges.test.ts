/** What the running programme cannot do with the record, in the embedded database as in a given one. */
import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import pg from "pg";
import { clockHeldAt } from "../../../src/acts/clock.js";
import { openRound } from "../../../src/acts/open-round.js";
import { Problem } from "../../../src/domain/problem.js";
import { firstBreak } from "../../../src/domain/record/check.js";
import { type OpenDatabase, openDatabase, openRegister } from "../../../src/store/database.js";
import type { Deed } from "../../../src/store/deed.js";
import { leasePostmaster } from "../../../src/store/embedded/lease.js";
import { sha256 } from "../../../src/store/record/sha256.js";
import { readRoundFolder } from "../../../src/store/round-folder.js";
import { openVault } from "../../../src/store/sealing/vault.js";
import { refreshStatistics } from "../../../src/store/upkeep.js";
import { CLARA, LANZAROTE, TEST_KEEPER } from "../../builders/house.js";
import { recordOf } from "../../builders/record.js";

const NEXT = "(select max(id) + 1 from event)";
const event = (id: string, previous: string, hash: string) =>
	`insert into event (id, at, kind, act, role, actor_digest, data_digest, salt, leaf, previous, hash)
	values (${id}, now(), 'clock_held', 'hold_clock', 'secretariat', repeat('a', 64), repeat('b', 64), repeat('c', 32), repeat('d', 64), ${previous}, ${hash})`;

/** What is refused for want of a right (42501), with what it would do. */
const NOT_ALLOWED = [
	"update event set kind = 'round_changed'",
	"delete from event",
	"truncate event, disclosure",
	"update disclosure set value = '\"somebody else\"'",
	"delete from disclosure",
	"update checkpoint set head = repeat('0', 64)",
	"delete from checkpoint",
	"update erasure set item = gen_random_uuid()",
	"delete from erasure",
	"create or replace function erase_disclosures(erased uuid) returns bigint language sql as 'select 0::bigint'",
	"alter table event disable trigger event_stays",
	"drop trigger event_stays on event",
	"create or replace function what_is_recorded_stays() returns trigger language plpgsql as 'begin return new; end'",
	"drop table event cascade",
	"alter table event drop column hash",
	"create index on event (at)",
	"set session_replication_role = replica",
	"alter role rapporteur_app superuser",
	"create role another",
	"insert into migration (number, name, checksum) values (99, '', '')",
	"select * from migration",
	"select rolpassword from pg_authid",
	"select pg_read_file('postgresql.conf')",
	"copy event to program 'cat'",
];

/** What is within its rights, and refused by the record itself (23000 and below). */
const NOT_RECORDED = [
	event("99", "repeat('0', 64)", "repeat('e', 64)"),
	event(NEXT, "(select hash from event order by id desc limit 1)", "repeat('e', 64)"),
	event(NEXT, "repeat('e', 64)", "encode(sha256(decode(repeat('e', 64) || repeat('d', 64), 'hex')), 'hex')"),
	event("1", "repeat('0', 64)", "encode(sha256(decode(repeat('0', 64) || repeat('d', 64), 'hex')), 'hex')"),
	"select erase_disclosures(gen_random_uuid())",
];

const code = (error: unknown) => (error instanceof pg.DatabaseError ? error.code : error);

function refuses(of: () => OpenDatabase): void {
	test("works: an act is recorded, statistics are refreshed", async () => {
		const { db } = of();
		await openVault(db, TEST_KEEPER);
		const round = await readRoundFolder(LANZAROTE);
		await openRound({ db, blobs: "/nowhere", clock: clockHeldAt("2018-01-02T08:00:00.000Z") }, CLARA, round);
		assert.equal((await recordOf({ db })).length, 1);
		await db.transaction().execute((write) => refreshStatistics({ write } as unknown as Deed));
		const { rows } = await of().pool.query("select reltuples from pg_class where oid = 'party'::regclass");
		assert.ok(rows[0].reltuples > 40);
	});

	for (const sql of NOT_ALLOWED) {
		test(`may not: ${sql.slice(0, 60)}`, async () => {
			await assert.rejects(of().pool.query(sql), (error) => assert.equal(code(error), "42501") ?? true);
		});
	}

	for (const [index, sql] of NOT_RECORDED.entries()) {
		test(`may not enter what does not follow (${index + 1})`, async () => {
			await assert.rejects(of().pool.query(sql), (error) => assert.match(String(code(error)), /^23/) ?? true);
		});
	}

	test("a right that it gives itself is none", async () => {
		await of().pool.query("grant update, delete on event to rapporteur_app");
		const { rows } = await of().pool.query(
			"select has_table_privilege('event', 'update') or has_table_privilege('event', 'delete') as has",
		);
		assert.deepEqual(rows, [{ has: false }]);
	});

	test("a temporary table does not pass for the record", async () => {
		const client = await of().pool.connect();
		try {
			await client.query("begin");
			await client.query("create temporary table event (like public.event)");
			const into = event("1", "repeat('0', 64)", "encode(sha256(decode(repeat('0', 64) || repeat('d', 64), 'hex')), 'hex')");
			await assert.rejects(client.query(into.replace("into event", "into public.event")), (error) =>
				/^23/.test(String(code(error))),
			);
		} finally {
			await client.query("rollback");
			client.release();
		}
	});

	test("after all that the record is whole", async () => {
		const entries = await recordOf({ db: of().db });
		assert.deepEqual([entries.length, firstBreak(sha256, entries)], [1, null]);
	});
}

describe("the programme on the embedded database", () => {
	let database: OpenDatabase;
	let folder = "";
	before(async () => {
		folder = await mkdtemp(join(tmpdir(), "rapporteur-"));
		database = await openRegister({ dataDir: folder }, async () => {});
	});
	after(async () => {
		await database.close();
		await rm(folder, { recursive: true });
	});

	refuses(() => database);

	test("is not the owner, and cannot become it", async () => {
		const { rows } = await database.pool.query("select session_user as who, rolsuper from pg_roles where rolname = session_user");
		assert.deepEqual(rows, [{ who: "rapporteur_app", rolsuper: false }]);
		await assert.rejects(database.pool.query("set role rapporteur"), (error) => code(error) === "42501");
	});

	test("even the owner is refused, until the fence is taken down, and then the check tells", async () => {
		const owner = await openDatabase({ dataDir: folder, poolSize: 1 });
		try {
			for (const sql of [
				"update event set role = 'x'",
				"delete from event",
				"truncate event cascade",
				"update disclosure set salt = ''",
			])
				await assert.rejects(owner.pool.query(sql), (error) => code(error) === "23000", sql);
			await owner.pool.query(
				"begin; alter table event disable trigger event_stays; update event set role = 'nobody' where id = 1; commit",
			);
			assert.deepEqual(firstBreak(sha256, await recordOf(owner)), { fault: "changed", place: 1 });
		} finally {
			await owner.close();
		}
	});

	test("what the owner erases of an event leaves the chain whole", async () => {
		const owner = await openDatabase({ dataDir: folder, poolSize: 1 });
		try {
			await owner.pool.query("update event set role = 'secretariat' where id = 1; alter table event enable trigger event_stays");
			await owner.pool.query("delete from disclosure where field = 'actor'");
			const entries = await recordOf(owner);
			assert.deepEqual([entries[0]?.disclosures.actor, firstBreak(sha256, entries)], [undefined, null]);
			assert.ok(!JSON.stringify(entries).includes(CLARA.name));
		} finally {
			await owner.close();
		}
	});
});

describe("the programme on a given database", () => {
	let release = async () => {};
	let url = (_: string, __?: string): string => "";
	let asAdministrator: pg.Client;
	before(async () => {
		const folder = await mkdtemp(join(tmpdir(), "rapporteur-"));
		const lease = await leasePostmaster(folder);
		release = async () => {
			await lease.release();
			await rm(folder, { recursive: true });
		};
		const host = encodeURIComponent(String(lease.connection.host));
		url = (role, database = "postgres") => `postgres://${role}@localhost/${database}?host=${host}`;
		asAdministrator = new pg.Client({ ...lease.connection });
		await asAdministrator.connect();
		await asAdministrator.query("create role steward login createrole; create role visitor login; create role stranger login");
		for (const [name, owner] of [
			["one", "rapporteur"],
			["two", "steward"],
			["three", "stranger"],
		]) {
			await asAdministrator.query(`create database ${name} owner ${owner} template template0`);
		}
	});
	after(async () => {
		await asAdministrator.end();
		await release();
	});

	test("an owner who may not make roles is told what to ask for, and nothing is made", async () => {
		const databaseUrl = url("stranger", "three");
		await assert.rejects(
			openRegister({ dataDir: "/nowhere", databaseUrl }, async () => {}),
			(error) => {
				assert.ok(error instanceof Problem);
				return error.facts.reason === "no_role" && error.facts.role === "rapporteur_app";
			},
		);
	});

	describe("with one address, of an owner who makes roles", () => {
		let database: OpenDatabase;
		before(async () => {
			database = await openRegister({ dataDir: "/nowhere", databaseUrl: url("steward", "two") }, async () => {});
		});
		after(() => database.close());
		refuses(() => database);
	});

	describe("with two addresses", () => {
		let database: OpenDatabase;
		before(async () => {
			await asAdministrator.query("grant rapporteur_app to visitor");
			database = await openRegister(
				{
					dataDir: "/nowhere",
					databaseUrl: url("visitor", "one"),
					databaseOwnerUrl: url("rapporteur", "one"),
				},
				async () => {},
			);
		});
		after(() => database.close());
		refuses(() => database);

		test("it cannot become the owner", async () => {
			await assert.rejects(database.pool.query("set role rapporteur"), (error) => code(error) === "42501");
		});
	});
});
