/** One's own access: sessions seen and ended, roles that end, the second factor that duties need. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Secret, TOTP } from "otpauth";
import { endRole } from "../../../../src/acts/people/pass-on.js";
import { liftSecondFactor } from "../../../../src/acts/sign-in/lift.js";
import { everywhere } from "../../../../src/domain/person.js";
import { Problem } from "../../../../src/domain/problem.js";
import { CLARA } from "../../../builders/house.js";
import { again, enter, inRound } from "../../../builders/people.js";
import { recordOf } from "../../../builders/record.js";
import { textOf } from "../fixture.js";
import { type Client, openPortal, type Portal, signIn } from "./portal.js";

const PHONE =
	"Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1 (KHTML, like Gecko) Version/19.0 Safari/604.1";

let portal: Portal;
let anasRole: string;
before(async () => {
	portal = await openPortal();
	anasRole = (await enter(portal.house, "Ana", inRound("focal_point", { party: "AL" }))).role;
	await enter(portal.house, "Sara", everywhere("secretariat"));
	await enter(portal.house, "Adam", everywhere("administrator"));
	await enter(portal.house, "Tom", inRound("member", { party: "FI" }));
	await enter(portal.house, "Rita", inRound("rapporteur", { questions: ["9"] }));
});
after(() => portal.close());

const access = async (client: Client) => textOf(await (await client.get("/en/access")).text());
const isIn = async (client: Client) => (await client.get("/en/access")).status === 200;
const ids = (html: string) => [...html.matchAll(/name="session" value="([0-9a-f-]{36})"/g)].map(([, id]) => id ?? "");

test("sessions are listed with their device, and ended one by one or all others; the revoked is out at the next request", async () => {
	const [laptop, phone, third] = [portal.browser(), portal.browser(PHONE), portal.browser()];
	for (const client of [laptop, phone, third]) await signIn(portal, client, "ana@example.org");
	const html = await (await laptop.get("/en/access")).text();
	assert.match(textOf(html), /Firefox, Linux \( ?this browser\)[\s\S]*Safari, iPhone/);
	assert.match(textOf(html), /by a code, since \d+ \w+ \d{4}, \d\d:\d\d UTC/);
	assert.equal(ids(html).length, 2);
	const phones = /Safari, iPhone[\s\S]*?name="session" value="([^"]+)"/.exec(html)?.[1] ?? "";
	const ended = await laptop.post("/en/access/sessions/end", { session: phones });
	assert.equal(ended.headers.get("location"), "/en/access?done=ended");
	assert.deepEqual([await isIn(phone), await isIn(third)], [false, true]);
	await laptop.post("/en/access/sessions/end-others");
	assert.deepEqual([await isIn(third), await isIn(laptop)], [false, true]);
	assert.match((await portal.mailTo("ana@example.org")).text, /code for signing in|new device/);
	const cookie = laptop.cookies.get("rapporteur-session") ?? "";
	assert.equal((await laptop.post("/en/sign-out")).headers.get("location"), "/en");
	laptop.cookies.set("rapporteur-session", cookie);
	assert.equal(await isIn(laptop), false, "the token opens nothing after signing out, also where the cookie was kept");
});

test("a new device is told by letter; a known one is not", async () => {
	const letters = async () =>
		(await portal.mails()).filter(({ to, text }) => to === "rita@example.org" && /new device/.test(text)).length;
	await signIn(portal, portal.browser(), "rita@example.org");
	await signIn(portal, portal.browser(), "rita@example.org");
	assert.equal(await letters(), 0);
	await signIn(portal, portal.browser(PHONE), "rita@example.org");
	assert.equal(await letters(), 1);
	assert.match((await portal.mailTo("rita@example.org")).text, /Safari, iPhone/);
});

test("nobody ends another's session, and what is no id is not found", async () => {
	const [ana, rita] = [portal.browser(), portal.browser()];
	await signIn(portal, ana, "ana@example.org");
	await signIn(portal, rita, "rita@example.org");
	const [anas] = await portal.house.db
		.selectFrom("sign_in_session")
		.innerJoin("person", "person.id", "person")
		.where("name", "=", "Ana")
		.where("ended_at", "is", null)
		.select("sign_in_session.id")
		.execute();
	for (const session of [anas?.id ?? "", "nonsense", "00000000-0000-4000-8000-000000000000", "' or 1=1"]) {
		assert.equal((await rita.post("/en/access/sessions/end", { session })).status, 404, session);
		assert.equal((await rita.post("/en/access/passkeys/remove", { passkey: session })).status, 404, session);
	}
	assert.ok(await isIn(ana));
});

test("a role that ends between two requests is gone at the second, and the session stays", async () => {
	const ana = portal.browser();
	await signIn(portal, ana, "ana@example.org");
	assert.match(await access(ana), /Focal point/);
	await endRole(portal.house, CLARA, anasRole, "left the ministry");
	assert.match(await access(ana), /You hold no role at the moment/);
});

test("a session not used for twelve hours has ended, and so has one of a week ago", async () => {
	const ana = portal.browser();
	await signIn(portal, ana, "ana@example.org");
	for (let day = 0; day < 6; day++) {
		portal.later(11 * 60);
		assert.ok(await isIn(ana), `after ${(day + 1) * 11} hours`);
	}
	portal.later(12 * 60 + 1);
	assert.equal(await isIn(ana), false);
	await signIn(portal, ana, "ana@example.org");
	let hours = 0;
	while (await isIn(ana)) {
		portal.later(11 * 60);
		hours += 11;
		assert.ok(hours < 24 * 8);
	}
	assert.ok(hours >= 24 * 7, `${hours}`);
});

/** Sets up an app, and answers its codes. */
async function setUpApp(client: Client): Promise<{ code(): string; recovery: readonly string[] }> {
	assert.equal((await client.post("/en/access/second-factor/start")).headers.get("location"), "/en/access/second-factor");
	const html = await (await client.get("/en/access/second-factor")).text();
	const key = /<code class="key-text">([A-Z2-7 ]+)<\/code>/.exec(html)?.[1]?.replaceAll(" ", "") ?? "";
	assert.match(html, /<svg class="qr" viewBox="0 0 \d+ \d+" role="img" aria-label="[^"]+"/);
	const app = new TOTP({ secret: Secret.fromBase32(key), algorithm: "SHA1", digits: 6, period: 30 });
	const code = () => app.generate({ timestamp: portal.now() });
	const wrong = await client.post("/en/access/second-factor", { code: code() === "000000" ? "111111" : "000000" });
	assert.equal(wrong.status, 422);
	assert.ok((await wrong.text()).includes(key.slice(0, 4)), "the same key again");
	const done = await client.post("/en/access/second-factor", { code: code() });
	assert.equal(done.status, 200);
	const recovery = [...(await done.text()).matchAll(/<code>([a-z2-9-]{19})<\/code>/g)].map(([, one]) => one ?? "");
	assert.equal(recovery.length, 10);
	return { code, recovery };
}

