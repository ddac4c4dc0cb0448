/** Signing in through an institution: a real OpenID Connect provider, started here, and every way in which it must not let in. */
import assert from "node:assert/strict";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, test } from "node:test";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { Provider } from "oidc-provider";
import type { Institution } from "../../../../src/store/institutions-file.js";
import { enter, inRound } from "../../../builders/people.js";
import { textOf } from "../fixture.js";
import { type Client, openPortal, type Portal } from "./portal.js";

const SECRET = "a secret that both know, of some length";

/** Who the provider says that somebody is: by the name that they give there. */
const ACCOUNTS: Readonly<Record<string, Record<string, unknown>>> = {
	ana: { email: "Ana@ministry.example", email_verified: true },
	anna: { email: "ana@ministry.example", email_verified: true },
	unverified: { email: "rita@ministry.example", email_verified: false },
	unsaid: { email: "rita@ministry.example" },
	text: { email: "rita@ministry.example", email_verified: "true" },
	stranger: { email: "nobody@ministry.example", email_verified: true },
	elsewhere: { email: "sara@elsewhere.example", email_verified: true },
	nameless: {},
};

let portal: Portal;
let provider: { issuer: string; close(): Promise<void> };
let forger: Forger;
before(async () => {
	const listening = await listen();
	const issuer = `http://127.0.0.1:${listening.port}`;
	forger = await openForger();
	portal = await openPortal({
		institutions: [
			...[institution("ministry", issuer), institution("forged", forger.issuer), institution("nowhere", "http://127.0.0.1:1")],
		],
	});
	provider = openProvider(listening, issuer, `${portal.origin}/sign-in/back`);
	for (const [name, email] of [
		["Ana", "ana@ministry.example"],
		["Rita", "rita@ministry.example"],
		["Sara", "sara@elsewhere.example"],
	] as const) {
		await enter(portal.house, name, inRound("member", { party: "FI" }));
		await portal.house.db.updateTable("person").set({ email }).where("name", "=", name).execute();
	}
});
after(async () => {
	await portal.close();
	await provider.close();
	await forger.close();
});

function institution(id: string, issuer: string): Institution {
	const name = { en: `The ${id}`, fr: `Le ${id}` };
	return { id, issuer, clientId: "rapporteur", clientSecret: SECRET, name, domains: ["ministry.example"] };
}

async function listen(): Promise<{ server: Server; port: number }> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
	return { server, port: (server.address() as AddressInfo).port };
}

function openProvider({ server }: { server: Server }, issuer: string, back: string): { issuer: string; close(): Promise<void> } {
	const oidc = new Provider(issuer, {
		clients: [{ client_id: "rapporteur", client_secret: SECRET, redirect_uris: [back] }],
		claims: { openid: ["sub"], email: ["email", "email_verified"] },
		features: { devInteractions: { enabled: true } },
		pkce: { required: () => true },
		cookies: { keys: ["of the test"] },
		findAccount: (_, id) => ({ accountId: id, claims: async () => ({ sub: id, ...ACCOUNTS[id] }) }),
	});
	server.on("request", oidc.callback());
	return { issuer, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

/** From the button on our page to the provider: the address to which it sends the browser. */
async function begin(client: Client, id = "ministry"): Promise<URL> {
	const page = await client.post("/fr/sign-in/institution", { institution: id });
	assert.equal(page.status, 200);
	const address = /^0; url=(.*)$/.exec(page.headers.get("refresh") ?? "")?.[1] ?? "";
	assert.ok((await page.text()).includes(`href="${address.replaceAll("&", "&amp;")}"`));
	return new URL(address);
}

/** Signs in at the provider, as its own pages have it. @returns the address on our side to which it sends the browser back */
async function atProvider(address: URL, login: string): Promise<string> {
	const cookies = new Map<string, string>();
	const ask = async (url: string, fields?: Record<string, string>): Promise<Response> => {
		const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
		const init = fields === undefined ? {} : { method: "POST", body: new URLSearchParams(fields) };
		const answer = await fetch(url, { ...init, redirect: "manual", headers: { Cookie: cookie } });
		for (const set of answer.headers.getSetCookie()) {
			const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
			cookies.set(name, value);
		}
		return answer;
	};
	let answer = await ask(address.href);
	for (let step = 0; step < 12; step++) {
		const location = answer.headers.get("location");
		if (location?.startsWith(portal.origin)) return location.slice(portal.origin.length);
		if (location !== null) answer = await ask(new URL(location, provider.issuer).href);
		else {
			const page = await answer.text();
			const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1];
			const action = /action="([^"]+)"/.exec(page)?.[1] ?? "";
			assert.ok(prompt === "login" || prompt === "consent", `${answer.status} ${page.slice(0, 200)}`);
			answer = await ask(new URL(action, provider.issuer).href, { prompt, login, password: "any" });
		}
	}
	throw new Error("the provider does not come to an end");
}

async function refused(answer: Response, status = 403, what?: unknown): Promise<void> {
	assert.equal(answer.status, status, JSON.stringify(what));
	assert.match(textOf(await answer.text()), status === 403 ? /institution/ : /begun|commencé/);
	assert.ok(
		!answer.headers.getSetCookie().some((cookie) => cookie.startsWith("rapporteur-session=") && !/Max-Age=0/.test(cookie)),
	);
}

const kept = async () =>
	(await portal.house.db.selectFrom("sign_in_account").select(["subject"]).execute()).map(({ subject }) => subject);

