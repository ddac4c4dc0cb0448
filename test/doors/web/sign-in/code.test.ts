/** Signing in by a code: the way in, and every way in which it must not work. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { enter, inRound } from "../../../builders/people.js";
import { textOf } from "../fixture.js";
import { codeFor, openPortal, type Portal, signIn } from "./portal.js";

let portal: Portal;
before(async () => {
	portal = await openPortal();
	await enter(portal.house, "Ana", inRound("focal_point", { party: "AL" }));
	await enter(portal.house, "Rita", inRound("rapporteur", { questions: ["9"] }));
});
after(() => portal.close());

const where = (answer: Response) => answer.headers.get("location");

test("an address, a code, and one is in; the code letter names the person, is in their language and holds no link to guess at", async () => {
	const browser = portal.browser();
	const asked = await browser.post("/en/sign-in", { email: " ANA@Example.org " });
	assert.deepEqual([asked.status, where(asked)], [303, "/en/sign-in/code"]);
	const { text } = await portal.mailTo("ana@example.org");
	assert.match(text, /Subject: \d{4} \d{4} is your code for signing in/);
	assert.match(text, /Dear Ana,/);
	assert.match(text, /Auto-Submitted: auto-generated/);
	const entered = await browser.post("/fr/sign-in/code", { code: await codeFor(portal, "ana@example.org") });
	assert.deepEqual([entered.status, where(entered)], [303, "/fr/access"]);
	const page = textOf(await (await browser.get("/en/access")).text());
	assert.match(page, /You are signed in as ana@example\.org/);
	assert.match(page, /Focal point\s+Albania, /);
});

test("the cookie is for this house, not for scripts, and not for other sites", async () => {
	const browser = portal.browser();
	await browser.post("/en/sign-in", { email: "ana@example.org" });
	const answer = await browser.post("/en/sign-in/code", { code: await codeFor(portal, "ana@example.org") });
	const [session] = answer.headers.getSetCookie();
	assert.match(session ?? "", /^rapporteur-session=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/);
});

test("a code works once, and only in the browser in which it was asked for", async () => {
	const [mine, other] = [portal.browser(), portal.browser()];
	await other.post("/en/sign-in", { email: "ana@example.org" });
	await mine.post("/en/sign-in", { email: "ana@example.org" });
	const code = await codeFor(portal, "ana@example.org");
	assert.equal((await other.post("/en/sign-in/code", { code })).status, 422);
	const attempt = new Map(mine.cookies);
	assert.equal((await mine.post("/en/sign-in/code", { code })).status, 303);
	const again = portal.browser();
	for (const [name, value] of attempt) again.cookies.set(name, value);
	const reused = await again.post("/en/sign-in/code", { code });
	assert.equal(reused.status, 410);
	assert.match(textOf(await reused.text()), /What you began here is over/);
	assert.equal(again.cookies.has("rapporteur-session"), false);
});

test("of many tries at once, five count; then the right code opens nothing either", async () => {
	const browser = portal.browser();
	await browser.post("/en/sign-in", { email: "ana@example.org" });
	const right = await codeFor(portal, "ana@example.org");
	const wrong = right.startsWith("0000") ? "1111 1111" : "0000 0000";
	const statuses = await Promise.all(
		Array.from({ length: 20 }, async () => (await browser.post("/en/sign-in/code", { code: wrong })).status),
	);
	assert.deepEqual(
		[statuses.filter((status) => status === 422).length, statuses.filter((status) => status === 410).length],
		[5, 15],
	);
	assert.equal((await browser.post("/en/sign-in/code", { code: right })).status, 410);
});

test("a code that is older than ten minutes is over", async () => {
	const browser = portal.browser();
	await browser.post("/en/sign-in", { email: "ana@example.org" });
	const code = await codeFor(portal, "ana@example.org");
	portal.later(10.1);
	assert.equal((await browser.post("/en/sign-in/code", { code })).status, 410);
});

test("of two at once with the same code, one is in", async () => {
	const browser = portal.browser();
	await browser.post("/en/sign-in", { email: "rita@example.org" });
	const code = await codeFor(portal, "rita@example.org");
	const statuses = await Promise.all([1, 2, 3].map(async () => (await browser.post("/en/sign-in/code", { code })).status));
	assert.deepEqual(statuses.sort(), [303, 410, 410]);
	const sessions = await portal.house.db
		.selectFrom("sign_in_session")
		.innerJoin("person", "person.id", "person")
		.where("email", "=", "rita@example.org")
		.select("sign_in_session.id")
		.execute();
	assert.equal(sessions.length, 1);
});

test("nothing that lets anybody in is kept: neither code nor token stands in the database", async () => {
	const browser = portal.browser();
	await browser.post("/en/sign-in", { email: "rita@example.org" });
	const code = (await codeFor(portal, "rita@example.org")).replace(" ", "");
	const tokens = [...browser.cookies.values()];
	await browser.post("/en/sign-in/code", { code });
	tokens.push(...browser.cookies.values());
	const kept = JSON.stringify([
		await portal.house.db.selectFrom("sign_in_attempt").selectAll().execute(),
		await portal.house.db.selectFrom("sign_in_session").selectAll().execute(),
	]);
	assert.equal(tokens.length, 2);
	for (const secret of [code, ...tokens]) assert.ok(!kept.includes(secret));
	for (const token of tokens) assert.ok(!kept.includes(Buffer.from(token).toString("hex")));
});

test("signing in makes a new token, whatever cookie somebody has planted, and ends the session before", async () => {
	const browser = portal.browser();
	browser.cookies.set("rapporteur-session", "A".repeat(43));
	await signIn(portal, browser, "rita@example.org");
	const first = browser.cookies.get("rapporteur-session") ?? "";
	assert.notEqual(first, "A".repeat(43));
	await signIn(portal, browser, "ana@example.org");
	assert.notEqual(browser.cookies.get("rapporteur-session"), first);
	const old = portal.browser();
	old.cookies.set("rapporteur-session", first);
	assert.equal(where(await old.get("/en/access")), "/en/sign-in");
});

test("over https the cookies are bound to the host, and browsers are told to stay with https", async () => {
	const secure = await openPortal({ origin: "https://portal.example" });
	await enter(secure.house, "Ana", inRound("focal_point", { party: "AL" }));
	const browser = secure.browser();
	await browser.post("/en/sign-in", { email: "ana@example.org" });
	assert.deepEqual([...browser.cookies.keys()], ["__Host-rapporteur-attempt"]);
	const entered = await browser.post("/en/sign-in/code", { code: await codeFor(secure, "ana@example.org") });
	assert.match(
		entered.headers.getSetCookie()[0] ?? "",
		/^__Host-rapporteur-session=.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
	);
	assert.match(entered.headers.get("strict-transport-security") ?? "", /max-age=\d{8}/);
	assert.equal((await browser.get("/en/access")).status, 200);
	await secure.close();
});

test("a letter that cannot be sent does not change the answer, and whoever runs the house is told, not to whom", async () => {
	const mute = await openPortal({ noMail: true });
	await enter(mute.house, "Ana", inRound("focal_point", { party: "AL" }));
	const answers = await Promise.all(
		["ana@example.org", "nobody@example.org"].map((email) => mute.browser().post("/en/sign-in", { email })),
	);
	assert.deepEqual(
		answers.map((answer) => [answer.status, where(answer)]),
		[
			[303, "/en/sign-in/code"],
			[303, "/en/sign-in/code"],
		],
	);
	await mute.mails();
	assert.equal(mute.troubles.length, 1);
	await mute.close();
});
