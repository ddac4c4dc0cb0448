/** Files that other programmes read: spreadsheet, calendar, feed, references. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { displayedText } from "../../../src/domain/document.js";
import { calendarOf } from "../../../src/doors/web/feeds/calendar.js";
import { citedAs } from "../../../src/doors/web/feeds/citation.js";
import { sheetOf } from "../../../src/doors/web/feeds/sheet.js";
import { readWord } from "../../../src/word/index.js";
import { app, body, ROUND } from "./fixture.js";
import { elementsOf } from "./xml.js";

describe("spreadsheet", () => {
	it("is text with its mark, lines ended by CRLF, one line a Party", async () => {
		const csv = await body(`/en${ROUND}/state.csv`);
		const bytes = new Uint8Array(await (await app.request(`/en${ROUND}/state.csv`)).arrayBuffer());
		assert.deepEqual([...bytes.slice(0, 3)], [0xef, 0xbb, 0xbf]);
		assert.ok(csv.startsWith("Code,Party,"));
		assert.equal(csv.trimEnd().split("\r\n").length, 43);
		assert.match(csv, /\r\nAL,Albania,reply published,2017-10-23,/);
	});

	it("holds no formula", () => {
		for (const cell of ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1"]) assert.match(sheetOf([[cell]]), /^\ufeff"?'/);
		assert.equal(sheetOf([['a "b", c', -3]]), '\ufeff"a ""b"", c",-3\r\n');
	});
});

describe("Word documents", () => {
	const wordOf = async (path: string) => {
		const answer = await app.request(path);
		assert.equal(answer.status, 200, path);
		return { name: answer.headers.get("content-disposition") ?? "", tree: readWord(new Uint8Array(await answer.arrayBuffer())) };
	};

	it("the questionnaire is a form under its symbol, in the language of the page or in both", async () => {
		const french = await wordOf(`/fr${ROUND}/questionnaire.docx`);
		assert.match(french.name, /^attachment; filename="T-ES\(2017\)ICT-Questionnaire_fr\.docx"; filename\*=UTF-8''T-ES%282017%29/);
		const both = await wordOf(`/fr${ROUND}/questionnaire.docx?with=both`);
		assert.match(both.name, /_bil\.docx"/);
		assert.ok(both.tree.blocks.length > french.tree.blocks.length);
	});

	it("a reply holds every passage of its page, and one that is not there is not found", async () => {
		const { name, tree } = await wordOf(`/en${ROUND}/replies/AL/1/reply.docx`);
		assert.match(name, /T-ES\(2017\)ICT-AL/);
		assert.ok(tree.blocks.some((block) => block.kind === "paragraph" && displayedText(block).includes("Reply of Albania")));
		for (const path of ["ZZ/1", "AL/99"]) {
			assert.equal((await app.request(`/en${ROUND}/replies/${path}/reply.docx`)).status, 404, path);
		}
	});
});

describe("calendar", () => {
	it("has one whole day for each window, its last", async () => {
		const ics = await body(`/fr${ROUND}/windows.ics`);
		assert.equal(ics.split("BEGIN:VEVENT").length - 1, 15);
		assert.match(ics, /DTSTART;VALUE=DATE:20180114\r\nDTEND;VALUE=DATE:20180115\r\n/);
		for (const line of ics.split("\r\n")) assert.ok(Buffer.byteLength(line) <= 75, line);
		assert.doesNotMatch(ics.replaceAll("\r\n", ""), /[\r\n]/);
	});

	it("folds between characters and escapes what has a meaning", () => {
		const event = {
			id: "x",
			day: "2020-02-29",
			title: `${"é".repeat(80)}; a, b\\c\nd`,
			text: "",
			address: BASE,
			made: "2020-01-01",
		};
		const ics = calendarOf("n", "fr", [event]);
		assert.match(ics.replaceAll("\r\n ", ""), /é{80}\\; a\\, b\\\\c\\nd/);
		assert.match(ics, /DTEND;VALUE=DATE:20200301/);
	});
});

const BASE = "https://rapporteur.example/";

describe("feed", () => {
	it("is well-formed, with absolute addresses", async () => {
		const atom = await body(`/en${ROUND}/feed.atom`);
		const elements = elementsOf(atom);
		assert.equal(elements.filter((element) => element.name === "entry").length, 2);
		for (const { name, attributes } of elements) if (name === "link") assert.ok(String(attributes.href).startsWith(BASE));
	});
});

describe("references", () => {
	const citation = {
		author: "A & B {x} \\ 100%",
		title: "Reply_to",
		symbol: "T-ES(2017)ICT-AL rev.",
		version: "version 2",
		publisher: "Lanzarote Committee\nTY  - BOOK",
		day: "2017-12-14",
		writtenDay: "14 December 2017",
		address: `${BASE}en/x`,
		language: "en",
	};

	it("hold what they are given and nothing that it could smuggle", () => {
		assert.match(citedAs(citation, "bib"), /author = \{\{A \\& B \\\{x\\\} \\textbackslash\{\} 100\\%\}\}/);
		assert.equal(
			citedAs(citation, "ris")
				.split("\r\n")
				.filter((line) => line.startsWith("TY  -")).length,
			1,
		);
		const [item] = JSON.parse(citedAs(citation, "json")) as { issued: unknown; URL: string }[];
		assert.deepEqual(item?.issued, { "date-parts": [[2017, 12, 14]] });
	});
});
