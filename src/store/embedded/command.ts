/** Runs a programme to its end and keeps what it says. */
import { spawn } from "node:child_process";
import { serverEnvironment } from "./settings.js";

export interface Outcome {
	readonly ok: boolean;
	readonly output: string;
}

/** Never throws: a programme that is not there is an outcome too. */
export function run(command: readonly string[]): Promise<Outcome> {
	const [file = "", ...args] = command;
	return new Promise((resolve) => {
		const child = spawn(file, args, { env: serverEnvironment(), detached: true, stdio: ["ignore", "pipe", "pipe"] });
		let output = "";
		const hear = (chunk: string) => {
			output += chunk;
		};
		child.stdout.setEncoding("utf8").on("data", hear);
		child.stderr.setEncoding("utf8").on("data", hear);
		child.once("error", (error) => resolve({ ok: false, output: error.message }));
		child.once("close", (code) => resolve({ ok: code === 0, output }));
	});
}
