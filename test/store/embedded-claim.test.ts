import assert from "node:assert/strict";
import { test } from "node:test";
import { Problem } from "../../src/domain/problem.js";
import { claimServer } from "../../src/store/database.js";
import { another, dataFolder } from "../builders/data-folder.js";

const address = "http://localhost:4000";

test("the second portal in a folder is told where the first is; a dead one is no obstacle", async (t) => {
	const folder = await dataFolder(t);
	const first = another("claim", folder);
	assert.equal(await first.next(), "claimed");
	await assert.rejects(claimServer(folder, { address }), (error) => {
		assert.ok(error instanceof Problem);
		assert.deepEqual([error.code, error.facts], ["already_running", { pid: first.pid, address: "http://localhost:3000" }]);
		return true;
	});
	await first.end("SIGKILL");
	const claim = await claimServer(folder, { address });
	await claim.release();
});

test("given back twice, it takes nothing from the next", async (t) => {
	const folder = await dataFolder(t);
	const one = await claimServer(folder, { address });
	await one.release();
	const two = await claimServer(folder, { address });
	await one.release();
	await assert.rejects(claimServer(folder, { address }), (error) => error instanceof Problem && error.facts.address === address);
	await two.release();
});

test("of several at once, one gets it", async (t) => {
	const folder = await dataFolder(t);
	const outcomes = await Promise.allSettled([1, 2, 3, 4, 5].map(() => claimServer(folder, { address })));
	const claims = outcomes.filter((outcome) => outcome.status === "fulfilled");
	assert.equal(claims.length, 1);
	await claims[0]?.value.release();
});
