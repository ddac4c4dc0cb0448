import assert from "node:assert/strict";
import { appendFile, mkdtemp, readdir, readFile, rm, stat, truncate } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { Problem } from "../../src/domain/problem.js";
import { keepBytes, keptBytes, sha256Of } from "../../src/store/blobs.js";
import { originalKeysFrom } from "../../src/store/sealing/house-secret.js";

const ours = originalKeysFrom(Buffer.alloc(32, 1));
const others = originalKeysFrom(Buffer.alloc(32, 2));
const isDamage = (error: unknown) => error instanceof Problem && error.code === "damaged_seal";

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
	const folder = await mkdtemp(join(tmpdir(), "rapporteur-blobs-"));
	try {
		await work(folder);
	} finally {
		await rm(folder, { recursive: true });
	}
}

test("property: what is kept is what comes back, once, however often it is kept", async () => {
	await inFolder(async (folder) => {
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (bytes) => {
				const [one, other] = await Promise.all([keepBytes(folder, bytes, ours), keepBytes(folder, bytes, ours)]);
				assert.equal(one.mark, ours.markOf(sha256Of(bytes)));
				assert.deepEqual(other, one);
				assert.equal((await stat(join(folder, one.mark.slice(0, 2), one.mark))).size, one.size);
				assert.deepEqual(new Uint8Array(await keptBytes(folder, one.mark, ours)), bytes);
			}),
			{ numRuns: 40 },
		);
		const left = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".part"));
		assert.deepEqual(left, []);
	});
});

test("a file that a crash left short is written again; one that was changed, or is another's, is not served", async () => {
	await inFolder(async (folder) => {
		const bytes = Buffer.from("what arrived");
		const { mark } = await keepBytes(folder, bytes, ours);
		const path = join(folder, mark.slice(0, 2), mark);
		await truncate(path, 30);
		await assert.rejects(keptBytes(folder, mark, ours), isDamage);
		await keepBytes(folder, bytes, ours);
		assert.deepEqual(Buffer.from(await keptBytes(folder, mark, ours)), bytes);
		await assert.rejects(keptBytes(folder, mark, others), isDamage);
		await appendFile(path, "!");
		await assert.rejects(keptBytes(folder, mark, ours), isDamage);
		assert.equal((await stat(path)).mode & 0o077, 0, "nobody else may read it");
	});
});

test("neither the name nor the length nor the contents of a file tell a guesser that he is right", async () => {
	await inFolder(async (folder) => {
		const bytes = Buffer.from("the document that somebody would guess".repeat(40));
		const kept = await keepBytes(folder, bytes, ours);
		assert.notEqual(kept.mark, sha256Of(bytes));
		assert.notEqual(kept.mark, others.markOf(sha256Of(bytes)));
		assert.equal((await keepBytes(folder, bytes.subarray(1), ours)).size, kept.size);
		const file = await readFile(join(folder, kept.mark.slice(0, 2), kept.mark));
		assert.equal(file.includes("document"), false);
	});
});
