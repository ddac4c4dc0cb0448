/** Both languages, as a clerk would write them. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { PROBLEM_STATUS, type ProblemCode } from "../../../src/domain/problem.js";
import { frenchType, phrasesIn } from "../../../src/locale/index.js";
import { round } from "./fixture.js";

const en = phrasesIn("en");
const fr = phrasesIn("fr");

const OF_FRENCH: Readonly<Record<string, string>> = {
	AD: "d’Andorre",
	AL: "de l’Albanie",
	AM: "de l’Arménie",
	AT: "de l’Autriche",
	AZ: "de l’Azerbaïdjan",
	BA: "de la Bosnie-Herzégovine",
	BE: "de la Belgique",
	BG: "de la Bulgarie",
	CH: "de la Suisse",
	CY: "de Chypre",
	CZ: "de la République tchèque",
	DE: "de l’Allemagne",
	DK: "du Danemark",
	EE: "de l’Estonie",
	ES: "de l’Espagne",
	FI: "de la Finlande",
	FR: "de la France",
	GB: "du Royaume-Uni",
	GE: "de la Géorgie",
	GR: "de la Grèce",
	HR: "de la Croatie",
	HU: "de la Hongrie",
	IE: "de l’Irlande",
	IS: "de l’Islande",
	IT: "de l’Italie",
	LI: "du Liechtenstein",
	LT: "de la Lituanie",
	LU: "du Luxembourg",
	LV: "de la Lettonie",
	MC: "de Monaco",
	MD: "de la République de Moldova",
	ME: "du Monténégro",
	MK: "de la Macédoine du Nord",
	MT: "de Malte",
	NL: "des Pays-Bas",
	NO: "de la Norvège",
	PL: "de la Pologne",
	PT: "du Portugal",
	RO: "de la Roumanie",
	RS: "de la Serbie",
	RU: "de la Fédération de Russie",
	SE: "de la Suède",
	SI: "de la Slovénie",
	SK: "de la République slovaque",
	SM: "de Saint-Marin",
	TN: "de la Tunisie",
	TR: "de la Türkiye",
	UA: "de l’Ukraine",
};

/** All plain texts of a language, and what its functions say of small numbers and of a Party. */
function textsIn(value: unknown, path = ""): [string, string][] {
	if (typeof value === "string") return [[path, value]];
	if (Array.isArray(value)) return value.flatMap((one, index) => textsIn(one, `${path}.${index}`));
	if (typeof value === "object" && value !== null)
		return Object.entries(value).flatMap(([name, one]) => textsIn(one, `${path}.${name}`));
	return [];
}

describe("States", () => {
	it("have their article in French, every Party of the round", () => {
		for (const party of round.parties) assert.equal(fr.replyOf(party), `Réponse ${OF_FRENCH[party.code]}`, party.code);
		assert.equal(Object.keys(OF_FRENCH).length, round.parties.length);
	});

	it("have their genitive in English", () => {
		const say = (code: string) =>
			en.commentsOn(round.parties.find((party) => party.code === code) ?? { code, name: { en: "", fr: "" } });
		assert.equal(say("AL"), "Comments on Albania’s reply");
		assert.equal(say("CY"), "Comments on Cyprus’s reply");
		assert.equal(say("NL"), "Comments on the Netherlands’ reply");
		assert.equal(say("GB"), "Comments on the United Kingdom’s reply");
	});

	it("whose article is not known have a plain form", () => {
		const japan = { code: "JP", name: { en: "Japan", fr: "Japon" } };
		assert.equal(fr.replyOf(japan), "Réponse\u00a0: Japon");
		assert.equal(en.replyOf(japan), "Reply of Japan");
	});
});

describe("French", () => {
	it("is set as French", () => {
		for (const [path, text] of textsIn(fr)) {
			assert.doesNotMatch(text, /\p{L}'/u, path);
			assert.doesNotMatch(text, / [;:!?»]|« /, path);
			assert.doesNotMatch(text, /[^\u202f\s][;!?]/, path);
		}
	});

	it("writes days and hours as French does", () => {
		assert.equal(fr.day("2018-01-01"), "1er janvier 2018");
		assert.equal(fr.day("2018-08-14"), "14\u00a0août 2018");
		assert.equal(fr.openUntil("X", "Strasbourg").join(""), "Ouvert jusqu’au X à 23\u00a0h\u00a059 (Strasbourg)");
		assert.equal(fr.leftInWords(1), "1\u00a0jour restant");
		assert.equal(en.leftInWords(1), "1 day left");
		assert.equal(en.leftInWords(0), "last day");
		assert.equal(fr.contributionsCount(0), "0\u00a0contribution");
	});

	it("leaves addresses and what is set already alone", () => {
		assert.equal(frenchType("https://example.org/a?b!c"), "https://example.org/a?b!c");
		const once = frenchType("L'« essai » : oui ? 2 000 fois ; non !");
		assert.equal(frenchType(once), once);
	});

	it("says the same things as English, in other words", () => {
		const english = new Map(textsIn(en));
		const french = textsIn(fr);
		assert.deepEqual(french.map(([path]) => path).sort(), [...english.keys()].sort());
		const same = french.filter(([path, text]) => text === english.get(path) && text.length > 14).map(([path]) => path);
		assert.deepEqual(same, []);
	});
});

describe("problems", () => {
	it("have a sentence in both languages that says what to do, with facts and without", () => {
		for (const code of Object.keys(PROBLEM_STATUS) as ProblemCode[]) {
			for (const say of [en, fr]) {
				for (const facts of [
					{},
					{
						party: "XX",
						date: "2099-01-01",
						first: "2018-01-02T10:00:00Z",
						second: "nonsense",
						symbol: "S",
						reason: "constructor",
					},
				]) {
					const sentence = say.problems[code](facts);
					assert.ok(sentence.length > 40 && sentence.endsWith("."), `${code}: ${sentence}`);
					assert.doesNotMatch(sentence, /undefined|\[object/, code);
				}
			}
		}
	});
});
