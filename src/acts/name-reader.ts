/** Names somebody who may read an item that their role would not show them: a rapporteur, for one confidential submission. */
import type { Actor } from "../domain/person.js";
import { Problem } from "../domain/problem.js";
import { addNamedReader, itemForDeed } from "../store/circles.js";
import { findItem } from "../store/items.js";
import { findPerson } from "../store/people.js";
import { readAs } from "../store/visible.js";
import { type Act, type House, perform } from "./act.js";

interface Naming {
	/** Id of the item. */
	readonly item: string;
	/** Id of the person. */
	readonly person: string;
}

/** @throws Problem not_found, refused */
export async function nameReader(house: House, actor: Actor, { item, person }: Naming): Promise<void> {
	const reading = readAs(house.db, actor, house.clock.now());
	const [{ round }] = await Promise.all([findItem(reading, item), findPerson(reading, person)]);
	await perform(house, actor, nameReaderAct, { item, person, round });
}

const nameReaderAct: Act<Naming & { readonly round: string }, void> = {
	name: "name_reader",
	about: ({ round }) => ({ round }),
	async carryOut(deed, { item, person, round }) {
		if ((await itemForDeed(deed, item)) === null) throw new Problem("not_found");
		await addNamedReader(deed, item, person);
		return { result: undefined, events: [{ kind: "reader_named", round, subject: item, data: { person } }] };
	},
};
