// Old documents that LibreOffice makes in the test, with something hidden, struck out or beside the text.
import assert from "node:assert/strict";
import { test } from "node:test";
import { textOfBlocks } from "../../src/domain/document.js";
import { readWordApart, WordRefusal } from "../../src/word/index.js";
import { allMadeOf, NEEDS_OFFICE } from "./converted/by-office.js";
import { UNSEEN } from "./converted/unseen.js";
import { docx, paragraph } from "./docx.js";

const DOC = "doc:MS Word 97";
const refusedAs = (code: string) => (error: unknown) => error instanceof WordRefusal && error.code === code;
const isHidden = (place: string): boolean => !/deletion|deleted|comment/.test(place);

test("old: what nobody sees is not shown, in any place; a file that hides text is refused", NEEDS_OFFICE, async () => {
	const files = allMadeOf(Object.values(UNSEEN), DOC);
	const places = Object.keys(UNSEEN);
	for (const [index, bytes] of files.entries()) {
		const place = places[index] ?? "";
		const outcome = await readWordApart(bytes, {}, "a.doc").catch((error: unknown) => error);
		if (isHidden(place)) {
			assert.ok(refusedAs("hidden-text")(outcome) && /hidden/.test(String(outcome)), place);
			continue;
		}
		assert.ok(!(outcome instanceof Error), `${place}: ${String(outcome)}`);
		const { blocks, notes, bands } = outcome as Awaited<ReturnType<typeof readWordApart>>;
		const shown = [textOfBlocks(blocks), ...notes.map((note) => textOfBlocks(note.blocks)), JSON.stringify(bands)].join();
		assert.ok(shown.includes("Seen"), place);
		assert.ok(!shown.includes("UNSEEN"), place);
	}
});

test("old: hidden in the other ways that the format knows is refused too", NEEDS_OFFICE, async () => {
	const [run, plain] = allMadeOf([UNSEEN["a run"] ?? new Uint8Array(), docx(paragraph("Seen"))], DOC);
	const otherThanStyle = Buffer.from(run ?? []);
	otherThanStyle[otherThanStyle.indexOf(Buffer.from([0x3c, 0x08, 0x01])) + 2] = 0x81;
	await assert.rejects(readWordApart(otherThanStyle, {}, "a.doc"), refusedAs("hidden-text"));
	await assert.rejects(readWordApart(withShortChange(plain ?? new Uint8Array()), {}, "a.doc"), refusedAs("hidden-text"));
	assert.equal(textOfBlocks((await readWordApart(plain ?? new Uint8Array(), {}, "a.doc")).blocks), "Seen");
});

/** The first piece of the text hidden by the piece itself. The list of pieces is found by its shape: one piece, from 0. */
function withShortChange(bytes: Uint8Array): Uint8Array {
	const changed = Buffer.from(bytes);
	const head = changed.indexOf(Buffer.from([0xec, 0xa5]));
	const length = changed.readUInt32LE(head + 0x01a6);
	const list = Buffer.alloc(9);
	list.writeUInt8(2, 0);
	list.writeUInt32LE(length - 5, 1);
	const at = changed.indexOf(list);
	assert.ok(at > 0);
	const count = (length - 5 - 4) / 12;
	changed.writeUInt16LE((0x5c << 1) | 0x100, at + 5 + 4 * (count + 1) + 6);
	return changed;
}

test("old: a file that leads its library in circles costs no more time and memory than it may", NEEDS_OFFICE, async () => {
	const [bytes] = allMadeOf([docx(paragraph("text").repeat(100))], DOC);
	for (const change of [inCircles, tooManySectors]) {
		const begun = performance.now();
		await assert.rejects(readWordApart(change(bytes ?? new Uint8Array()), {}, "a.doc"), refusedAs("too-large"), change.name);
		// 1.5 s of processor time are allowed; the rest is for a machine busy with other tests.
		assert.ok(performance.now() - begun < 30_000);
		assert.equal((await readWordApart(docx(paragraph("next")))).blocks.length, 1);
	}
});

/** The directory's sectors lead to each other. */
function inCircles(bytes: Uint8Array): Uint8Array {
	const changed = Buffer.from(bytes);
	const [directory, table] = [changed.readInt32LE(48), (changed.readInt32LE(76) + 1) * 512];
	changed.writeInt32LE(directory + 1, table + directory * 4);
	changed.writeInt32LE(directory, table + (directory + 1) * 4);
	return changed;
}

function tooManySectors(bytes: Uint8Array): Uint8Array {
	const changed = Buffer.from(bytes);
	changed.writeInt32LE(0x7fffff, 44);
	return changed;
}
