/**
 * A command in front of a key store (KMS, HSM, vault): `COMMAND id` prints the id of its current key; `COMMAND wrap` and `COMMAND unwrap`
 * take a line for each key and answer with a line for each, in base64; a line to unwrap is "ID BASE64". No shell; a limit of time.
 */
import { spawn } from "node:child_process";
import { createHash, timingSafeEqual } from "node:crypto";
import { basename } from "node:path";
import type { Wrapper } from "./keeper.js";
import { noKey } from "./trouble.js";

export interface KeyCommand {
	/** The programme and its first arguments. */
	readonly words: readonly string[];
	readonly seconds: number;
}

/** Ids of its keys are told from others by this. */
const PREFIX = "kms:";
const ID = /^[\w.:/-]{1,200}$/;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
const BINDING = 16;
const MOST_ANSWERED = 4 * 1024 * 1024;

/** Asks the command for its current key, which also shows that it works. @throws Problem no_key */
export async function wrapperThrough(command: KeyCommand): Promise<Wrapper> {
	const [id = ""] = await ask(command, "id", [""]);
	if (!ID.test(id)) throw noKey("command_babbles", { command: nameOf(command) });
	return {
		id: PREFIX + id,
		from: "command",
		knows: (keyId) => keyId.startsWith(PREFIX),
		async wrap(keys) {
			const lines = keys.map(({ owner, key }) => Buffer.concat([bindingOf(owner), key]).toString("base64"));
			return bytesOf(command, await ask(command, "wrap", lines));
		},
		async unwrap(keys) {
			const lines = keys.map(({ keyId, wrapped }) => `${keyId.slice(PREFIX.length)} ${wrapped.toString("base64")}`);
			const opened = bytesOf(command, await ask(command, "unwrap", lines));
			return opened.map((bytes, index) => {
				const { owner = "", keyId = "" } = keys[index] ?? {};
				const bound = bytes.length === BINDING + 32 && timingSafeEqual(bytes.subarray(0, BINDING), bindingOf(owner));
				if (!bound) throw noKey("wrong", { key: keyId });
				return bytes.subarray(BINDING);
			});
		},
	};
}

/** Goes with a key into the command and must come back with it: a key that was swapped for another's is noticed. */
function bindingOf(owner: string): Buffer {
	return createHash("sha256").update(`data-key ${owner}`).digest().subarray(0, BINDING);
}

function bytesOf(command: KeyCommand, lines: readonly string[]): Buffer[] {
	if (!lines.every((line) => BASE64.test(line))) throw noKey("command_babbles", { command: nameOf(command) });
	return lines.map((line) => Buffer.from(line, "base64"));
}

/** The name only: arguments may hold secrets. */
function nameOf({ words }: KeyCommand): string {
	return basename(words[0] ?? "");
}

/** One run of the command. @returns as many lines as were given */
async function ask(command: KeyCommand, verb: "id" | "wrap" | "unwrap", lines: readonly string[]): Promise<string[]> {
	const output = await run(command, verb, `${lines.join("\n")}\n`);
	const answered = output.trim().split(/\r?\n/);
	if (answered.length !== lines.length) throw noKey("command_babbles", { command: nameOf(command) });
	return answered;
}

function run(command: KeyCommand, verb: string, input: string): Promise<string> {
	const name = nameOf(command);
	const [programme = "", ...words] = command.words;
	return new Promise((resolve, reject) => {
		// A group of its own: what the command has started ends with it. Its errors are not kept, for they may quote what it was given.
		const child = spawn(programme, [...words, verb], { stdio: ["pipe", "pipe", "ignore"], detached: true, env: environment() });
		const answer: Buffer[] = [];
		const end = (work: () => void) => {
			clearTimeout(timer);
			child.stdout.destroy();
			work();
		};
		const give = (problem: ReturnType<typeof noKey>) => {
			endGroup(child.pid);
			end(() => reject(problem));
		};
		const timer = setTimeout(
			() => give(noKey("command_hangs", { command: name, seconds: command.seconds })),
			command.seconds * 1000,
		);
		child.once("error", (error) => give(noKey("command_missing", { command: name }, error)));
		child.stdin.on("error", () => {});
		child.stdout.on("data", (part: Buffer) => {
			answer.push(part);
			if (sizeOf(answer) > MOST_ANSWERED) give(noKey("command_babbles", { command: name }));
		});
		child.once("close", (code) => {
			if (code === 0) end(() => resolve(Buffer.concat(answer).toString("utf8")));
			else give(noKey("command_fails", { command: name, code: code ?? -1 }));
		});
		child.stdin.end(input);
	});
}

function sizeOf(parts: readonly Buffer[]): number {
	return parts.reduce((sum, part) => sum + part.length, 0);
}

/** Everything but our own keys. */
function environment(): NodeJS.ProcessEnv {
	const { RAPPORTEUR_KEYS: _, ...rest } = process.env;
	return rest;
}

function endGroup(pid: number | undefined): void {
	if (pid === undefined) return;
	try {
		process.kill(-pid, "SIGKILL");
	} catch {
		// It has ended by itself.
	}
}
