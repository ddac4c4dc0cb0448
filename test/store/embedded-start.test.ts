import assert from "node:assert/strict";
import { cp, lstat, mkdir, readdir, readlink, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { Problem } from "../../src/domain/problem.js";
import { openDatabase } from "../../src/store/database.js";
import { serverEnvironment } from "../../src/store/embedded/settings.js";
import { another, dataFolder, isRunning, postmasterPid, untilGone } from "../builders/data-folder.js";

const mode = async (path: string) => (await stat(path)).mode & 0o777;

test("a new data folder: private, on a socket only, safe on disk; nothing runs after close; what was written is there again", async (t) => {
	const dataDir = await dataFolder(t);
	const first = await openDatabase({ dataDir });
	const pid = (await postmasterPid(dataDir)) ?? 0;
	assert.ok(isRunning(pid));
	assert.deepEqual(
		[await mode(dataDir), await mode(join(dataDir, "postgres")), await mode(join(dataDir, "run"))],
		[0o700, 0o700, 0o700],
	);
	const sql = `select current_setting('listen_addresses') as network, current_setting('fsync') as fsync,
		current_setting('server_encoding') as encoding, current_setting('data_checksums') as checksums, upper('é') as upper`;
	const { rows } = await first.pool.query(sql);
	assert.deepEqual(rows[0], { network: "", fsync: "on", encoding: "UTF8", checksums: "on", upper: "É" });
	await first.pool.query("create table kept as select 1 as one");
	await first.close();
	await untilGone(pid);

	const second = await openDatabase({ dataDir });
	assert.deepEqual((await second.pool.query("select one from kept")).rows, [{ one: 1 }]);
	await second.close();
	await second.close();
});

test("what matters in French is there: ICU collations, unaccent is not needed to sort é after e", async (t) => {
	const { pool, close } = await openDatabase({ dataDir: await dataFolder(t) });
	const { rows } = await pool.query(`select w from unnest(array['zèle', 'Été', 'eau']) w order by w collate "fr-x-icu"`);
	assert.deepEqual(
		rows.map(({ w }) => w),
		["eau", "Été", "zèle"],
	);
	await close();
});

test("a data folder whose path is too long for a socket", async (t) => {
	const dataDir = await dataFolder(t, "long-".repeat(40));
	const database = await openDatabase({ dataDir });
	assert.equal((await database.pool.query("select 1 as one")).rows[0].one, 1);
	const run = await readlink(join(dataDir, "run"));
	assert.ok(run.length < 80);
	assert.equal(await mode(run), 0o700);
	await database.close();

	// A copy has a run folder of its own.
	const copy = await dataFolder(t, "copy-".repeat(40));
	await cp(dataDir, copy, { recursive: true, verbatimSymlinks: true });
	const [original, other] = [await openDatabase({ dataDir }), await openDatabase({ dataDir: copy })];
	assert.notEqual(await postmasterPid(dataDir), await postmasterPid(copy));
	await Promise.all([original.close(), other.close()]);
});

test("a folder made by another version of PostgreSQL is refused and left alone", async (t) => {
	const dataDir = await dataFolder(t);
	await mkdir(join(dataDir, "postgres"), { recursive: true });
	await writeFile(join(dataDir, "postgres", "PG_VERSION"), "16\n");
	await assert.rejects(openDatabase({ dataDir }), (error: Problem) => {
		assert.deepEqual(
			[error.code, error.facts.reason, error.facts.found, error.facts.expected],
			["no_database", "other_version", "16", "18"],
		);
		return true;
	});
	assert.deepEqual(await readdir(join(dataDir, "postgres")), ["PG_VERSION"]);
});

test("a start that was killed half-way leaves nothing that counts", async (t) => {
	const dataDir = await dataFolder(t);
	await mkdir(join(dataDir, "postgres.new-1-1", "base"), { recursive: true });
	const { close } = await openDatabase({ dataDir });
	await close();
	assert.deepEqual((await readdir(dataDir)).sort(), ["postgres", "postgres.log", "run"]);
});

test("a data folder that cannot be one", async (t) => {
	const file = await dataFolder(t);
	await writeFile(file, "");
	await assert.rejects(openDatabase({ dataDir: file }), (error) => error instanceof Problem && error.facts.reason === "not_ours");
});

test("as root, where namespaces are forbidden: as another user, also below a folder closed to it", {
	skip: process.getuid?.() !== 0,
}, async (t) => {
	const dataDir = await dataFolder(t);
	const forbidding = join(dirname(dataDir), "bin");
	await mkdir(forbidding);
	await writeFile(join(forbidding, "unshare"), "#!/bin/sh\nexit 1\n", { mode: 0o755 });
	const process1 = another("open", dataDir, { PATH: `${forbidding}:${process.env.PATH}` });
	assert.equal(await process1.next(), "open");
	assert.notEqual((await lstat(join(dataDir, "postgres"))).uid, 0);
	await process1.end("SIGTERM");

	const { close } = await openDatabase({ dataDir });
	assert.equal((await lstat(join(dataDir, "postgres"))).uid, 0);
	await close();
});

test("the keys of the house are not in the environment of its PostgreSQL, where SQL could read them", () => {
	process.env.RAPPORTEUR_KEYS = "secret";
	process.env.PGOPTIONS = "-c fsync=off";
	try {
		const names = Object.keys(serverEnvironment());
		assert.deepEqual(
			names.filter((name) => /^(PG|RAPPORTEUR)/.test(name)),
			[],
		);
		assert.ok(names.includes("PATH"));
	} finally {
		delete process.env.RAPPORTEUR_KEYS;
		delete process.env.PGOPTIONS;
	}
});
