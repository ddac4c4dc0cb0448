import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import { Problem } from "../../src/domain/problem.js";
import { openDatabase } from "../../src/store/database.js";
import { leasePostmaster } from "../../src/store/embedded/lease.js";
import { addressOf } from "../../src/store/server.js";
import { dataFolder } from "../builders/data-folder.js";
import { freshDatabase } from "../builders/database.js";

test("moments and days are ISO strings, whole numbers are numbers", async () => {
	const { pool, close } = await freshDatabase();
	const { rows } =
		await pool.query(`select timestamptz '2018-01-14 23:59:59+01' as moment, timestamptz '2018-01-14 22:59:59.5+00' as half,
		date '2024-02-29' as day, 9007199254740991 as large, count(*) as count,
		array[date '2024-02-29', null] as days, array[timestamptz '2018-01-14 22:59:59Z'] as moments, array[1::bigint] as numbers, null::date as none`);
	assert.deepEqual(rows[0], {
		moment: "2018-01-14T22:59:59.000Z",
		half: "2018-01-14T22:59:59.500Z",
		day: "2024-02-29",
		large: 9007199254740991,
		count: 1,
		days: ["2024-02-29", null],
		moments: ["2018-01-14T22:59:59.000Z"],
		numbers: [1],
		none: null,
	});
	await assert.rejects(pool.query("select 9007199254740993 as larger"), /too large for a number/);
	await close();
});

test("a moment is read right whatever the session's time zone", async () => {
	const { pool, close } = await freshDatabase();
	const client = await pool.connect();
	for (const zone of ["UTC", "Europe/Paris", "Asia/Kolkata", "America/St_Johns"]) {
		await client.query("select set_config('timezone', $1, false)", [zone]);
		const { rows } = await client.query("select timestamptz '2018-01-14 22:59:59.123Z' as moment");
		assert.equal(rows[0].moment, "2018-01-14T22:59:59.123Z", zone);
	}
	client.release(true);
	await close();
});

test("a fresh database is migrated, is nobody else's, and goes at close, asked or not", async () => {
	const [one, two] = await Promise.all([freshDatabase(), freshDatabase()]);
	await one.db.insertInto("setting").values({ name: "here", value: "{}" }).execute();
	assert.deepEqual(await two.db.selectFrom("setting").select("name").where("name", "=", "here").execute(), []);
	const { rows } = await one.pool.query<{ name: string }>("select current_database() as name");
	await one.close();
	await one.close();
	const left = await two.pool.query("select 1 from pg_database where datname = $1", [rows[0]?.name]);
	assert.equal(left.rowCount, 0);
	await two.close();
	await (await freshDatabase()).close();
});

test("a given server is used as it is, in UTC", async (t) => {
	const lease = await leasePostmaster(await dataFolder(t));
	const databaseUrl = `postgres://rapporteur@localhost/postgres?host=${encodeURIComponent(String(lease.connection.host))}`;
	const { pool, close } = await openDatabase({ dataDir: "/nowhere", databaseUrl });
	const { rows } = await pool.query("select current_setting('timezone') as zone");
	assert.equal(rows[0].zone, "UTC");
	await close();
	await lease.release();
});

test("a given server that does not answer, or is none: the password is never told", async () => {
	const password = "hunter2";
	const urls = {
		[`postgres://rapporteur:${password}@localhost:1/rapporteur`]: "no_answer",
		[`postgres://rapporteur:${password}@no-such-host.invalid/rapporteur`]: "no_answer",
		[`postgres://rapporteur:12#${password}@localhost/rapporteur`]: "wrong_url",
		[`postgres://rapporteur:12/${password}@localhost/rapporteur`]: "wrong_url",
		[`mysql://rapporteur:${password}@localhost/rapporteur`]: "wrong_url",
		[`not an address ${password}`]: "wrong_url",
	};
	for (const [databaseUrl, reason] of Object.entries(urls)) {
		await assert.rejects(openDatabase({ dataDir: "/nowhere", databaseUrl }), (error) => {
			assert.ok(error instanceof Problem);
			assert.deepEqual([error.code, error.facts.reason], ["no_database", reason]);
			assert.doesNotMatch(inspect(error, { depth: 9 }), new RegExp(password));
			return true;
		});
	}
});

test("the address that a sentence may name", () => {
	assert.equal(addressOf("postgres://u:p@db.example.org/round"), "db.example.org:5432/round");
	assert.equal(addressOf("postgresql://u@localhost:5433/round?sslmode=require"), "localhost:5433/round");
	assert.equal(addressOf("postgres:///round?host=/run/postgresql"), "/run/postgresql:5432/round");
});

test("close does not wait for ever for a connection that was not given back", async (t) => {
	const { pool, close } = await openDatabase({ dataDir: await dataFolder(t) });
	const kept = await pool.connect();
	kept.on("error", () => {});
	await close();
});
