/** Settles who may read a contribution: the Secretariat with its author, or the author from public to confidential (DOMAIN, step 6). */
import type { Actor } from "../domain/person.js";
import { Problem } from "../domain/problem.js";
import { type Audience, narrower } from "../domain/visibility.js";
import { changeAudience, isOwn, itemForDeed } from "../store/circles.js";
import { whoWasFaster } from "../store/events.js";
import { findItem } from "../store/items.js";
import { readAs } from "../store/visible.js";
import { type Act, type House, perform } from "./act.js";

/** Audiences that can be settled; a draft is nobody's to settle, and people are named one by one. */
export const SETTLED = ["public", "parties", "committee", "secretariat"] as const satisfies readonly Audience[];

export interface Settlement {
	/** Id of the item. */
	readonly item: string;
	readonly audience: (typeof SETTLED)[number];
	/** Why, for the record: "author, by e-mail of 3 March". Never text of the document. */
	readonly reason: string;
}

/**
 * From the next reading on, whatever was public is not, or the other way round: nothing is kept apart that would have to follow.
 * @throws Problem not_found, refused, not_yours, already_withdrawn; only_narrower when an author asks for a wider audience than it has
 */
export async function settlePublicity(house: House, actor: Actor, settlement: Settlement): Promise<void> {
	const { round } = await findItem(readAs(house.db, actor, house.clock.now()), settlement.item);
	await perform(house, actor, settlePublicityAct, { ...settlement, round });
}

const settlePublicityAct: Act<Settlement & { readonly round: string }, void> = {
	name: "settle_publicity",
	about: ({ round }) => ({ round }),
	async carryOut(deed, { item: id, audience, reason, round }) {
		const item = await itemForDeed(deed, id);
		if (item === null) throw new Problem("not_found");
		if (deed.as.role !== "registrar") {
			if (!(await isOwn(deed, id))) throw new Problem("not_yours");
			// Making public is the Secretariat's to do, who asks back: a stolen session must not be able to.
			if (narrower(item.audience, audience) !== audience) throw new Problem("only_narrower");
		}
		if (item.withdrawn_at !== null) throw new Problem("already_withdrawn", await whoWasFaster(deed, id, "item_withdrawn"));
		await changeAudience(deed, id, audience);
		const data = { from: item.audience, to: audience, reason };
		return { result: undefined, events: [{ kind: "publicity_settled", round, subject: id, data }] };
	},
};
