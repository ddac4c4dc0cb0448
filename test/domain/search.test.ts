import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { excerptAround, holds, searchFor } from "../../src/domain/search.js";

const finds = (words: string, text: string) => holds(text, searchFor(words) ?? assert.fail("nothing sought"));

test("words are found whatever their case, accents and endings, in both languages", () => {
	for (const [words, text] of [
		["child", "A child, alone."],
		["education", "EDUCATIONAL activities"],
		["éducation", "Activites educatives"],
		["confidential", "la confidentialité des échanges"],
		["cooperation", "International co-operation"],
		["judges", "Every judge is trained"],
		["Kowalska", "Mrs Kowalska's statement"],
		["l'enfant", "Tout enfant a droit"],
		["2017", "in October 2017."],
		["the", "only the small words count"],
	] as const) {
		assert.ok(finds(words, text), `${words} in ${text}`);
	}
});

test("all of them, and no short word inside another", () => {
	assert.ok(finds("police training", "training of the police"));
	assert.ok(!finds("police training", "training of teachers"));
	assert.ok(!finds("art", "Article 3"));
	assert.ok(!finds("rape", "grapes"));
	assert.equal(searchFor(" … !? "), null);
});

test("property: every longer word of a text is found in it, and the excerpt shows it", () => {
	const word = fc.stringMatching(/^[a-zà-ÿ]{5,14}$/);
	fc.assert(
		fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), fc.nat(), (words, at) => {
			const text = words.join(" ");
			const sought = words[at % words.length] ?? "";
			const search = searchFor(sought) ?? assert.fail();
			assert.ok(holds(text, search));
			assert.ok(holds(excerptAround(text, search).replaceAll("…", " "), search));
		}),
	);
});
