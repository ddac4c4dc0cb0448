/** npm run bench [-- name …] [--short]: measures what the project promises, writes bench/results/<name>.json, fails when a promise is not met. */
import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { machine } from "./machine.js";
import type { Bench, Promised } from "./promise.js";

/** Loaded when run, so that none stands on the memory of another. */
const BENCHES: Readonly<Record<string, () => Promise<Bench>>> = {
	start: async () => (await import("./start.js")).start,
	read: async () => (await import("./read.js")).read,
	calibration: async () => (await import("./calibration.js")).calibration,
	word: async () => (await import("./word.js")).word,
	compilations: async () => (await import("./compilations.js")).compilations,
	visibility: async () => (await import("./visibility.js")).visibility,
	"sign-in": async () => (await import("./sign-in.js")).signIn,
	memory: async () => (await import("./memory.js")).memory,
};
const RESULTS = fileURLToPath(new URL("results/", import.meta.url));

const words = process.argv.slice(2);
const short = words.includes("--short");
const named = words.filter((word) => !word.startsWith("--"));
const unknown = [
	...named.filter((name) => !(name in BENCHES)),
	...words.filter((word) => word.startsWith("--") && word !== "--short"),
];
if (unknown.length > 0) {
	console.error(`No such bench or option: ${unknown.join(", ")}. There are ${Object.keys(BENCHES).join(", ")}, and --short.`);
	process.exit(2);
}

const all: Promised[] = [];
for (const name of named.length > 0 ? named : Object.keys(BENCHES)) all.push(...(await measured(name)));
process.exitCode = all.every((promise) => promise.met) ? 0 : 1;

async function measured(name: string): Promise<readonly Promised[]> {
	console.error(`${name}${short ? " (short)" : ""} …`);
	const bench = await BENCHES[name]?.();
	if (bench === undefined) return [];
	const { promises, details } = await bench({ short, say: (line) => console.error(`  ${line}`) });
	for (const promise of promises)
		console.error(
			`  ${promise.met ? "met    " : "NOT MET"} ${promise.what}: ${promise.measured} ${promise.unit}, at most ${promise.limit}`,
		);
	if (!short) await record(name, promises, details);
	return promises;
}

/** A short run says yes or no; only a full one is for the record. */
async function record(name: string, promises: readonly Promised[], details: unknown): Promise<void> {
	const result = { name, date: new Date().toISOString(), machine: machine(), promises, details };
	await mkdir(RESULTS, { recursive: true });
	await writeFile(`${RESULTS}${name}.json`, `${JSON.stringify(result, null, "\t")}\n`);
}
