/** The crawl in short: three people, a few addresses of each kind. `npm run test:crawl` sends everybody everywhere. */
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { crawlAll, type Outcome } from "./all.js";

const WHO = ["anybody", "secretariat", "focal point of another"];

let outcome: Outcome;
before(async () => {
	outcome = await crawlAll({ ofAKind: 2, bent: 1, queries: 3, languages: ["en"] }, { who: WHO });
});

for (const name of WHO) {
	test(`${name} finds nothing that they may not read, and every answer keeps to itself`, () => {
		const one = outcome.crawled.get(name);
		assert.deepEqual(one?.troubles, []);
		assert.ok((one?.pages ?? 0) > 100, `${one?.pages} answers`);
	});
}

test("the crawl meets what may be read: it would meet a leak", () => {
	const met = (name: string) => outcome.crawled.get(name)?.reach.met ?? 0;
	assert.ok(met("anybody") >= 5, `${met("anybody")} met`);
	assert.ok(met("secretariat") > met("anybody"), `${met("secretariat")} met`);
});

test("what is hidden changes no answer, size or tag that anybody gets", () => {
	assert.deepEqual(outcome.changed, []);
});

test("the process tells nothing of any document", () => {
	assert.deepEqual(outcome.told, []);
});
