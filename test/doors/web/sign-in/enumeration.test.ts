/** Whether anybody here has an address: not to be told by status, body, headers, number of queries, limits, nor by time. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { enter, inRound } from "../../../builders/people.js";
import { openPortal, type Portal } from "./portal.js";

let portal: Portal;
before(async () => {
	portal = await openPortal();
	await enter(portal.house, "Ana", inRound("focal_point", { party: "AL" }));
});
after(() => portal.close());

/** All that an answer shows, without what chance makes and the clock. */
async function seen(answer: Response): Promise<string> {
	const headers = [...answer.headers].map(([name, value]) => [name, name === "date" ? "" : value.replace(/[\w-]{43}/g, "TOKEN")]);
	return JSON.stringify([answer.status, headers, await answer.text()]);
}

test("known and unknown: the same answer at each step, whatever code is entered, and a letter to one only", async () => {
	const steps = async (email: string) => {
		const browser = portal.browser();
		const said = [await seen(await browser.post("/en/sign-in", { email }))];
		said.push(await seen(await browser.get("/en/sign-in/code")));
		for (let tries = 0; tries < 6; tries++) said.push(await seen(await browser.post("/en/sign-in/code", { code: "0000 0000" })));
		return said;
	};
	const before = (await portal.mails()).length;
	const [known, unknown] = [await steps("ana@example.org"), await steps("una@example.org")];
	assert.deepEqual(unknown, known);
	assert.deepEqual(
		(await portal.mails()).slice(before).map(({ to }) => to),
		["ana@example.org"],
	);
});

test("limits speak of tries, not of people", async () => {
	const strict = await openPortal({
		budgets: {
			letters: { points: 2, duration: 60 },
			asking: { points: 100, duration: 60 },
			answering: { points: 3, duration: 60 },
			second: { points: 2, duration: 60 },
		},
	});
	await enter(strict.house, "Ana", inRound("focal_point", { party: "AL" }));
	const statuses = async (email: string) => {
		const answers = [];
		for (let tries = 0; tries < 3; tries++) answers.push(await strict.browser().post("/en/sign-in", { email }));
		const last = answers.at(-1);
		return [...answers.map(({ status }) => status), last?.headers.get("retry-after"), await last?.text()];
	};
	const [known, unknown] = [await statuses("ana@example.org"), await statuses("una@example.org")];
	assert.deepEqual(known.slice(0, 4), [303, 303, 429, "60"]);
	assert.deepEqual(unknown, known);
	assert.equal((await strict.mails()).length, 2);
	const guesser = strict.browser();
	await guesser.post("/en/sign-in", { email: "third@example.org" });
	const guesses = [];
	for (let tries = 0; tries < 4; tries++) guesses.push((await guesser.post("/en/sign-in/code", { code: "1" })).status);
	assert.deepEqual(guesses, [422, 422, 422, 429]);
	await strict.close();
});

test("whom a proxy speaks for counts only as far as there are proxies", async () => {
	const budgets = {
		letters: { points: 100, duration: 60 },
		asking: { points: 1, duration: 60 },
		answering: { points: 1, duration: 60 },
		second: { points: 1, duration: 60 },
	};
	const from = (portal: Portal, address: string) =>
		portal.browser().post("/en/sign-in", { email: "a@example.org" }, { "X-Forwarded-For": address });
	const [alone, behind] = await Promise.all([openPortal({ budgets }), openPortal({ budgets, proxies: 1 })]);
	assert.deepEqual([(await from(alone, "192.0.2.1")).status, (await from(alone, "192.0.2.2")).status], [303, 429]);
	assert.deepEqual([(await from(behind, "192.0.2.1")).status, (await from(behind, "192.0.2.2")).status], [303, 303]);
	assert.equal((await from(behind, "203.0.113.9, 192.0.2.2")).status, 429, "what the client itself says is not believed");
	await Promise.all([alone.close(), behind.close()]);
});

test("the order of times tells nothing: known and unknown, one after the other, win and lose about as often", async () => {
	const took = async (email: string) => {
		const browser = portal.browser();
		const start = performance.now();
		await (await browser.post("/en/sign-in", { email })).text();
		return performance.now() - start;
	};
	for (let warm = 0; warm < 20; warm++) await took("warm@example.org");
	let knownFirst = 0;
	const rounds = 120;
	for (let round = 0; round < rounds; round++) {
		const order = round % 2 === 0 ? ["ana@example.org", "una@example.org"] : ["una@example.org", "ana@example.org"];
		const times = new Map<string, number>();
		for (const email of order) {
			times.set(email, await took(email));
			await portal.mails();
		}
		if ((times.get("ana@example.org") ?? 0) < (times.get("una@example.org") ?? 0)) knownFirst += 1;
	}
	// With no difference 60 ± 5.5; four standard deviations leave room for chance once in ten thousand runs.
	assert.ok(Math.abs(knownFirst - rounds / 2) < 22, `${knownFirst} of ${rounds}`);
});
