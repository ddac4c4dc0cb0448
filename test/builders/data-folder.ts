/** Data folders for tests of the embedded database, and other processes that use them. */
import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { mkdtemp, readFile, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { TestContext } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

/** A folder of its own, removed after the test together with a PostgreSQL that a failed test left running in it. */
export async function dataFolder(t: TestContext, name = "data"): Promise<string> {
	const parent = await realpath(await mkdtemp(join(tmpdir(), "rapporteur-")));
	const folder = join(parent, name);
	t.after(async () => {
		const left = await postmasterPid(folder);
		if (left !== null && isRunning(left)) process.kill(left, "SIGQUIT");
		await rm(await realpath(join(folder, "run")).catch(() => folder), { recursive: true, force: true });
		await rm(parent, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
	});
	return folder;
}

/** From postmaster.pid, which a PostgreSQL removes when it stops. */
export async function postmasterPid(folder: string): Promise<number | null> {
	const text = await readFile(join(folder, "postgres", "postmaster.pid"), "utf8").catch(() => "");
	return text === "" ? null : Number(text.split("\n")[0]);
}

/** A dead one that its parent has not yet taken note of (a zombie) does not run. */
export function isRunning(pid: number): boolean {
	try {
		const zombie = process.platform === "linux" && / Z \d+ /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
		return !zombie && process.kill(pid, 0);
	} catch {
		return false;
	}
}

export async function untilGone(pid: number): Promise<void> {
	for (let tries = 0; isRunning(pid) && tries < 500; tries++) await pause(20);
	assert.equal(isRunning(pid), false, `process ${pid} still runs`);
}

/** Another process on a data folder: test/store/another-process.ts. */
export interface Another {
	readonly process: ChildProcess;
	readonly pid: number;
	/** The next line that it writes; null at its end. */
	next(): Promise<string | null>;
	/** Sends a signal and waits for its end. */
	end(signal: NodeJS.Signals): Promise<void>;
}

export function another(
	deed: "open" | "write" | "claim" | "lock" | "exit" | "busy",
	folder: string,
	env: NodeJS.ProcessEnv = {},
): Another {
	const script = fileURLToPath(new URL("../store/another-process.ts", import.meta.url));
	const child = spawn(process.execPath, ["--import", "tsx", script, deed, folder], {
		env: { ...process.env, ...env },
		stdio: ["ignore", "pipe", "inherit"],
	});
	const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
	const ended = once(child, "exit");
	return {
		process: child,
		pid: child.pid ?? 0,
		next: async () => (await lines.next()).value ?? null,
		end: async (signal) => {
			child.kill(signal);
			await ended;
		},
	};
}
