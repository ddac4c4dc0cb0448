/** Lifts somebody's second factors, when telephone and recovery codes are lost: the next sign-in sets new ones, on trust in the mailbox. */
import type { Actor } from "../../domain/person.js";
import { Problem } from "../../domain/problem.js";
import { listPeople } from "../../store/people.js";
import { liftFactors } from "../../store/sign-in/second-factors.js";
import { readAs } from "../../store/visible.js";
import { type Act, type House, perform } from "../act.js";

/** Also ends their sessions. @returns the name of the person. @throws Problem not_found, refused */
export async function liftSecondFactor(house: House, actor: Actor, email: string): Promise<string> {
	const people = await listPeople(readAs(house.db, actor, house.clock.now()));
	const person = people.find((one) => one.email === email.trim().toLowerCase());
	if (person === undefined) throw new Problem("not_found");
	await perform(house, actor, liftAct, person.id);
	return person.name;
}

const liftAct: Act<string, void> = {
	name: "lift_second_factor",
	about: () => ({ round: null }),
	async carryOut(deed, person) {
		await liftFactors(deed, person);
		return { result: undefined, events: [{ kind: "second_factor_lifted", round: null, subject: person }] };
	},
};
