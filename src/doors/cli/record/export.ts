/** export: the public record of a round as data. Read as anybody, so that nothing hidden can be in it. */
import { once } from "node:events";
import { createWriteStream, type WriteStream } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { ANYBODY } from "../../../domain/person.js";
import { readAs } from "../../../store/visible.js";
import { type Desk, inHouse, stopIfTold } from "../desk.js";
import { EXIT, WrongUsage } from "../exit.js";
import { progressOn } from "../progress.js";
import { roundInHand } from "../round-in-hand.js";
import { csvHead, csvLine } from "./csv.js";
import { descriptionOf, fileOf } from "./description.js";
import { entriesOf } from "./entries.js";
import { type Entry, RECORD_TABLES, type TableName } from "./tables.js";

interface Asked {
	readonly round?: string | undefined;
	readonly format: "json" | "csv";
	readonly out?: string | undefined;
}

export async function exportRecord(desk: Desk, asked: Asked): Promise<number> {
	const { format, out: folder } = asked;
	if (format === "csv" && folder === undefined) throw new WrongUsage(desk.say.record.csvNeedsFolder);
	await inHouse(desk, async (house) => {
		const reading = readAs(house.db, ANYBODY, house.clock.now());
		const round = await roundInHand(desk, reading, asked.round);
		if (folder === undefined) return printEntries(desk, entriesOf(reading, round));
		await mkdir(folder, { recursive: true });
		await writeFile(
			join(folder, "datapackage.json"),
			`${JSON.stringify(descriptionOf(round, reading.now, format), null, "\t")}\n`,
		);
		await writeEntries(desk, entriesOf(reading, round), { folder, format });
	});
	return EXIT.done;
}

async function printEntries(desk: Desk, entries: AsyncIterable<Entry>): Promise<void> {
	for await (const { table, row } of entries) {
		stopIfTold(desk);
		await desk.out.line(JSON.stringify({ table, ...row }));
	}
}

async function writeEntries(
	desk: Desk,
	entries: AsyncIterable<Entry>,
	to: { readonly folder: string; readonly format: "json" | "csv" },
): Promise<void> {
	const files = openFiles(to);
	const progress = progressOn(desk.notes);
	let rows = 0;
	try {
		for await (const entry of entries) {
			stopIfTold(desk);
			await append(files[entry.table], lineOf(entry, to.format));
			progress.at(++rows, null, entry.table);
		}
	} finally {
		for (const file of Object.values(files)) file.end();
		await Promise.all(Object.values(files).map((file) => finished(file)));
		progress.end();
	}
	await desk.notes.line(desk.say.record.written(rows, to.folder));
}

function openFiles({
	folder,
	format,
}: {
	readonly folder: string;
	readonly format: "json" | "csv";
}): Record<TableName, WriteStream> {
	const names = Object.keys(RECORD_TABLES) as TableName[];
	const files = names.map((name) => {
		const file = createWriteStream(join(folder, fileOf(name, format)));
		if (format === "csv") file.write(csvHead(RECORD_TABLES[name].columns));
		return [name, file] as const;
	});
	return Object.fromEntries(files) as Record<TableName, WriteStream>;
}

function lineOf({ table, row }: Entry, format: "json" | "csv"): string {
	return format === "csv" ? csvLine(RECORD_TABLES[table].columns, row) : `${JSON.stringify(row)}\n`;
}

async function append(file: WriteStream, line: string): Promise<void> {
	if (!file.write(line)) await once(file, "drain");
}
