/** simulate: fills a round with made-up documents, and says how far it is. */
import { FULL_SIZE, simulate as fill, type Simulated, type SimulationSize, strangersIn } from "../../../acts/simulate/index.js";
import { dayOf } from "../../../domain/deadline.js";
import { allQuestions } from "../../../domain/questionnaire.js";
import { monitoredParties, type Round } from "../../../domain/round.js";
import { readAs } from "../../../store/visible.js";
import { actorHere } from "../actor.js";
import { type Desk, inHouse } from "../desk.js";
import { EXIT, Interrupted, WrongUsage } from "../exit.js";
import type { OpenedHouse } from "../programme.js";
import { progressOn } from "../progress.js";
import { roundInHand } from "../round-in-hand.js";

type Counted = keyof typeof FULL_SIZE;
type Asked = Readonly<Record<Counted | "seed", string>> & {
	readonly round?: string | undefined;
	readonly people?: string | undefined;
	readonly mix: boolean;
};

/** @throws WrongUsage; Interrupted when it was told to stop, with everything that is in left as it is */
export async function simulate(desk: Desk, asked: Asked): Promise<number> {
	const size = sizeOf(desk, asked);
	const began = performance.now();
	const simulated = await inHouse(desk, async (house) => {
		const round = await roundInHand(desk, readAs(house.db, actorHere(), house.clock.now()), asked.round);
		if (!asked.mix) await refuseToMix(desk, house, round, size.seed);
		await sayWhatBegins(desk, round, size);
		const filled = await fillWithProgress(desk, house, { round, size });
		return { ...filled, heldOn: filled.heldAt === null ? null : dayOf(filled.heldAt, round.timeZone) };
	});
	if (simulated.heldOn !== null) await desk.notes.line(desk.say.simulation.clockHeld(simulated.heldOn));
	await sayWhatIsDone(desk, simulated, (performance.now() - began) / 1000);
	if (simulated.isBrokenOff) throw new Interrupted();
	return EXIT.done;
}

const MOST_SEED = 2 ** 31 - 1;

function sizeOf(desk: Desk, asked: Asked): SimulationSize {
	const count = (name: keyof SimulationSize, most: number): number => {
		const written = asked[name] ?? "";
		const value = /^\d{1,10}$/.test(written) ? Number(written) : Number.NaN;
		if (!(value <= most)) throw new WrongUsage(desk.say.notACount(name, most));
		return value;
	};
	const contributions = count("contributions", 100 * FULL_SIZE.contributions);
	return {
		parties: count("parties", 1000),
		answers: count("answers", 1000),
		length: count("length", 100 * FULL_SIZE.length),
		contributions,
		passages: count("passages", 100 * FULL_SIZE.passages),
		people: Math.max(1, asked.people === undefined ? Math.ceil(contributions / 3) : count("people", 100_000)),
		seed: count("seed", MOST_SEED),
	};
}

/** Made-up documents cannot be taken out again. */
async function refuseToMix(desk: Desk, house: OpenedHouse, round: Round, seed: number): Promise<void> {
	const strangers = await strangersIn(house, actorHere(), round, seed);
	if (strangers > 0) throw new WrongUsage(desk.say.simulation.strangers(strangers));
}

async function sayWhatBegins(desk: Desk, round: Round, size: SimulationSize): Promise<void> {
	const say = desk.say.simulation;
	const parties = monitoredParties(round).length;
	const answers = allQuestions(round.questionnaire).filter(
		({ answer }) => answer !== "group" && answer !== "request_for_detail",
	).length;
	await desk.notes.line(say.begins(round.id, size.seed));
	if (size.parties > parties) await desk.notes.line(say.onlyMonitored(parties));
	if (size.answers > answers) await desk.notes.line(say.onlyAnswerable(answers));
}

async function fillWithProgress(
	desk: Desk,
	house: OpenedHouse,
	{ round, size }: { readonly round: Round; readonly size: SimulationSize },
): Promise<Simulated> {
	const progress = progressOn(desk.notes);
	try {
		const told = (done: number, of: number, file: string) => progress.at(done, of, file);
		return await fill(house, actorHere(), { round, size, told, stop: desk.stop });
	} finally {
		progress.end();
	}
}

async function sayWhatIsDone(desk: Desk, simulated: Simulated, seconds: number): Promise<void> {
	const say = desk.say.simulation;
	const { replies, contributions, passages, published, already } = simulated;
	await desk.out.line(say.done(replies, contributions, passages));
	await desk.out.line(say.published(published));
	if (already > 0) await desk.out.line(say.already(already));
	await desk.notes.line(say.seconds(seconds));
}
