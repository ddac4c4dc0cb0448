import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { type Block, type DocumentTree, displayedText, type Paragraph, segmentsOf } from "../../../src/domain/document.js";
import { allQuestions } from "../../../src/domain/questionnaire.js";
import { numbersOf } from "../../../src/domain/reference/numbers.js";
import { lettersAtStart, numberAtStart, referencesIn } from "../../../src/domain/reference.js";
import { QUESTIONNAIRE } from "./lanzarote.js";
import { reading } from "./reading.js";

/** Pieces from which documents are thrown together: what opens, what closes, what misleads. */
const PIECES = [
	"Question 1.1 a)",
	"Questions 9.7 à 9.9",
	"9.7 c) The answer",
	"a. A film",
	"e. and f. Passing on",
	"→ Share links to the materials",
	"Albania:",
	"BELGIUM",
	"Recommendations",
	"CONFIDENTIAL – not for publication",
	"[End of the confidential section]",
	"This contribution is public, except section 5.",
	"3. Prevention (questions 1 to 3)",
	"Legislation",
	"National curriculum (primary/secondary): are the risks covered",
	"« Une phrase citée », dit la réponse.",
	"The reply states: “We do.”",
	"see our answer to question 6",
	"",
	" ",
	"\t",
	"\n",
	"12 associations took part in 9.7 % of the cases, and nothing else is said here that would matter.",
	"Annexe 2",
	"adult possesses?",
	"Les enfants ont pris part à la rédaction de ce texte.",
] as const;

