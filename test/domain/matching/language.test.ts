import assert from "node:assert/strict";
import { test } from "node:test";
import { isWorthJudging, languageTold } from "../../../src/domain/matching/language.js";

const unasked = (text: string): never => assert.fail(`the judge was asked about ${text}`);
const unsure = (): null => null;

const TOLD: Readonly<Record<"en" | "fr", readonly string[]>> = {
	en: [
		"The Ministry of Education distributes teaching material to all primary schools in the country.",
		"Since 2015 the police have had a unit which deals only with offences against children online.",
		"Own survey among 1,312 schools, carried out by our members before the summer.",
		"(b) self-generated sexual content (wider, incl. non-pictorial)\nReply:",
		"Yes. See the answer above; the « Conseil de l'Europe » was informed of it.",
	],
	fr: [
		"Le ministère de l'Éducation distribue du matériel pédagogique à toutes les écoles primaires du pays.",
		"Depuis 2015, la police dispose d'une unité qui ne traite que des infractions commises en ligne.",
		"a) images/vidéos sexuellement explicites autoproduites par des enfants",
		"Si ça va mal, où peut-on appeler ? (question 6.1)",
		"Oui. Voir la réponse ci-dessus ; le « Safer Internet Centre » en a été informé.",
	],
};

for (const [language, texts] of Object.entries(TOLD))
	for (const text of texts) test(`language: ${language}: ${text}`, () => assert.equal(languageTold(text, unasked), language));

const FOREIGN: Readonly<Record<string, string>> = {
	de: "Das Ministerium verteilt an alle Schulen des Landes Material für den Unterricht und bildet die Lehrkräfte fort.",
	es: "El ministerio distribuye material didáctico a todas las escuelas primarias del país y forma a los maestros.",
	it: "Il ministero distribuisce materiale didattico a tutte le scuole primarie del paese e forma gli insegnanti.",
	pt: "O ministério distribui material didático a todas as escolas primárias do país e forma os professores.",
	nl: "Het ministerie verspreidt lesmateriaal onder alle basisscholen van het land en leidt de leraren op.",
	pl: "Ministerstwo rozdaje materiały dydaktyczne wszystkim szkołom podstawowym w kraju i szkoli nauczycieli.",
	el: "Το υπουργείο διανέμει διδακτικό υλικό σε όλα τα δημοτικά σχολεία της χώρας και επιμορφώνει τους δασκάλους.",
};

for (const [language, text] of Object.entries(FOREIGN)) {
	test(`language: ${language} is neither English nor French, and the judge is believed`, () => {
		assert.equal(languageTold(text, unsure), null);
		assert.equal(
			languageTold(text, () => language),
			language,
		);
		assert.ok(isWorthJudging({ text, language: null }));
	});
}

test("language: names, figures and short texts are in the language around them", () => {
	for (const text of ["Yes.", "The end of the text", "12 345; 16 789; 20 123; 45 678; 90 123; 45 678"]) {
		assert.equal(languageTold(text, unsure), null);
		assert.equal(isWorthJudging({ text, language: null }), false);
	}
});

test("language: long texts and strange signs are judged by their beginning", () => {
	const english = "The answer to this question is given by the authorities of each of the regions. ";
	assert.equal(languageTold(english.repeat(20_000), unasked), "en");
	assert.equal(languageTold("\ud800".repeat(100_000), unsure), null);
});
