/** Does what is owed after something public was withdrawn or narrowed, or something was erased: old versions of rows and files of originals go. */
import type { Actor } from "../../domain/person.js";
import { removeUnused } from "../../store/blobs.js";
import { settleForgetting } from "../../store/erasing.js";
import { forgetMarks, forgettingOwed, isBusy, forgetPlain as rewriteTables } from "../../store/sealing/forgetting.js";
import type { Register } from "../../store/tables.js";
import { type Act, type House, perform } from "../act.js";

/** "later": somebody holds a table, a back-up perhaps; it is owed still. */
export type Forgetting = "nothing" | "done" | "later";

/** Rewriting a table is its owner's to do. */
export type HouseOfOwner = House & { readonly asOwner: (work: (owner: Register) => Promise<void>) => Promise<void> };

export async function forgetPlain(house: HouseOfOwner, actor: Actor): Promise<Forgetting> {
	const owed = await forgettingOwed(house.db);
	if (owed === null) return "nothing";
	for (const mark of owed.marks) await removeUnused(house, mark);
	try {
		await house.asOwner(async (owner) => {
			await forgetMarks(owner, owed.upTo);
			await rewriteTables(owner);
		});
	} catch (error) {
		if (isBusy(error)) return "later";
		throw error;
	}
	await perform(house, actor, forgetPlainAct, owed.upTo);
	return "done";
}

const forgetPlainAct: Act<number, void> = {
	name: "forget_plain",
	about: () => ({ round: null }),
	async carryOut(deed, upTo) {
		await settleForgetting(deed, upTo);
		return { result: undefined, events: [{ kind: "plain_forgotten", round: null }] };
	},
};
