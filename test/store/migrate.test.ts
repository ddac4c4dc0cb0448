import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { Problem } from "../../src/domain/problem.js";
import { type Migration, migrate, readMigrations } from "../../src/store/migrate.js";
import { dataFolder } from "../builders/data-folder.js";
import { freshDatabase } from "../builders/database.js";

/** A database that has ours applied, and one more migration. */
async function oneMore(sql: string): Promise<{ known: readonly Migration[]; more: Migration }> {
	const known = await readMigrations();
	return { known, more: { number: known.length + 1, name: "9999-more", sql, checksum: "made up" } };
}

const reason = (expected: string) => (error: unknown) => error instanceof Problem && error.facts.reason === expected;

test("what is applied is not applied again; what is missing is", async () => {
	const database = await freshDatabase();
	const { known, more } = await oneMore("create table more (n integer); insert into more values (1)");
	assert.deepEqual(await migrate(database), []);
	assert.deepEqual(await migrate(database, [...known, more]), ["9999-more"]);
	assert.deepEqual(await migrate(database, [...known, more]), []);
	assert.deepEqual((await database.pool.query("select n from more")).rows, [{ n: 1 }]);
	await database.close();
});

test("two at once apply it once", async () => {
	const database = await freshDatabase();
	const { known, more } = await oneMore("create table more (n integer); select pg_sleep(0.1)");
	const applied = await Promise.all([1, 2, 3].map(() => migrate(database, [...known, more])));
	assert.deepEqual(applied.flat(), ["9999-more"]);
	await database.close();
});

test("an applied migration that was edited is refused, and so is a newer database", async () => {
	const database = await freshDatabase();
	const { known, more } = await oneMore("create table more (n integer)");
	const edited = known.map((each) => (each.number === 1 ? { ...each, checksum: "another" } : each));
	await assert.rejects(migrate(database, edited), reason("edited_migration"));
	await migrate(database, [...known, more]);
	await assert.rejects(migrate(database), reason("newer"));
	await database.close();
});

test("one that fails leaves nothing of itself, names itself, and the lock is free again", async () => {
	const database = await freshDatabase();
	const { known, more } = await oneMore("create table half (n integer); select 1 / 0");
	await assert.rejects(migrate(database, [...known, more]), /Migration 9999-more failed: division by zero/);
	assert.equal((await database.pool.query("select to_regclass('half') as half")).rows[0].half, null);
	assert.deepEqual(await migrate(database), []);
	await database.close();
});

test("files in order, without a gap; line ends do not count", async (t) => {
	const folder = await dataFolder(t);
	await mkdir(folder);
	await writeFile(join(folder, "0001-one.sql"), "select 1;\r\n");
	const [windows] = await readMigrations(folder);
	await writeFile(join(folder, "0001-one.sql"), "select 1;\n");
	const [unix] = await readMigrations(folder);
	assert.deepEqual(windows, unix);
	await writeFile(join(folder, "0003-three.sql"), "");
	await assert.rejects(readMigrations(folder), /0003-three is out of order/);
});
