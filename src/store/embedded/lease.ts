/** Several processes, one PostgreSQL: the first starts it, the last living one stops it. */
import { readdirSync } from "node:fs";
import type { ClientConfig } from "pg";
import { errorCode } from "../trouble.js";
import { findBinaries } from "./binaries.js";
import { chooseDisguise } from "./disguise.js";
import { type Folders, prepareFolders } from "./folders.js";
import { withLock } from "./lock.js";
import { findPostmaster, type Postmaster, signalPostmaster, startPostmaster, stopPostmaster } from "./postmaster.js";
import { announce, type Mark, present } from "./presence.js";
import { connectionThrough } from "./settings.js";

export interface Lease {
	/** The process number of the postmaster. */
	readonly pid: number;
	readonly connection: ClientConfig;
	/** Twice does no harm. Stops PostgreSQL when nobody else is left. */
	release(): Promise<void>;
}

interface Holding {
	readonly folders: Folders;
	readonly mark: Mark;
	readonly postmaster: Postmaster;
}

const holdings = new Set<Holding>();

/** Uses the PostgreSQL of a data folder, made and started if need be. */
export async function leasePostmaster(dataDir: string): Promise<Lease> {
	const folders = await prepareFolders(dataDir);
	const holding = await withLock(folders.lock, () => take(folders));
	keep(holding);
	let released: Promise<void> | null = null;
	const release = () => {
		released ??= giveBack(holding);
		return released;
	};
	return { pid: holding.postmaster.pid, connection: connectionThrough(holding.postmaster.socketFolder), release };
}

/** The mark comes first: a last one who leaves in disorder (see `abandon`) must see it. */
async function take(folders: Folders): Promise<Holding> {
	const mark = await announce(folders.users);
	try {
		return { folders, mark, postmaster: (await findPostmaster(folders)) ?? (await start(folders)) };
	} catch (error) {
		await mark.leave();
		throw error;
	}
}

async function start(folders: Folders): Promise<Postmaster> {
	const binaries = await findBinaries();
	return startPostmaster({ binaries, folders, disguise: await chooseDisguise(binaries, folders) });
}

async function giveBack(holding: Holding): Promise<void> {
	holdings.delete(holding);
	const { folders, mark, postmaster } = holding;
	try {
		await withLock(folders.lock, async () => {
			await mark.leave();
			if ((await present(folders.users)).length === 0) await stopPostmaster(postmaster);
		});
	} catch (error) {
		// The folder was deleted under us: nobody can come any more.
		await stopPostmaster(postmaster);
		if (errorCode(error) !== "ENOENT") throw error;
	}
}

function keep(holding: Holding): void {
	if (!process.listeners("exit").includes(abandonAll)) process.on("exit", abandonAll);
	holdings.add(holding);
}

/** The process ends without having closed: only what can be done at once. What is left running is adopted by the next start. */
function abandonAll(): void {
	const ours = new Set([...holdings].map(({ mark }) => mark.name));
	for (const holding of holdings) abandon(holding, ours);
}

function abandon({ folders, postmaster }: Holding, ours: ReadonlySet<string>): void {
	try {
		const others = readdirSync(folders.users).filter((name) => !name.startsWith(".") && !ours.has(name));
		if (others.length === 0) signalPostmaster(postmaster, "SIGINT");
	} catch {
		signalPostmaster(postmaster, "SIGINT");
	}
}
