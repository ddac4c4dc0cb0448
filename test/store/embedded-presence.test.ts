import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { prepareFolders } from "../../src/store/embedded/folders.js";
import { withLock } from "../../src/store/embedded/lock.js";
import { announce, pidOf, present } from "../../src/store/embedded/presence.js";
import { another, dataFolder } from "../builders/data-folder.js";

test("a mark is there until it leaves", async (t) => {
	const { users } = await prepareFolders(await dataFolder(t));
	const [one, two] = [await announce(users), await announce(users)];
	assert.deepEqual((await present(users)).sort(), [one.name, two.name].sort());
	await one.leave();
	assert.deepEqual(await present(users), [two.name]);
	assert.equal(pidOf(two.name), process.pid);
	await two.leave();
	assert.deepEqual(await readdir(users), []);
});

test("the lock lets one in at a time", async (t) => {
	const { lock } = await prepareFolders(await dataFolder(t));
	let inside = 0;
	let times = 0;
	const visit = () =>
		withLock(lock, async () => {
			assert.equal(++inside, 1);
			await pause(2);
			inside -= 1;
			times += 1;
		});
	await Promise.all(Array.from({ length: 12 }, visit));
	assert.equal(times, 12);
});

test("a lock is given back when its work fails", async (t) => {
	const { lock } = await prepareFolders(await dataFolder(t));
	await assert.rejects(
		withLock(lock, () => Promise.reject(new Error("no"))),
		/no/,
	);
	assert.equal(await withLock(lock, async () => "in"), "in");
});

test("the lock of a killed process is no lock", async (t) => {
	const folder = await dataFolder(t);
	const { lock } = await prepareFolders(folder);
	const holder = another("lock", folder);
	assert.equal(await holder.next(), "locked");
	let entered = false;
	const waiting = withLock(lock, async () => {
		entered = true;
	});
	await pause(100);
	assert.equal(entered, false);
	await holder.end("SIGKILL");
	await waiting;
	assert.equal(entered, true);
});
