/** Brings the tables up to what this programme knows: numbered SQL files, forward only, never edited once applied. */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type pg from "pg";
import { ensureProgrammeRole } from "./programme-role.js";
import { noDatabase } from "./trouble.js";

export interface Migration {
	readonly number: number;
	/** "0001-round-and-record". */
	readonly name: string;
	readonly sql: string;
	readonly checksum: string;
}

type Applied = Pick<Migration, "number" | "name" | "checksum">;

/** Any number, always the same: two processes that migrate at once wait for each other. */
const LOCK = 7_235_911_846;

const TABLE = `create table if not exists migration (
	number integer primary key, name text not null, checksum text not null, applied_at timestamptz not null default now()
)`;

/** Applies what is missing, each in a transaction of its own; returns the names of those applied now. */
export async function migrate({ pool }: { readonly pool: pg.Pool }, migrations?: readonly Migration[]): Promise<string[]> {
	const known = migrations ?? (await readMigrations());
	const client = await pool.connect();
	try {
		await client.query("select pg_advisory_lock($1)", [LOCK]);
		await ensureProgrammeRole(client);
		return await applyMissing(client, known);
	} finally {
		const unlocked = await client.query("select pg_advisory_unlock($1)", [LOCK]).catch((error: Error) => error);
		client.release(unlocked instanceof Error ? unlocked : undefined);
	}
}

async function applyMissing(client: pg.ClientBase, known: readonly Migration[]): Promise<string[]> {
	await client.query(TABLE);
	const { rows } = await client.query<Applied>("select number, name, checksum from migration order by number");
	for (const applied of rows) compare(applied, known);
	const missing = known.filter(({ number }) => !rows.some((row) => row.number === number));
	for (const migration of missing) await apply(client, migration);
	return missing.map(({ name }) => name);
}

function compare(applied: Applied, known: readonly Migration[]): void {
	const ours = known.find(({ number }) => number === applied.number);
	if (ours === undefined) throw noDatabase("newer", { found: applied.number, expected: known.at(-1)?.number ?? 0 });
	if (ours.checksum !== applied.checksum) throw noDatabase("edited_migration", { migration: applied.name });
}

async function apply(client: pg.ClientBase, { number, name, sql, checksum }: Migration): Promise<void> {
	try {
		await client.query("begin");
		await client.query(sql);
		await client.query("insert into migration (number, name, checksum) values ($1, $2, $3)", [number, name, checksum]);
		await client.query("commit");
	} catch (error) {
		await client.query("rollback").catch(() => {});
		throw new Error(`Migration ${name} failed: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
	}
}

/** In order. `folder` is where they are beside the sources; the bundle in dist/ finds them there too. */
export async function readMigrations(folder = migrationsFolder()): Promise<Migration[]> {
	const files = (await readdir(folder)).filter((file) => file.endsWith(".sql")).sort();
	const migrations = await Promise.all(files.map((file) => readMigration(folder, file)));
	migrations.forEach(({ number, name }, index) => {
		if (number !== index + 1)
			throw new Error(`Migrations are numbered 0001, 0002, … without a gap or a double: ${name} is out of order`);
	});
	return migrations;
}

/** Line ends do not count as an edit: a checkout on Windows changes them. */
async function readMigration(folder: string, file: string): Promise<Migration> {
	const sql = (await readFile(`${folder}/${file}`, "utf8")).replaceAll("\r\n", "\n");
	const name = file.replace(/\.sql$/, "");
	return { number: Number(name.slice(0, 4)), name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
}

function migrationsFolder(): string {
	const places = ["./migrations", "../src/store/migrations"].map((place) => fileURLToPath(new URL(place, import.meta.url)));
	const found = places.find((place) => existsSync(place));
	if (found === undefined) throw new Error(`The migrations are missing: ${places.join(", ")}`);
	return found;
}
