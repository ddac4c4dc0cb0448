/** What is sent by others, or as no browser sends it: a problem of the catalogue, and nothing half-done. */
import assert from "node:assert/strict";
import { request } from "node:http";
import { after, before, test } from "node:test";
import { enter, inRound } from "../../../builders/people.js";
import { type Client, openPortal, type Portal, signIn } from "./portal.js";

let portal: Portal;
let ana: Client;
before(async () => {
	portal = await openPortal();
	await enter(portal.house, "Ana", inRound("focal_point", { party: "AL" }));
	ana = portal.browser();
	await signIn(portal, ana, "ana@example.org");
});
after(() => portal.close());

const SENT = [
	"/sign-in",
	"/sign-in/code",
	"/sign-in/passkey/start",
	"/sign-in/passkey",
	"/sign-in/institution",
	"/sign-in/second-factor",
	"/sign-out",
	"/access/sessions/end",
	"/access/sessions/end-others",
	"/access/second-factor/start",
	"/access/second-factor",
	"/access/passkeys/start",
	"/access/passkeys/add",
	"/access/passkeys/remove",
	`/invitation/${"A".repeat(43)}`,
] as const;

test("everything to which something can be sent is here; a receipt to check, which changes nothing, is elsewhere", () => {
	const sendable = portal.sendable.map((path) => path.replace("/en", "").replace(":token", "A".repeat(43)));
	assert.deepEqual([...sendable].sort(), [...SENT, "/record/receipts"].sort());
});

const FIELDS: Readonly<Record<string, string>> = { email: "ana@example.org" };
const FORM = { "Content-Type": "application/x-www-form-urlencoded" };

/** All that signing in keeps. */
async function kept(): Promise<string> {
	const { db } = portal.house;
	const tables = ["sign_in_session", "sign_in_attempt", "sign_in_passkey", "sign_in_second_factor", "invitation"] as const;
	return JSON.stringify(await Promise.all(tables.map((table) => db.selectFrom(table).selectAll().execute())));
}

async function unchanged(work: () => Promise<void>): Promise<void> {
	const [state, letters] = [await kept(), (await portal.mails()).length];
	await work();
	assert.equal(await kept(), state);
	assert.equal((await portal.mails()).length, letters);
	assert.deepEqual(portal.troubles, []);
}

test("every form that comes from elsewhere, or does not say from where, is refused and changes nothing", async () => {
	const elsewhere: Record<string, string>[] = [
		{ Origin: "https://evil.example" },
		{ Origin: "null" },
		{ Origin: `${portal.origin}.evil.example` },
		{ Origin: "http://127.0.0.1" },
		{ Origin: "", "Sec-Fetch-Site": "cross-site" },
		{ Origin: "", "Sec-Fetch-Site": "same-site" },
		{ Origin: "" },
	];
	await unchanged(async () => {
		for (const path of SENT) {
			for (const headers of elsewhere) {
				const sent = Object.fromEntries(Object.entries({ ...FORM, ...headers }).filter(([, value]) => value !== ""));
				const answer = await ana.raw(`/en${path}`, { method: "POST", headers: sent, body: "email=ana%40example.org" });
				assert.equal(answer.status, 403, `${path} ${JSON.stringify(headers)}`);
			}
		}
	});
});

