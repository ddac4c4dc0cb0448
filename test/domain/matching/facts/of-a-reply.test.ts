/** Who tells what a reply says comments on it, also where no title says so. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { read } from "../stated.js";

const kindOf = (...answers: readonly string[]): string | null =>
	read(["h1| Harbour Youth Association", ...answers.flatMap((text, i) => [`h2| Question ${i + 3}`, `p| ${text}`])].join("\n"))
		.kind;

const COMMENTS: readonly (readonly [string, string])[] = [
	["The reply names eleven associations.", "The new unit mentioned in the reply has no staff."],
	["The Polish reply speaks of a programme in all schools.", "Support was cut; the reply keeps silent about it."],
	["See page 13 of the reply: nobody was asked.", "Neither reply says how many officers do this work."],
	["L'impôt est une ressource que la réponse ne cite pas.", "La réponse indique douze centres ; nous en avons compté huit."],
	["Le centre mentionné dans la réponse a fermé.", "La page 13 de la réponse laisse entendre le contraire."],
	[
		"En réponse à la question n° 3, le Gouvernement mentionne l'éducation à la vie.",
		"En réponse à la question n° 4, il indique trente centres.",
	],
];
const REPLIES: readonly (readonly [string, string])[] = [
	["See our reply to question 9.7.", "The reply to question 3 describes the unit."],
	["The present reply mentions the unit once.", "As stated in the reply to question 3, the unit has a seat in the capital."],
	["Voir la réponse à la question 9.7.", "Comme indiqué dans la réponse à la question 3, l'unité siège dans la capitale."],
	["Children who report get a reply within two days.", "The number of replies given by the line is not known."],
];

describe("the kind of a document without a title", () => {
	for (const answers of COMMENTS) it(`comments: ${answers[0]}`, () => assert.equal(kindOf(...answers), "comments"));
	for (const answers of REPLIES) it(`reply: ${answers[0]}`, () => assert.equal(kindOf(...answers), "reply"));
	it("hears a first sentence that announces remarks, and lets a title stand", () => {
		const of = (title: string) => read(`h1| ${title}\nh2| Question 3\np| The syllabus is old.`).kind;
		assert.equal(of("Two remarks on the reply of Serbia, no more, since the rest is known to you."), "comments");
		assert.equal(of("Reply to the questionnaire"), "reply");
	});
	it("hears what replies say where the title names replies and is none", () => {
		const [first, second] = COMMENTS[3] ?? [];
		const of = (title: string) => read(`h1| ${title}\nh2| Question 3\np| ${first}\nh2| Question 4\np| ${second}`).kind;
		assert.equal(of("Italie, Espagne : ce que disent les réponses, ce que nous voyons"), "comments");
		assert.equal(of("Réponse de l'Italie au questionnaire"), "reply");
	});
});
