/**
 * Who is there: a mark in a folder that lives exactly as long as its process.
 *
 * A mark is a listening Unix socket. The kernel closes it when the process dies, however it dies, so that nothing has to be
 * guessed from process numbers, which are used again, and mean nothing in another container on the same folder. A busy
 * process still counts: the kernel answers for it. Names are never used again, so a dead mark may be removed by anybody.
 */
import { randomBytes } from "node:crypto";
import { readdir, rename, rm } from "node:fs/promises";
import { createConnection, createServer, type Server } from "node:net";
import { join } from "node:path";
import { errorCode } from "../trouble.js";

export interface Mark {
	readonly name: string;
	leave(): Promise<void>;
}

/** Leaves a mark. It appears under its name only once it answers. */
export async function announce(folder: string): Promise<Mark> {
	const name = `${process.pid}-${randomBytes(4).toString("hex")}`;
	const path = join(folder, name);
	const server = await listen(join(folder, `.${name}`));
	await rename(join(folder, `.${name}`), path);
	return { name, leave: () => withdraw(server, path) };
}

/** The names of the living marks; dead ones are removed. */
export async function present(folder: string): Promise<string[]> {
	const names = (await readdir(folder)).filter((name) => !name.startsWith("."));
	const alive = await Promise.all(names.map((name) => answersOrRemove(join(folder, name))));
	return names.filter((_, index) => alive[index]);
}

/** The number of the process that left a mark: for a sentence, not for a decision. */
export function pidOf(name: string): number {
	return Number.parseInt(name, 10);
}

function listen(path: string): Promise<Server> {
	const server = createServer((visitor) => visitor.destroy());
	server.unref();
	return new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(path, () => resolve(server));
	});
}

async function withdraw(server: Server, path: string): Promise<void> {
	await rm(path, { force: true });
	await new Promise((resolve) => server.close(resolve));
}

async function answersOrRemove(path: string): Promise<boolean> {
	if (await answers(path)) return true;
	await rm(path, { force: true });
	return false;
}

/** Only "nobody listens" counts as dead: a full queue (EAGAIN) is a living one. */
function answers(path: string): Promise<boolean> {
	return new Promise((resolve) => {
		const visitor = createConnection(path);
		visitor.once("connect", () => visitor.destroy());
		visitor.once("error", (error) => resolve(!["ECONNREFUSED", "ENOENT", "ENOTSOCK"].includes(errorCode(error))));
		visitor.once("close", (failed) => failed || resolve(true));
	});
}
