import assert from "node:assert/strict";
import { appendFile, mkdtemp, readdir, rm, stat, truncate } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { keepBytes, keptBytes, sha256Of } from "../../src/store/blobs.js";

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
				const [one, other] = await Promise.all([keepBytes(folder, bytes), keepBytes(folder, bytes)]);
				assert.deepEqual(one, { sha256: sha256Of(bytes), size: bytes.byteLength });
				assert.deepEqual(other, one);
				assert.deepEqual(new Uint8Array(await keptBytes(folder, one.sha256)), bytes);
			}),
			{ numRuns: 40 },
		);
		const left = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".part"));
		assert.deepEqual(left, []);
	});
});

test("a file that a crash left short is written again; one that was changed is not served", async () => {
	await inFolder(async (folder) => {
		const bytes = Buffer.from("what arrived");
		const { sha256 } = await keepBytes(folder, bytes);
		const path = join(folder, sha256.slice(0, 2), sha256);
		await truncate(path, 3);
		await keepBytes(folder, bytes);
		assert.deepEqual(Buffer.from(await keptBytes(folder, sha256)), bytes);
		await appendFile(path, "!");
		await assert.rejects(keptBytes(folder, sha256), /have changed/);
		assert.equal((await stat(path)).mode & 0o077, 0, "nobody else may read it");
	});
});
