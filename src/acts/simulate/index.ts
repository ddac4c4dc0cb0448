/**
 * Fills a round with made-up replies and contributions, through the same acts as real ones: bytes of Word documents go in,
 * and whatever reading makes of them is registered and published. The same seed makes the same round; broken off, it goes on.
 */

import type { Moment } from "../../domain/deadline.js";
import type { Actor } from "../../domain/person.js";
import { Problem } from "../../domain/problem.js";
import type { Round } from "../../domain/round.js";
import { refreshStatistics } from "../../store/upkeep.js";
import { readAs } from "../../store/visible.js";
import { type Act, type House, perform } from "../act.js";
import { publishContribution } from "../publish-contribution.js";
import { publishReply } from "../publish-reply.js";
import type { Registered } from "../register.js";
import { registerContribution } from "../register-contribution.js";
import { registerReply } from "../register-reply.js";
import { type Already, alreadyIn } from "./already.js";
import { holdClockOfEmptyHouse } from "./clock.js";
import { wordBytes } from "./docx/write.js";
import { type Plan, type PlannedReply, planOf } from "./plan.js";
import type { PlannedContribution } from "./plan-contribution.js";
import type { SimulationSize } from "./size.js";
import { contributionSheet } from "./write-contribution.js";
import { replySheet } from "./write-reply.js";

export { FULL_SIZE, type SimulationSize } from "./size.js";

export interface Simulated {
	replies: number;
	contributions: number;
	published: number;
	/** Of the documents registered now. */
	passages: number;
	/** Documents that an earlier run had registered. */
	already: number;
	/** Where the clock of an empty house was made to stand still; null when it was left as it is. */
	heldAt: Moment | null;
	/** True when it was told to stop before everything was in. */
	isBrokenOff: boolean;
}

export interface Simulation {
	readonly round: Round;
	readonly size: SimulationSize;
	/** Called with the name of each file when it is in. */
	readonly told: (done: number, of: number, file: string) => void;
	/** Looked at between two documents. */
	readonly stop: AbortSignal;
}

/** Contributions that are read while an earlier one is being entered. */
const AHEAD = 2;

/** How many documents of a round are not of this seed, whoever sent them. */
export async function strangersIn(house: House, actor: Actor, round: Round, seed: number): Promise<number> {
	return (await alreadyIn(readAs(house.db, actor, house.clock.now()), round, seed)).strangers;
}

/** @throws Problem when an act refuses, which no made-up document gives cause for */
export async function simulate(house: House, actor: Actor, simulation: Simulation): Promise<Simulated> {
	const { round, size } = simulation;
	const heldAt = await holdClockOfEmptyHouse(house, actor, round);
	const now = house.clock.now();
	const already = await alreadyIn(readAs(house.db, actor, now), round, size.seed);
	const desk = { house, actor, simulation, already, done: noneYet(heldAt) };
	const plan = planOf(round, size, now, already.others);
	const of = plan.replies.length + plan.contributions.length;
	for (const [index, reply] of plan.replies.entries()) {
		if (simulation.stop.aborted) break;
		await enterReply(desk, reply);
		simulation.told(index + 1, of, reply.fileName);
	}
	await enterContributions(desk, plan, of);
	const { replies, contributions } = desk.done;
	if (replies + contributions > 0) await perform(house, actor, finishSimulationAct, { round: round.id, replies, contributions });
	return { ...desk.done, isBrokenOff: simulation.stop.aborted };
}

/** Thousands of rows have come at once: until the planner knows, every question takes long. */
const finishSimulationAct: Act<{ readonly round: string; readonly replies: number; readonly contributions: number }, void> = {
	name: "finish_simulation",
	about: ({ round }) => ({ round }),
	async carryOut(deed, { round, replies, contributions }) {
		await refreshStatistics(deed);
		return { result: undefined, events: [{ kind: "round_simulated", round, data: { replies, contributions } }] };
	},
};

interface Desk {
	readonly house: House;
	readonly actor: Actor;
	readonly simulation: Simulation;
	readonly already: Already;
	readonly done: Simulated;
}

async function enterReply({ house, actor, simulation, already, done }: Desk, reply: PlannedReply): Promise<void> {
	const { round, size } = simulation;
	const { fileName, dates, version } = reply;
	const party = reply.party.code;
	const kept = already.simulated.get(fileName);
	if (kept === undefined) {
		const bytes = wordBytes(replySheet(round, size, reply));
		const arrived = { round: round.id, fileName, bytes, party, receivedAt: dates.received, registeredAt: dates.registered };
		count(done, "replies", await registerReply(house, actor, { ...arrived, settledPublic: true }));
	} else done.already++;
	if (dates.published === null || kept?.isPublished === true) return;
	await publishReply(house, actor, { round: round.id, party, version, at: dates.published });
	done.published++;
}

/** Registered a few at a time, published in their order, because their symbols are numbered. */
async function enterContributions(desk: Desk, { replies, contributions }: Plan, of: number): Promise<void> {
	const underway: Promise<string>[] = [];
	for (const [index, contribution] of contributions.entries()) {
		if (desk.simulation.stop.aborted) break;
		for (let next = index + underway.length; next <= index + AHEAD && next < contributions.length; next++) {
			const one = contributions[next];
			if (one !== undefined) underway.push(watched(registeredContribution(desk, one)));
		}
		const item = await underway.shift();
		if (item !== undefined) await publishWhenPublic(desk, contribution, item);
		desk.simulation.told(replies.length + index + 1, of, contribution.fileName);
	}
	await Promise.all(underway);
}

/** A failure is met when its turn comes; until then it is not an unhandled one. */
function watched<T>(work: Promise<T>): Promise<T> {
	work.catch(() => {});
	return work;
}

async function registeredContribution(desk: Desk, contribution: PlannedContribution): Promise<string> {
	const { round, size } = desk.simulation;
	const { fileName, dates } = contribution;
	const kept = desk.already.simulated.get(fileName);
	if (kept !== undefined) {
		desk.done.already++;
		return kept.item;
	}
	const registered = await registerContribution(desk.house, desk.actor, {
		round: round.id,
		fileName,
		bytes: wordBytes(contributionSheet(round, size, contribution)),
		receivedAt: dates.received,
		registeredAt: dates.registered,
		parties: contribution.parties.map((party) => party.code),
		organisations: contribution.organisations,
	});
	count(desk.done, "contributions", registered);
	return registered.item;
}

/** What reading found to be confidential, or could not settle, stays unpublished, as it would for anybody. */
async function publishWhenPublic(desk: Desk, contribution: PlannedContribution, item: string): Promise<void> {
	const at = contribution.dates.published;
	if (at === null || desk.already.simulated.get(contribution.fileName)?.isPublished === true) return;
	try {
		await publishContribution(desk.house, desk.actor, { item, at });
		desk.done.published++;
	} catch (error) {
		if (!(error instanceof Problem && error.code === "not_public")) throw error;
	}
}

function count(done: Simulated, what: "replies" | "contributions", registered: Registered): void {
	done[what]++;
	done.passages += registered.passages;
}

function noneYet(heldAt: Moment | null): Simulated {
	return { replies: 0, contributions: 0, published: 0, passages: 0, already: 0, heldAt, isBrokenOff: false };
}