test("forms of another type, too large, with fields doubled, nested, missing, added or broken are refused and change nothing", async () => {
	const ours = { Origin: portal.origin };
	const email = "email=una%40example.org";
	const bodies: [number, string, Record<string, string>][] = [
		[400, JSON.stringify(FIELDS), { "Content-Type": "application/json" }],
		[400, email, { "Content-Type": "text/plain" }],
		[400, "", { "Content-Type": "multipart/form-data; boundary=x" }],
		[413, `email=${"a".repeat(20_000)}`, FORM],
		[400, `${email}&${email}`, FORM],
		[400, "email[]=una%40example.org", FORM],
		[400, "email[address]=una%40example.org", FORM],
		[400, `${email}&admin=1`, FORM],
		[400, "", FORM],
		[400, "email=una%40example.org%00", FORM],
		[422, "email=%ff%fe", FORM],
		[422, "email=una%40example.org%0d%0aBcc:x@example.org", FORM],
		[422, "email=una%40example.org%2cuna%40example.com", FORM],
		[422, `email=${"a".repeat(250)}%40example.org`, FORM],
		[422, "email=", FORM],
	];
	await unchanged(async () => {
		for (const [status, body, headers] of bodies) {
			const answer = await portal.browser().raw("/en/sign-in", { method: "POST", headers: { ...ours, ...headers }, body });
			assert.equal(answer.status, status, body.slice(0, 60));
			assert.doesNotMatch(await answer.text(), /undefined|\[object/);
		}
	});
});

test("forms that need a session say so without one; pages lead to signing in", async () => {
	const nobody = portal.browser();
	for (const path of SENT.filter((path) => path.startsWith("/access"))) {
		assert.equal((await nobody.post(`/en${path}`)).status, 401, path);
	}
	for (const path of ["/access", "/access/second-factor", "/access/passkeys/add", "/sign-in/second-factor"]) {
		assert.equal((await nobody.get(`/fr${path}`)).headers.get("location"), "/fr/sign-in", path);
	}
});

test("cookies of every kind of garbage are nobody", async () => {
	const garbage = [
		"",
		"x",
		"A".repeat(43),
		"A".repeat(6000),
		"%00",
		"%E0%A4%A",
		'"quoted"',
		"a=b=c",
		"undefined",
		"' or 1=1 --",
		"../../etc/passwd",
		"\u00ff\u00fe",
		"{}",
	];
	await unchanged(async () => {
		for (const value of garbage) {
			for (const name of ["rapporteur-session", "rapporteur-attempt", "__Host-rapporteur-session", "__proto__"]) {
				const browser = portal.browser();
				browser.cookies.set(name, value);
				assert.equal((await browser.get("/en")).status, 200, `${name}=${value}`);
				assert.equal((await browser.get("/en/access")).headers.get("location"), "/en/sign-in");
				assert.equal((await browser.post("/en/sign-in/code", { code: "12345678" })).status, 410);
			}
		}
	});
});

test("a digest of a token from a copy of the database is no token", async () => {
	const [session] = await portal.house.db.selectFrom("sign_in_session").select("digest").execute();
	for (const encoding of ["hex", "base64url"] as const) {
		const thief = portal.browser();
		thief.cookies.set("rapporteur-session", session?.digest.toString(encoding) ?? "");
		assert.equal((await thief.get("/en/access")).headers.get("location"), "/en/sign-in");
	}
});

test("what is no answer of a passkey is refused; five times, then the attempt is over", async () => {
	const browser = portal.browser();
	await browser.post("/en/sign-in/passkey/start");
	const answers = ["", "null", "[]", "{", '{"id":1}', '{"id":"x"}', `{"id":"${"a".repeat(2000)}"}`];
	const statuses = [];
	for (const answer of answers) statuses.push((await browser.post("/en/sign-in/passkey", { answer })).status);
	assert.deepEqual(statuses, [422, 422, 422, 422, 422, 410, 410]);
	assert.deepEqual(portal.troubles, []);
});

test("pages that nobody may frame, load from elsewhere or sniff; nothing else can be sent anywhere", async () => {
	const page = await portal.browser().get("/en/sign-in");
	const policy = page.headers.get("content-security-policy") ?? "";
	assert.match(policy, /default-src 'none'/);
	assert.match(policy, /frame-ancestors 'none'/);
	assert.match(policy, /form-action 'self'/);
	assert.doesNotMatch(policy, /unsafe/);
	assert.equal(page.headers.get("x-content-type-options"), "nosniff");
	assert.equal(page.headers.get("referrer-policy"), "same-origin");
	assert.match(page.headers.get("permissions-policy") ?? "", /camera=\(\)/);
	for (const path of ["/en", "/en/rounds/lanzarote-ict", "/en/access", "/en/nothing"]) {
		assert.equal((await ana.post(path, { x: "1" })).status, 405, path);
	}
	for (const method of ["PUT", "DELETE", "PATCH"]) assert.equal((await ana.raw("/en/sign-in", { method })).status, 405, method);
});

/** A request as no browser sends it: what `fetch` would refuse to write. */
function bare(headers: Readonly<Record<string, string | string[]>>, body: string): Promise<{ status: number; location: string }> {
	const { port } = new URL(portal.origin);
	return new Promise((resolve, reject) => {
		const asked = request(
			{ host: "127.0.0.1", port, path: "/en/sign-in", method: "POST", headers: { ...FORM, ...headers } },
			(answer) => {
				answer.resume();
				answer.on("end", () => resolve({ status: answer.statusCode ?? 0, location: answer.headers.location ?? "" }));
			},
		);
		asked.on("error", reject).end(body);
	});
}

test("headers of every kind of garbage change neither where one is led nor what is answered", async () => {
	const { origin } = portal;
	const sent = "email=una%40example.org";
	for (const headers of [
		{ Host: "evil.example" },
		{ "X-Forwarded-Host": "evil.example", "X-Forwarded-Proto": "ftp" },
		{ "X-Forwarded-For": ",,, \u00e9 ::::: 999.1.1.1" },
		{ "Accept-Language": `${"fr;q=x,".repeat(500)}*;q=-1` },
		{ "User-Agent": "\u00ff".repeat(2000) },
		{ "Accept-Encoding": "gzip;q=nonsense, br;;;" },
		{ "Content-Type": "application/x-www-form-urlencoded; charset=utf-7; charset=x" },
		{ Cookie: ["rapporteur-session=a", "rapporteur-session=b; ; =; =x"] },
	]) {
		const answer = await bare({ Origin: origin, ...headers }, sent);
		assert.deepEqual(answer, { status: 303, location: "/en/sign-in/code" }, JSON.stringify(headers));
	}
	assert.equal(
		(await bare({ Origin: "http://evil.example", Host: "evil.example" }, sent)).status,
		403,
		"not even from the Host that it names",
	);
	assert.deepEqual(portal.troubles, []);
});
