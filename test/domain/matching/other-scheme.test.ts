/** A round that numbers otherwise: "9b", announced by "Item" and "Point", with its details as "9b*1". */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readDocument } from "../../../src/domain/matching/index.js";
import type { Question, Questionnaire } from "../../../src/domain/questionnaire.js";
import { referencesIn } from "../../../src/domain/reference.js";
import { handBuilt } from "./hand-built.js";
import { PARTIES } from "./lanzarote.js";

const question = (number: string, en: string, children: readonly Question[] = []): Question => ({
	number,
	title: { en, fr: `${en} (fr)` },
	answer: "describe",
	appliesTo: [],
	crossReferences: [],
	children,
});

const QUESTIONNAIRE: Questionnaire = {
	scheme: {
		announcers: { en: ["item", "items"], fr: ["point", "points"] },
		levels: [
			{ style: "decimal", before: "" },
			{ style: "lower-letter", before: "" },
			{ style: "lower-roman", before: "." },
		],
		detail: "*",
	},
	sections: [
		{
			id: "one",
			title: { en: "Shelters", fr: "Refuges" },
			questions: [
				question("8", "Number and location of shelters"),
				question("9", "Staffing of shelters", [
					question("9a", "Qualifications required of counsellors"),
					question("9b", "Working hours", [
						question("9b.i", "By day"),
						question("9b.ii", "By night"),
						question("9b.iii", "At weekends"),
					]),
					question("9c", "Supervision offered to counsellors"),
				]),
				question("10", "Financing by municipalities", [question("10a", "Grants"), question("10b", "Contracts")]),
			],
		},
	],
};

describe("references in another scheme", () => {
	for (const [text, numbers] of [
		["Item 9b", "9b"],
		["Item 9 b)", "9b"],
		["Items 9a-c", "9a 9b 9c"],
		["Items 8 to 10", "8 9 10"],
		["Points 9a et 10b", "9a 10b"],
		["Item 9b.ii", "9b.ii"],
		["Item 9b (i) to (iii)", "9b.i 9b.ii 9b.iii"],
		["Item 9d", "9"],
		["Item 10, letters a and b", "10a 10b"],
		["Question 9b", ""],
		["Article 9b", ""],
	] as const) {
		it(text, () =>
			assert.equal(
				referencesIn(text, QUESTIONNAIRE)
					.flatMap((found) => found.numbers)
					.join(" "),
				numbers,
			),
		);
	}
});

it("a document is placed in another scheme", () => {
	const { tree, paragraphs } = handBuilt(`h1| Iceland
h2| Item 8
p| There are two shelters, one of them in the north. @@ 8
h2| Item 9
p| a. Counsellors hold a degree in social work or in psychology. @@ 9a
p| b. Shelters are open at all hours, as said under item 8. @@ 9b
p| c. A supervisor comes every second week. @@ 9c
i| Financing by municipalities
p| Seven municipalities pay a share; the State pays the rest. @@ 10`);
	const { passages } = readDocument(tree, { questionnaire: QUESTIONNAIRE, parties: PARTIES, languageOf: () => "en" });
	for (const { text, questions } of paragraphs) {
		const passage = passages.find((entry) => entry.text.includes(text));
		assert.deepEqual(
			passage?.placements.map((placement) => placement.question),
			questions,
			text,
		);
	}
});
