/** One at a time, between processes: starts, stops and claims of one data folder do not overlap. */
import { setTimeout as pause } from "node:timers/promises";
import { noDatabase } from "../trouble.js";
import { announce, type Mark, present } from "./presence.js";

/** Longer than a stop with a large checkpoint takes. */
const PATIENCE = 150_000;

/** Runs `work` while nobody else does in the same folder. The lock of a dead process is no lock. */
export async function withLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
	const mark = await acquire(folder);
	try {
		return await work();
	} finally {
		await mark.leave();
	}
}

async function acquire(folder: string): Promise<Mark> {
	const until = Date.now() + PATIENCE;
	while (Date.now() < until) {
		const mark = await tryOnce(folder);
		if (mark !== null) return mark;
		await pause(5 + Math.random() * 25);
	}
	throw noDatabase("busy", { folder });
}

/** Mark first, then look: of two who come at once, the one who looks last sees the other, so never both go in. Both may go back. */
async function tryOnce(folder: string): Promise<Mark | null> {
	if ((await present(folder)).length > 0) return null;
	const mark = await announce(folder);
	if ((await present(folder)).every((name) => name === mark.name)) return mark;
	await mark.leave();
	return null;
}
