/** Parties spoken of without their name, for every Party of the round; and adjectives of languages, people and things in passing. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { SPOKEN_OF } from "../../../src/domain/matching/adjectives.js";
import { ledNumber, tailOf } from "../../../src/domain/matching/led.js";
import { partyNames } from "../../../src/domain/matching/party-names.js";
import { PARTIES } from "./lanzarote.js";

const names = partyNames(PARTIES);
const spoken = (text: string): string[] => [...new Set(names.ofState(text).map((mention) => mention.code))];

describe("adjectives of Parties", () => {
	it("are known for every Party", () => {
		for (const { code } of PARTIES)
			assert.ok((SPOKEN_OF.get(code)?.en.length ?? 0) > 0 && (SPOKEN_OF.get(code)?.fr.length ?? 0) > 0, code);
	});

	it("name their Party beside a word for the State, in both languages", () => {
		for (const { code } of PARTIES) {
			for (const adjective of SPOKEN_OF.get(code)?.en ?? [])
				for (const text of [
					`the reply which the ${adjective} authorities sent`,
					`the ${adjective} Government`,
					`Comments on the ${adjective} reply`,
				])
					assert.deepEqual(spoken(text), [code], text);
			for (const adjective of SPOKEN_OF.get(code)?.fr ?? [])
				for (const text of [`la réponse ${adjective}`, `les autorités ${adjective}s`, `le Gouvernement ${adjective}`])
					assert.deepEqual(spoken(text), [code], text);
			for (const capital of SPOKEN_OF.get(code)?.capitals ?? [])
				assert.deepEqual(spoken(`the reply from ${capital}`), [code], capital);
		}
	});

	it("name several", () => {
		assert.deepEqual(spoken("the Bulgarian, Romanian and Hungarian replies"), ["BG", "RO", "HU"]);
		assert.deepEqual(spoken("les gouvernements belge et français"), ["BE", "FR"]);
	});

	for (const text of [
		"an application in Russian",
		"French-speaking pupils",
		"Valletta, 11 December 2017",
		"we polish the text",
		"un canton suisse",
		"a Swedish film",
		"la langue russe",
		"Sofia says that nobody listens",
		"Turkish coffee",
		"Greek letters",
	])
		it(`name no State: ${text}`, () => assert.deepEqual(spoken(text), []));
});

describe("numbers that something leads to", () => {
	const led = (text: string): string | null => ledNumber(text, names.isNameWord)?.by ?? null;
	for (const [text, by] of [
		["§ 3 – Social education", "sign"],
		["No. 4: Training", "sign"],
		["n° 13.1 a) : deux policiers", "sign"],
		["#9.7", "sign"],
		["Re: 4", "preposition"],
		["On 9.7 (a):", "preposition"],
		["Our answer to 6.1:", "preposition"],
		["The Maltese reply under 6.1:", "preposition"],
		["Notre réponse sous 6.1 :", "preposition"],
		["Concernant tant 13.1 que 13.2", "preposition"],
		["Page 9", null],
		["Part 2: Prevention", null],
		["Paragraph No. 4", null],
		["Article 9.7: repealed", null],
		["Section 4 of the Act", null],
		["Figure 3.1: calls by month", null],
		["Ages 9 to 11", null],
		["Observation 3: nobody came", null],
		["Annex 2", null],
		["Tel. 082 555 014", null],
		["In grade 7: civics", null],
	] as const)
		it(`${by ?? "nothing"}: ${text}`, () => assert.equal(led(text), by));

	for (const [text, list] of [
		["Do our parents get taught? (number 1.3)", "1.3"],
		["Should children be punished? (numbers 9.7 and 9.8)", "9.7 and 9.8"],
		["Training of judges [15 c]", "15 c"],
		["Helplines – 6.1", "6.1"],
		["Calls (Table 3.1)", null],
		["The Act (Section 4)", null],
		["A project from 2016 to 2017", null],
		["Helplines – 9 of them", null],
	] as const)
		it(`a heading ends with ${list ?? "no number"}: ${text}`, () => assert.equal(tailOf(text)?.list ?? null, list));
});
