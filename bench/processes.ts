/** Processes of a server: itself, its children, and the PostgreSQL of its data folder, which may have left the family. Linux only. */
import { readdir, readFile, readlink } from "node:fs/promises";

export interface MemoryOf {
	readonly pid: number;
	readonly name: string;
	/** Megabytes; a page shared by several processes counts for each of them by its share. */
	readonly pss: number;
	/** Megabytes; a shared page counts in full for each. */
	readonly rss: number;
}

interface Seen {
	readonly pid: number;
	readonly parent: number;
	/** The folder in which it works; a postmaster works in its data folder. */
	readonly folder: string;
}

/** @param dataDir a process that works in it belongs to the server */
export async function processesOn(server: number, dataDir: string): Promise<number[]> {
	const seen = await allProcesses();
	const ours = new Set(seen.filter(({ pid, folder }) => pid === server || folder.startsWith(dataDir)).map(({ pid }) => pid));
	for (let before = -1; before < ours.size; ) {
		before = ours.size;
		for (const { pid, parent } of seen) if (ours.has(parent)) ours.add(pid);
	}
	return [...ours];
}

export async function memoryOf(pid: number): Promise<MemoryOf> {
	const [rollup, words] = await Promise.all([
		readFile(`/proc/${pid}/smaps_rollup`, "utf8"),
		readFile(`/proc/${pid}/cmdline`, "utf8"),
	]);
	const kilobytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(rollup)?.[1] ?? Number.NaN);
	return { pid, name: nameFrom(words), pss: kilobytes("Pss") / 1024, rss: kilobytes("Rss") / 1024 };
}

async function allProcesses(): Promise<Seen[]> {
	const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name)).map(Number);
	const all = await Promise.all(pids.map(seenOf));
	return all.filter((one) => one !== null);
}

/** null when it has ended meanwhile. */
async function seenOf(pid: number): Promise<Seen | null> {
	try {
		const [stat, folder] = await Promise.all([readFile(`/proc/${pid}/stat`, "utf8"), readlink(`/proc/${pid}/cwd`)]);
		return { pid, parent: Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]), folder };
	} catch {
		return null;
	}
}

/** "postgres: checkpointer" for a process that names itself, else the programme. */
function nameFrom(words: string): string {
	const text = words.replaceAll("\0", " ").trim();
	return text.startsWith("postgres:") ? text.slice(0, 60) : text.slice(0, 200).replace(/\/\S*\//g, "");
}
