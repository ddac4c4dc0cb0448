/** A reply as a document: nothing lost, nothing twice, an address for everything. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { allQuestions } from "../../../src/domain/questionnaire.js";
import { albania, body, ROUND, round, textOf } from "./fixture.js";

for (const language of ["en", "fr"] as const) {
	describe(`a reply, in ${language}`, () => {
		const html = body(`/${language}${ROUND}/replies/AL`);

		it("shows each text of the document exactly once", async () => {
			const text = textOf(await html);
			for (let number = 0; number <= 22; number += 1) {
				assert.equal([...text.matchAll(new RegExp(`unique-${number}(?!\\d)`, "g"))].length, 1, `unique-${number}`);
			}
		});

		it("keeps the reading order", async () => {
			const order = [...textOf(await html).matchAll(/unique-(\d+)/g)].map((match) => Number(match[1]));
			assert.deepEqual(
				order.filter((number) => number !== 13 && number !== 14),
				[...order.filter((number) => number !== 13 && number !== 14)].sort((a, b) => a - b),
			);
		});

		it("shows each comment once", async () => {
			const text = textOf(await html);
			for (const said of ["said-1", "said-2", "said-3"]) assert.equal(text.split(said).length, 2, said);
		});

		it("has an anchor for every number of the questionnaire and every passage that it shows", async () => {
			const page = await html;
			for (const { number } of allQuestions(round.questionnaire))
				assert.ok(page.includes(` id="q${number.replace("→", "d")}"`), number);
			for (const { id, text } of albania) if (/unique/.test(text)) assert.ok(page.includes(` id="p-${id.slice(0, 8)}"`), text);
		});

		it("puts the questionnaire's heading where the document repeats it", async () => {
			const text = textOf(await html);
			assert.doesNotMatch(text, /1\.1\. Aimed at children|Answer:/);
			assert.match(text, language === "en" ? /Aimed at children, on the risks/ : /À l’intention des enfants, sur les risques/);
			assert.match(
				text,
				language === "en" ? /Answers 1\.2\.a and 1\.2\.b together/ : /Réponse commune aux points 1\.2\.a et 1\.2\.b/,
			);
		});

		it("keeps empty targets out of the columns of an answer", async () => {
			assert.doesNotMatch(
				await html,
				/<div class="answer[^>]*>(<span class="anchor"|<a class="num"[^>]*>.*?<\/a><span class="anchor")/,
			);
		});

		it("skips no level of heading", async () => {
			const article = (await html).split('<article class="sheet')[1] ?? "";
			const found = [...article.matchAll(/<h([1-6])[ >]/g)].map((match) => Number(match[1]));
			found.reduce((before, level) => {
				assert.ok(level <= before + 1, found.join(" "));
				return level;
			}, 0);
		});
	});
}

describe("versions", () => {
	it("a newer version is announced on the older page, and on no other", async () => {
		assert.match(await body(`/en${ROUND}/replies/AL/1`), /A newer version of this reply has been published/);
		assert.doesNotMatch(await body(`/en${ROUND}/replies/AL`), /A newer version/);
	});

	it("citations are pinned to the version", async () => {
		assert.match(
			await body(`/en${ROUND}/replies/AL`),
			/https:\/\/rapporteur\.example\/en\/rounds\/lanzarote-ict\/replies\/AL\/2</,
		);
		assert.match(
			await body(`/en${ROUND}/replies/AL/1/cite.bib`),
			/url = \{https:\/\/rapporteur\.example\/en\/rounds\/lanzarote-ict\/replies\/AL\/1\}/,
		);
	});
});
