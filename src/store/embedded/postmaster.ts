/** The PostgreSQL of a data folder: found if it runs, started, stopped in order. */
import { type ChildProcess, spawn } from "node:child_process";
import { open, readFile, rm, stat, truncate } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { errorCode, noDatabase } from "../trouble.js";
import { ensureCluster, type Installation } from "./cluster.js";
import { own } from "./disguise.js";
import type { Folders } from "./folders.js";
import { isPostmasterOf, readPostmasterFile } from "./postmaster-file.js";
import { connectionThrough, PORT, serverArguments, serverEnvironment } from "./settings.js";

export interface Postmaster {
	readonly pid: number;
	readonly cluster: string;
	readonly socketFolder: string;
}

/** Recovery after a power cut may take its time; a stop may have to write all memory to disk. */
const PATIENCE = 120_000;
const STOP_PATIENCE = 60_000;
const ORPHAN_PATIENCE = 10_000;
const LARGEST_LOG = 1_000_000;

/** The one that runs in this folder already, started by us or left behind by a killed process; null when there is none. */
export async function findPostmaster(folders: Folders): Promise<Postmaster | null> {
	const until = Date.now() + PATIENCE;
	for (let refusals = 0; ; ) {
		const file = await readPostmasterFile(folders.cluster);
		if (file === null) return null;
		const postmaster = { pid: file.pid, cluster: folders.cluster, socketFolder: file.socketFolder };
		if (!isPostmasterOf(folders.cluster, file.pid)) return findElsewhere(postmaster, folders);
		if (file.status === "ready") {
			if ((await dataFolderOf(postmaster)) === folders.cluster) return postmaster;
			refusals += 1;
		}
		// Ready, but its socket is gone (a cleaner of temporary files): nobody can use it any more.
		if (refusals > 20 || Date.now() > until) await stopPostmaster(postmaster);
		await pause(20);
	}
}

/** Another container on the same folder has other process numbers; its socket answers all the same. */
async function findElsewhere(postmaster: Postmaster, { socket }: Folders): Promise<Postmaster | null> {
	const there = { ...postmaster, socketFolder: socket };
	return (await dataFolderOf(there)) === null ? null : there;
}

/** Starts one. Call it under the lock, when none was found. */
export async function startPostmaster(installation: Installation): Promise<Postmaster> {
	const { folders, disguise } = installation;
	await ensureCluster(installation);
	await own(folders.socket, disguise);
	// Nobody runs here, so a socket left by a dead one is only in the way.
	await Promise.all(["", ".lock"].map((end) => rm(join(folders.socket, `.s.PGSQL.${PORT}${end}`), { force: true })));
	const child = await spawnPatiently(installation);
	return { pid: child.pid ?? 0, cluster: folders.cluster, socketFolder: folders.socket };
}

/** After a kill of the postmaster alone its children need a moment to notice; PostgreSQL rightly refuses to start beside them. */
async function spawnPatiently(installation: Installation): Promise<ChildProcess> {
	const { log } = installation.folders;
	await shortenLog(log);
	for (const until = Date.now() + ORPHAN_PATIENCE; ; ) {
		const before = await sizeOf(log);
		const child = await spawnPostgres(installation);
		if (await becomesReady(child, installation.folders)) return child;
		child.kill("SIGINT");
		const said = (await readFile(log)).subarray(before).toString().trim();
		const orphans = said.includes("shared memory block");
		if (!orphans || Date.now() > until) throw noDatabase("will_not_start", { log }, new Error(said));
		await pause(100);
	}
}

/** "Fast": open transactions are rolled back, everything is written, all its processes end. Harder only when that does not help. */
export async function stopPostmaster(postmaster: Postmaster): Promise<void> {
	for (const signal of ["SIGINT", "SIGQUIT"] as const) {
		signalPostmaster(postmaster, signal);
		const until = Date.now() + STOP_PATIENCE;
		while (Date.now() < until) {
			if (!isPostmasterOf(postmaster.cluster, postmaster.pid)) return;
			await pause(5);
		}
	}
	throw noDatabase("busy", { folder: postmaster.cluster });
}

/** Never signals a stranger who has got the number since. */
export function signalPostmaster({ cluster, pid }: Postmaster, signal: "SIGINT" | "SIGQUIT"): void {
	try {
		if (isPostmasterOf(cluster, pid)) process.kill(pid, signal);
	} catch (error) {
		if (errorCode(error) !== "ESRCH") throw error;
	}
}

/** What the one behind this socket says is its folder; null when nobody answers. */
async function dataFolderOf({ socketFolder }: Postmaster): Promise<string | null> {
	const client = new pg.Client({ ...connectionThrough(socketFolder), connectionTimeoutMillis: 2000 });
	client.on("error", () => {});
	try {
		await client.connect();
		const { rows } = await client.query<{ data_directory: string }>("show data_directory");
		return rows[0]?.data_directory ?? null;
	} catch {
		return null;
	} finally {
		await client.end().catch(() => {});
	}
}

/**
 * In a process group of its own, so that Ctrl-C on the terminal reaches us and not it; its output in a file, so that it outlives us.
 * PostgreSQL refuses to start when the number in a stale postmaster.pid is alive; PG_GRANDPARENT_PID is its own way to be told
 * that this number cannot be another PostgreSQL. (Removing the file would remove the guard against its orphaned children too.)
 */
async function spawnPostgres({ binaries, folders, disguise }: Installation): Promise<ChildProcess> {
	const stale = await readPostmasterFile(folders.cluster);
	const stranger = stale !== null && !isPostmasterOf(folders.cluster, stale.pid);
	const env = { ...serverEnvironment(), ...(stranger ? { PG_GRANDPARENT_PID: String(stale.pid) } : {}) };
	const [file = "", ...args] = [...disguise.prefix, binaries.postgres, ...serverArguments(folders.cluster, folders.socket)];
	const log = await open(folders.log, "a", 0o600);
	const child = spawn(file, args, { env, cwd: folders.root, detached: true, stdio: ["ignore", log.fd, log.fd] });
	child.on("error", () => {});
	child.unref();
	await log.close();
	return child;
}

async function shortenLog(path: string): Promise<void> {
	if ((await sizeOf(path)) > LARGEST_LOG) await truncate(path);
}

async function sizeOf(path: string): Promise<number> {
	return stat(path).then(
		({ size }) => size,
		() => 0,
	);
}

async function becomesReady(child: ChildProcess, folders: Folders): Promise<boolean> {
	const until = Date.now() + PATIENCE;
	while (child.pid !== undefined && child.exitCode === null && child.signalCode === null && Date.now() < until) {
		const file = await readPostmasterFile(folders.cluster);
		if (file?.pid === child.pid && file.status === "ready") return true;
		await pause(3);
	}
	return false;
}
