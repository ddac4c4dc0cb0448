/** merge: copies of the form that several people have filled in become one form; nothing that anybody wrote is lost. */
import assert from "node:assert/strict";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { after, before, test } from "node:test";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { questionnaireForm, readForm } from "../../../src/acts/papers/index.js";
import { type Block, displayedText, segmentsOf } from "../../../src/domain/document.js";
import { readWord } from "../../../src/word/index.js";
import { plain, writeWord } from "../../../src/word/writing/index.js";
import { ROUND } from "../../acts/papers/material.js";
import { command, corpus } from "./command.js";
import { refusableFiles } from "./refusable.js";

let folder: string;
let out: string;
before(async () => {
	folder = await mkdtemp(join(tmpdir(), "rapporteur-copies-"));
	out = join(folder, "merged", "here");
});
after(() => rm(folder, { recursive: true, force: true }));

const MERGED = "T-ES(2017)ICT-Questionnaire_bil (merged).docx";
const merge = (...words: string[]) => command(["merge", ...words]);

/** Bytes of a copy with answers; its document.xml changed when wanted. */
function copyWith(
	said: Readonly<Record<string, string | { blocks: Block[]; notes: [] }>>,
	{ round = ROUND, change = (xml: string) => xml } = {},
): Uint8Array {
	const filled = new Map(
		Object.entries(said).map(([number, text]) => [
			number,
			typeof text === "string" ? { blocks: [plain([{ text }])], notes: [] } : text,
		]),
	);
	const bytes = writeWord(questionnaireForm(round, { symbol: "S", issuedOn: "2017-06-20", language: "en" }, filled));
	const files = unzipSync(bytes);
	const xml = change(strFromU8(files["word/document.xml"] ?? new Uint8Array()));
	return zipSync({ ...files, "word/document.xml": strToU8(xml) });
}

async function file(name: string, bytes: Uint8Array): Promise<string> {
	const path = join(folder, name);
	await mkdir(join(path, ".."), { recursive: true });
	await writeFile(path, bytes);
	return path;
}

const noted = {
	blocks: [plain([{ text: "With a source" }, { text: "1", note: "n1" }])],
	notes: [{ id: "n1", kind: "footnote", mark: "1", blocks: [plain([{ text: "Law 10/2017." }])] }],
} as unknown as { blocks: Block[]; notes: [] };
const notedElsewhere = {
	blocks: [plain([{ text: "With another source" }, { text: "1", note: "n1" }])],
	notes: [{ id: "n1", kind: "footnote", mark: "1", blocks: [plain([{ text: "Decree 3/2016." }])] }],
} as unknown as { blocks: Block[]; notes: [] };

/** All that a Word file shows, a line each. */
async function linesOf(path: string): Promise<string[]> {
	return segmentsOf(readWord(await readFile(path))).map(({ paragraph }) => displayedText(paragraph));
}

/** A text between the guidance and the first box. */
const loose = (xml: string) =>
	xml.replace(
		/<w:sdt><w:sdtPr><w:alias w:val="[^"]*"\/><w:tag w:val="rapporteur:lanzarote-ict:about:text"/,
		"<w:p><w:r><w:t>A letter to our colleagues, which answers nothing.</w:t></w:r></w:p>$&",
	);

