/** What comes from outside: documents, names, addresses, parameters. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { webDoor } from "../../../src/doors/web/index.js";
import { app, body, house, PAGES, ROUND, reads, troubles } from "./fixture.js";

describe("hostile text", () => {
	it("is text on every page, file and feed", async () => {
		for (const path of PAGES) {
			const html = await body(`/en${path}`);
			assert.doesNotMatch(html, /<script>alert|<img src=x|<b>"/);
		}
		assert.doesNotMatch(await body(`/en${ROUND}/feed.atom`), /<script/);
	});

	it("opens no address but http, https and mail", async () => {
		const html = await body(`/en${ROUND}/replies/AL`);
		assert.doesNotMatch(html, /javascript:/);
		assert.match(html, /<a href="https:\/\/example\.org\/\?a=1&amp;b=2" rel="nofollow noopener">good<\/a>/);
	});
});

describe("parameters", () => {
	const paths = [
		`${ROUND}/questions/1`,
		`${ROUND}/parties`,
		`${ROUND}/contributions`,
		`${ROUND}/questionnaire`,
		`${ROUND}/replies/AL`,
		`${ROUND}/state.csv`,
		`${ROUND}/questionnaire.docx`,
	];
	const queries = [
		"?party=AL&party=BE",
		"?party[]=AL&party[a][b]=1",
		"?page=-1",
		"?page=1e9",
		"?page=999999999999999999999",
		"?page=%00",
		"?state=__proto__&said=constructor",
		"?with=%E0%A4%A",
		`?party=${"A".repeat(5000)}`,
		"?%",
		"?=&&&=",
		"?__proto__=1&toString=2",
	];

	it("that make no sense are ignored", async () => {
		for (const path of paths)
			for (const query of queries) assert.equal((await app.request(`/en${path}${query}`)).status, 200, path + query);
	});

	it("in the path lead to a page or to none, never to a fault", async () => {
		const odd = [
			"%00",
			"%E0%A4%A",
			"..%2f..",
			"AL%20",
			"9.7",
			"0",
			"-1",
			"1e3",
			"a".repeat(3000),
			"__proto__",
			"constructor",
			"'",
			"é",
			"%F0%9F%98%80",
		];
		for (const part of odd) {
			for (const path of [
				`/en/${part}`,
				`/en/rounds/${part}`,
				...["questions", "parties", "replies", "contributions", "replies/AL"].map((noun) => `/fr${ROUND}/${noun}/${part}`),
			]) {
				assert.ok([200, 301, 302, 404].includes((await app.request(path)).status), path);
			}
		}
	});

	it("whatever they are", async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.string({ maxLength: 40, unit: "grapheme" }),
				fc.string({ maxLength: 40, unit: "grapheme" }),
				async (part, query) => {
					const answer = await app.request(`/en${ROUND}/questions/${encodeURIComponent(part)}?page=${encodeURIComponent(query)}`);
					assert.ok([200, 301, 302, 404].includes(answer.status));
				},
			),
			{ numRuns: 100 },
		);
		assert.deepEqual(troubles, []);
	});
});

describe("headers", () => {
	it("let nothing in from elsewhere", async () => {
		for (const path of ["/en", "/en/nothing", `/en${ROUND}/feed.atom`, "/static/nothing"]) {
			const { headers } = await app.request(path);
			const policy = headers.get("content-security-policy") ?? "";
			assert.match(policy, /default-src 'none'/);
			assert.doesNotMatch(policy, /unsafe|\*|data:|http/);
			assert.equal(headers.get("x-content-type-options"), "nosniff");
			assert.equal(headers.get("set-cookie"), null);
		}
		assert.match((await app.request("/en")).headers.get("strict-transport-security") ?? "", /max-age/);
	});

	it("let a page be kept and asked for again", async () => {
		const answer = await app.request(`/en${ROUND}`);
		const tag = answer.headers.get("etag") ?? "";
		assert.equal((await app.request(`/en${ROUND}`, { headers: { "If-None-Match": tag } })).status, 304);
	});

	it("let static files be kept for ever under the address of their content only", async () => {
		const [address = ""] = /\/static\/style\.css\?v=[0-9a-f]+/.exec(await body("/en")) ?? [];
		const css = await app.request(address);
		assert.match(css.headers.get("cache-control") ?? "", /immutable/);
		assert.doesNotMatch((await app.request("/static/style.css?v=0")).headers.get("cache-control") ?? "", /immutable/);
		const tokens = await body("/static/tokens.css");
		for (const [, font = ""] of tokens.matchAll(/url\("([^"]+)"\)/g)) assert.equal((await app.request(font)).status, 200, font);
		assert.equal((await app.request("/static/../index.tsx")).status, 404);
		assert.equal((await app.request("/static/..%2findex.tsx")).status, 404);
	});

	it("pages are compressed", async () => {
		const answer = await app.request(`/en${ROUND}`, { headers: { "Accept-Encoding": "gzip" } });
		assert.equal(answer.headers.get("content-encoding"), "gzip");
		assert.ok((await answer.arrayBuffer()).byteLength < 60_000);
	});
});

describe("troubles", () => {
	it("what is not there and what may not be seen look the same, and reveal nothing", async () => {
		const missing = await body(`/en${ROUND}/contributions/SECRET-7`);
		assert.equal(
			missing.replaceAll("SECRET-8", "SECRET-7"),
			(await body(`/en${ROUND}/contributions/SECRET-8`)).replaceAll("SECRET-8", "SECRET-7"),
		);
		assert.match(missing, /nothing at this address, or it is not public/);
		assert.equal((await app.request("/fr/rounds/nowhere")).status, 404);
	});

	it("a fault of ours is a sentence with a reference, and nothing technical", async () => {
		const logged: { reference: string }[] = [];
		const broken = webDoor(
			{ ...house, log: (trouble) => logged.push(trouble) },
			{ ...reads, listStandings: () => Promise.reject(new Error("relation item does not exist")) },
		);
		const answer = await broken.request(`/fr${ROUND}`);
		const html = await answer.text();
		assert.equal(answer.status, 500);
		assert.doesNotMatch(html, /relation|Error|at .*\.ts/);
		assert.ok(html.includes(logged[0]?.reference ?? "missing"));
		assert.equal(answer.headers.get("cache-control"), "no-store");
	});
});
