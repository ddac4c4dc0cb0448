/** A round of 48 replies with a hundred contributions, 200,000 passages in all, made up anew: what compilations and reading are measured on. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type OpenHouse, openHouse, PROGRAMME } from "../src/acts/open-house.js";
import { openRound } from "../src/acts/open-round.js";
import { publishReply } from "../src/acts/publish-reply.js";
import { simulate } from "../src/acts/simulate/index.js";
import type { SimulationSize } from "../src/acts/simulate/size.js";
import { ANYBODY } from "../src/domain/person.js";
import type { Round } from "../src/domain/round.js";
import { readRoundFolder } from "../src/store/round-folder.js";
import { listStandings } from "../src/store/standings.js";
import { readAs } from "../src/store/visible.js";
import type { BenchRun } from "./promise.js";

const LANZAROTE = fileURLToPath(new URL("../rounds/lanzarote-ict", import.meta.url));
const REPLIES = { parties: 48, answers: 85, length: 3000, people: 40, seed: 1 };
const FULL: SimulationSize = { ...REPLIES, contributions: 100, passages: 200_000 };
const SHORT: SimulationSize = { ...REPLIES, contributions: 5, passages: 10_000 };

/** Works in a house that holds the round, all replies published, and removes it. A short run has 10,000 passages. */
export async function inFullRound<T>({ short, say }: BenchRun, work: (house: OpenHouse, round: Round) => Promise<T>): Promise<T> {
	const folder = await mkdtemp(join(tmpdir(), "rapporteur-bench-"));
	try {
		const round = await roundOf48();
		// No rounds of the programme's own: the one of 48 replies is the only one.
		const house = await openHouse({ dataDir: join(folder, "data"), databaseUrl: null, rounds: await emptyFolder(folder) });
		try {
			await fill(house, round, short ? SHORT : FULL, say);
			return await work(house, round);
		} finally {
			await house.close();
		}
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

async function fill(house: OpenHouse, round: Round, size: SimulationSize, say: BenchRun["say"]): Promise<void> {
	await openRound(house, PROGRAMME, round);
	const began = performance.now();
	const stop = new AbortController().signal;
	const filled = await simulate(house, PROGRAMME, { round, size, told: () => {}, stop });
	await publishAll(house, round);
	const seconds = ((performance.now() - began) / 1000).toFixed(0);
	say(
		`${filled.replies} replies and ${filled.contributions} contributions with ${filled.passages} passages made up in ${seconds} s`,
	);
}

/** A simulation leaves some replies unpublished, as real rounds do. */
async function publishAll(house: OpenHouse, round: Round): Promise<void> {
	for (const { party, reply } of await listStandings(readAs(house.db, ANYBODY, house.clock.now()), round)) {
		if (reply?.publishedAt === null) await publishReply(house, PROGRAMME, { round: round.id, party: party.code });
	}
}

/** The example round with all its Parties monitored. */
async function roundOf48(): Promise<Round> {
	const round = await readRoundFolder(LANZAROTE);
	return { ...round, parties: round.parties.map((party) => ({ ...party, monitored: true })) };
}

function emptyFolder(folder: string): Promise<string> {
	return mkdtemp(join(folder, "rounds-"));
}