test("what one says is taken, what all say stands once, what differs stands twice and is named; notes keep to their texts", async () => {
	const justice = await file(
		"justice.docx",
		copyWith({
			"about.party": "Albania",
			"about.person": "A. Justice",
			"9.1.a": "Yes.",
			"11": "Article 117.",
			"13.1": noted,
			"2.1": "Draft.",
		}),
	);
	const interior = await file(
		"interior.docx",
		copyWith({
			"about.party": "albania",
			"about.person": "B. Interior",
			"9.1.a": "No.",
			"11": "Article  117. ",
			"13.1": notedElsewhere,
			"1.1": "A unit.",
		}),
	);
	const { code, out: said, err } = await merge(justice, interior, "--out", out);
	assert.equal(code, 0, err);
	const [path, ...lines] = said.trimEnd().split("\n");
	assert.equal(path, join(out, MERGED));
	assert.deepEqual(lines, [
		"justice.docx: 4 answers.",
		"interior.docx: 4 answers.",
		"3 questions are answered, 2 more differently: both texts stand in the form, marked.",
		"Question 9.1.a is answered differently:",
		"  justice.docx: Yes.",
		"  interior.docx: No.",
		"Question 13.1 is answered differently:",
		"  justice.docx: With a source Law 10/2017.",
		"  interior.docx: With another source Decree 3/2016.",
	]);
	const reading = readForm(readWord(await readFile(join(out, MERGED))), ROUND);
	const answer = (number: string) => reading.answers.find((one) => one.number === number);
	const texts = (number: string) =>
		(answer(number)?.blocks ?? []).map((block) => (block.kind === "paragraph" ? displayedText(block) : ""));
	assert.deepEqual(
		reading.answers.map(({ number }) => number),
		["1.1", "2.1", "9.1.a", "11", "13.1"],
	);
	assert.deepEqual([texts("11"), texts("2.1"), texts("1.1")], [["Article 117."], ["Draft."], ["A unit."]]);
	assert.match(
		texts("9.1.a").join("|"),
		/^\[ANSWERS DIFFER\. This one is from justice\.docx\.[^|]*\]\|Yes\.\|\[ANSWERS [^|]*interior\.docx[^|]*\|No\.$/,
	);
	assert.deepEqual(
		answer("13.1")?.notes.map(({ blocks }) =>
			blocks.map((block) => (block.kind === "paragraph" ? displayedText(block).trim() : "")),
		),
		[["Law 10/2017."], ["Decree 3/2016."]],
	);
	assert.deepEqual(reading.about, { party: "Albania\nalbania", person: "A. Justice\nB. Interior" });
});

test("as data; in French; a text that stood in no box is kept, and stays apart when the form is merged again", async () => {
	const one = await file("one.docx", copyWith({ "11": "We work with Europol." }, { change: loose }));
	const two = await file("two.docx", copyWith({ "11": "We do not." }));
	const { code, out: said, err } = await merge(one, two, "--out", out, "--json", "--language", "fr", "--lang", "fr");
	assert.equal(code, 0, err);
	const data = JSON.parse(said);
	assert.equal(basename(data.file), "T-ES(2017)ICT-Questionnaire_fr (réuni).docx");
	assert.deepEqual(data.conflicts, [
		{
			question: "11",
			versions: [
				{ from: ["one.docx"], text: "We work with Europol." },
				{ from: ["two.docx"], text: "We do not." },
			],
		},
	]);
	const letter = "A letter to our colleagues, which answers nothing.";
	assert.deepEqual(data.unplaced, [{ from: "one.docx", text: letter }]);
	const lines = await linesOf(data.file);
	assert.ok(lines.includes(letter));
	assert.ok(lines.some((line) => line.startsWith("[RÉPONSES DIFFÉRENTES. Celle-ci vient de one.docx.")));
	const again = JSON.parse((await merge(data.file, two, "--out", join(folder, "again"), "--json")).out);
	assert.equal(again.unplaced.length, 1);
	assert.match(again.unplaced[0].text, /\[Provient de one\.docx\.[\s\S]*which answers nothing/);
});

test("copies whose boxes lost their names, or are gone, are copies all the same", async () => {
	const untagged = await file(
		"untagged.docx",
		copyWith({ "9.1.a": "Yes." }, { change: (xml) => xml.replace(/<w:tag w:val="[^"]*"\/>/g, "") }),
	);
	const unboxed = await file(
		"unboxed.docx",
		copyWith({ "11": "Article 117." }, { change: (xml) => xml.replace(/<\/?w:sdt(Content)?>|<w:sdtPr>.*?<\/w:sdtPr>/gs, "") }),
	);
	const { code, out: said, err } = await merge(untagged, unboxed, "--out", join(folder, "bare"), "--json");
	assert.equal(code, 0, err);
	assert.deepEqual(JSON.parse(said).answers, ["9.1.a", "11"]);
});

test("no form, another round's form, the same copy twice, one copy: refused with the file's name, and nothing is written", async () => {
	const nowhere = join(folder, "nowhere");
	const good = await file("good.docx", copyWith({ "11": "Article 117." }));
	const twin = await file("twin.docx", copyWith({ "11": "Article 117." }));
	const other = await file("other.docx", copyWith({ "11": "Yes." }, { round: { ...ROUND, id: "another-round" } }));
	const fails = async (exit: number, sentence: RegExp, ...words: string[]) => {
		const { code, out: said, err } = await merge(...words, "--out", nowhere);
		assert.deepEqual([code, said], [exit, ""], err);
		assert.match(err, sentence);
	};
	await fails(1, /d01\.docx is not a copy of the questionnaire's form/, good, corpus("d01"));
	await fails(1, /other\.docx is a copy of the form of another round another-round/, good, other);
	await fails(1, /twin\.docx and good\.docx are the same document/, good, twin);
	await fails(1, /good\.docx.* are the same document/, good, good);
	await fails(2, /two copies or more/, good);
	await fails(2, /There is no file/, good, join(folder, "missing.docx"));
	await fails(1, /n’est pas un exemplaire/, good, corpus("d01"), "--lang", "fr");
	const hostile = await refusableFiles(folder);
	for (const [code, path] of [...hostile].filter(([one]) => one !== "encrypted" && one !== "empty"))
		await fails(3, new RegExp(`^${code}\\.docx: `), good, path);
	await assert.rejects(readdir(nowhere));
});

test("two copies of one name are told apart by their folders; no file is written over; many come together", async () => {
	const a = await file("a/copy.docx", copyWith({ "11": "One." }));
	const b = await file("b/copy.docx", copyWith({ "11": "Two." }));
	const data = JSON.parse((await merge(a, b, "--out", join(folder, "ab"), "--json")).out);
	assert.deepEqual(
		data.conflicts[0].versions.map(({ from }: { from: string[] }) => from),
		[[a], [b]],
	);
	const taken = await file(MERGED, copyWith({ "11": "Three." }));
	const before = await readFile(taken);
	const refused = await merge(a, taken, "--out", folder);
	assert.equal(refused.code, 2);
	assert.match(refused.err, /is there already, and somebody may have worked in it/);
	assert.deepEqual(await readFile(taken), before);
	const many = await Promise.all(
		Array.from({ length: 12 }, (_, index) => file(`many/${index}.docx`, copyWith({ "11": `Answer ${index}.`, "2.1": "Same." }))),
	);
	const together = JSON.parse((await merge(...many, "--out", join(folder, "twelve"), "--json")).out);
	assert.deepEqual(together.answers, ["2.1"]);
	assert.equal(together.conflicts[0].versions.length, 12);
	const lines = await linesOf(together.file);
	for (let index = 0; index < 12; index++) assert.ok(lines.includes(`Answer ${index}.`));
});
