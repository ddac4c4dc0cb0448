/** intake: messages are kept, then sorted and answered. What was kept before and not yet sorted is sorted with them, and not spoken of. */
import { basename } from "node:path";
import { receiveMail } from "../../../acts/intake/receive.js";
import { type SortedArrival, sortArrivals } from "../../../acts/intake/sort-arrivals.js";
import { sendOutbox } from "../../../acts/letters/send-outbox.js";
import { readAs } from "../../../store/visible.js";
import { actorHere } from "../actor.js";
import { type Desk, inHouse, stopIfTold } from "../desk.js";
import { EXIT } from "../exit.js";
import type { OpenedHouse } from "../programme.js";
import { bytesOf } from "../reading/read.js";
import { roundInHand } from "../round-in-hand.js";
import { contractOf } from "./contract.js";
import { printDealt } from "./printed.js";

interface Asked {
	readonly files: readonly string[];
	readonly round?: string | undefined;
	readonly json: boolean;
	readonly authservId?: string | undefined;
}

/** @returns failed when a message could not be read because of an error of ours. @throws WrongUsage, Problem unknown_round */
export function takeIn(desk: Desk, asked: Asked): Promise<number> {
	return inHouse(desk, async (house) => {
		const round = await roundInHand(desk, readAs(house.db, actorHere(), house.clock.now()), asked.round);
		const names = await receiveAll(desk, house, { files: asked.files, round: round.id });
		const sorted = await sortArrivals(house, actorHere(), { authserv: asked.authservId ?? null, stop: desk.stop });
		for (const one of sorted) await print(desk, one, { name: names.get(one.arrival), json: asked.json });
		await sendLetters(desk, house);
		const failed = sorted.filter((one) => one.failed !== null).length;
		if (failed > 0) await desk.notes.line(desk.say.intake.failed(failed));
		return failed > 0 ? EXIT.failed : EXIT.done;
	});
}

/** All of them before any is read. @returns names of files by arrival */
async function receiveAll(
	desk: Desk,
	house: OpenedHouse,
	{ files, round }: { readonly files: readonly string[]; readonly round: string },
): Promise<Map<string, string>> {
	const names = new Map<string, string>();
	for (const file of files) {
		stopIfTold(desk);
		const { arrival, isNew } = await receiveMail(house, actorHere(), { round, raw: await bytesOf(desk, file) });
		names.set(arrival, basename(file));
		await desk.notes.line(desk.say.intake.received(basename(file), isNew));
	}
	return names;
}

async function print(
	desk: Desk,
	one: SortedArrival,
	{ name, json }: { readonly name: string | undefined; readonly json: boolean },
): Promise<void> {
	if (one.failed !== null || name === undefined) return;
	const dealt = { reference: name, arrival: one.taken, sorted: one.sorted };
	if (!json) return printDealt(desk, dealt);
	await desk.out.line(JSON.stringify({ ...contractOf(dealt, desk.say.intake), reference: one.reference, items: one.items }));
}

/** What cannot be sent now stays in the outbox. */
async function sendLetters(desk: Desk, house: OpenedHouse): Promise<void> {
	const { post } = await desk.programme.lettersOffice();
	const { sent, failed } = await sendOutbox(house.db, post, { now: () => new Date(), failed: () => {}, stop: desk.stop });
	if (sent + failed > 0) await desk.notes.line(desk.say.intake.sent(sent, failed));
}
