/** postmaster.pid: what a running PostgreSQL writes about itself in its folder, and whether it is still true. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

export interface PostmasterFile {
	readonly pid: number;
	readonly socketFolder: string;
	/** "starting", "ready", "stopping" or "standby"; "" when not yet written. */
	readonly status: string;
}

/** Null when there is none, or only a part of one. */
export async function readPostmasterFile(cluster: string): Promise<PostmasterFile | null> {
	const text = await readFile(join(cluster, "postmaster.pid"), "utf8").catch(() => "");
	const lines = text.split("\n").map((line) => line.trim());
	const pid = Number(lines[0]);
	return Number.isInteger(pid) && pid > 0 ? { pid, socketFolder: lines[4] ?? "", status: lines[7] ?? "" } : null;
}

/** Whether this number is now a PostgreSQL of this folder: it may belong to another programme since, or to the dead. */
export function isPostmasterOf(cluster: string, pid: number): boolean {
	return commandLine(pid).includes(`\0-D\0${cluster}\0`);
}

/** Each argument followed by a zero byte; "" for the dead. Not through /proc/…/cwd, which a container closes to root. */
function commandLine(pid: number): string {
	if (process.platform === "linux") {
		try {
			return readFileSync(`/proc/${pid}/cmdline`, "utf8");
		} catch {
			return "";
		}
	}
	// `ps` joins the arguments by spaces: ours have the folder between -D and -k.
	const { stdout } = spawnSync("ps", ["-ww", "-o", "command=", "-p", String(pid)], { encoding: "utf8" });
	return stdout.replace(/ -D (.*?) -k /, "\0-D\0$1\0-k\0");
}
