import assert from "node:assert/strict";
import { chmod, lstat, mkdir, readlink, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { Problem } from "../../src/domain/problem.js";
import { findBinaries, repair } from "../../src/store/embedded/binaries.js";
import { dataFolder } from "../builders/data-folder.js";

test("the package of this platform, with its version", async () => {
	assert.equal((await findBinaries()).major, "18");
});

test("a platform without binaries: asked for DATABASE_URL", async () => {
	await assert.rejects(findBinaries("plan9-x64"), (error) => {
		assert.ok(error instanceof Problem);
		assert.deepEqual(error.facts, { reason: "no_binaries", platform: "plan9-x64" });
		return true;
	});
});

test("links and executable bits that npm left out are made, by several at once, and twice", async (t) => {
	const folder = await dataFolder(t);
	await mkdir(join(folder, "native", "lib"), { recursive: true });
	await mkdir(join(folder, "native", "bin"));
	for (const file of ["lib/libpq.so.5.18", "bin/initdb", "bin/postgres"]) await writeFile(join(folder, "native", file), "");
	await chmod(join(folder, "native/bin/postgres"), 0o644);
	const links = [{ source: "native/lib/libpq.so.5.18", target: "native/lib/libpq.so.5" }];
	await writeFile(join(folder, "native", "pg-symlinks.json"), JSON.stringify(links));

	await Promise.all([repair(folder), repair(folder), repair(folder)]);
	await repair(folder);
	assert.equal(await readlink(join(folder, "native/lib/libpq.so.5")), "libpq.so.5.18");
	assert.ok((await lstat(join(folder, "native/lib/libpq.so.5"))).isSymbolicLink());
	assert.equal((await stat(join(folder, "native/bin/postgres"))).mode & 0o111, 0o111);
});
