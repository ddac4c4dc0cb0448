/** Sentences on who may read, as authors write them, and sentences that only sound like it. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sayingOf, sentencesOf } from "../../../src/domain/matching/visibility/sentences.js";

const SAID: Readonly<Record<string, readonly string[]>> = {
	public: [
		"We have no objection to the publication of this text.",
		"This submission may be shared freely and placed on the website of the Committee.",
		"Nous acceptons que ce texte soit rendu public.",
		"Nous consentons à ce que la présente contribution soit mise en ligne.",
		"Rien ne s'oppose à la publication des présentes observations.",
		"The Government agrees to the publication of this reply.",
		"The answers may be published in full.",
		"Publication: yes",
		"Publication autorisée.",
		"The authors wish this contribution to be public.",
		"You are welcome to publish this document.",
		"Nothing in this document needs to be kept confidential.",
		"La présente contribution peut être diffusée sans restriction.",
		"Ces réponses sont destinées à être publiées.",
		"La contribution n’est pas confidentielle.",
		"Our comments can be made available to everyone.",
		"This document is not confidential and can be quoted.",
		"Nous souhaitons que nos observations soient publiées.",
		"Les réponses ci-après peuvent être publiées.",
	],
	confidential: [
		"Please do not publish this contribution.",
		"We ask the Secretariat to treat this submission as confidential.",
		"Nous demandons que ce document ne soit pas publié.",
		"Cette contribution est réservée aux membres du Comité.",
		"This paper is for the eyes of the Committee only.",
		"We would be grateful if these comments were not made public.",
		"Prière de ne pas rendre publiques les présentes observations.",
		"This text is not intended for publication.",
		"Ce texte n'a pas vocation à être publié.",
		"La présente contribution ne doit pas être communiquée aux autorités.",
		"The document should stay between us and the Committee.",
		"We object to the publication of this contribution.",
		"Our submission must not be made available to the Government.",
		"Elle demande que sa contribution reste confidentielle.",
	],
	none: [
		"The law is public. It was published in 2015.",
		"The text of the law may be published by anyone.",
		"The Government replied late. It agreed to the publication of its reply in 2016.",
		"Finland replied on time. It consents to the publication of its reply.",
		"The strategy was adopted in May. The text is public.",
		"The helpline is confidential.",
		"The document was published by the ministry in 2016.",
		"A public campaign was launched and its results published.",
		"The following comments of a mother were published in a newspaper.",
	],
};

/** The first thing that a text says of the document it stands in, "none" when it says nothing. */
function saidBy(text: string): string {
	const sentences = sentencesOf(text);
	const sayings = sentences.map((sentence, i) => sayingOf(sentence, sentences[i - 1] ?? ""));
	return sayings.find((saying) => saying?.of === "document")?.value ?? "none";
}

describe("what a sentence says on who may read", () => {
	for (const [value, texts] of Object.entries(SAID))
		for (const text of texts) it(`${value}: ${text}`, () => assert.equal(saidBy(text), value));
});
