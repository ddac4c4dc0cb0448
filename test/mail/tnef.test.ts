import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { readTnef } from "../../src/mail/tnef.js";

const MAIL = readFileSync(new URL("../corpus-own/mail/n03.eml", import.meta.url), "latin1");
const WHOLE = Buffer.from(MAIL.slice(MAIL.indexOf('winmail.dat"\r\n\r\n') + 16).split("\r\n--")[0] ?? "", "base64");

test("a winmail.dat gives its file under its long name", () => {
	const { files } = readTnef(WHOLE);
	assert.deepEqual(
		files.map(({ name }) => name),
		["Cyprus – our comments.docx"],
	);
	assert.equal(Buffer.from(files[0]?.bytes.subarray(0, 2) ?? []).toString(), "PK");
});

test("a damaged one ends, and gives no more bytes than there are", () => {
	const change = fc.record({
		at: fc.nat(WHOLE.length - 1),
		to: fc.uint8Array({ minLength: 1, maxLength: 8 }),
		cut: fc.integer({ min: 6, max: WHOLE.length }),
	});
	fc.assert(
		fc.property(change, ({ at, to, cut }) => {
			const bytes = Buffer.from(WHOLE);
			bytes.set(to.subarray(0, bytes.length - at), at);
			for (const file of readTnef(bytes.subarray(0, cut)).files) assert.ok(file.bytes.length <= cut);
		}),
		{ numRuns: 2_000 },
	);
});
