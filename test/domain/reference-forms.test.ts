/** References in words, in parts and through the questionnaire: each form, and what sounds like it and is none. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { allQuestions } from "../../src/domain/questionnaire.js";
import { type NumberNode, numbersOf } from "../../src/domain/reference/numbers.js";
import { referencesIn } from "../../src/domain/reference.js";
import { QUESTIONNAIRE } from "./matching/lanzarote.js";

/** Text, then what it names: "|" divides two references, "" is none. */
const FORMS: readonly (readonly [string, string])[] = [
	["À propos de la première question, deuxième point", "1.2"],
	["Au sujet de la septième question", "7"],
	["En ce qui concerne la neuvième question, septième point, lettres c et e", "9.7.c 9.7.e"],
	["Quant à la quinzième question, lettre a", "15.a"],
	["Your ninth question", "9"],
	["The 9th question, point 7", "9.7"],
	["The first and second questions", "1 2"],
	["1ère et 2e questions", "1 2"],
	["the first three questions", "1 2 3"],
	["les trois premières questions", "1 2 3"],
	["les deux dernières questions", "15 16"],
	["Question nine", "9"],
	["questions sept et huit", "7 8"],
	["question nine, point seven", "9.7"],
	["Question IX", "9"],
	["Question IX.7", "9.7"],
	["Questions IX and XI", "9 11"],
	["Q. IX", "9"],
	["question n° 9, 8e et 9e tirets", "9.8 9.9"],
	["question 13, last head", "13.2"],
	["quant à la dernière question", "16"],
	["the last question, second point", "16.2"],
	["La question sur l'école (c'est la troisième)", "3"],
	["questions 1.1 and 1.2, in each case letter (b)", "1.1.b 1.2.b"],
	["Zu den Fragen 3 und 4", "3 4"],
	["Frage 9.7 lit. c bis e", "9.7.c 9.7.d 9.7.e"],
	["question 16/1", "16.1"],
	["questions 9/10", "9 10"],
	["question 9-7", "9.7"],
	["Q.13.1 b/ & c/", "13.1.b 13.1.c"],
	["question 9.7 sous c) et d)", "9.7.c 9.7.d"],
	["6.1, question 6.2 (and also 6.1)", "6.2 6.1"],
	["point b) de la question 4", "4.b"],
	["point b of the fourth question", "4.b"],
	["letters a and b of question 4", "4.a 4.b"],
	["(b) of question 4", "4.b"],
	["second point of question 1", "1.2"],
	["premier et troisième points de la question 9", "9.1 9.3"],
	["first part of question 4", "4.a"],
	["question 3, second part", "3.b"],
	["question 9, point 7", "9.7"],
	["question 9, point 9.7", "9.7"],
	["question 9, points 7 et 8", "9.7 9.8"],
	["questions 9, points 9.7 to 9.9", "9.7 9.8 9.9"],
	["question 9, in particular 9.7", "9.7"],
	["question 9, notamment le point 9.7", "9.7"],
	["question 9, seventh point, letters c and e", "9.7.c 9.7.e"],
	["sub-question 9.7 of question 9", "9.7"],
	["both parts of question 4", "4.a 4.b"],
	["les deux volets de la question 4", "4.a 4.b"],
	["number 1.1 in your list", "1.1"],
	["numbers 9.7 and 9.8 of the questionnaire", "9.7 9.8"],
	["9.7 of the questionnaire", "9.7"],
	["n° 4 du questionnaire", "4"],
	["§ 3 of the questionnaire", "3"],
	["National curriculum (questionnaire, 3)", "3"],
	["Adults (questionnaire, 9.1 to 9.3)", "9.1 9.2 9.3"],
	["(questionnaire, 15 c)", "15.c"],
	["Q6.1 a+b", "6.1.a 6.1.b"],
	["question 16.1 b, children of mixed families", "16.1.b"],
	["the answer to question 2.2 of the school theatre tour", "2.2"],
];

const NONE: readonly string[] = [
	"question 5 of the questionnaire of the 1st round",
	"la question 4 du questionnaire du premier cycle",
	"question 3 of the previous round",
	"question 5 of the survey",
	"la question 12 du sondage",
	"question 2 of our opinion poll",
	"question 4 in the 2013 questionnaire",
	"A first question is whether anybody pays",
	"une dernière question : qui paie ?",
	"une première question se pose",
	"this second question was never asked",
	"The question one might ask is another",
	"la question six fois posée",
	"the last question is who pays",
	"la dernière question : qui paie ?",
	"Q. I, for one, doubt it",
	"the second of them (the third one)",
	"il demanda 5 francs",
	"the twentieth question",
	"the first twenty questions",
	"Question XX",
	"We sent back the questionnaire, 9 January 2018",
	"We answered the questionnaire, 9 of us in writing",
	"the questionnaire 2017",
	"the questionnaire: 27 questions",
	"3 of the questionnaire",
	"one of 4 in the list",
	"2.1 million of the questionnaires",
	"point b of the agenda",
	"the second point of the programme",
	"the seventh paragraph of Article 9",
	"the third of nine questions of law",
	"letter c of Article 9.7",
	"first, point by point",
	"the first nine children",
	"in the ninth grade",
	"the 9th of May",
	"no. 4 of the Official Journal",
	"§ 184c of the Criminal Code",
];

