/** import reply: registers a Party's reply. */
import { basename } from "node:path";
import { registerReply } from "../../../acts/register-reply.js";
import { readAs } from "../../../store/visible.js";
import { actorHere } from "../actor.js";
import { type Desk, inHouse } from "../desk.js";
import { EXIT } from "../exit.js";
import { bytesOf } from "../reading/read.js";
import { momentIn, roundInHand } from "../round-in-hand.js";
import { arrivedOn, type DatesAsked, sayFacts } from "./arrived.js";
import { sayReceipt, withReceipt } from "./receipt-file.js";

interface Asked extends DatesAsked {
	readonly file: string;
	readonly party: string;
	readonly public: boolean;
}

export async function importReply(desk: Desk, asked: Asked): Promise<number> {
	const bytes = await bytesOf(desk, asked.file);
	const registered = await inHouse(desk, async (house) => {
		const actor = actorHere();
		const now = house.clock.now();
		const round = await roundInHand(desk, readAs(house.db, actor, now), asked.round);
		const arrived = { round: round.id, fileName: basename(asked.file), bytes, party: asked.party, settledPublic: asked.public };
		const on = arrivedOn((written) => momentIn(round.timeZone, written, now), asked);
		const done = await withReceipt(desk, asked.receipt, () => registerReply(house, actor, { ...arrived, ...on }));
		return { ...done, zone: round.timeZone };
	});
	const say = desk.say.arriving;
	await desk.out.line(say.replyRegistered(registered.symbol ?? "", registered.version));
	await sayFacts(desk, registered);
	if (asked.receipt !== undefined) await sayReceipt(desk, registered.receipt, registered.zone);
	if (registered.audience === "public") await desk.notes.line(say.next(`rapporteur publish reply --party ${registered.party}`));
	return EXIT.done;
}
