import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { segmentsOf } from "../../src/domain/document.js";
import { readWord, WordRefusal } from "../../src/word/index.js";

interface Truth {
	readonly file: string;
	readonly expect: string;
	readonly paragraphs?: readonly { readonly text: string }[];
	readonly absent?: readonly string[];
	readonly labels?: readonly { readonly text: string; readonly label: string }[];
}

const corpus = fileURLToPath(new URL("../corpus/", import.meta.url));
const names = existsSync(corpus) ? readdirSync(corpus).filter((name) => name.endsWith(".truth.json")) : [];

/** Folds white space, quotation marks and dashes as the score does. */
function folded(text: string): string {
	return text
		.normalize("NFKC")
		.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
		.replace(/[‘’‚‛′`´ʼ]/g, "'")
		.replace(/[“”„‟″«»‹›]/g, '"')
		.replace(/[‐‑‒–—―−]/g, "-")
		.toLowerCase()
		.replace(/\s+/g, " ")
		.trim()
		.replace(/\s*"\s*/g, '"');
}

function occurrences(text: string, part: string): number {
	return text.split(part).length - 1;
}

for (const name of names) {
	const truth = JSON.parse(readFileSync(corpus + name, "utf8")) as Truth;
	const bytes = readFileSync(corpus + truth.file);
	if (truth.expect !== "read") {
		test(`corpus: ${truth.file} is refused`, () => {
			assert.throws(
				() => readWord(bytes),
				(error) => error instanceof WordRefusal && `refused:${error.code}` === truth.expect,
			);
		});
		continue;
	}
	test(`corpus: ${truth.file}: each text as often as it should, labels as displayed`, () => {
		const segments = segmentsOf(readWord(bytes)).map(({ text, paragraph }) => ({ text: folded(text), label: paragraph.label }));
		const wanted = (truth.paragraphs ?? []).map((one) => folded(one.text));
		for (const text of wanted) {
			const found = segments.reduce((sum, segment) => sum + occurrences(segment.text, text), 0);
			assert.equal(found, wanted.filter((other) => other === text).length, text);
		}
		for (const text of truth.absent ?? []) assert.ok(!segments.some((segment) => segment.text.includes(folded(text))), text);
		for (const { text, label } of truth.labels ?? []) {
			const labels = segments.filter((segment) => segment.text.startsWith(folded(text))).map((segment) => segment.label);
			assert.ok(labels.includes(label), `${text}: ${label}, not ${labels.join(", ")}`);
		}
	});
}

test("corpus: a marking that stands in the page head only is found", () => {
	const [band] = readWord(readFileSync(`${corpus}d08.docx`)).bands;
	assert.deepEqual(band, { kind: "header", text: "CONFIDENTIAL – for the Secretariat and the Committee only" });
});