test("somebody whose address the institution has checked is in; the account is theirs from then on", async () => {
	const ana = portal.browser();
	const address = await begin(ana);
	for (const name of ["state", "nonce", "code_challenge"]) assert.ok((address.searchParams.get(name) ?? "").length >= 43, name);
	assert.equal(address.searchParams.get("code_challenge_method"), "S256");
	const back = await ana.get(await atProvider(address, "ana"));
	assert.deepEqual([back.status, back.headers.get("location")], [303, "/fr/access"]);
	assert.match(textOf(await (await ana.get("/en/access")).text()), /Ana[\s\S]*through an institution/);
	assert.deepEqual(await kept(), ["ana"]);
	const again = portal.browser();
	assert.equal((await again.get(await atProvider(await begin(again), "ana"))).status, 303);
});

test("another account that now has the address is refused: addresses are given to others when people leave", async () => {
	const anna = portal.browser();
	await refused(await anna.get(await atProvider(await begin(anna), "anna")));
	assert.deepEqual(await kept(), ["ana"]);
});

test("an address that is not checked, not invited, not there, or not the institution's to vouch for is refused, and in one way", async () => {
	for (const login of ["unverified", "unsaid", "text", "stranger", "elsewhere", "nameless"]) {
		const browser = portal.browser();
		await refused(await browser.get(await atProvider(await begin(browser), login)));
	}
	assert.deepEqual(await kept(), ["ana"]);
	assert.deepEqual(portal.troubles, []);
});

test("an answer to another browser, another state, a second time, doubled, without a code or late is refused", async () => {
	const [mine, other] = [portal.browser(), portal.browser()];
	const back = await atProvider(await begin(mine), "ana");
	await refused(await portal.browser().get(back), 410);
	await begin(other);
	await refused(await other.get(back));
	const state = new URL(back, portal.origin).searchParams.get("state") ?? "";
	for (const wrong of [
		back.replace(state, "x".repeat(43)),
		`${back}&state=${state}`,
		"/sign-in/back",
		`/sign-in/back?state=${state}`,
	]) {
		await refused(await mine.get(wrong));
	}
	await mine.get(back);
	await refused(await mine.get(back), 410);
	const late = portal.browser();
	const lateBack = await atProvider(await begin(late), "ana");
	portal.later(11);
	await refused(await late.get(lateBack), 410);
});

test("an institution that is not known, or does not answer, is a sentence", async () => {
	assert.equal((await portal.browser().post("/en/sign-in/institution", { institution: "../ministry" })).status, 404);
	const silent = await portal.browser().post("/en/sign-in/institution", { institution: "nowhere" });
	assert.equal(silent.status, 502);
	assert.match(textOf(await silent.text()), /does not answer at the moment/);
});

interface Forger {
	readonly issuer: string;
	/** What its next token says in the place of what is right. */
	next: Record<string, unknown>;
	signedBy: "itself" | "another";
	close(): Promise<void>;
}

/** A provider that says what it should not: everything else about it is right. */
async function openForger(): Promise<Forger> {
	const [own, another] = [await generateKeyPair("RS256"), await generateKeyPair("RS256")];
	const { server, port } = await listen();
	const issuer = `http://127.0.0.1:${port}`;
	const keys = { keys: [{ ...(await exportJWK(own.publicKey)), kid: "1", alg: "RS256", use: "sig" }] };
	const state: Forger = {
		issuer,
		next: {},
		signedBy: "itself",
		close: () => new Promise((resolve) => server.close(() => resolve())),
	};
	const tokenOf = () =>
		new SignJWT({
			iss: issuer,
			aud: "rapporteur",
			sub: "rita",
			email: "rita@ministry.example",
			email_verified: true,
			...times(),
			...state.next,
		})
			.setProtectedHeader({ alg: "RS256", kid: "1" })
			.sign((state.signedBy === "itself" ? own : another).privateKey);
	server.on("request", async (request, response) => {
		const answers: Record<string, unknown> = {
			"/.well-known/openid-configuration": {
				issuer,
				authorization_endpoint: `${issuer}/auth`,
				token_endpoint: `${issuer}/token`,
				jwks_uri: `${issuer}/keys`,
				response_types_supported: ["code"],
				subject_types_supported: ["public"],
				id_token_signing_alg_values_supported: ["RS256"],
			},
			"/keys": keys,
			"/token": { access_token: "a", token_type: "Bearer", expires_in: 60, id_token: await tokenOf() },
		};
		response.setHeader("Content-Type", "application/json").end(JSON.stringify(answers[request.url ?? ""] ?? {}));
	});
	return state;
}

const times = () => {
	const now = Math.floor(Date.now() / 1000);
	return { iat: now, exp: now + 60 };
};

test("a token for another audience, from another issuer, with another nonce, out of time or signed by another is refused; the right one lets in", async () => {
	const come = async (next: Record<string, unknown>, signedBy: Forger["signedBy"] = "itself"): Promise<Response> => {
		const browser = portal.browser();
		const address = await begin(browser, "forged");
		const [state, nonce] = [address.searchParams.get("state") ?? "", address.searchParams.get("nonce")];
		Object.assign(forger, { next: { nonce, ...next }, signedBy });
		return browser.get(`/sign-in/back?code=c&state=${state}`);
	};
	const wrong: Record<string, unknown>[] = [
		{ aud: "another" },
		{ aud: ["rapporteur", "another"], azp: "another" },
		{ iss: "http://127.0.0.1:9" },
		{ nonce: "another" },
		{ nonce: undefined },
		{ exp: 1_500_000_000 },
		{ sub: "" },
		{ sub: undefined },
	];
	for (const next of wrong) await refused(await come(next), 403, next);
	await refused(await come({}, "another"));
	assert.deepEqual(await kept(), ["ana"]);
	assert.equal((await come({})).status, 303);
	assert.deepEqual(await kept(), ["ana", "rita"]);
});
