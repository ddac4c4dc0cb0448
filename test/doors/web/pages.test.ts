/** Every page in both languages: there, whole, alike, linked only to what exists. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { gzipSync } from "node:zlib";
import { app, body, PAGES, ROUND, textOf } from "./fixture.js";

const LANGUAGES = ["en", "fr"] as const;

function count(html: string, tag: string): number {
	return [...html.matchAll(new RegExp(`<${tag}[ >]`, "g"))].length;
}

for (const path of PAGES) {
	describe(`page ${path || "/"}`, () => {
		it("answers in both languages, with one title, and no phrase missing", async () => {
			for (const language of LANGUAGES) {
				const answer = await app.request(`/${language}${path}`);
				const html = await answer.text();
				assert.equal(answer.status, 200);
				assert.match(html, new RegExp(`^<!doctype html><html lang="${language}">`));
				assert.equal(count(html, "h1"), 1);
				assert.doesNotMatch(textOf(html), /undefined|\[object|NaN|=>/);
				assert.equal(answer.headers.get("content-language"), language);
			}
		});

		it("has the same structure in both languages", async () => {
			const [en, fr] = await Promise.all(LANGUAGES.map((language) => body(`/${language}${path}`)));
			for (const tag of ["h1", "h2", "h3", "h4", "a", "li", "tr", "td", "form", "section"]) {
				assert.equal(count(fr ?? "", tag), count(en ?? "", tag), `<${tag}>`);
			}
		});

		it("has anchors once only, and a target for each", async () => {
			const html = await body(`/en${path}`);
			const ids = [...html.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]);
			assert.deepEqual(
				ids.filter((id, index) => ids.indexOf(id) !== index),
				[],
			);
			for (const [, target] of html.matchAll(/href="#([^"]*)"/g)) assert.ok(ids.includes(target), `#${target}`);
		});

		it("holds no inline style and no inline script", async () => {
			const html = await body(`/fr${path}`);
			assert.doesNotMatch(html, / style=| on[a-z]+="|<style/);
			assert.doesNotMatch(html, /<script(?![^>]* src="\/static\/)/);
			assert.doesNotMatch(html, /(src|href)="(https?:)?\/\/(?!rapporteur\.example|example\.org)/);
		});

		it("is light", async () => {
			for (const language of LANGUAGES) assert.ok(gzipSync(await body(`/${language}${path}`)).length < 60_000);
		});
	});
}

describe("the portal", () => {
	it("leads nowhere but to what exists", async () => {
		const seen = new Set<string>();
		const waiting = ["/en", "/fr"];
		const anchors: [string, string][] = [];
		const ids = new Map<string, Set<string>>();
		for (let next = waiting.pop(); next !== undefined && seen.size < 1200; next = waiting.pop()) {
			if (seen.has(next)) continue;
			seen.add(next);
			const answer = await app.request(next);
			assert.ok(answer.status === 200 || answer.status === 302 || /\/replies\/[A-Z]{2}$/.test(next), `${answer.status} ${next}`);
			if (!answer.headers.get("content-type")?.includes("html")) continue;
			const html = await answer.text();
			ids.set(next, new Set([...html.matchAll(/ id="([^"]*)"/g)].map((match) => match[1] ?? "")));
			for (const [, href = ""] of html.matchAll(/<a [^>]*?href="(\/[^"]*)"/g)) {
				const [page = "", anchor] = href.replaceAll("&amp;", "&").split("#");
				if (anchor !== undefined) anchors.push([page, anchor]);
				waiting.push(page);
			}
		}
		assert.ok(seen.size > 200, String(seen.size));
		for (const [page, anchor] of anchors) if (ids.has(page)) assert.ok(ids.get(page)?.has(anchor), `${page}#${anchor}`);
	});

	it("sends the reader to their language", async () => {
		const to = async (header: string) =>
			(await app.request("/", { headers: { "Accept-Language": header } })).headers.get("location");
		assert.equal(await to("fr-CH,fr;q=0.9,en;q=0.8"), "/fr");
		assert.equal(await to("de,en;q=0.8,fr;q=0.5"), "/en");
		assert.equal(await to("de"), "/en");
		assert.equal(await to(";;q=,,garbage"), "/en");
	});

	it("keeps the page when the language changes", async () => {
		assert.match(
			await body(`/en${ROUND}/questions/9?page=2&party=&junk=1`),
			new RegExp(`href="/fr${ROUND}/questions/9\\?page=2"`),
		);
		assert.match(await body(`/en${ROUND}/questionnaire?with=fr`), new RegExp(`href="/fr${ROUND}/questionnaire\\?with=en"`));
	});

	it("says that its data are samples, on every page", async () => {
		for (const path of [...PAGES, "/nothing"])
			assert.match(textOf(await body(`/en${path}`)), /Sample data .* stands still at 2 January 2018/);
	});

	it("answers HEAD and nothing but reading", async () => {
		const head = await app.request(`/en${ROUND}`, { method: "HEAD" });
		assert.equal(head.status, 200);
		assert.equal(await head.text(), "");
		for (const method of ["POST", "PUT", "DELETE", "PATCH"]) {
			const answer = await app.request(`/en${ROUND}`, { method });
			assert.equal(answer.status, 405);
			assert.equal(answer.headers.get("allow"), "GET, HEAD");
		}
	});

	it("pages the answers to a question by twelve Parties, and shows all when asked", async () => {
		assert.equal(count(await body(`/en${ROUND}/questions/1`), "article"), 12);
		assert.equal(count(await body(`/en${ROUND}/questions/1?page=2`), "article"), 3);
		assert.equal(count(await body(`/en${ROUND}/questions/1?page=all`), "article"), 15);
		assert.equal(count(await body(`/en${ROUND}/questions/1?party=al&said=yes`), "article"), 1);
		assert.equal(count(await body(`/en${ROUND}/questions/1?party=AL&said=no`), "article"), 0);
	});

	it("begins many comments beside an answer, and pages them all where it stands alone", async () => {
		const remarks = (html: string) => [...textOf(html).matchAll(/number-(\d+)\./g)].map(([, number]) => Number(number));
		const from = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);
		const sorted = (html: string) => remarks(html).sort((a, b) => a - b);
		const among = await body(`/en${ROUND}/questions/2`);
		assert.deepEqual(sorted(among), from(1, 10));
		assert.match(among, new RegExp(`href="/en${ROUND}/questions/2\\?party=AL#AL">All comments, from 2 contributions<`));
		const alone = await body(`/en${ROUND}/questions/2?party=AL`);
		assert.deepEqual(sorted(alone), from(1, 50));
		assert.doesNotMatch(alone, /rel="prev"[^>]*>\s*Previous comments/);
		const second = await body(`/en${ROUND}/questions/2?party=AL&comments=2`);
		assert.deepEqual(sorted(second), from(51, 100));
		assert.match(textOf(second), /Comments 51 to 100 of 120\./);
		assert.match(second, /href="[^"]*\?party=AL#AL" rel="prev">Previous comments</);
		assert.match(second, /href="[^"]*\?party=AL&amp;comments=3#AL" rel="next">Next comments</);
		assert.match(second, new RegExp(`href="/fr${ROUND}/questions/2\\?party=AL&amp;comments=2"`));
		const last = await body(`/fr${ROUND}/questions/2?party=AL&comments=999`);
		assert.deepEqual(sorted(last), from(101, 120));
		assert.match(textOf(last), /Commentaires\s101\sà\s120\ssur\s120\./);
		for (const wrong of ["0", "-1", "two", "1e9", ""])
			assert.deepEqual(sorted(await body(`/en${ROUND}/questions/2?party=AL&comments=${wrong}`)), from(1, 50), wrong);
		assert.doesNotMatch(await body(`/en${ROUND}/questions/1?party=AL`), /Next comments|All comments/);
	});

	it("speaks plainly of deadlines", async () => {
		assert.match(
			textOf(await body(`/en${ROUND}/windows`)),
			/Comments on Albania’s reply\s+Open until\s+14 January 2018\s*, 23:59 \(Strasbourg\)\s+12\s+days left/,
		);
		assert.match(
			textOf(await body(`/fr${ROUND}/windows`)),
			/Commentaires sur la réponse de l’Albanie\s+Ouvert jusqu’au\s+14\u00a0janvier 2018\s+à 23\u00a0h\u00a059 \(Strasbourg\)/,
		);
	});

	it("says what a contribution that does not say is taken for, from the round's setting", async () => {
		assert.match(await body(`/en${ROUND}/contribute`), /treated as confidential until you have settled it/);
		assert.match(await body(`/fr${ROUND}/contribute`), /mailto:secretariat@example\.org/);
	});
});
