/** PostgreSQL's own folder: made once, complete or not at all, and refused when another version made it. */
import { mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { noDatabase } from "../trouble.js";
import type { Binaries } from "./binaries.js";
import { run } from "./command.js";
import { type Disguise, own } from "./disguise.js";
import type { Folders } from "./folders.js";
import { initArguments } from "./settings.js";

/** What it takes to start PostgreSQL. */
export interface Installation {
	readonly binaries: Binaries;
	readonly folders: Folders;
	readonly disguise: Disguise;
}

const UNFINISHED = "postgres.new-";

/** Call it under the lock, with no PostgreSQL running here. */
export async function ensureCluster(installation: Installation): Promise<void> {
	const { binaries, folders, disguise } = installation;
	const there = await readdir(folders.cluster).catch(() => []);
	if (there.length === 0) return createCluster(installation);
	const found = (await readFile(join(folders.cluster, "PG_VERSION"), "utf8").catch(() => "?")).trim();
	if (found !== binaries.major) throw noDatabase("other_version", { folder: folders.cluster, found, expected: binaries.major });
	await own(folders.cluster, disguise);
}

/** Made beside and renamed: a start that was killed half-way leaves nothing that looks like a database. */
async function createCluster({ binaries, folders, disguise }: Installation): Promise<void> {
	await removeUnfinished(folders.root);
	const unfinished = join(folders.root, `${UNFINISHED}${process.pid}-${Date.now()}`);
	await mkdir(unfinished, { mode: 0o700 });
	await own(unfinished, disguise);
	const { ok, output } = await run([...disguise.prefix, binaries.initdb, ...initArguments(unfinished)]);
	if (!ok) {
		await rm(unfinished, { recursive: true, force: true });
		throw noDatabase("will_not_start", { log: folders.log }, new Error(output));
	}
	await rename(unfinished, folders.cluster);
	await flush(folders.root);
}

async function removeUnfinished(root: string): Promise<void> {
	const left = (await readdir(root)).filter((name) => name.startsWith(UNFINISHED));
	await Promise.all(left.map((name) => rm(join(root, name), { recursive: true, force: true })));
}

/** So that the rename itself survives a power cut. */
async function flush(folder: string): Promise<void> {
	const handle = await open(folder);
	await handle.sync();
	await handle.close();
}
