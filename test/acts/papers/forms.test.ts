import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { mergeForms, type PaperLanguage, questionnaireForm, readForm } from "../../../src/acts/papers/index.js";
import { readSubmission } from "../../../src/acts/read-submission.js";
import { displayedText, segmentsOf } from "../../../src/domain/document.js";
import { readWord } from "../../../src/word/index.js";
import { plain, writeWord } from "../../../src/word/writing/index.js";
import { assertAllLanded, filledBytes, filledWith, NUMBERS } from "./filled.js";
import { ROUND } from "./material.js";

function filledForm(language: PaperLanguage): string {
	bytes = filledBytes(language);
	return strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
}
let bytes: Uint8Array;

/** The form with another document.xml, read. */
function readAgain(xml: string) {
	const files = unzipSync(bytes);
	return readForm(readWord(zipSync({ ...files, "word/document.xml": strToU8(xml) })), ROUND);
}

const CONTROL =
	/<w:sdt><w:sdtPr><w:alias w:val="[^"]*"\/><w:tag w:val="([^"]*)"\/>.*?<\/w:sdtPr><w:sdtContent>(.*?)<\/w:sdtContent><\/w:sdt>/gs;
/** Takes away the controls of some answers, or of all. */
const unboxed = (xml: string, which: (tag: string) => boolean) =>
	xml.replace(CONTROL, (all, tag: string, inside: string) => (which(tag) ? inside : all));

for (const language of ["en", "fr", "bilingual"] as const) {
	test(`a form filled in comes back whole (${language})`, () => assertAllLanded(readAgain(filledForm(language))));
}

test("styles changed: every answer lands", () => {
	assertAllLanded(readAgain(filledForm("bilingual").replace(/<w:pStyle w:val="[^"]*"\/>/g, "")));
});

test("identities dropped and only titles kept, as LibreOffice saves: every answer lands", () => {
	assertAllLanded(readAgain(filledForm("en").replace(/<w:tag w:val="[^"]*"\/>/g, "")));
	assertAllLanded(readAgain(filledForm("bilingual").replace(/<w:tag w:val="[^"]*"\/>/g, "")));
});

test("all controls deleted: the form's own texts tell where each answer belongs", () => {
	for (const language of ["en", "fr", "bilingual"] as const)
		assertAllLanded(readAgain(unboxed(filledForm(language), () => true)));
});

test("controls deleted for any of the answers, and boxes moved about: every answer lands", () => {
	const xml = filledForm("fr");
	const tags = [...xml.matchAll(CONTROL)]
		.map(([, tag]) => tag ?? "")
		.filter((tag) => !tag.endsWith(":text") && !tag.includes("about."));
	fc.assert(
		fc.property(fc.subarray(tags), fc.subarray(tags, { maxLength: 6 }), (deleted, moved) => {
			const staying = moved.filter((tag) => !deleted.includes(tag));
			const boxes: string[] = [];
			const without = xml.replace(CONTROL, (all, tag: string) => {
				if (!staying.includes(tag)) return all;
				boxes.push(all);
				return "";
			});
			const back = without.replace("<w:sectPr><w:header", `${boxes.reverse().join("")}<w:sectPr><w:header`);
			assertAllLanded(readAgain(unboxed(back, (tag) => deleted.includes(tag))));
		}),
		{ numRuns: 12 },
	);
});

test("boxes and headings gone: an answer that names its question lands on it, a text that names none is not lost", () => {
	const tree = readWord(
		writeWord({
			title: "t",
			language: "en-GB",
			author: null,
			dated: "2017-01-01T00:00:00Z",
			bands: null,
			notes: "kept",
			parts: [
				{
					kind: "flow",
					style: "body",
					notes: [],
					blocks: [
						plain([{ text: "A letter without any number." }]),
						plain([{ text: "9.7.b: Possession is not punished." }]),
						plain([{ text: "It goes on." }]),
						plain([{ text: "Question 16" }]),
						plain([{ text: "We work with Europol." }]),
					],
				},
			],
		}),
	);
	const reading = readForm(tree, ROUND);
	assert.deepEqual(
		reading.answers.map(({ number, blocks }) => [number, blocks.length]),
		[
			["9.7.b", 2],
			["16", 2],
		],
	);
	assert.equal(reading.unplaced.blocks.length, 1);
});

test("what is written into a question's own text, where locks do not hold, is an answer to it", () => {
	const xml = filledForm("en").replace(
		/(<w:tag w:val="rapporteur:lanzarote-ict:14:text"\/>.*?)<\/w:sdtContent>/s,
		"$1<w:p><w:r><w:t>Typed in the wrong place.</w:t></w:r></w:p></w:sdtContent>",
	);
	const answer = readAgain(xml).answers.find(({ number }) => number === "14");
	assert.ok(JSON.stringify(answer?.blocks).includes("Typed in the wrong place."));
});

test("an empty form has no answers and nothing unplaced", () => {
	for (const language of ["en", "fr", "bilingual"] as const) {
		const reading = readForm(
			readWord(writeWord(questionnaireForm(ROUND, { symbol: "S", issuedOn: "2017-06-20", language }))),
			ROUND,
		);
		assert.deepEqual(reading, { answers: [], about: { party: "", person: "" }, unplaced: { blocks: [], notes: [] } });
	}
});

test("several people's copies: what one alone says is taken, what all say alike once, what differs is reported with both", () => {
	const copy = (said: Readonly<Record<string, string>>) => {
		const filled = new Map(Object.entries(said).map(([number, text]) => [number, { blocks: [plain([{ text }])], notes: [] }]));
		return readForm(
			readWord(writeWord(questionnaireForm(ROUND, { symbol: "S", issuedOn: "2017-06-20", language: "en" }, filled))),
			ROUND,
		);
	};
	const copies = [
		{ from: "justice.docx", reading: copy({ "9.1.a": "Yes.", "11": "Article 117.", "2.1": "Draft." }) },
		{ from: "interior.docx", reading: copy({ "9.1.a": "No.", "11": "Article  117. ", "13.1": "A unit.", "2.1": "Draft." }) },
	];
	const merged = mergeForms(ROUND, copies);
	assert.deepEqual(
		merged.answers.map(({ number }) => number),
		["2.1", "11", "13.1"],
	);
	assert.deepEqual(
		merged.conflicts.map(({ number, versions }) => [number, versions.map(({ from }) => from)]),
		[["9.1.a", [["justice.docx"], ["interior.docx"]]]],
	);
	const sent = new Map([["9.1.a", { blocks: [plain([{ text: "Yes." }])], notes: [] }]]);
	const later = mergeForms(ROUND, copies, sent);
	assert.deepEqual(later.conflicts, []);
	assert.ok(JSON.stringify(later.answers.find(({ number }) => number === "9.1.a")).includes("No."));
});

test("a filled form that is read as a reply has every answer under its question, sure, and all text once", async () => {
	filledForm("bilingual");
	const { tree, reading } = await readSubmission({ bytes, fileName: "reply.docx" }, ROUND);
	assert.equal(reading.kind, "reply");
	for (const number of NUMBERS) {
		const counted = number.replace(/\.?→.*$/, "");
		for (const text of [`Our text for ${number}, `, `point of ${number}`, `End of ${number}.`, `Note of ${number}.`]) {
			const passage = reading.passages.find((one) => one.text.split("\n").some((line) => line.includes(text)));
			assert.deepEqual(
				passage?.placements.map(({ question }) => question),
				[counted],
				text,
			);
			assert.equal(passage?.role, "text", text);
		}
	}
	const told = reading.passages.flatMap(({ paragraphs }) => paragraphs);
	const all = segmentsOf(tree).flatMap(({ index, paragraph }) => (displayedText(paragraph).trim() === "" ? [] : [index]));
	assert.deepEqual(
		told.toSorted((a, b) => a - b),
		all,
	);
});

test("identities fit into Word's 64 characters, and are known again", () => {
	const long = { ...ROUND, id: "a-very-long-name-of-a-round-that-somebody-thought-was-a-good-id" };
	const xml = strFromU8(
		unzipSync(
			writeWord(
				questionnaireForm(long, { symbol: "S", issuedOn: "2017-06-20", language: "en" }, new Map([["16", filledWith("16")]])),
			),
		)["word/document.xml"] ?? new Uint8Array(),
	);
	const tags = [...xml.matchAll(/<w:tag w:val="([^"]*)"/g)].map(([, tag]) => tag ?? "");
	assert.ok(tags.length > 200 && tags.every((tag) => tag.length <= 64));
	assert.equal(new Set(tags).size, tags.length);
	assert.ok([...filledForm("bilingual").matchAll(/<w:alias w:val="([^"]*)"/g)].every(([, title]) => (title ?? "").length <= 64));
});
