/**
 * Publishing at a moment to come. Nothing of it is public, not even that it will be, until the act of publication, which the programme does
 * when the moment has come: so it is sealed till then, and its symbol leaves no gap should it never come.
 */
import type { Moment } from "../domain/deadline.js";
import type { Actor } from "../domain/person.js";
import { Problem } from "../domain/problem.js";
import { itemForDeed } from "../store/circles.js";
import { type DuePublication, dropEmbargo, duePublications, setEmbargo as setKept } from "../store/embargoes.js";
import { findItem } from "../store/items.js";
import { readAs } from "../store/visible.js";
import { type Act, type House, perform } from "./act.js";
import { publishContribution } from "./publish-contribution.js";
import { publishReply } from "./publish-reply.js";

export interface Embargo {
	/** Id of the item. */
	readonly item: string;
	readonly until: Moment;
	/** Of a revised reply. */
	readonly reopenWindow: boolean;
}

/** A second time sets another moment. @throws Problem not_found, refused, already_published, already_withdrawn, not_public, dates_out_of_order */
export async function setEmbargo(house: House, actor: Actor, embargo: Embargo): Promise<void> {
	const { round } = await findItem(readAs(house.db, actor, house.clock.now()), embargo.item);
	await perform(house, actor, setEmbargoAct, { ...embargo, round });
}

const setEmbargoAct: Act<Embargo & { readonly round: string }, void> = {
	name: "set_embargo",
	about: ({ round }) => ({ round }),
	async carryOut(deed, { item: id, until, reopenWindow, round }) {
		const item = await itemForDeed(deed, id);
		if (item === null) throw new Problem("not_found");
		if (item.published_at !== null) throw new Problem("already_published", { symbol: "" });
		if (item.withdrawn_at !== null) throw new Problem("already_withdrawn");
		if (item.audience !== "public") throw new Problem("not_public", { symbol: "" });
		if (until <= deed.at) throw new Problem("dates_out_of_order", { first: deed.at, second: until });
		await setKept(deed, { item: id, until, reopenWindow });
		return { result: undefined, events: [{ kind: "embargo_set", round, subject: id, data: { until } }] };
	},
};

/** It will not be published by itself. @throws Problem not_found also where none was set, refused */
export async function liftEmbargo(house: House, actor: Actor, item: string): Promise<void> {
	const { round } = await findItem(readAs(house.db, actor, house.clock.now()), item);
	await perform(house, actor, liftEmbargoAct, { item, round });
}

const liftEmbargoAct: Act<{ readonly item: string; readonly round: string }, void> = {
	name: "lift_embargo",
	about: ({ round }) => ({ round }),
	async carryOut(deed, { item, round }) {
		await itemForDeed(deed, item);
		if (!(await dropEmbargo(deed, item))) throw new Problem("not_found");
		return { result: undefined, events: [{ kind: "embargo_lifted", round, subject: item }] };
	},
};

/** Publishes what has come to its moment, as of that moment. One that cannot be published does not keep the others. @returns how many were */
export async function publishDue(house: House, actor: Actor): Promise<number> {
	let published = 0;
	const failed: unknown[] = [];
	for (const due of await duePublications(house.db, house.clock.now())) {
		try {
			await publish(house, actor, due);
			published += 1;
		} catch (error) {
			// Somebody else was quicker.
			if (!(error instanceof Problem && error.code === "already_published")) failed.push(error);
		}
	}
	if (failed.length > 0) throw failed[0];
	return published;
}

async function publish(house: House, actor: Actor, { item, round, until: at, ...due }: DuePublication): Promise<void> {
	const { party, version, reopenWindow } = due;
	if (party === null || version === null) await publishContribution(house, actor, { item, at });
	else await publishReply(house, actor, { round, party, version, at, reopenWindow });
}
