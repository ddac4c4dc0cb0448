/** Resident memory of the server and its database under the sample documents, after 200 pages. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type MemoryOf, memoryOf, processesOn, togetherOnce } from "./processes.js";
import { type Bench, promised, rounded } from "./promise.js";
import { together } from "./runs.js";
import { type RunningServer, startServer } from "./server.js";

const LIMIT_MB = 300;
const PAGES = 200;
/** For the database to end what pages have begun, and for the heap to settle. */
const REST_MS = 3000;

export const memory: Bench = async ({ short, say }) => {
	if (process.platform !== "linux") throw new Error("Memory is measured through /proc, which only Linux has.");
	const runs: Awaited<ReturnType<typeof measured>>[] = [];
	for (let run = 0; run < (short ? 1 : 3); run++) {
		const result = await measured();
		runs.push(result);
		say(
			`${result.megabytes.toFixed(0)} MB with shared pages counted once, ${result.plainMegabytes.toFixed(0)} MB plain, ${result.processes.length} processes, ${result.pages} pages`,
		);
	}
	const shared = together(runs.map((run) => run.megabytes));
	return {
		promises: [promised("resident memory, server and database, shared pages counted once", shared.median, LIMIT_MB, "MB")],
		details: {
			sharedOnce: shared,
			pss: together(runs.map((run) => run.pssMegabytes)),
			plain: together(runs.map((run) => run.plainMegabytes)),
			runs,
			unit: "MB",
		},
	};
};

async function measured() {
	const folder = await mkdtemp(join(tmpdir(), "rapporteur-bench-"));
	try {
		const server = await startServer(folder);
		try {
			const pages = await askPages(server);
			await new Promise((wake) => setTimeout(wake, REST_MS));
			const processes = await memoryOfAll(server, folder);
			const sum = (of: (one: MemoryOf) => number) => processes.reduce((total, one) => total + of(one), 0);
			const sums = {
				megabytes: togetherOnce(processes),
				pssMegabytes: sum((one) => one.pss),
				plainMegabytes: sum((one) => one.rss),
			};
			return {
				pages,
				...sums,
				processes: processes.map(({ name, rss, pss }) => ({ name, rss: rounded(rss), pss: rounded(pss) })),
			};
		} finally {
			await server.stop();
		}
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

async function memoryOfAll(server: RunningServer, folder: string): Promise<MemoryOf[]> {
	const all = await processesOn(server.process.pid ?? 0, folder);
	return Promise.all(all.map(memoryOf));
}

/** Follows the portal's own links, both languages, until 200 pages have been read. @returns how many were */
async function askPages({ address }: RunningServer): Promise<number> {
	const known = new Set(["/en", "/fr"]);
	const waiting = [...known];
	let asked = 0;
	while (asked < PAGES) {
		const path = waiting.shift() ?? "/en";
		const response = await fetch(address + path);
		const page = await response.text();
		asked++;
		waiting.push(path);
		for (const [, link = ""] of page.matchAll(/<a\s[^>]*href="(\/(?:en|fr)[^"#?]*)/g)) {
			if (known.has(link)) continue;
			known.add(link);
			waiting.unshift(link);
		}
	}
	return asked;
}
