/** The folders below the data folder, and the short one that sockets need. */
import { createHash } from "node:crypto";
import { access, constants, lstat, mkdir, readlink, realpath, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { errorCode, noDatabase } from "../trouble.js";

export interface Folders {
	/** The data folder itself, its real path. */
	readonly root: string;
	/** PostgreSQL's own. */
	readonly cluster: string;
	readonly log: string;
	/** What lives only as long as processes do: PostgreSQL's socket, and marks of living processes (presence.ts). */
	readonly run: string;
	readonly socket: string;
	readonly lock: string;
	readonly users: string;
	readonly server: string;
}

/** A socket's path may have 103 bytes (macOS; Linux 107), of which the longest mark, `users/.4194304-0123abcd`, takes 24. */
const LONGEST_RUN = 79;

/** Makes what is missing. A data folder that is not ours is refused. */
export async function prepareFolders(dataDir: string): Promise<Folders> {
	try {
		await mkdir(dataDir, { recursive: true, mode: 0o700 });
		await access(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
		const root = await realpath(dataDir);
		const folders = named(root, await prepareRun(root));
		const below = [folders.socket, folders.lock, folders.users, folders.server];
		await Promise.all(below.map((folder) => mkdir(folder, { recursive: true, mode: 0o700 })));
		return folders;
	} catch (error) {
		if (["EACCES", "EPERM", "EROFS", "EEXIST", "ENOTDIR"].includes(errorCode(error))) {
			throw noDatabase("not_ours", { folder: dataDir }, error);
		}
		throw error;
	}
}

function named(root: string, run: string): Folders {
	return {
		root,
		cluster: join(root, "postgres"),
		log: join(root, "postgres.log"),
		run,
		socket: join(run, "pg"),
		lock: join(run, "lock"),
		users: join(run, "users"),
		server: join(run, "server"),
	};
}

/** `run` itself when its path is short enough for sockets; else a link to a private folder for temporary files. */
async function prepareRun(root: string): Promise<string> {
	const run = join(root, "run");
	if (Buffer.byteLength(run) <= LONGEST_RUN) {
		await dropLinkOfElsewhere(run, "");
		await mkdir(run, { recursive: true, mode: 0o700 });
		return run;
	}
	const name = `rapporteur-${createHash("sha256").update(root).digest("hex").slice(0, 12)}`;
	await dropLinkOfElsewhere(run, name);
	await symlink(join(shortTemporary(), name), run).catch(unlessThere);
	// Who came first decided: TMPDIR may differ between two processes of one data folder.
	const target = await readlink(run);
	await makePrivate(target);
	return target;
}

/** A data folder that was moved or copied brings along a link to the run folder of its former place. */
async function dropLinkOfElsewhere(run: string, name: string): Promise<void> {
	const target = await readlink(run).catch(() => null);
	if (target !== null && basename(target) !== name) await rm(run, { force: true });
}

function shortTemporary(): string {
	return Buffer.byteLength(tmpdir()) <= LONGEST_RUN - "/rapporteur-0123456789ab".length ? tmpdir() : "/tmp";
}

/** Below a folder that anybody may write: what is there must be ours and closed to others. */
async function makePrivate(folder: string): Promise<void> {
	await mkdir(folder, { mode: 0o700 }).catch(unlessThere);
	const found = await lstat(folder);
	const ours = found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o077) === 0;
	if (!ours) throw noDatabase("not_ours", { folder });
}

function unlessThere(error: unknown): void {
	if (errorCode(error) !== "EEXIST") throw error;
}
