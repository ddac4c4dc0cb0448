import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { zipSync } from "fflate";
import { MAIL_LIMITS, readMessage, Unreadable } from "../../src/mail/index.js";

const OWN = new URL("../corpus-own/mail/", import.meta.url);
const head = "From: A <a@a.example>\r\nTo: b@b.example\r\nSubject: x\r\nMIME-Version: 1.0\r\n";

function part(name: string, bytes: Uint8Array): string {
	return `--b\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(bytes).toString("base64")}\r\n`;
}

function carrying(...parts: readonly string[]): Buffer {
	return Buffer.from(`${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n${parts.join("")}--b--\r\n`);
}

test("a message of 50 MB is read, and in a bounded time", async () => {
	const started = performance.now();
	const { files } = await readMessage(carrying(part("big.bin", Buffer.alloc(38 << 20, 7))));
	assert.equal(files[0]?.bytes.length, 38 << 20);
	assert.ok(performance.now() - started < 15_000);
});

test("two thousand attachments are all there, each once", async () => {
	const { files } = await readMessage(
		carrying(...Array.from({ length: 2_000 }, (_, at) => part(`f${at}.txt`, Buffer.from(`${at}`)))),
	);
	assert.deepEqual(
		files.map(({ name }) => name),
		Array.from({ length: 2_000 }, (_, at) => `f${at}.txt`),
	);
});

test("an archive that unpacks to more than there is room for stays shut, and says so", async () => {
	const bomb = zipSync({ "zeros.txt": new Uint8Array(8 << 20) });
	const [file] = (await readMessage(carrying(part("bomb.zip", bomb)), { ...MAIL_LIMITS, unpackedBytes: 1 << 20 })).files;
	assert.equal(file?.closed, "too-large");
	assert.equal(file?.name, "bomb.zip");
});

test("archives within archives are opened down to the limit, and nothing is lost below it", async () => {
	let zip = zipSync({ "leaf.txt": Buffer.from("leaf") });
	for (let level = 0; level < 20; level++) zip = zipSync({ "inner.zip": zip });
	const { files } = await readMessage(carrying(part("outer.zip", zip)));
	assert.equal(files.length, 1);
	assert.equal(files[0]?.inside.length, MAIL_LIMITS.depth);
});

test("a message nested without end is refused, not followed", async () => {
	let text = "Content-Type: text/plain\r\n\r\nend";
	for (let level = 0; level < 400; level++)
		text = `Content-Type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}\r\n${text}\r\n--b${level}--\r\n`;
	await assert.rejects(readMessage(Buffer.from(head + text)), Unreadable);
});

test("whatever the bytes, reading ends in a message or in Unreadable", async () => {
	await fc.assert(
		fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), async (bytes) => {
			await readMessage(bytes).catch((error: unknown) => assert.ok(error instanceof Unreadable));
		}),
		{ numRuns: 200 },
	);
});

test("a mail of the corpus with bytes changed, cut or doubled still ends so", async () => {
	const mails = readdirSync(OWN).filter((name) => name.endsWith(".eml"));
	const change = fc.record({
		mail: fc.constantFrom(...mails),
		at: fc.nat(),
		to: fc.nat(255),
		cut: fc.nat(),
		double: fc.boolean(),
	});
	await fc.assert(
		fc.asyncProperty(change, async ({ mail, at, to, cut, double }) => {
			const bytes = readFileSync(new URL(mail, OWN));
			bytes[at % bytes.length] = to;
			const cutOff = bytes.subarray(0, cut % bytes.length);
			await readMessage(double ? Buffer.concat([cutOff, bytes]) : cutOff).catch((error: unknown) =>
				assert.ok(error instanceof Unreadable),
			);
		}),
		{ numRuns: 150 },
	);
});
