/** A letter may say that the document is public: then that counts where the document is silent, and nowhere else. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { DocumentTree } from "../../../src/domain/document.js";
import { readDocument } from "../../../src/domain/matching/index.js";
import { readRoundFolder } from "../../../src/store/round-folder.js";
import { LANZAROTE } from "../../builders/house.js";

const round = await readRoundFolder(LANZAROTE);

function read(texts: readonly string[], said: { readonly saidOutside?: "public" }) {
	const blocks = texts.map((text, at) => ({
		...({ kind: "paragraph", label: null, list: null, style: null, origin: "body", controls: [] } as const),
		heading: at === 0 ? 1 : null,
		runs: [{ text }],
	}));
	const tree: DocumentTree = { blocks, notes: [], bands: [], traces: [], properties: {} };
	const { questionnaire, parties, body } = round;
	return readDocument(tree, { questionnaire, parties, body, languageOf: () => null, ...said });
}

const SILENT = [
	"Comments on the reply of Malta",
	"Question 1.1 a)",
	"The subject is taught by visiting teachers in the schools of the capital.",
];
const MARKED = [...SILENT, "Question 6.1 (confidential)", "A child told us how the call was answered, and by whom."];

test("a silent document is what its letter says", () => {
	assert.equal(read(SILENT, {}).visibility.value, "unstated");
	const said = read(SILENT, { saidOutside: "public" });
	assert.equal(said.visibility.value, "public");
	assert.ok(said.passages.every((passage) => passage.visibility === "public"));
});

test("a part that it marks stays closed", () => {
	const said = read(MARKED, { saidOutside: "public" });
	const told = said.passages.find((passage) => passage.text.includes("A child told us"));
	assert.equal(told?.visibility, "confidential");
	assert.equal(said.passages.find((passage) => passage.text.includes("visiting teachers"))?.visibility, "public");
});

test("a document that says confidential is not opened by a letter", () => {
	assert.equal(
		read([...SILENT, "This contribution is confidential."], { saidOutside: "public" }).visibility.value,
		"confidential",
	);
});