test("duties in the Secretariat count only with a second factor; it is asked for, shown, taken once, and has recovery codes", async () => {
	const first = portal.browser();
	assert.equal((await signIn(portal, first, "sara@example.org")).headers.get("location"), "/en/access");
	assert.match(await access(first), /These duties count only with a second factor[\s\S]*Secretariat/);
	assert.deepEqual(await portal.rolesOf(first), []);
	const before = first.cookies.get("rapporteur-session");
	const app = await setUpApp(first);
	assert.notEqual(first.cookies.get("rapporteur-session"), before, "a new token for what counts for more");
	assert.deepEqual(await portal.rolesOf(first), ["secretariat"]);
	assert.match((await portal.mailTo("sara@example.org")).text, /second factor/);

	const second = portal.browser();
	assert.equal((await signIn(portal, second, "sara@example.org")).headers.get("location"), "/en/sign-in/second-factor");
	assert.deepEqual(await portal.rolesOf(second), []);
	for (const path of ["/en/access/second-factor/start", "/en/access/passkeys/start"]) {
		const refused = await second.post(path);
		assert.equal(refused.status, 403, "a stolen mailbox sets no factor of its own");
		assert.match(textOf(await refused.text()), /needs your second factor/);
	}
	assert.equal(
		(await second.post("/en/sign-in/second-factor", { code: app.code() })).status,
		422,
		"the code that has set it up is spent",
	);
	portal.later(1);
	const shown = app.code();
	assert.equal((await second.post("/en/sign-in/second-factor", { code: `${shown.slice(0, 3)} ${shown.slice(3)}` })).status, 303);
	assert.deepEqual(await portal.rolesOf(second), ["secretariat"]);

	const third = portal.browser();
	await signIn(portal, third, "sara@example.org");
	assert.equal((await third.post("/en/sign-in/second-factor", { code: shown })).status, 422, "a code opens once");
	const [lost = ""] = app.recovery;
	assert.equal((await third.post("/en/sign-in/second-factor", { code: lost.toUpperCase().replaceAll("-", " ") })).status, 303);
	assert.match(await access(third), /9 recovery codes are left/);
	const fourth = portal.browser();
	await signIn(portal, fourth, "sara@example.org");
	assert.equal((await fourth.post("/en/sign-in/second-factor", { code: lost })).status, 422, "and so does a recovery code");
});

