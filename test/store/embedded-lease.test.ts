import assert from "node:assert/strict";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { openDatabase } from "../../src/store/database.js";
import { leasePostmaster } from "../../src/store/embedded/lease.js";
import { another, dataFolder, isRunning, postmasterPid, untilGone } from "../builders/data-folder.js";

test("two processes share one PostgreSQL, the last one stops it", async (t) => {
	const folder = await dataFolder(t);
	const portal = another("open", folder);
	assert.equal(await portal.next(), "open");
	const pid = (await postmasterPid(folder)) ?? 0;
	const command = await leasePostmaster(folder);
	assert.equal(command.pid, pid);
	await portal.end("SIGTERM");
	assert.ok(isRunning(pid));
	await command.release();
	await untilGone(pid);
});

test("four that start at once on a new folder get one PostgreSQL, and leave nothing running", async (t) => {
	const folder = await dataFolder(t);
	const four = [1, 2, 3].map(() => another("open", folder));
	const lease = await leasePostmaster(folder);
	assert.deepEqual(await Promise.all(four.map((each) => each.next())), ["open", "open", "open"]);
	assert.equal(await postmasterPid(folder), lease.pid);
	await Promise.all([...four.map((each) => each.end("SIGTERM")), lease.release()]);
	await untilGone(lease.pid);
});

test("starts and stops that cross, within a process and between", async (t) => {
	const folder = await dataFolder(t);
	const beside = another("open", folder);
	const visit = async () => {
		const { pool, close } = await openDatabase({ dataDir: folder, poolSize: 1 });
		await pool.query("select 1");
		await close();
	};
	for (let round = 0; round < 4; round++) await Promise.all([visit(), visit(), visit()]);
	assert.equal(await beside.next(), "open");
	await beside.end("SIGTERM");
	assert.equal(await postmasterPid(folder), null);
});

test("node killed alone: the PostgreSQL left behind is adopted, and stopped at the end", async (t) => {
	const folder = await dataFolder(t);
	const killed = another("open", folder);
	assert.equal(await killed.next(), "open");
	const pid = (await postmasterPid(folder)) ?? 0;
	await killed.end("SIGKILL");
	assert.ok(isRunning(pid));
	const lease = await leasePostmaster(folder);
	assert.equal(lease.pid, pid);
	await lease.release();
	await untilGone(pid);
	assert.deepEqual(await readdir(join(folder, "run", "users")), []);
});

test("node and PostgreSQL killed: the stale postmaster.pid does not stop a start", async (t) => {
	const folder = await dataFolder(t);
	const lease = await leasePostmaster(folder);
	process.kill(lease.pid, "SIGKILL");
	await untilGone(lease.pid);
	const again = await leasePostmaster(folder);
	assert.notEqual(again.pid, lease.pid);
	await lease.release();
	assert.ok(isRunning(again.pid));
	await again.release();
	await untilGone(again.pid);
});

test("a stale postmaster.pid whose number another programme has since", async (t) => {
	const folder = await dataFolder(t);
	const lease = await leasePostmaster(folder);
	const file = join(folder, "postgres", "postmaster.pid");
	process.kill(lease.pid, "SIGKILL");
	await untilGone(lease.pid);
	await lease.release();
	const stranger = another("claim", folder);
	assert.equal(await stranger.next(), "claimed");
	await writeFile(file, (await readFile(file, "utf8")).replace(/^\d+/, String(stranger.pid)));
	const again = await leasePostmaster(folder);
	assert.notEqual(again.pid, stranger.pid);
	await again.release();
	assert.ok(isRunning(stranger.pid));
	await stranger.end("SIGKILL");
});

test("killed in the middle of a long question, whose process does not notice at once: the next start waits for it", async (t) => {
	const folder = await dataFolder(t);
	const asking = another("busy", folder);
	assert.equal(await asking.next(), "busy");
	await pause(200);
	const pid = (await postmasterPid(folder)) ?? 0;
	process.kill(pid, "SIGKILL");
	await asking.end("SIGKILL");
	const lease = await leasePostmaster(folder);
	assert.notEqual(lease.pid, pid);
	await lease.release();
});

test("a PostgreSQL whose socket was cleaned away is replaced", async (t) => {
	const folder = await dataFolder(t);
	const killed = another("open", folder);
	assert.equal(await killed.next(), "open");
	const pid = (await postmasterPid(folder)) ?? 0;
	await killed.end("SIGKILL");
	await rm(join(folder, "run"), { recursive: true });
	const lease = await leasePostmaster(folder);
	assert.notEqual(lease.pid, pid);
	await untilGone(pid);
	await lease.release();
});

test("a process that ends without closing stops its PostgreSQL all the same", async (t) => {
	const folder = await dataFolder(t);
	const careless = another("exit", folder);
	assert.equal(await careless.next(), "open");
	const pid = await postmasterPid(folder);
	await careless.next();
	if (pid !== null) await untilGone(pid);
});

test("the data folder deleted under a running portal: PostgreSQL is stopped at the end", async (t) => {
	const folder = await dataFolder(t);
	const lease = await leasePostmaster(folder);
	await rm(folder, { recursive: true });
	await lease.release();
	await untilGone(lease.pid);
});
