/** How tables, texts of documents and cells of CSV come out. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { languageOf } from "../../../src/doors/cli/language.js";
import type { Paper } from "../../../src/doors/cli/paper.js";
import { printable, shortened } from "../../../src/doors/cli/printable.js";
import { csvLine } from "../../../src/doors/cli/record/csv.js";
import { printTable } from "../../../src/doors/cli/table.js";

function paper(width: number | null): Paper & { lines: string[] } {
	const lines: string[] = [];
	const line = async (text = "") => {
		lines.push(text);
	};
	return { terminal: width !== null, width, lines, write: line, line, styled: (_, text) => text };
}

const COLUMNS = [
	{ title: "code", of: (row: string[]) => row[0] ?? "" },
	{ title: "text", of: (row: string[]) => row[1] ?? "", rest: true as const },
	{ title: "n", of: (row: string[]) => row[2] ?? "", right: true as const },
];

test("a table is aligned on a terminal and fits into it", async () => {
	const sheet = paper(34);
	await printTable(sheet, COLUMNS, [
		["AL", "a text that is longer than the line", "7"],
		["BE", "short", "12"],
	]);
	assert.deepEqual(sheet.lines, [
		"code  text                       n",
		"AL    a text that is longer t…   7",
		"BE    short                     12",
	]);
});

test("in a pipe it is divided by tabs, whatever the cells hold", async () => {
	const sheet = paper(null);
	await printTable(sheet, COLUMNS, [["AL", "a\ttab and\na line", "7"]]);
	assert.deepEqual(sheet.lines, ["code\ttext\tn", "AL\ta tab and a line\t7"]);
});

test("a document cannot move the cursor of whoever lists it", () => {
	assert.equal(printable("a\u001b[2J\u0007b\r\nc\u202ed"), "a[2Jb cd");
	assert.equal(shortened("Réponse à la question", 10), "Réponse à…");
});

test("a spreadsheet computes no cell", () => {
	const columns = [
		{ name: "a", type: "string", description: "" },
		{ name: "b", type: "list", description: "" },
	] as const;
	assert.equal(csvLine(columns, { a: '=HYPERLINK("x")', b: ["AL", "BE"] }), '"\'=HYPERLINK(""x"")",AL; BE\r\n');
	assert.equal(csvLine(columns, { a: null, b: ["- an item,\nand more"] }), ',"\'- an item,\nand more"\r\n');
});

test("the language is the one asked for, else that of the environment, else English", () => {
	assert.equal(languageOf(["state", "--lang", "fr"], { LANG: "en_GB.UTF-8" }), "fr");
	assert.equal(languageOf(["--lang=en"], { LC_ALL: "fr_FR.UTF-8" }), "en");
	assert.equal(languageOf([], { LC_ALL: "", LANG: "fr_CH.UTF-8" }), "fr");
	assert.equal(languageOf([], { LANG: "frp_IT" }), "en");
	assert.equal(languageOf([], {}), "en");
});
