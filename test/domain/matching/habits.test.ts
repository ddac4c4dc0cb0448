/** Habits of writers, English and French, each in a small document; and lines that look alike and must move nothing. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { handBuilt } from "./hand-built.js";
import { reading } from "./reading.js";

const ANSWER = "The ministry reports that the measures of the last plan were carried out in full, and gives no figures.";

/** The questions of a text in a document written in the notation of `handBuilt`. */
function placed(source: string, text = ANSWER): string {
	const passages = reading(handBuilt(source).tree).passages.filter((passage) => passage.text.includes(text));
	return passages.map(({ placements }) => placements.map(({ question }) => question).join(" ")).join(" | ");
}

/** A paragraph that begins so, behind answers to questions 1 and 2. */
const paragraph = (beginning: string): string =>
	placed(
		`b| Question 1\np| The first answer is short, and it is the only one.\nb| Question 2\np| The second answer is as short.\np| ${beginning} ${ANSWER}`,
	);

/** An answer below a line in bold, behind answers to questions 1 and 2. */
const heading = (text: string): string =>
	placed(
		`b| Question 1\np| The first answer is short, and it is the only one.\nb| Question 2\np| The second answer is as short.\nb| ${text}\np| ${ANSWER}`,
	);

const HEADINGS: readonly (readonly [string, string])[] = [
	["Q.4 a/ + b/", "4.a 4.b"],
	["Q.9.7 a/ to c/", "9.7.a 9.7.b 9.7.c"],
	["Q.16/1", "16.1"],
	["Q9-7(C)", "9.7.c"],
	["Q9.7-A", "9.7.a"],
	["Q6, para. 1 (a)", "6.1.a"],
	["Question n° 6, ch. 1, let. a", "6.1.a"],
	["Question n° 9, 7e tiret", "9.7"],
	["Question n° 9, 8e et 9e tirets", "9.8 9.9"],
	["Q. IX.7, b) et c)", "9.7.b 9.7.c"],
	["Q. XIII", "13"],
	["Q°6.1", "6.1"],
	["Qst 15", "15"],
	["Subquestion 9.7(a)", "9.7.a"],
	["Zu Frage 7", "7"],
	["Zu den Fragen 3 und 4", "3 4"],
	["Bezüglich Frage 16", "16"],
	["Respuesta a la pregunta 7", "7"],
	["Risposta alla domanda 13.1", "13.1"],
	["Activities for children (see questionnaire, item 1.1)", "1.1"],
	["L’aide aux enfants (voir question 6.1)", "6.1"],
	["First question, limbs 1 and 2, in each case letter (b)", "1.1.b 1.2.b"],
	["Questions 1.1 et 1.2, chaque fois lettre a", "1.1.a 1.2.a"],
	["La question sur l’école (c’est la troisième)", "3"],
	["The question about school (the third one)", "3"],
	["Questions 3 et 4, prises ensemble", "3 4"],
	["Item 13 of the questionnaire", "13"],
	["Whom do we call? (your number 6.1)", "6.1"],
	["Qui appeler ? (votre n° 6.1)", "6.1"],
	["Question 13, dernier volet, lettre a", "13.2.a"],
	["Question 6.1, read with question 6.2", "6.1 6.2"],
	["Ad 6.1 in conjunction with 6.2", "6.1 6.2"],
	["Ad 13.1 sub (c)", "13.1.c"],
	["Point 13 du questionnaire", "13"],
];

const PARAGRAPHS: readonly (readonly [string, string])[] = [
	["Concerning both limbs of the third question:", "3.a 3.b"],
	["The second head of that question calls for a remark.", "2.2"],
	["Même question, point 2 :", "2.2"],
	["On the last question, second point, letter (c):", "16.2.c"],
	["Précisions demandées à la fin de la question 15 :", "15"],
	["Details requested at the end of question 15:", "15"],
	["Zu Frage 13.1 a):", "13.1.a"],
	["Quick one on question 7:", "7"],
	["And question 4 about studies for teachers:", "4"],
	["Question 4 (training):", "4"],
	["La question 11 appelle la réponse suivante :", "11"],
	["Pour ce qui est de la question 6.2,", "6.2"],
	["Enfin, et pour la question 15, lettre c,", "15.c"],
	["Thirdly, and lastly, as to questions 9.7 and 9.8,", "9.7 9.8"],
	["S’agissant de la question 1.1 sous b),", "1.1.b"],
	["About the question 7 we write that", "7"],
	["What concerns question 9.7,", "9.7"],
	["With reference to item 3 of the questionnaire:", "3"],
	["3.4 (question 6.1)", "6.1"],
	["> Question 12:", "12"],
];

