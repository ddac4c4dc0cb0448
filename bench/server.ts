/** A server of ours in a process of its own, on a data folder of its own. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { freePort } from "../test/builders/free-port.js";

const PROGRAMME = fileURLToPath(new URL("../bin/rapporteur", import.meta.url));
const PATIENCE = 120_000;

export interface RunningServer {
	readonly process: ChildProcess;
	readonly address: string;
	/** Milliseconds from the start of the process to the first page. */
	readonly firstPage: number;
	/** Asks it to stop, and waits until it has. */
	stop(): Promise<void>;
}

/** @throws when there is no page within two minutes, with what it said */
export async function startServer(dataDir: string): Promise<RunningServer> {
	const port = await freePort();
	const address = `http://127.0.0.1:${port}`;
	const began = performance.now();
	const child = spawn(process.execPath, [PROGRAMME, "serve"], {
		env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, BASE_URL: "", DATABASE_URL: "", SAMPLES: "on" },
		stdio: ["ignore", "pipe", "pipe"],
	});
	const said: string[] = [];
	child.stdout?.on("data", (part: Buffer) => said.push(part.toString()));
	child.stderr?.on("data", (part: Buffer) => said.push(part.toString()));
	const stop = async () => {
		if (child.exitCode !== null) return;
		child.kill("SIGTERM");
		await once(child, "exit");
	};
	while (!(await answers(`${address}/en`))) {
		if (child.exitCode !== null || performance.now() - began > PATIENCE) {
			await stop();
			throw new Error(`The server gave no page. It said:\n${said.join("")}`);
		}
		await new Promise((wake) => setTimeout(wake, 20));
	}
	return { process: child, address, firstPage: performance.now() - began, stop };
}

async function answers(page: string): Promise<boolean> {
	try {
		const response = await fetch(page);
		await response.arrayBuffer();
		return response.status === 200;
	} catch {
		return false;
	}
}
