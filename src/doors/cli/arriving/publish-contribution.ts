/** publish contribution: publishes a contribution under its symbol. */
import { publishContribution } from "../../../acts/publish-contribution.js";
import { dayOf, isBefore } from "../../../domain/deadline.js";
import { listRounds } from "../../../store/rounds.js";
import { type Reading, readAs } from "../../../store/visible.js";
import { actorHere } from "../actor.js";
import { type Desk, inHouse } from "../desk.js";
import { EXIT, WrongUsage } from "../exit.js";
import { momentIn } from "../round-in-hand.js";
import { embargoHere } from "./embargo.js";

interface Asked {
	readonly id: string;
	readonly at?: string | undefined;
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** @throws WrongUsage for what is no id; Problem not_found, already_published, not_public, or a date problem */
export async function publishTheContribution(desk: Desk, { id, at: written }: Asked): Promise<number> {
	if (!ID.test(id)) throw new WrongUsage(desk.say.notAnId(id));
	await inHouse(desk, async (house) => {
		const actor = actorHere();
		const now = house.clock.now();
		const zone = await zoneHere(readAs(house.db, actor, now));
		const at = momentIn(zone, written, now);
		if (at !== undefined && isBefore(now, at)) return embargoHere(desk, house, { item: id, until: at, reopenWindow: false });
		const published = await publishContribution(house, actor, { item: id, ...(at === undefined ? {} : { at }) });
		await desk.out.line(desk.say.arriving.contributionPublished(published.symbol, dayOf(published.publishedAt, zone)));
	});
	return EXIT.done;
}

/** The zone of the rounds; where they differ, a day is counted in UTC. */
async function zoneHere(reading: Reading): Promise<string> {
	const zones = new Set((await listRounds(reading)).map((round) => round.timeZone));
	const [only] = zones;
	return only === undefined || zones.size > 1 ? "UTC" : only;
}
