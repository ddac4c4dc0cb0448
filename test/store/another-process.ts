/** Not a test: a process that tests start, and kill. `node --import tsx another-process.ts DEED FOLDER` */
import { claimServer, openDatabase } from "../../src/store/database.js";
import { prepareFolders } from "../../src/store/embedded/folders.js";
import { withLock } from "../../src/store/embedded/lock.js";

const [deed = "", folder = ""] = process.argv.slice(2);

const DEEDS: Record<string, () => Promise<void>> = { open, write, claim, lock, exit, busy };

/** Opens, says so, closes on SIGTERM. */
async function open(): Promise<void> {
	const database = await openDatabase({ dataDir: folder, poolSize: 2 });
	process.once("SIGTERM", () => database.close().then(() => process.exit(0)));
	say("open");
	stay();
}

/** Writes one number after another and tells each only once it is committed. */
async function write(): Promise<void> {
	const { pool } = await openDatabase({ dataDir: folder, poolSize: 2 });
	await pool.query("create table if not exists written (number integer primary key)");
	const { rows } = await pool.query<{ last: number }>("select coalesce(max(number), 0) as last from written");
	for (let number = (rows[0]?.last ?? 0) + 1; ; number++) {
		await pool.query("insert into written values ($1)", [number]);
		say(String(number));
	}
}

/** Asks something that keeps a processor busy for a minute. */
async function busy(): Promise<void> {
	const { pool } = await openDatabase({ dataDir: folder, poolSize: 2 });
	const answer = pool.query("select count(*) from generate_series(1, 1000000) a, generate_series(1, 1000000) b");
	say("busy");
	await answer;
}

async function claim(): Promise<void> {
	await claimServer(folder, { address: "http://localhost:3000" });
	say("claimed");
	stay();
}

async function lock(): Promise<void> {
	await withLock((await prepareFolders(folder)).lock, async () => {
		say("locked");
		await stay();
	});
}

/** Ends without closing. */
async function exit(): Promise<void> {
	await openDatabase({ dataDir: folder, poolSize: 2 });
	say("open");
	process.exit(1);
}

function say(line: string): void {
	process.stdout.write(`${line}\n`);
}

function stay(): Promise<never> {
	setInterval(() => {}, 1000);
	return new Promise(() => {});
}

await DEEDS[deed]?.();
