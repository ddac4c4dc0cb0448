/** The portal as it is started by `npm start`: in a process of its own, on a folder of its own. */
import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { keysIn, openNote } from "../src/store/record/signed-note.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

interface Started {
	readonly process: ChildProcess;
	readonly address: string;
	readonly said: () => string;
}

/** Started and not ended: a test that fails must not leave any. */
const running = new Set<ChildProcess>();

function run(dataDir: string, more: Record<string, string> = {}): ChildProcess & { said: string } {
	const env = { PATH: process.env.PATH, HOME: process.env.HOME, PORT: "0", DATA_DIR: dataDir, ...more };
	const child = Object.assign(spawn(process.execPath, [join(ROOT, "bin/rapporteur"), "serve"], { env, stdio: "pipe" }), {
		said: "",
	});
	running.add(child);
	child.once("exit", () => running.delete(child));
	for (const stream of [child.stdout, child.stderr]) {
		stream?.on("data", (bytes: Buffer) => {
			child.said += bytes.toString();
		});
	}
	return child;
}

async function start(dataDir: string, more: Record<string, string> = {}): Promise<Started> {
	const child = run(dataDir, more);
	for (let waited = 0; waited < 60_000; waited += 50) {
		const address = /Rapporteur is at (http:\S+)\/en/.exec(child.said)?.[1];
		if (address !== undefined) return { process: child, address, said: () => child.said };
		if (child.exitCode !== null) break;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	child.kill("SIGKILL");
	throw new Error(`did not start: ${child.said}`);
}

async function stop({ process: child }: Started, signal: NodeJS.Signals): Promise<number | null> {
	const ended = once(child, "exit");
	child.kill(signal);
	return ((await ended) as [number | null])[0];
}

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
	const folder = await mkdtemp(join(tmpdir(), "rapporteur-serve-"));
	try {
		await work(folder);
	} finally {
		for (const child of running) child.kill("SIGKILL");
		await rm(folder, { recursive: true, force: true });
	}
}

/** Processes that have the folder on their command line: the server, and PostgreSQL with its data folder. */
async function leftRunning(folder: string): Promise<string[]> {
	const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid);
	const lines = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "")));
	return lines.filter((line) => line.includes(folder)).map((line) => line.replaceAll("\0", " "));
}

test("from nothing to a published round, and down again with nothing left running; the second start is quick and has it all", async () => {
	await inFolder(async (folder) => {
		const first = await start(folder);
		assert.match(first.said(), /What to do next/);
		const reply = await (await fetch(`${first.address}/en/rounds/lanzarote-ict/replies/al`)).text();
		assert.match(reply, /information week in February/);
		assert.equal(await stop(first, "SIGINT"), 0, first.said());
		assert.match(first.said(), /Nothing is left running/);
		assert.deepEqual(await leftRunning(folder), []);

		const second = await start(folder);
		assert.doesNotMatch(second.said(), /Sample document/);
		assert.equal((await fetch(`${second.address}/fr/rounds/lanzarote-ict`)).status, 200);
		assert.equal(await stop(second, "SIGTERM"), 0);
		assert.deepEqual(await leftRunning(folder), []);
	});
});

test("a second portal in the same folder is refused with a sentence that says where the first is; the first goes on", async () => {
	await inFolder(async (folder) => {
		const first = await start(folder, { SAMPLES: "off" });
		const second = run(folder);
		const [code] = (await once(second, "exit")) as [number];
		assert.equal(code, 1);
		assert.match(second.said, /already/i);
		assert.ok(second.said.includes(first.address), second.said);
		assert.equal((await fetch(`${first.address}/en`)).status, 200);
		assert.equal(await stop(first, "SIGTERM"), 0);
	});
});

test("the checkpoint of the day is published when the portal starts, and the same one when it starts again", async () => {
	await inFolder(async (folder) => {
		const published: string[][] = [];
		for (let times = 0; times < 2; times++) {
			const portal = await start(folder, { SAMPLES: "off" });
			const page = await (await fetch(`${portal.address}/en/record`)).text();
			const [path = "none"] = page.match(/\/record\/checkpoints\/\d{4}-\d\d-\d\d\.txt/) ?? [];
			const texts = await Promise.all(
				[path, "/record/key.txt"].map(async (at) => (await fetch(`${portal.address}${at}`)).text()),
			);
			published.push(texts);
			assert.equal(await stop(portal, "SIGTERM"), 0);
			assert.doesNotMatch(portal.said(), /PRIVATE|checkpoint/);
		}
		const [first = [], second] = published;
		assert.deepEqual(second, first);
		const [note = "", key = ""] = first;
		assert.match(note, /^rapporteur\/record\n[0-9a-f]{64}\n\d{4}-\d\d-\d\d\n\n— rapporteur\/record \S+\n$/);
		assert.ok(openNote(note, keysIn(key))?.signedBy);
	});
});

test("a portal killed while its samples were loading takes up where it was broken off, and adopts the database that it left", async () => {
	await inFolder(async (folder) => {
		const first = run(folder);
		while (!first.said.includes("Sample document 6") && first.exitCode === null)
			await new Promise((resolve) => setTimeout(resolve, 10));
		first.kill("SIGKILL");
		await once(first, "exit");
		const second = await start(folder);
		const contributions = await (await fetch(`${second.address}/en/rounds/lanzarote-ict/contributions`)).text();
		assert.match(contributions, /Atlantic Alliance for Child Safety/);
		assert.equal(await stop(second, "SIGTERM"), 0);
		assert.deepEqual(await leftRunning(folder), []);
	});
});

test("a wrong setting and a port that is taken are said in a sentence, and leave nothing running", async () => {
	await inFolder(async (folder) => {
		const wrong = run(folder, { PORT: "eighty" });
		assert.equal(((await once(wrong, "exit")) as [number])[0], 1);
		assert.match(wrong.said, /PORT/);
		assert.ok(!existsSync(join(folder, "postgres")));

		const first = await start(folder, { SAMPLES: "off" });
		const other = await mkdtemp(join(tmpdir(), "rapporteur-serve-"));
		const taken = run(other, { PORT: new URL(first.address).port, SAMPLES: "off" });
		assert.equal(((await once(taken, "exit")) as [number])[0], 1);
		assert.match(taken.said, new RegExp(new URL(first.address).port));
		assert.deepEqual(await leftRunning(other), []);
		await rm(other, { recursive: true });
		await stop(first, "SIGTERM");
	});
});