const said = (text: string): string =>
	referencesIn(text, QUESTIONNAIRE)
		.map((found) => found.numbers.join(" "))
		.join(" | ");

describe("references in other forms", () => {
	for (const [text, numbers] of FORMS) it(text, () => assert.equal(said(text), numbers));
	for (const text of NONE) it(`none: ${text}`, () => assert.equal(said(text), ""));

	it("stand where they were written", () => {
		const text = "As to the ninth question, seventh point, letters c and e: nothing.";
		const [found] = referencesIn(text, QUESTIONNAIRE);
		assert.equal(text.slice(found?.start, found?.end), "ninth question, seventh point, letters c and e");
	});
});

const EN =
	"first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth".split(
		" ",
	);
const FR =
	"première deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième".split(
		" ",
	);
const ENGLISH = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen".split(" ");
const ROMAN = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI".split(" ");

type Spell = (top: number, rest: readonly string[]) => string;
const inEnglish = (part: string): string => (/\d/.test(part) ? `, point ${part}` : `, letter ${part}`);
const inFrench = (part: string): string => (/\d/.test(part) ? `, point ${part}` : `, lettre ${part}`);
/** Ways to write the number of any question, its first level as a number and the others as written. */
const WAYS: Readonly<Record<string, Spell>> = {
	ordinal: (top, rest) => `the ${EN[top - 1]} question${rest.map(inEnglish).join("")}`,
	"French ordinal": (top, rest) => `la ${FR[top - 1]} question${rest.map(inFrench).join("")}`,
	"ordinals twice": (top, rest) =>
		`${EN[top - 1]} question${rest.map((part) => (/\d/.test(part) ? `, ${EN[Number(part) - 1]} point` : `, letter ${part}`)).join("")}`,
	"figure and ending": (top, rest) => `${top}th question${rest.map(inEnglish).join("")}`,
	"in words": (top, rest) => `question ${ENGLISH[top - 1]}${rest.map(inEnglish).join("")}`,
	Roman: (top, rest) =>
		`Question ${ROMAN[top - 1]}${rest.map((part) => (/\d/.test(part) ? `.${part}` : `, letter ${part}`)).join("")}`,
	"part behind": (top, rest) => `question ${top}${rest.map(inEnglish).join("")}`,
	"in the list": (top, rest) => `number ${[top, ...rest].join(".")} in your list`,
	"of the questionnaire": (top, rest) => `n° ${[top, ...rest].join(".")} du questionnaire`,
	"behind the questionnaire": (top, rest) => `(questionnaire, ${[top, ...rest].join(".")})`,
	"letter before": (top, rest) => {
		const letter = rest.find((part) => /[a-z]/.test(part));
		const figures = [top, ...rest.filter((part) => part !== letter)].join(".");
		return letter === undefined ? `question ${figures}` : `letter ${letter} of question ${figures}`;
	},
};

describe("any question of the questionnaire", () => {
	const { inOrder } = numbersOf(QUESTIONNAIRE);
	const nodes = inOrder.filter((node) => !node.part.startsWith("→"));
	const partsOf = (node: NumberNode): string[] => (node.parent === null ? [] : [...partsOf(node.parent), node.part]);

	for (const [way, spell] of Object.entries(WAYS)) {
		it(`written ${way} is read back`, () => {
			for (const node of nodes) {
				const [top = "", ...rest] = partsOf(node);
				const text = spell(Number(top), rest);
				assert.equal(said(text), node.number, text);
			}
		});
	}

	it("is never read where another text is meant", () => {
		const numbers = fc.constantFrom(
			...allQuestions(QUESTIONNAIRE)
				.map((question) => question.number)
				.filter((number) => !number.includes("→")),
		);
		const traps = fc.constantFrom<(number: string) => string>(
			(number) => `Article ${number} of the Criminal Code`,
			(number) => `l'article ${number} du Code pénal`,
			(number) => `section ${number} of the Act`,
			(number) => `chapter ${number} of this text`,
			(number) => `paragraph ${number} of the report of 2013`,
			(number) => `${number} per cent of the pupils`,
			(number) => `${number.split(".")[0]} years of age`,
			(number) => `on ${number.split(".")[0]} May 2017`,
			(number) => `call ${number.split(".")[0]} 555 014`,
			(number) => `question ${number} of the questionnaire of the 1st round`,
			(number) => `question ${number} of our survey among pupils`,
			(number) => `la question ${number} du cycle précédent`,
			(number) => `page ${number}`,
			(number) => `no. ${number} of the Official Journal`,
		);
		fc.assert(fc.property(numbers, traps, (number, trap) => assert.equal(said(trap(number)), "", trap(number))));
	});
});
