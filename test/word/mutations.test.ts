import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { segmentsOf } from "../../src/domain/document.js";
import { readWord, WordRefusal } from "../../src/word/index.js";
import { docx, paragraph, zipped } from "./docx.js";
import { FILES, mutated } from "./mutate.js";

const NAMES = Object.keys(FILES);
const ZIP = docx({ body: paragraph("text") });
/** Reading gives a sound tree or a refusal: whether it was read. */
function outcome(bytes: Uint8Array): boolean {
	try {
		const tree = readWord(bytes);
		for (const segment of segmentsOf(tree)) assert.equal(typeof segment.text, "string");
		assert.deepEqual(JSON.parse(JSON.stringify(tree)), tree);
		return true;
	} catch (error) {
		if (!(error instanceof WordRefusal)) throw error;
		return false;
	}
}

const mutation = fc.record({ part: fc.nat(), at: fc.nat(), to: fc.nat(), how: fc.nat(6), which: fc.nat(30) });
const TEXT = NAMES.indexOf("word/document.xml");

test("mutations: a changed document gives a tree or a refusal", () => {
	let read = 0;
	fc.assert(
		fc.property(fc.array(mutation, { minLength: 1, maxLength: 5 }), (mutations) => {
			const files = { ...FILES };
			for (const one of mutations) {
				const name = NAMES[one.part % 3 === 0 ? one.part % NAMES.length : TEXT] ?? "";
				files[name] = mutated(String(files[name]), one);
			}
			if (outcome(zipped(files))) read++;
		}),
		{ numRuns: 500 },
	);
	assert.ok(read > 100, `only ${read} of 500 were read: the mutations test too little`);
});

test("mutations: changed bytes give a tree or a refusal", () => {
	fc.assert(
		fc.property(
			fc.array(fc.tuple(fc.nat(ZIP.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
			fc.nat(ZIP.length),
			(changes, cut) => {
				const bytes = ZIP.slice(0, cut % 5 === 0 ? cut : ZIP.length);
				for (const [at, value] of changes) bytes[at] = value;
				outcome(bytes);
			},
		),
		{ numRuns: 500 },
	);
});

test("mutations: any bytes at all", () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 400 }), fc.boolean(), (noise, zip) => {
			assert.equal(outcome(zip ? Uint8Array.from([0x50, 0x4b, 3, 4, ...noise]) : noise), false);
		}),
		{ numRuns: 300 },
	);
});
