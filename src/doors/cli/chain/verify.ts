/** verify: whether the record is whole, and if not, where it is broken. Needs no database when it is given an exported record. */
import { readFile } from "node:fs/promises";
import { type Named, type Verified, verifyRecord } from "../../../acts/verify-record.js";
import type { VerifierKey } from "../../../store/record/keys.js";
import { keysIn } from "../../../store/record/signed-note.js";
import type { Desk } from "../desk.js";
import { EXIT, WrongUsage } from "../exit.js";
import { printable } from "../printable.js";
import { recordInFile, recordOfHouse, type Source } from "./source.js";

interface Asked {
	readonly from?: string | undefined;
	readonly key?: string | undefined;
	readonly checkpoint?: readonly string[] | undefined;
	readonly receipt?: readonly string[] | undefined;
	readonly json: boolean;
}

/** @returns done when everything holds, failed when anything does not. @throws WrongUsage for files that are not there */
export async function verify(desk: Desk, asked: Asked): Promise<number> {
	const [notes, receipts, given] = await Promise.all([
		textsOf(desk, asked.checkpoint ?? []),
		textsOf(desk, asked.receipt ?? []),
		asked.key === undefined ? null : keysOf(desk, asked.key),
	]);
	const source = asked.from === undefined ? await recordOfHouse(desk) : await recordInFile(desk, asked.from);
	const keys = given ?? keysIn([...new Set(source.checkpoints.map(({ key }) => key))].join("\n"));
	const own = source.checkpoints.map(({ day, note }) => ({ name: day, text: note }));
	const { entries, unreadable } = source;
	const verified = verifyRecord({ entries, unreadable, checkpoints: [...own, ...notes], receipts, keys });
	if (asked.json) await desk.out.line(JSON.stringify(verified, null, 1));
	else await say(desk, verified, source);
	if (given === null && verified.checkpoints.length > 0) await desk.notes.line(desk.say.chain.ownKeys);
	return verified.whole ? EXIT.done : EXIT.failed;
}

async function textsOf(desk: Desk, files: readonly string[]): Promise<Named[]> {
	return Promise.all(files.map(async (file) => ({ name: file, text: await textOf(desk, file) })));
}

async function keysOf(desk: Desk, file: string): Promise<VerifierKey[]> {
	const keys = keysIn(await textOf(desk, file));
	if (keys.length === 0) throw new WrongUsage(desk.say.chain.noKey(file));
	return keys;
}

async function textOf(desk: Desk, file: string): Promise<string> {
	return readFile(file, "utf8").catch(() => {
		throw new WrongUsage(desk.say.noFile(file));
	});
}

async function say(desk: Desk, verified: Verified, { entries }: Source): Promise<void> {
	const { chain } = desk.say;
	const { broken, checkpoints, receipts, undisclosed } = verified;
	await desk.out.line(broken === null ? chain.whole(verified.entries) : chain.broken[broken.fault](broken.place));
	const entry = broken === null ? undefined : entries[broken.place - 1];
	if (entry !== undefined) await desk.out.line(chain.there(printable(entry.statement.kind), printable(entry.statement.at)));
	if (undisclosed > 0) await desk.out.line(chain.undisclosed(undisclosed));
	for (const { name, day, state } of checkpoints) {
		if (state !== "holds" || name !== day) await desk.out.line(chain.checkpoints[state](printable(name)));
	}
	const held = checkpoints.filter(({ state }) => state === "holds").length;
	if (checkpoints.length > 0) await desk.out.line(chain.checkpointsHeld(held, checkpoints.length));
	for (const { name, state } of receipts) await desk.out.line(chain.receipts[state](printable(name)));
}
