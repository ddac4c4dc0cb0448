// The files in old/ were written by LibreOffice from texts made for these tests.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { segmentsOf } from "../../src/domain/document.js";
import { readWordApart, WordRefusal } from "../../src/word/index.js";

const file = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`old/${name}.doc`, import.meta.url)));
const refusedAs = (code: string) => (error: unknown) => error instanceof WordRefusal && error.code === code;

/** Bytes with the name of a stream of the directory written over another, as long or shorter. */
function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array {
	const changed = Buffer.from(bytes);
	const at = changed.indexOf(Buffer.from(from, "utf16le"));
	Buffer.from(to.padEnd(from.length, "\0"), "utf16le").copy(changed, at);
	return new Uint8Array(changed);
}

test("old: text, hyphens, euro, tables; said to be of an old format", async () => {
	const tree = await readWordApart(file("table"), {}, "Reply.DOC");
	assert.deepEqual(
		segmentsOf(tree).map(({ text, cell }) => (cell === null ? text : `${cell.row},${cell.column} ${text}`)),
		["Question 1.1", "Coût 5 € — optional “quoted”", "0,0 a", "0,1 b", "1,0 ", "1,1 d", "Last"],
	);
	assert.deepEqual(tree.traces, [{ kind: "old-format", text: ".doc" }]);
});

test("old: notes follow the paragraph that cites them", async () => {
	const segments = segmentsOf(await readWordApart(file("notes"), {}, "a.doc"));
	assert.deepEqual(
		segments.map(({ text, note }) => [text, note]),
		[
			["Body one two.", null],
			["First note.", "fn1"],
			["Second note.", "fn2"],
		],
	);
});

test("old: what is hidden, locked or has macros is refused, and so is an old file under another name", async () => {
	await assert.rejects(readWordApart(file("hidden"), {}, "a.doc"), refusedAs("hidden-text"));
	await assert.rejects(readWordApart(file("table"), {}, "a.docx"), refusedAs("not-word"));
	await assert.rejects(readWordApart(file("table")), refusedAs("not-word"));
	await assert.rejects(
		readWordApart(renamed(file("table"), "\u0005SummaryInformation", "_VBA_PROJECT"), {}, "a.doc"),
		refusedAs("macros"),
	);
	const locked = Buffer.from(file("table"));
	const head = locked.indexOf(Buffer.from([0xec, 0xa5]));
	locked.writeUInt16LE(locked.readUInt16LE(head + 10) | 0x0100, head + 10);
	await assert.rejects(readWordApart(new Uint8Array(locked), {}, "a.doc"), refusedAs("encrypted"));
});

test("old: changed, cut or random bytes give a tree or a refusal", async () => {
	const whole = file("table");
	const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
	await fc.assert(
		fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 40 }), fc.nat(whole.length), async (changes, cut) => {
			const bytes = whole.slice(0, cut % 3 === 0 ? cut : whole.length);
			for (const [at, value] of changes) bytes[at] = value;
			const outcome = await readWordApart(bytes, {}, "a.doc").catch((error: unknown) => error);
			assert.ok(!(outcome instanceof Error) || outcome instanceof WordRefusal, String(outcome));
		}),
		{ numRuns: 60 },
	);
});
