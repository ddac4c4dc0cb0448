/** publish reply: publishes a Party's reply. */
import { publishReply } from "../../../acts/publish-reply.js";
import { dayOf, isBefore } from "../../../domain/deadline.js";
import { itemOfReply } from "../../../store/embargoes.js";
import { readAs } from "../../../store/visible.js";
import { actorHere } from "../actor.js";
import { type Desk, inHouse } from "../desk.js";
import { EXIT, WrongUsage } from "../exit.js";
import { momentIn, roundInHand } from "../round-in-hand.js";
import { embargoHere } from "./embargo.js";

interface Asked {
	readonly party: string;
	readonly round?: string | undefined;
	readonly version?: string | undefined;
	readonly at?: string | undefined;
	readonly reopenWindow: boolean;
}

/** What --version may be: versions are numbered from 1, and no Party revises its reply a thousand times. */
const MOST_VERSIONS = 999;

export async function publishTheReply(desk: Desk, asked: Asked): Promise<number> {
	const version = versionOf(desk, asked.version);
	await inHouse(desk, async (house) => {
		const actor = actorHere();
		const now = house.clock.now();
		const round = await roundInHand(desk, readAs(house.db, actor, now), asked.round);
		const at = momentIn(round.timeZone, asked.at, now);
		const reply = { round: round.id, party: asked.party, reopenWindow: asked.reopenWindow };
		if (at !== undefined && isBefore(now, at)) {
			const of = { round: round.id, party: asked.party.toUpperCase(), ...(version === undefined ? {} : { version }) };
			const item = await itemOfReply(readAs(house.db, actor, now), of);
			return embargoHere(desk, house, { item, until: at, reopenWindow: asked.reopenWindow });
		}
		const published = await publishReply(house, actor, {
			...reply,
			...(at === undefined ? {} : { at }),
			...(version === undefined ? {} : { version }),
		});
		const say = desk.say.arriving;
		await desk.out.line(say.replyPublished(published.symbol, dayOf(published.publishedAt, round.timeZone)));
		await desk.out.line(published.lastDay === null ? say.windowUnchanged : say.windowOpened(published.lastDay));
	});
	return EXIT.done;
}

function versionOf(desk: Desk, written: string | undefined): number | undefined {
	if (written === undefined) return undefined;
	if (!/^[1-9]\d{0,2}$/.test(written)) throw new WrongUsage(desk.say.notACount("version", MOST_VERSIONS));
	return Number(written);
}
