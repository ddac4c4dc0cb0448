import assert from "node:assert/strict";
import { test } from "node:test";
import { clockDoor } from "../../src/doors/clock/index.js";

const MINUTE = 60_000;
const settle = () => new Promise((resolve) => setImmediate(resolve));

test("looks every minute, one look at a time, goes on after a failure, and not after it is closed", async (t) => {
	t.mock.timers.enable({ apis: ["setInterval"] });
	const failures: unknown[] = [];
	let looks = 0;
	let end = () => {};
	const door = clockDoor(
		async () => {
			looks++;
			if (looks === 1) throw new Error("once");
			await new Promise<void>((resolve) => {
				end = resolve;
			});
		},
		(error) => failures.push(error),
	);
	assert.equal(looks, 0);
	for (const expected of [1, 2, 2, 2]) {
		t.mock.timers.tick(MINUTE);
		await settle();
		assert.equal(looks, expected);
	}
	assert.equal(failures.length, 1);
	let isClosed = false;
	const closing = door.close().then(() => {
		isClosed = true;
	});
	await settle();
	assert.equal(isClosed, false, "waits for what is under way");
	end();
	await closing;
	t.mock.timers.tick(5 * MINUTE);
	await settle();
	assert.equal(looks, 2);
});
