// OpenDocument texts and RTF files, made by LibreOffice in the test or by hand, read through LibreOffice.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type DocumentTree, displayedText, segmentsOf } from "../../../src/domain/document.js";
import { readWord, readWordApart } from "../../../src/word/index.js";
import { abstractNum, docx, item, level, num, paragraph, paragraphOf, run, sectionWith, table } from "../docx.js";
import { madeOf, NEEDS_OFFICE } from "./by-office.js";

/** Empty lines aside: behind RTF there is one of ours. */
const shown = (tree: DocumentTree): string[] =>
	segmentsOf(tree)
		.map((segment) => displayedText(segment.paragraph))
		.filter((text) => text !== "");
const FORMATS = ["odt", "rtf"] as const;

for (const format of FORMATS) {
	test(
		`converted: .${format}: numbers, tables, notes, emphasis, heads and authors come through, and a trace says so`,
		NEEDS_OFFICE,
		async () => {
			const bytes = docx({
				numbering: abstractNum(0, level(0, "decimal", "%1."), level(1, "lowerLetter", "%2)")) + num(1, 0),
				footnotes: `<w:footnote w:type="separator" w:id="0">${paragraphOf("<w:r><w:separator/></w:r>")}</w:footnote><w:footnote w:id="2">${paragraph("A note")}</w:footnote>`,
				headers: { h1: paragraph("CONFIDENTIAL") },
				core: "<dc:creator>Ann</dc:creator>",
				body:
					item("First", 1) +
					item("Under it", 1, 1) +
					paragraphOf(`${run("Été «5 €» ")}${run("bold", "<w:b/>")}<w:r><w:footnoteReference w:id="2"/></w:r>`) +
					table([paragraph("a"), paragraph("b")], [paragraph("c"), paragraph("d")]) +
					item("Second", 1) +
					sectionWith("h1"),
			});
			const tree = await readWordApart(madeOf(bytes, format), {}, "reply.anything");
			assert.deepEqual(shown(tree), ["1. First", "a) Under it", "Été «5 €» bold", "A note", "a", "b", "c", "d", "2. Second"]);
			assert.deepEqual(tree.traces[0], { kind: "converted", text: `.${format}` });
			assert.ok(JSON.stringify(tree.blocks).includes('"bold":true'));
			assert.deepEqual(tree.bands, [{ kind: "header", text: "CONFIDENTIAL" }]);
			assert.ok(tree.traces.some(({ kind, text }) => kind === "author" && text === "Ann"));
		},
	);
}

const words = fc.stringMatching(/^[a-zé]{1,8}( [a-zé]{1,8}){0,3}$/);
const block = fc.oneof(
	words.map((text) => paragraph(text)),
	fc.tuple(words, fc.nat(1)).map(([text, at]) => item(text, 1, at)),
	fc
		.array(words, { minLength: 2, maxLength: 2 })
		.map((texts) => table(texts.map((text) => paragraph(text))) + paragraph("between")),
);

for (const format of FORMATS) {
	test(
		`converted: .${format}: what is read of a random text is what is read of the .docx that it was made of`,
		NEEDS_OFFICE,
		async () => {
			const numbering = abstractNum(0, level(0, "decimal", "%1."), level(1, "decimal", "%1.%2.")) + num(1, 0);
			const body = fc.array(block, { minLength: 40, maxLength: 60 }).map((blocks) => blocks.join(""));
			await fc.assert(
				fc.asyncProperty(body, async (content) => {
					const bytes = docx({ numbering, body: content });
					assert.deepEqual(shown(await readWordApart(madeOf(bytes, format))), shown(readWord(bytes)));
				}),
				{ numRuns: 1, endOnFailure: true },
			);
		},
	);
}