/** What begins so stays with question 2. */
const NEITHER: readonly string[] = [
	"The same question was put to 15 schools.",
	"That question was never asked.",
	"Cette question a été posée à 15 écoles.",
	"The last question is who pays.",
	"La dernière question : qui paie ?",
	"Under article 9.7 of the Code,",
	"Aux termes de l’article 9.7 du Code pénal,",
	"On question 5 of the survey,",
	"À la question 5 du sondage,",
	"In reply to question 11 of the first round,",
	"And 11 children said so.",
	"La 3e chambre a jugé que",
	"La 13e section du parquet écrit :",
	"Ch. 9 of the Criminal Code says:",
	"1/3 of the pupils had no answer.",
	"Table 9.7:",
	"Page 9:",
	"Section 6.1:",
	"Recommandation 6.1 :",
	"Paragraph 9.7 of the reply of 2013:",
	"See question 9.7.",
	"Voir la réponse à la question 9.7.",
	"9.7 per cent of them agreed.",
	"Our second question to the ministry:",
	"Am 3. Mai 2017",
];

const NO_HEADINGS: readonly string[] = [
	"Law 9.7 (see article 6.1)",
	"Article 9.7",
	"Le chapitre 3 du rapport (voir annexe 6.1)",
	"Survey of 2016, question 5 of the survey",
];

describe("habits of writers", () => {
	for (const [text, numbers] of HEADINGS) it(`heading: ${text}`, () => assert.equal(heading(text), numbers));
	for (const [text, numbers] of PARAGRAPHS) it(`paragraph: ${text}`, () => assert.equal(paragraph(text), numbers));
	for (const text of NEITHER) it(`neither: ${text}`, () => assert.equal(paragraph(text), "2"));
	for (const text of NO_HEADINGS)
		it(`no heading of a question: ${text}`, () => assert.ok(["2", ""].includes(heading(text)), heading(text)));
});

