/** Transmits a contribution to a Party that it is about. Nothing goes out before its publicity is settled (DOMAIN, step 6). */
import type { Actor } from "../domain/person.js";
import { Problem } from "../domain/problem.js";
import { CIRCLES } from "../domain/visibility.js";
import { addTransmission, itemForDeed, partiesForDeed } from "../store/circles.js";
import { whoWasFaster } from "../store/events.js";
import { findItem } from "../store/items.js";
import { readAs } from "../store/visible.js";
import { type Act, type House, perform } from "./act.js";

export interface Transmission {
	/** Id of the item. */
	readonly item: string;
	/** Code of the Party, upper or lower case. */
	readonly party: string;
}

/** @throws Problem not_found, refused, not_public, already_withdrawn, not_about_party, already_transmitted */
export async function transmitContribution(house: House, actor: Actor, { item, party }: Transmission): Promise<void> {
	const { round } = await findItem(readAs(house.db, actor, house.clock.now()), item);
	await perform(house, actor, transmitContributionAct, { item, party: party.toUpperCase(), round });
}

const transmitContributionAct: Act<Transmission & { readonly round: string }, void> = {
	name: "transmit_contribution",
	about: ({ round, party }) => ({ round, party }),
	async carryOut(deed, { item: id, party, round }) {
		const item = await itemForDeed(deed, id);
		if (item === null || item.kind !== "contribution") throw new Problem("not_found");
		if (!(CIRCLES.transmitted as readonly string[]).includes(item.audience)) throw new Problem("not_public", { symbol: "" });
		if (item.withdrawn_at !== null) throw new Problem("already_withdrawn", await whoWasFaster(deed, id, "item_withdrawn"));
		if (!(await partiesForDeed(deed, id)).includes(party)) throw new Problem("not_about_party", { party });
		if (!(await addTransmission(deed, { item: id, round, party }))) throw new Problem("already_transmitted", { party });
		return { result: undefined, events: [{ kind: "contribution_transmitted", round, subject: id, data: { party } }] };
	},
};
