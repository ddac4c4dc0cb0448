/** Coming in by an invitation: the day on which a new focal point starts. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { invite } from "../../../../src/acts/people/invite.js";
import type { HeldRole } from "../../../../src/domain/person.js";
import { CLARA } from "../../../builders/house.js";
import { inRound } from "../../../builders/people.js";
import { textOf } from "../fixture.js";
import { openPortal, type Portal } from "./portal.js";

let portal: Portal;
before(async () => {
	portal = await openPortal();
});
after(() => portal.close());

async function invited(name: string, role: HeldRole): Promise<string> {
	const email = `${name.toLowerCase()}@example.org`;
	return (await invite(portal.house, CLARA, { name, email, language: "en", role, until: null })).token ?? "";
}

test("the link shows a button and spends nothing, however often a programme opens it; the button lets in, once", async () => {
	const token = await invited("Ben", inRound("focal_point", { party: "AL" }));
	const path = `/en/invitation/${token}`;
	for (const scanner of [1, 2, 3]) {
		const page = await portal.browser(`scanner ${scanner}`).get(path);
		assert.equal(page.status, 200);
		assert.match(textOf(await page.text()), /Welcome, Ben/);
		assert.equal(page.headers.get("referrer-policy"), "same-origin");
		assert.equal(page.headers.get("cache-control"), "private, no-store");
		assert.equal(page.headers.get("etag"), null);
		assert.deepEqual(page.headers.getSetCookie(), []);
	}
	assert.equal((await portal.browser().raw(path, { method: "HEAD" })).status, 200);
	const ben = portal.browser();
	const opened = await ben.post(path);
	assert.deepEqual([opened.status, opened.headers.get("location")], [303, "/en/access"]);
	assert.match(textOf(await (await ben.get("/en/access")).text()), /Focal point\s+Albania/);
	for (const late of [await portal.browser().get(path), await portal.browser().post(path)]) {
		assert.equal(late.status, 410);
		assert.match(textOf(await late.text()), /This link opens nothing/);
	}
});

test("two who press the button at once: one is in", async () => {
	const path = `/en/invitation/${await invited("Two", inRound("member", { party: "FI" }))}`;
	const statuses = await Promise.all([1, 2, 3].map(async () => (await portal.browser().post(path)).status));
	assert.deepEqual(statuses.sort(), [303, 410, 410]);
});

test("forged, cut, doubled, nested and odd links are one sentence, and in no record of troubles", async () => {
	const token = await invited("Eve", inRound("observer"));
	const forged = [
		token.slice(1),
		`${token}A`,
		token.toUpperCase(),
		"A".repeat(43),
		"%00",
		"%ff",
		"..%2f..",
		"a".repeat(5000),
		`${token}%20`,
	];
	for (const one of forged) {
		for (const answer of [
			await portal.browser().get(`/fr/invitation/${one}`),
			await portal.browser().post(`/fr/invitation/${one}`),
		]) {
			assert.ok([404, 410].includes(answer.status), `${one}: ${answer.status}`);
			assert.match(textOf(await answer.text()), /Ce lien n’ouvre rien|n’existe pas|n’est pas public/);
		}
	}
	assert.deepEqual(portal.troubles, []);
	assert.equal((await portal.browser().get(`/fr/invitation/${token}`)).status, 200, "the true one is not spent");
});

test("an invitation that is older than its days opens nothing", async () => {
	const token = await invited("Old", inRound("observer"));
	await portal.house.db
		.updateTable("invitation")
		.set({ expires_at: "2018-01-02T08:00:00.000Z", invited_at: "2017-12-01T00:00:00Z" })
		.execute();
	assert.equal((await portal.browser().get(`/en/invitation/${token}`)).status, 410);
	assert.equal((await portal.browser().post(`/en/invitation/${token}`)).status, 410);
});

test("an invitation gives the roles of its round, and none of another", async () => {
	const token = await invited("Rex", inRound("rapporteur", { questions: ["9"] }));
	const rex = portal.browser();
	await rex.post(`/en/invitation/${token}`);
	const page = textOf(await (await rex.get("/en/access")).text());
	assert.match(page, /Rapporteur\s+.*questions 9/);
	assert.doesNotMatch(page, /Every round/);
});
