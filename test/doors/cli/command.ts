/** The command line as people call it: the real bin/rapporteur, in a process and a folder of its own. */
import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openHouse } from "../../../src/acts/open-house.js";

const PROGRAMME = fileURLToPath(new URL("../../../bin/rapporteur", import.meta.url));
export const ROUNDS = fileURLToPath(new URL("../../../rounds", import.meta.url));

/** A document of the development corpus. */
export function corpus(name: string): string {
	return fileURLToPath(new URL(`../../corpus/${name}.docx`, import.meta.url));
}

export interface Answer {
	readonly code: number | null;
	readonly out: string;
	readonly err: string;
}

export function begin(args: readonly string[], more: Readonly<Record<string, string>> = {}): ChildProcess {
	const env = { PATH: process.env.PATH, HOME: process.env.HOME, LANG: "C.UTF-8", ...more };
	return spawn(process.execPath, [PROGRAMME, ...args], { env, stdio: ["ignore", "pipe", "pipe"] });
}

/** Runs a command to its end. */
export function command(args: readonly string[], more: Readonly<Record<string, string>> = {}): Promise<Answer> {
	return ended(begin(args, more));
}

/** What a command has said when it has ended. */
export async function ended(child: ChildProcess): Promise<Answer> {
	const out: Buffer[] = [];
	const err: Buffer[] = [];
	child.stdout?.on("data", (part: Buffer) => out.push(part));
	child.stderr?.on("data", (part: Buffer) => err.push(part));
	const [code] = (await once(child, "close")) as [number | null];
	return { code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() };
}

export interface DataFolder {
	readonly env: Readonly<Record<string, string>>;
	readonly folder: string;
	/** Its PostgreSQL runs until then, so that each command finds it running. */
	remove(): Promise<void>;
}

/** A data folder with the example round in it, and no documents. */
export async function dataFolder(): Promise<DataFolder> {
	const folder = await mkdtemp(join(tmpdir(), "rapporteur-cli-"));
	const house = await openHouse({ dataDir: folder, databaseUrl: null, rounds: ROUNDS, poolSize: 1 });
	return {
		env: { DATA_DIR: folder },
		folder,
		async remove() {
			await house.close();
			await rm(folder, { recursive: true, force: true });
		},
	};
}

/** Commands on one data folder, which may be made later. */
export function commandsOn(data: () => DataFolder) {
	const run = (...words: string[]) => command(words, data().env);
	return {
		run,
		/** One that must succeed. @returns what it printed */
		async done(...words: string[]): Promise<string> {
			const { code, out, err } = await run(...words);
			assert.equal(code, 0, `${words.join(" ")}: ${out}${err}`);
			return out;
		},
		/** One that must fail with a code and a sentence. */
		async fails(code: number, sentence: RegExp, ...words: string[]): Promise<void> {
			const said = await run(...words);
			assert.equal(said.code, code, `${words.join(" ")}: ${said.out}${said.err}`);
			assert.match(said.err, sentence);
		},
	};
}
