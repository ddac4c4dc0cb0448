/** record export: the record as a file that can be checked anywhere. */
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { exportRecord } from "../../../acts/export-record.js";
import { exported } from "../../../store/record/export-format.js";
import { actorHere } from "../actor.js";
import { type Desk, inHouse, stopIfTold } from "../desk.js";
import { EXIT, WrongUsage } from "../exit.js";
import type { OpenedHouse } from "../programme.js";

interface Asked {
	readonly out?: string | undefined;
	readonly bare: boolean;
}

/** @throws WrongUsage when the file is there already or cannot be written: a record that was exported is not overwritten */
export async function exportTheRecord(desk: Desk, { out, bare }: Asked): Promise<number> {
	await inHouse(desk, async (house) => {
		if (out === undefined) {
			for await (const line of linesOf(house, bare)) await desk.out.line(line);
			return;
		}
		const file = createWriteStream(out, { flags: "wx", mode: 0o600 });
		await once(file, "open").catch((error: NodeJS.ErrnoException) => {
			throw new WrongUsage(desk.say.chain.cannotWrite(out, error.code ?? ""));
		});
		try {
			for await (const line of linesOf(house, bare)) {
				stopIfTold(desk);
				if (!file.write(`${line}\n`)) await once(file, "drain");
			}
		} finally {
			file.end();
			await finished(file);
		}
		await desk.notes.line(desk.say.chain.exported(out));
	});
	return EXIT.done;
}

async function* linesOf(house: OpenedHouse, bare: boolean): AsyncGenerator<string> {
	const { entries, checkpoints } = await exportRecord(house, actorHere(), { bare });
	yield exported.head();
	for await (const entry of entries) yield exported.entry(entry);
	yield* checkpoints.map(exported.checkpoint);
}
