/** From the start of the server to the first page: on a new data folder with its sample documents, and on one that exists. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Bench, promised } from "./promise.js";
import { together } from "./runs.js";
import { startServer } from "./server.js";

const NEW_MS = 15_000;
const EXISTING_MS = 5_000;

export const start: Bench = async ({ short, say }) => {
	const fresh: number[] = [];
	const existing: number[] = [];
	for (let run = 0; run < (short ? 1 : 5); run++) {
		const folder = await mkdtemp(join(tmpdir(), "rapporteur-bench-"));
		try {
			fresh.push(await firstPage(folder));
			existing.push(await firstPage(folder));
		} finally {
			await rm(folder, { recursive: true, force: true });
		}
		say(`new ${fresh.at(-1)?.toFixed(0)} ms, existing ${existing.at(-1)?.toFixed(0)} ms`);
	}
	const details = { newFolder: together(fresh), existingFolder: together(existing), unit: "ms" };
	return {
		promises: [
			promised("start to first page, new data folder with samples", details.newFolder.median, NEW_MS, "ms"),
			promised("start to first page, existing data folder", details.existingFolder.median, EXISTING_MS, "ms"),
		],
		details,
	};
};

async function firstPage(folder: string): Promise<number> {
	const server = await startServer(folder);
	await server.stop();
	return server.firstPage;
}