describe("habits of whole documents", () => {
	it("numbers alone below a question are its parts", () => {
		const parts = (first: string, second: string): string =>
			placed(`b| Question 9\np| ${first}\np| The first answer is short, and the only one.\np| ${second}\np| ${ANSWER}`);
		assert.equal(parts("7)", "8)"), "9.8");
		assert.equal(parts("7°", "10) a) et b)"), "9.10.a 9.10.b");
		// A page's number has no bracket.
		assert.equal(parts("7", "8"), "9");
	});

	it("an author's own list below a question is no list of its parts", () => {
		assert.equal(
			placed(`b| Question 9\np| 1. We looked at the files of one court.\np| 2. ${ANSWER}\np| 3. We asked the judges.`),
			"9",
		);
		assert.equal(placed(`b| Question 9\nl0 1.| We looked at the files of one court.\nl0 2.| ${ANSWER}`), "9");
	});

	it("a number alone is a question where it stands between others, with a stop and not as a page's", () => {
		const between = (line: string): string =>
			placed(
				`b| 2.1 Encouragement of projects\np| One.\nb| 7. Co-operation with civil society\np| Two.\np| ${line}\np| ${ANSWER}\nb| 13.1 Specialised units\np| Three.\nb| 16. International co-operation\np| Four.`,
			);
		assert.equal(between("12."), "12");
		assert.equal(between("12"), "7");
		assert.equal(between("3."), "7");
	});

	it("circled numbers and keys are numbers, and adornments are nothing", () => {
		const adorned = (line: string): string =>
			placed(`b| 1️⃣ Campaigns\np| One.\nb| ③ In class\np| Two.\nb| ${line}\np| ${ANSWER}\nb| ➡ 9.8 What else\np| Four.`);
		assert.equal(adorned("⑥ Help"), "6");
		assert.equal(adorned("👉 9.7 La loi"), "9.7");
		assert.equal(adorned("> 9.7 a) The law"), "9.7.a");
	});

	it("letters in a column are those of the row's question", () => {
		const rows = "c0.0 b| Question\nc0.1 b| Letter\nc0.2 b| Answer\nc1.0 p| 6.1\nc1.1 p| a\nc1.2 p| Yes.\nc2.0 p| 9.7";
		assert.equal(placed(`${rows}\nc2.1 p| c et d\nc2.2 p| ${ANSWER}`), "9.7.c 9.7.d");
		assert.equal(placed(`${rows}\nc2.1 p| b\nc2.2 p| Yes.\nc3.1 p| e\nc3.2 p| ${ANSWER}`), "9.7.e");
	});

	it("remarks in the last row of a form are on no question, remarks in each row are on that row's", () => {
		const rows = "c0.0 b| No.\nc0.1 b| Our answer\nc1.0 p| 6.1\nc1.1 p| Yes.\nc2.0 p| 9.7\nc2.1 p| No.";
		for (const label of ["Remarks", "Observations libres", "Any other comments"])
			assert.equal(placed(`${rows}\nc3.0 p| ${label}\nc3.1 p| ${ANSWER}`), "");
		assert.equal(placed(`${rows}\nc3.0 p| Remarks\nc3.1 p| ${ANSWER}\nc4.0 p| 13.1\nc4.1 p| Yes.`), "9.7");
	});

	it("a Party ends the question above it where questions stand below Parties, and does not where Parties stand below questions", () => {
		const below = `b| Question 6.1\np| One line is enough.\nb| Question 9.7\np| Nobody was punished.`;
		assert.equal(placed(`h1| Serbia\n${below}\nh1| Montenegro\np| ${ANSWER}\n${below}`), "");
		assert.equal(placed(`h1| Question 6.1\nh2| Serbia\np| One line.\nh2| Montenegro\np| ${ANSWER}`), "6.1");
		const row = "c0.0 b| Serbia\nc1.0 p| 6.1\nc1.1 p| One line.\nc2.0 b| Montenegro";
		assert.equal(placed(`${row}\nc3.0 p| ${ANSWER}\nc4.0 p| 9.7\nc4.1 p| No.`), "");
	});

	it("an annex with questions put to others answers none", () => {
		for (const title of ["Annex 1: Interview guide", "Annexe 2 – Sondage", "Questions posées aux élèves"])
			assert.equal(placed(`h1| Question 3\np| A short answer.\nh1| ${title}\np| Question 1: ${ANSWER}`), "");
		assert.equal(placed(`h1| Questionnaire for the second round: Estonia\np| Question 1: ${ANSWER}`), "1");
		assert.equal(placed(`h1| Annex 1: Answers to the questionnaire\np| Question 1: ${ANSWER}`), "1");
	});

	it("the same question is the one named last, also in passing", () => {
		const passing = "p| As to question 9.7, letter c, the reply says nothing of the cases that we know.";
		assert.equal(placed(`${passing}\np| Letter (d) of the same question: ${ANSWER}`), "9.7.d");
		assert.equal(placed(`${passing}\np| The eighth point of the same question. ${ANSWER}`), "9.8");
	});

	it("in a letter the answer named in passing goes on, and ends with its part", () => {
		const letter = "h2| I. Who we are\np| We are students of law, and these are our observations.\nh2| II. The reply";
		const named = "p| 4. The Government’s answer to question 1.1 lists nine campaigns, of which six could be traced.";
		assert.equal(placed(`${letter}\n${named}`, "lists nine"), "1.1");
		assert.equal(placed(`${letter}\n${named}\np| 5. Nothing in that answer is new. ${ANSWER}`), "1.1");
		assert.equal(placed(`${letter}\n${named}\np| 5. Nothing in that law is new. ${ANSWER}`), "");
		const aside = "p| As for question 15, letter (a), the college withdrew the module in question in 2016.";
		assert.equal(placed(`${letter}\n${aside}\np| ${ANSWER}`), "15.a");
		assert.equal(placed(`${letter}\n${aside}\nh2| IV. Conclusion\np| ${ANSWER}`), "");
	});

	it("the last words of a document answer nothing", () => {
		for (const words of ["That is all from us.", "In the end,", "Pour finir,", "We thank you for your patience."])
			assert.equal(placed(`b| Question 15\np| Two judges were trained.\np| ${words} ${ANSWER}`), "");
		assert.equal(placed(`b| Question 15\np| In the end, ${ANSWER}\nb| Question 16\np| Yes.`), "15");
	});
});
