/** Processes of a server: itself, its children, and the PostgreSQL of its data folder, which may have left the family. Linux only. */
import { readdir, readFile, readlink } from "node:fs/promises";

export interface MemoryOf {
	readonly pid: number;
	readonly name: string;
	/** Megabytes; a shared page counts in full for each process. */
	readonly rss: number;
	/** Megabytes; a shared page counts by its share, strangers on the same machine included. */
	readonly pss: number;
	/** Kilobytes that are its own. */
	readonly own: number;
	/** Kilobytes that others have as well, by the place in a file or in memory from which they come. */
	readonly shared: ReadonlyMap<string, number>;
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
	const [smaps, words] = await Promise.all([readFile(`/proc/${pid}/smaps`, "utf8"), readFile(`/proc/${pid}/cmdline`, "utf8")]);
	const totals = { rss: 0, pss: 0, own: 0 };
	const shared = new Map<string, number>();
	for (const mapping of smaps.split(/^(?=[0-9a-f]+-[0-9a-f]+ )/m)) {
		const kilobytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(mapping)?.[1] ?? 0);
		totals.rss += kilobytes("Rss");
		totals.pss += kilobytes("Pss");
		totals.own += kilobytes("Private_Clean") + kilobytes("Private_Dirty");
		const place = placeOf(mapping);
		shared.set(place, (shared.get(place) ?? 0) + kilobytes("Shared_Clean") + kilobytes("Shared_Dirty"));
	}
	return { pid, name: nameFrom(words), rss: totals.rss / 1024, pss: totals.pss / 1024, own: totals.own, shared };
}

/**
 * Megabytes of all together, a page that several of them have counted once. Unlike the sum of PSS, it does not become smaller
 * because somebody else on the machine runs Node or PostgreSQL as well.
 */
export function togetherOnce(processes: readonly MemoryOf[]): number {
	const shared = new Map<string, number>();
	for (const one of processes) {
		for (const [place, kilobytes] of one.shared) shared.set(place, Math.max(shared.get(place) ?? 0, kilobytes));
	}
	const own = processes.reduce((sum, one) => sum + one.own, 0);
	return ([...shared.values()].reduce((sum, kilobytes) => sum + kilobytes, 0) + own) / 1024;
}

/** File and offset of a mapping; what comes from no file is the same in forks at the same address. */
function placeOf(mapping: string): string {
	const [range = "", , offset = "", , inode = "0", ...path] = (mapping.split("\n")[0] ?? "").split(/\s+/);
	return inode === "0" ? range : `${path.join(" ")} ${offset}`;
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
