/** One portal a data folder: the second is told where the first one is. */
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Problem } from "../../domain/problem.js";
import { prepareFolders } from "./folders.js";
import { withLock } from "./lock.js";
import { announce, type Mark, pidOf, present } from "./presence.js";

export interface ServerClaim {
	/** Where the portal turned out to listen, when it asked for any free port. */
	tell(address: string): Promise<void>;
	/** Twice does no harm. A process that dies gives it back too. */
	release(): Promise<void>;
}

/** Throws the problem `already_running` with the process number and the address of the one that is. */
export async function claimServer(dataDir: string, facts: { readonly address: string }): Promise<ServerClaim> {
	const folders = await prepareFolders(dataDir);
	const addressFile = join(folders.run, "address");
	return withLock(folders.lock, async () => {
		const [running] = await present(folders.server);
		if (running !== undefined) {
			throw new Problem("already_running", { pid: pidOf(running), address: await readFile(addressFile, "utf8").catch(() => "") });
		}
		await writeFile(addressFile, facts.address, { mode: 0o600 });
		return claimed(await announce(folders.server), addressFile);
	});
}

/** The address goes first, and once: it must not take away the one of a portal that starts next. */
function claimed(mark: Mark, addressFile: string): ServerClaim {
	let released: Promise<void> | null = null;
	const release = () => {
		released ??= rm(addressFile, { force: true }).then(() => mark.leave());
		return released;
	};
	return { release, tell: (address) => writeFile(addressFile, address, { mode: 0o600 }) };
}