test("whoever has set an app is asked for it, whatever their role; who has none is not", async () => {
	const tom = portal.browser();
	assert.equal((await signIn(portal, tom, "tom@example.org")).headers.get("location"), "/en/access");
	assert.deepEqual(await portal.rolesOf(tom), ["member"]);
	const app = await setUpApp(tom);
	portal.later(1);
	const later = portal.browser();
	assert.equal((await signIn(portal, later, "tom@example.org")).headers.get("location"), "/en/sign-in/second-factor");
	assert.deepEqual(await portal.rolesOf(later), []);
	assert.match(await access(later), /These duties count only with a second factor[\s\S]*Committee member/);
	assert.equal((await later.post("/en/sign-in/second-factor", { code: app.code() })).status, 303);
	assert.deepEqual(await portal.rolesOf(later), ["member"]);
});

test("an administrator lifts lost factors: sessions end, the next sign-in sets new ones; others may not", async () => {
	const tom = portal.browser();
	await signIn(portal, tom, "tom@example.org");
	const sara = await again(portal.house, await idOf("Sara"));
	await assert.rejects(liftSecondFactor(portal.house, sara, "tom@example.org"), isProblem("refused"));
	await assert.rejects(liftSecondFactor(portal.house, CLARA, "una@example.org"), isProblem("not_found"));
	assert.ok(await isIn(tom));
	assert.equal(await liftSecondFactor(portal.house, CLARA, " TOM@example.org"), "Tom");
	assert.equal(await isIn(tom), false);
	const lifted = (await recordOf(portal.house)).filter(({ statement }) => statement.kind === "second_factor_lifted");
	assert.deepEqual(
		lifted.map(({ statement, disclosures }) => [statement.subject, disclosures.actor?.value]),
		[[await idOf("Tom"), "Clara"]],
	);
	assert.equal((await signIn(portal, tom, "tom@example.org")).headers.get("location"), "/en/access");
	assert.deepEqual(await portal.rolesOf(tom), ["member"]);
	await setUpApp(tom);
});

async function idOf(name: string): Promise<string> {
	return (await portal.house.db.selectFrom("person").where("name", "=", name).select("id").executeTakeFirstOrThrow()).id;
}

const isProblem = (code: string) => (error: unknown) => error instanceof Problem && error.code === code;

test("what one has begun to set up, another in the same browser does not finish", async () => {
	const browser = portal.browser();
	await signIn(portal, browser, "adam@example.org");
	await browser.post("/en/access/second-factor/start");
	const attempt = browser.cookies.get("rapporteur-attempt") ?? "";
	await browser.post("/en/sign-out");
	await signIn(portal, browser, "rita@example.org");
	browser.cookies.set("rapporteur-attempt", attempt);
	assert.equal((await browser.get("/en/access/second-factor")).status, 410);
	assert.equal((await browser.post("/en/access/second-factor", { code: "123456" })).status, 410);
	assert.equal((await browser.get("/en/access/passkeys/add")).status, 410);
});

test("secrets of apps are sealed, and recovery codes are digests", async () => {
	const browser = portal.browser();
	await signIn(portal, browser, "adam@example.org");
	const { recovery } = await setUpApp(browser);
	const kept = JSON.stringify([
		await portal.house.db.selectFrom("sign_in_second_factor").selectAll().execute(),
		await portal.house.db.selectFrom("sign_in_recovery_code").selectAll().execute(),
		await portal.house.db.selectFrom("sign_in_attempt").selectAll().execute(),
	]);
	for (const code of recovery) assert.ok(!kept.includes(code) && !kept.includes(code.replaceAll("-", "")));
	assert.doesNotMatch(kept, /"[A-Z2-7]{32}"/);
});

test("pages under a session are nobody else's: not stored, no tag, never answered as unchanged; without one all is as before", async () => {
	const [ana, anybody] = [portal.browser(), portal.browser()];
	await signIn(portal, ana, "ana@example.org");
	const shared = await anybody.get("/en");
	const tag = shared.headers.get("etag") ?? "";
	assert.ok(tag);
	assert.deepEqual([shared.headers.get("cache-control"), shared.headers.getSetCookie()], ["no-cache", []]);
	assert.equal((await anybody.get("/en", { "If-None-Match": tag })).status, 304);
	for (const path of ["/en", "/en/rounds/lanzarote-ict", "/en/rounds/lanzarote-ict/state.csv", "/en/nothing", "/en/access"]) {
		const own = await ana.get(path, { "If-None-Match": tag });
		assert.notEqual(own.status, 304, path);
		assert.deepEqual([own.headers.get("cache-control"), own.headers.get("etag")], ["private, no-store", null], path);
	}
	assert.match((await ana.get("/static/mark.svg")).headers.get("cache-control") ?? "", /public/);
	assert.match(textOf(await (await ana.get("/en")).text()), /My access/);
	assert.match(textOf(await shared.text()), /Sign in/);
});
