import { spawn, spawnSync } from "node:child_process";

/** What a programme may use: processor seconds, megabytes of each file it writes, megabytes of address space; milliseconds by the clock. */
export interface Allowance {
	readonly processorSeconds: number;
	readonly fileMegabytes: number;
	readonly megabytes: number;
	readonly milliseconds: number;
}

/** A programme to run, and the folder that is all it has. */
export interface Errand {
	readonly command: readonly string[];
	readonly folder: string;
	readonly allowed: Allowance;
}

/**
 * The shell sets limits, then becomes the programme. Beside it waits a guard that reads a pipe from us: should we die, however suddenly,
 * the pipe ends, and the guard ends the whole group and removes the folder.
 */
const SHELL = `
ulimit -c 0
ulimit -t "$1"
ulimit -f "$2"
ulimit -v "$3" 2>/dev/null
folder=$4
shift 4
exec 3<&0 </dev/null
( trap '' TERM; cat <&3 >/dev/null; kill -TERM 0; sleep 1; rm -rf -- "$folder"; kill -KILL 0 ) &
exec "$@" 3<&-
`;
/** Blocks of 512 bytes in a megabyte, as `ulimit -f` counts. */
const BLOCKS = 2_048;

/** Runs a programme in a process group of its own, without our environment and as far as possible without a network; nothing of the group outlives the call. */
export async function runGuarded({ command, folder, allowed }: Errand): Promise<"ended" | "stopped"> {
	const { processorSeconds, fileMegabytes, megabytes, milliseconds } = allowed;
	const limits = [processorSeconds, fileMegabytes * BLOCKS, megabytes * 1_024].map(String);
	const child = spawn("/bin/sh", ["-c", SHELL, "sh", ...limits, folder, ...withoutNetwork(), ...command], {
		cwd: folder,
		env: environment(folder),
		detached: true,
		stdio: ["pipe", "ignore", "ignore"],
	});
	child.stdin.on("error", () => {});
	try {
		return await new Promise((resolve, reject) => {
			const late = setTimeout(() => resolve("stopped"), milliseconds);
			child.once("error", reject).once("exit", (_, signal) => resolve(signal === null ? "ended" : "stopped"));
			child.once("exit", () => clearTimeout(late)).once("error", () => clearTimeout(late));
		});
	} finally {
		if (child.pid !== undefined) endGroup(child.pid);
	}
}

/** Nothing of ours: a password of the database stands in our environment. */
function environment(folder: string): NodeJS.ProcessEnv {
	const nowhere = "http://127.0.0.1:9";
	return {
		PATH: process.env.PATH,
		HOME: folder,
		TMPDIR: folder,
		LANG: "C.UTF-8",
		SAL_USE_VCLPLUGIN: "svp",
		http_proxy: nowhere,
		https_proxy: nowhere,
	};
}

let namespace: readonly string[] | undefined;

/** On Linux a network namespace with nothing in it, where the kernel lets us. */
function withoutNetwork(): readonly string[] {
	if (namespace === undefined) {
		const possible = process.platform === "linux" && spawnSync("unshare", ["-rn", "true"], { timeout: 5_000 }).status === 0;
		namespace = possible ? ["unshare", "-rn"] : [];
	}
	return namespace;
}

function endGroup(leader: number): void {
	try {
		process.kill(-leader, "SIGKILL");
	} catch {
		// Nobody is left.
	}
}
