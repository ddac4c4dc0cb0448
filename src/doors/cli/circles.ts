/** settle, transmit, withdraw, show: who may read one document. */
import { nameReader } from "../../acts/name-reader.js";
import { type Settlement, settlePublicity } from "../../acts/settle-publicity.js";
import { transmitContribution } from "../../acts/transmit-contribution.js";
import { withdrawItem } from "../../acts/withdraw-item.js";
import { actorHere } from "./actor.js";
import { type Desk, inHouse } from "./desk.js";
import { forgetHere } from "./erasing/forget.js";
import { EXIT } from "./exit.js";

/** @throws Problem not_found, already_withdrawn */
export async function settle(
	desk: Desk,
	{ id, as, reason }: { readonly id: string; readonly as: Settlement["audience"]; readonly reason: string },
): Promise<number> {
	await inHouse(desk, async (house) => {
		await settlePublicity(house, actorHere(), { item: id, audience: as, reason });
		await desk.out.line(desk.say.people.settled);
		await forgetHere(desk, house);
	});
	return EXIT.done;
}

/** @throws Problem not_found, not_public, already_withdrawn, not_about_party, already_transmitted */
export async function transmit(desk: Desk, { id, party }: { readonly id: string; readonly party: string }): Promise<number> {
	await inHouse(desk, (house) => transmitContribution(house, actorHere(), { item: id, party }));
	await desk.out.line(desk.say.people.transmitted(party.toUpperCase()));
	return EXIT.done;
}

/** @throws Problem not_found, already_withdrawn */
export async function withdraw(desk: Desk, { id, reason }: { readonly id: string; readonly reason: string }): Promise<number> {
	await inHouse(desk, async (house) => {
		await withdrawItem(house, actorHere(), { item: id, reason });
		await desk.out.line(desk.say.people.withdrawn);
		await forgetHere(desk, house);
	});
	return EXIT.done;
}

/** @throws Problem not_found */
export async function show(desk: Desk, { id, to }: { readonly id: string; readonly to: string }): Promise<number> {
	await inHouse(desk, (house) => nameReader(house, actorHere(), { item: id, person: to }));
	await desk.out.line(desk.say.people.named);
	return EXIT.done;
}
