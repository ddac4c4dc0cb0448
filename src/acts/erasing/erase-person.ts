/** Erases a person from the house. What they did stays on the record under an id that nothing here ties to a name any more. */
import type { AskedBy } from "../../domain/erasure.js";
import type { Actor } from "../../domain/person.js";
import { Problem } from "../../domain/problem.js";
import { erasePerson as eraseKept } from "../../store/erasing.js";
import { findPerson } from "../../store/people.js";
import { readAs } from "../../store/visible.js";
import { type Act, type House, perform } from "../act.js";

export interface PersonErasure {
	/** Id of the person. */
	readonly person: string;
	readonly askedBy: AskedBy;
}

/** @throws Problem not_found, refused */
export async function erasePerson(house: House, actor: Actor, erasure: PersonErasure): Promise<void> {
	await findPerson(readAs(house.db, actor, house.clock.now()), erasure.person);
	await perform(house, actor, erasePersonAct, erasure);
}

const erasePersonAct: Act<PersonErasure, void> = {
	name: "erase_person",
	about: () => ({ round: null }),
	async carryOut(deed, { person, askedBy }) {
		if (!(await eraseKept(deed, person))) throw new Problem("not_found");
		return {
			result: undefined,
			events: [{ kind: "person_erased", round: null, subject: person, onBehalfOf: askedBy, data: { askedBy } }],
		};
	},
};
