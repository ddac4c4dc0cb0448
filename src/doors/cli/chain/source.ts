/** Where a record to be verified comes from: the house, or a file that was exported from one. */
import { createReadStream } from "node:fs";
import type { Break } from "../../../domain/record/check.js";
import type { Entry } from "../../../domain/record/entry.js";
import { type KeptCheckpoint, listCheckpoints } from "../../../store/record/checkpoints.js";
import { readExportedLine } from "../../../store/record/export-format.js";
import { readEntries } from "../../../store/record/read.js";
import { readAs } from "../../../store/visible.js";
import { actorHere } from "../actor.js";
import { type Desk, inHouse, stopIfTold } from "../desk.js";
import { WrongUsage } from "../exit.js";

export interface Source {
	readonly entries: Entry[];
	readonly checkpoints: KeptCheckpoint[];
	/** A line that cannot be what was exported: it was changed. */
	unreadable: Break | null;
}

export async function recordOfHouse(desk: Desk): Promise<Source> {
	return inHouse(desk, async (house) => {
		const source = empty();
		for await (const entry of readEntries(house.db)) {
			stopIfTold(desk);
			source.entries.push(entry);
		}
		source.checkpoints.push(...(await listCheckpoints(readAs(house.db, actorHere(), house.clock.now()))));
		return source;
	});
}

/** @throws WrongUsage when there is no such file, or it is no exported record */
export async function recordInFile(desk: Desk, file: string): Promise<Source> {
	const source = empty();
	let first = true;
	for await (const line of linesIn(desk, file)) {
		stopIfTold(desk);
		const read = readExportedLine(line);
		if (first !== (read.head === true)) {
			if (first) throw new WrongUsage(desk.say.chain.notARecord(file));
			return unreadableFrom(source);
		}
		if (read.entry !== undefined) source.entries.push(read.entry);
		else if (read.checkpoint !== undefined) source.checkpoints.push(read.checkpoint);
		else if (!first) return unreadableFrom(source);
		first = false;
	}
	if (first) throw new WrongUsage(desk.say.chain.notARecord(file));
	return source;
}

function empty(): Source {
	return { entries: [], checkpoints: [], unreadable: null };
}

function unreadableFrom(source: Source): Source {
	source.unreadable = { fault: "changed", place: source.entries.length + 1 };
	return source;
}

async function* linesIn(desk: Desk, file: string): AsyncGenerator<string> {
	let rest = "";
	try {
		for await (const part of createReadStream(file, "utf8")) {
			const lines = `${rest}${part}`.split("\n");
			rest = lines.pop() ?? "";
			yield* lines;
		}
	} catch {
		throw new WrongUsage(desk.say.noFile(file));
	}
	if (rest !== "") yield rest;
}
