/** Loads a round's sample documents through the same acts as anybody's. Nothing is inserted behind them. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Moment, readMoment } from "../domain/deadline.js";
import { Problem } from "../domain/problem.js";
import type { Round } from "../domain/round.js";
import { hasHappened } from "../store/events.js";
import { readSamples, type Samples } from "../store/round-folder.js";
import { refreshStatistics } from "../store/upkeep.js";
import { type Act, type House, perform } from "./act.js";
import { holdClock } from "./hold-clock.js";
import { type OpenHouse, PROGRAMME } from "./open-house.js";
import { publishContribution } from "./publish-contribution.js";
import { publishReply } from "./publish-reply.js";
import { registerContribution } from "./register-contribution.js";
import { registerReply } from "./register-reply.js";

/** Called with the name of each file when it is in. */
export type Told = (file: string, done: number, of: number) => void;

/** Fills the rounds opened just now with their samples, and those whose filling was broken off with the rest of them. */
export async function loadSamples(house: OpenHouse, told: Told): Promise<void> {
	for (const { folder, round, fresh } of house.rounds) {
		const samples = await readSamples(folder);
		if (samples === null) continue;
		const begun = house.clock.heldAt === heldAtOf(samples) && !(await hasHappened(house.db, round.id, "samples_loaded"));
		if (fresh || begun) await loadRoundSamples(house, { folder, round }, samples, told);
	}
}

/** Holds the clock at the day of the samples, then registers and publishes them; what is in already is left as it is. */
async function loadRoundSamples(house: House, from: Source, samples: Samples, told: Told): Promise<void> {
	await holdClock(house, PROGRAMME, from.round.id, heldAtOf(samples));
	const all = [
		...samples.replies.map((sample) => ({ file: sample.file, load: () => loadReply(house, from, sample) })),
		...samples.contributions.map((sample) => ({ file: sample.file, load: () => loadContribution(house, from, sample) })),
	];
	for (const [index, { file, load }] of all.entries()) {
		await load();
		told(file, index + 1, all.length);
	}
	await perform(house, PROGRAMME, finishSamplesAct, { round: from.round.id, files: all.length });
}

const finishSamplesAct: Act<{ readonly round: string; readonly files: number }, void> = {
	name: "finish_samples",
	about: ({ round }) => ({ round }),
	async carryOut(deed, { round, files }) {
		await refreshStatistics(deed);
		return { result: undefined, events: [{ kind: "samples_loaded", round, data: { files } }] };
	},
};

function heldAtOf(samples: Samples): Moment {
	return new Date(samples.heldAt).toISOString();
}

type Source = { readonly folder: string; readonly round: Round };

async function loadReply(house: House, from: Source, sample: Samples["replies"][number]): Promise<void> {
	const { round } = from;
	await unlessDone("same_document", async () =>
		registerReply(house, PROGRAMME, { ...(await arrivedOf(from, sample)), party: sample.party }),
	);
	const at = momentOf(sample.published, round);
	await unlessDone("already_published", () => publishReply(house, PROGRAMME, { round: round.id, party: sample.party, at }));
}

async function loadContribution(house: House, from: Source, sample: Samples["contributions"][number]): Promise<void> {
	const item = await registered(house, from, sample);
	if (sample.published === undefined) return;
	const at = momentOf(sample.published, from.round);
	await unlessDone("already_published", () => publishContribution(house, PROGRAMME, { item, at }));
}

/** Id of the contribution, registered now or before. */
async function registered(house: House, from: Source, sample: Samples["contributions"][number]): Promise<string> {
	try {
		return (await registerContribution(house, PROGRAMME, await arrivedOf(from, sample))).item;
	} catch (error) {
		if (error instanceof Problem && error.code === "same_document") return String(error.facts.item);
		throw error;
	}
}

async function arrivedOf({ folder, round }: Source, sample: { file: string; received: string; registered: string }) {
	return {
		round: round.id,
		fileName: sample.file,
		bytes: await readFile(join(folder, "samples", sample.file)),
		receivedAt: momentOf(sample.received, round),
		registeredAt: momentOf(sample.registered, round),
	};
}

async function unlessDone<T>(code: Problem["code"], work: () => Promise<T>): Promise<T | null> {
	try {
		return await work();
	} catch (error) {
		if (error instanceof Problem && error.code === code) return null;
		throw error;
	}
}

function momentOf(day: string, round: Round): Moment {
	const moment = readMoment(day, round.timeZone);
	if (moment === null) throw new Problem("date_unreadable", { date: day });
	return moment;
}
