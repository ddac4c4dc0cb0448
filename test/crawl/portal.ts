/** The portal as it is started, in a process of its own, over a folder that was filled before. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { freePort } from "../builders/free-port.js";
import type { Portal } from "./client.js";

const PROGRAMME = fileURLToPath(new URL("../../bin/rapporteur", import.meta.url));
const ORIGIN = "https://rapporteur.example";

export interface RunningPortal extends Portal {
	/** All that it has said, on both of its outputs. */
	said(): string;
	stop(): Promise<void>;
}

/** @throws when it does not start, with what it said */
export async function startPortal(dataDir: string): Promise<RunningPortal> {
	const port = await freePort();
	const env = {
		PATH: process.env.PATH,
		HOME: process.env.HOME,
		PORT: String(port),
		DATA_DIR: dataDir,
		BASE_URL: ORIGIN,
		SAMPLES: "off",
	};
	const child = spawn(process.execPath, [PROGRAMME, "serve"], { env, stdio: ["ignore", "pipe", "pipe"] });
	let said = "";
	for (const stream of [child.stdout, child.stderr]) {
		stream.on("data", (part: Buffer) => {
			said += part.toString();
		});
	}
	const stop = async () => {
		if (child.exitCode !== null) return;
		child.kill("SIGTERM");
		await once(child, "exit");
	};
	for (let waited = 0; waited < 60_000 && child.exitCode === null; waited += 50) {
		if (said.includes("Rapporteur is at")) return { port, origin: ORIGIN, dataDir, said: () => said, stop };
		await new Promise((wake) => setTimeout(wake, 50));
	}
	await stop();
	throw new Error(`did not start: ${said}`);
}
