/** Withdraws a reply or a contribution: nobody but the Secretariat and its author reads it from then on. */
import type { Actor } from "../domain/person.js";
import { Problem } from "../domain/problem.js";
import { addWithdrawal, isOwn, itemForDeed } from "../store/circles.js";
import { whoWasFaster } from "../store/events.js";
import { findItem } from "../store/items.js";
import { readAs } from "../store/visible.js";
import { type Act, type House, perform } from "./act.js";

export interface Withdrawal {
	/** Id of the item. */
	readonly item: string;
	/** For the record. Never text of the document. */
	readonly reason: string;
}

/** @throws Problem not_found, refused, not_yours, already_withdrawn */
export async function withdrawItem(house: House, actor: Actor, withdrawal: Withdrawal): Promise<void> {
	const { round } = await findItem(readAs(house.db, actor, house.clock.now()), withdrawal.item);
	await perform(house, actor, withdrawItemAct, { ...withdrawal, round });
}

const withdrawItemAct: Act<Withdrawal & { readonly round: string }, void> = {
	name: "withdraw_item",
	about: ({ round }) => ({ round }),
	async carryOut(deed, { item: id, reason, round }) {
		const item = await itemForDeed(deed, id);
		if (item === null) throw new Problem("not_found");
		if (deed.as.role !== "registrar" && !(await isOwn(deed, id))) throw new Problem("not_yours");
		if (item.withdrawn_at !== null) throw new Problem("already_withdrawn", await whoWasFaster(deed, id, "item_withdrawn"));
		await addWithdrawal(deed, id, reason);
		return { result: undefined, events: [{ kind: "item_withdrawn", round, subject: id, data: { reason } }] };
	},
};