const text = fc.oneof(
	{ weight: 4, arbitrary: fc.constantFrom(...PIECES) },
	{ weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
);
const paragraph: fc.Arbitrary<Paragraph> = fc.record({
	kind: fc.constant("paragraph" as const),
	label: fc.option(fc.constantFrom("Question 3.", "9.7", "a)", "1.", "IV.", "•"), { freq: 4 }),
	list: fc.option(fc.record({ level: fc.nat({ max: 3 }), bullet: fc.boolean() }), { freq: 3 }),
	heading: fc.option(fc.integer({ min: 1, max: 9 }), { freq: 3 }),
	style: fc.option(fc.constantFrom("Normal", "Quote", "toc 1")),
	origin: fc.constant("body" as const),
	controls: fc.constant([]),
	runs: fc.array(fc.record({ text, bold: fc.constant(true as const) }, { requiredKeys: ["text"] }), { maxLength: 3 }),
});
const { block } = fc.letrec<{ block: Block }>((tie) => ({
	block: fc.oneof(
		{ maxDepth: 2, depthIdentifier: "block" },
		{ weight: 6, arbitrary: paragraph },
		{
			weight: 1,
			arbitrary: fc.record({
				kind: fc.constant("table" as const),
				rows: fc.array(fc.record({ head: fc.boolean(), cells: cells(tie("block")) }), { maxLength: 3 }),
			}),
		},
	),
}));

function cells(inner: fc.Arbitrary<Block>) {
	return fc.array(fc.record({ columns: fc.constant(1), rows: fc.constant(1), blocks: fc.array(inner, { maxLength: 3 }) }), {
		maxLength: 3,
	});
}

const tree: fc.Arbitrary<DocumentTree> = fc.record({
	blocks: fc.array(block, { maxLength: 14 }),
	notes: fc.constant([]),
	bands: fc.array(fc.record({ kind: fc.constantFrom("header" as const, "footer" as const), text }), { maxLength: 2 }),
	traces: fc.constant([]),
	properties: fc.constant({}),
});

describe("any document", () => {
	it("has every segment with text in exactly one passage, in order", () => {
		fc.assert(
			fc.property(tree, (document) => {
				const { passages } = reading(document);
				const visible = segmentsOf(document).filter((segment) => displayedText(segment.paragraph).trim() !== "");
				assert.deepEqual(
					passages.flatMap((passage) => passage.paragraphs),
					visible.map((segment) => segment.index),
				);
				assert.deepEqual(
					passages.map((passage) => passage.text).join("\n"),
					visible.map((segment) => displayedText(segment.paragraph)).join("\n"),
				);
			}),
			{ numRuns: 400 },
		);
	});

	it("names only questions that exist, each once, with a reason and a confidence", () => {
		const numbers = new Set(allQuestions(QUESTIONNAIRE).map((question) => question.number));
		fc.assert(
			fc.property(tree, (document) => {
				for (const { placements } of reading(document).passages) {
					assert.equal(new Set(placements.map((placement) => placement.question)).size, placements.length);
					for (const { question, confidence, why } of placements)
						assert.ok(numbers.has(question) && !question.includes("→") && confidence > 0 && confidence <= 1 && why.length > 0);
				}
			}),
			{ numRuns: 200 },
		);
	});

	it("that is not public as a whole has no public passage", () => {
		fc.assert(
			fc.property(tree, (document) => {
				const { visibility, passages } = reading(document);
				// A part may be kept back in a document that says nothing of the rest.
				const allowed = [visibility.value, "confidential"];
				if (visibility.value !== "public") assert.ok(passages.every((passage) => allowed.includes(passage.visibility)));
			}),
			{ numRuns: 200 },
		);
	});
});

describe("any reference", () => {
	const questions = allQuestions(QUESTIONNAIRE).map((question) => question.number);
	const listed = fc.uniqueArray(fc.constantFrom(...questions.filter((number) => !number.includes("→"))), {
		minLength: 1,
		maxLength: 5,
	});

	it("written out in full is read back as it was meant", () => {
		fc.assert(
			fc.property(
				listed,
				fc.constantFrom(", ", " and ", " et ", " & ", "; "),
				fc.constantFrom("Questions ", "questions nos ", "Q. ", "Réponses aux questions "),
				(numbers, separator, word) => {
					assert.deepEqual(
						referencesIn(`${word}${numbers.join(separator)}`, QUESTIONNAIRE).flatMap((found) => found.numbers),
						numbers,
					);
				},
			),
		);
	});

	it("keeps its number however the letter is written", () => {
		const lettered = questions.filter((number) => /[a-z]$/.test(number));
		const spellings: readonly ((number: string, letter: string) => string)[] = [
			(n, l) => `${n}.${l}`,
			(n, l) => `${n} ${l})`,
			(n, l) => `${n} (${l})`,
			(n, l) => `${n}${l}`,
			(n, l) => `${n}, letter ${l}`,
			(n, l) => `${n} ${l}.`,
		];
		fc.assert(
			fc.property(fc.constantFrom(...lettered), fc.constantFrom(...spellings), (number, spell) => {
				const written = spell(number.slice(0, -2), number.slice(-1));
				assert.deepEqual(referencesIn(`Question ${written}`, QUESTIONNAIRE)[0]?.numbers, [number]);
			}),
		);
	});

	it("never names what the questionnaire lacks, whatever the text", () => {
		const { byNumber } = numbersOf(QUESTIONNAIRE);
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string({ unit: "binary" }),
					fc.string().map((rest) => `Question ${rest}`),
					fc.stringMatching(/^Q(uestions?)? [0-9.,a-f() à-]{0,20}$/),
				),
				(any) => {
					const found = [
						...referencesIn(any, QUESTIONNAIRE),
						numberAtStart(any, QUESTIONNAIRE),
						lettersAtStart(any, "9.7", QUESTIONNAIRE),
					];
					for (const reference of found) for (const number of reference?.numbers ?? []) assert.ok(byNumber.has(number));
					for (const reference of referencesIn(any, QUESTIONNAIRE))
						assert.ok(0 <= reference.start && reference.start < reference.end && reference.end <= any.length);
				},
			),
			{ numRuns: 1000 },
		);
	});
});
