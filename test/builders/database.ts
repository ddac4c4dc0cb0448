/**
 * A migrated database for a test, its own, in a few milliseconds: cloned from a template, dropped when closed.
 *
 * All test files that run at once share one embedded PostgreSQL below the folder for temporary files: the first starts it, the
 * last stops it. TEST_DATABASE_URL (a role that may create databases) takes another one instead.
 */
import { createHash } from "node:crypto";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { connect, type OpenDatabase, takeRole } from "../../src/store/database.js";
import { type Lease, leasePostmaster } from "../../src/store/embedded/lease.js";
import { migrate, readMigrations } from "../../src/store/migrate.js";

const url = process.env.TEST_DATABASE_URL;
const LOCK = 4_471_300_652;

let lease: Promise<Lease> | null = null;
let count = 0;

const open = new Set<OpenDatabase>();

/** Hooks run in the order in which they were set, and this one is set first: what a test file closes later is closed here. */
after(async () => {
	await Promise.all([...open].map((database) => database.close()));
	await (await lease)?.release();
});

/**
 * Close it at the end of the test; what was not closed is dropped by a later run.
 * @param as its owner, who may do everything, or the programme, as it runs
 */
export async function freshDatabase(as: "owner" | "programme" = "owner"): Promise<OpenDatabase> {
	const name = `test_${process.pid}_${++count}`;
	await asAdministrator(async (client) => {
		if (count === 1) await dropLeftovers(client);
		await client.query(`create database ${name} template ${await ensureTemplate(client)}`);
	});
	const role = as === "programme" ? { onConnect: takeRole } : {};
	const database = connect({ ...(await configFor(name)), ...role, max: 4 }, () => drop(name));
	open.add(database);
	return database;
}

/** How to reach a database of the server that tests use. */
async function configFor(name: string): Promise<pg.PoolConfig> {
	if (url) {
		const address = new URL(url);
		address.pathname = `/${name}`;
		return { connectionString: address.href, options: "-c TimeZone=UTC" };
	}
	lease ??= leasePostmaster(sharedFolder());
	return { ...(await lease).connection, database: name };
}

/** One for each checkout and user. */
function sharedFolder(): string {
	const root = fileURLToPath(new URL("../..", import.meta.url));
	const place = createHash("sha256").update(`${root} ${userInfo().uid}`).digest("hex").slice(0, 12);
	return join(tmpdir(), `rapporteur-test-${place}`);
}

/** One at a time, so that nobody clones a template that another is making. */
async function asAdministrator(work: (client: pg.Client) => Promise<void>): Promise<void> {
	const client = new pg.Client(await configFor("postgres"));
	await client.connect();
	try {
		await client.query("select pg_advisory_lock($1)", [LOCK]);
		await work(client);
	} finally {
		await client.end();
	}
}

/** Named by what the migrations say: an edited one makes another template. */
async function ensureTemplate(client: pg.Client): Promise<string> {
	const checksums = (await readMigrations()).map(({ checksum }) => checksum);
	const name = `rapporteur_template_${createHash("sha256").update(checksums.join()).digest("hex").slice(0, 12)}`;
	const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [name]);
	if (rowCount === 0) await makeTemplate(client, name);
	return name;
}

async function makeTemplate(client: pg.Client, name: string): Promise<void> {
	for (const old of await databasesLike(client, "rapporteur_template_%")) await dropWith(client, old);
	const unfinished = "rapporteur_template_unfinished";
	await client.query(`create database ${unfinished} template template0 encoding 'UTF8'`);
	const database = connect({ ...(await configFor(unfinished)), max: 1 });
	try {
		await migrate(database);
	} finally {
		await database.close();
	}
	await client.query(`alter database ${unfinished} rename to ${name}`);
}

/** Of test processes that were killed. */
async function dropLeftovers(client: pg.Client): Promise<void> {
	for (const name of await databasesLike(client, "test_%")) {
		if (!isAlive(Number(name.split("_")[1]))) await dropWith(client, name);
	}
}

async function drop(name: string): Promise<void> {
	await asAdministrator((client) => dropWith(client, name));
}

async function dropWith(client: pg.Client, name: string): Promise<void> {
	await client.query(`drop database if exists ${name} with (force)`);
}

async function databasesLike(client: pg.Client, pattern: string): Promise<string[]> {
	const { rows } = await client.query<{ datname: string }>("select datname from pg_database where datname like $1", [pattern]);
	return rows.map(({ datname }) => datname);
}

function isAlive(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch {
		return false;
	}
}
