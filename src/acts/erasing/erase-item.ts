/** Erases a document: what it said and who wrote it. That it came, when and under which symbol stays, and that it was erased, at whose wish. */
import { mayAct } from "../../domain/authority.js";
import type { AskedBy, Consequences } from "../../domain/erasure.js";
import type { Actor } from "../../domain/person.js";
import { Problem } from "../../domain/problem.js";
import { itemForDeed } from "../../store/circles.js";
import { consequencesOf, eraseItem as eraseKept, holdingsOf, isErased } from "../../store/erasing.js";
import { type MailOfItem, mailOfItem } from "../../store/erasing-mail.js";
import { findItem } from "../../store/items.js";
import { vaultOf } from "../../store/sealing/vault.js";
import { readAs } from "../../store/visible.js";
import { type Act, type House, perform } from "../act.js";
import { issueCompilation } from "../issue-compilation.js";

export interface ItemErasure {
	/** Id of the item. */
	readonly item: string;
	readonly askedBy: AskedBy;
}

/** What it would come to. Changes nothing. @throws Problem not_found, refused */
export async function consequencesOfErasing(house: House, actor: Actor, item: string): Promise<Consequences> {
	const { round } = await findItem(readAs(house.db, actor, house.clock.now()), item);
	const verdict = mayAct(actor, "erase_item", { round });
	if ("refused" in verdict) throw new Problem("refused", { act: "erase_item", reason: verdict.refused });
	return consequencesOf(house.db, await mailOfItem(house, item));
}

/**
 * What the files of the database still hold is a duty afterwards (forget-plain.ts).
 * @returns symbols of the compilations that were issued anew without it: none where the actor may not issue any
 * @throws Problem not_found, refused, already_erased
 */
export async function eraseItem(house: House, actor: Actor, erasure: ItemErasure): Promise<readonly string[]> {
	const { round } = await findItem(readAs(house.db, actor, house.clock.now()), erasure.item);
	const holding = await holdingsOf(house.db, erasure.item);
	const mail = await mailOfItem(house, erasure.item);
	await perform(house, actor, eraseItemAct, { ...erasure, round, mail });
	vaultOf(house.db).forget(erasure.item);
	const issued: string[] = [];
	if ("refused" in mayAct(actor, "issue_compilation", { round })) return issued;
	for (const { question, language } of holding) {
		issued.push((await issueCompilation(house, actor, { round, question, language })).symbol);
	}
	return issued;
}

const eraseItemAct: Act<ItemErasure & { readonly round: string; readonly mail: MailOfItem }, void> = {
	name: "erase_item",
	about: ({ round }) => ({ round }),
	async carryOut(deed, { item: id, askedBy, round, mail }) {
		if ((await itemForDeed(deed, id)) === null) throw new Problem("not_found");
		if (await isErased(deed, id)) throw new Problem("already_erased");
		await eraseKept(deed, { mail, askedBy });
		return { result: undefined, events: [{ kind: "item_erased", round, subject: id, onBehalfOf: askedBy, data: { askedBy } }] };
	},
};
