/** Ends a role, hands it over, or delegates it. Whatever was done in it stays; the old access is gone at the next request. */
import { type About, isWithin, mayEnd } from "../../domain/authority.js";
import type { Moment } from "../../domain/deadline.js";
import { type Actor, isWellFormed } from "../../domain/person.js";
import { Problem } from "../../domain/problem.js";
import { addRole, endRole as endKept, findRole, roleForDeed } from "../../store/people.js";
import { readAs } from "../../store/visible.js";
import { type Act, type House, perform } from "../act.js";
import { enterNamed, type Invited, type Named } from "./named.js";

interface OfRole {
	/** Id of the role. */
	readonly role: string;
	readonly about: About;
}

/** Ends a role, and what was delegated from it. @returns how many roles ended. @throws Problem not_found, role_ended, refused, role_not_yours_to_give */
export async function endRole(house: House, actor: Actor, role: string, reason: string): Promise<number> {
	return perform(house, actor, endAct, { ...(await known(house, actor, role)), reason });
}

/** A new person takes the place of the one who holds it. @throws Problem not_found, role_ended, refused, role_not_yours_to_give, email_unreadable */
export async function handOver(house: House, actor: Actor, role: string, to: Named): Promise<Invited> {
	return perform(house, actor, handOverAct, { ...(await known(house, actor, role)), to });
}

/** Somebody acts in one's role besides oneself, until a moment. @throws Problem not_found, role_ended, refused, role_wider, email_unreadable */
export async function delegate(house: House, actor: Actor, role: string, to: Delegation): Promise<Invited> {
	return perform(house, actor, delegateAct, { ...(await known(house, actor, role)), to });
}

export interface Delegation extends Named {
	readonly until: Moment;
	/** Main questions to which it is limited; null: all that the role has. */
	readonly questions: readonly string[] | null;
}

/** The role as far as the actor may know of it. @throws Problem not_found */
async function known(house: House, actor: Actor, id: string): Promise<OfRole> {
	const { round, party } = await findRole(readAs(house.db, actor, house.clock.now()), id);
	return { role: id, about: { round, ...(party === null ? {} : { party }) } };
}

const endAct: Act<OfRole & { readonly reason: string }, number> = {
	name: "end_role",
	about: ({ about }) => about,
	async carryOut(deed, { role: id, reason }) {
		const role = await roleForDeed(deed, id);
		if (!mayEnd(deed.as, deed.actor, role)) throw new Problem("role_not_yours_to_give");
		const ended = await endKept(deed, id, reason);
		const data = { role: role.role, party: role.party, given: id, ended };
		return { result: ended, events: [{ kind: "role_ended", round: role.round, subject: role.person, data }] };
	},
};

const handOverAct: Act<OfRole & { readonly to: Named }, Invited> = {
	name: "hand_over_role",
	about: ({ about }) => about,
	async carryOut(deed, { role: id, to }) {
		const { id: _, ...role } = await roleForDeed(deed, id);
		if (!mayEnd(deed.as, deed.actor, role)) throw new Problem("role_not_yours_to_give");
		await endKept(deed, id, "handed_over");
		const entered = await enterNamed(deed, to);
		if (entered.person === role.person) throw new Problem("role_held_already");
		const given = await addRole(deed, entered.person, { ...role, comesFrom: id });
		const data = { role: role.role, party: role.party, from: role.person, given };
		return {
			result: { ...entered, role: given },
			events: [{ kind: "role_handed_over", round: role.round, subject: entered.person, data }],
		};
	},
};

const delegateAct: Act<OfRole & { readonly to: Delegation }, Invited> = {
	name: "delegate_role",
	about: ({ about }) => about,
	async carryOut(deed, { role: id, to }) {
		const { id: _, ...role } = await roleForDeed(deed, id);
		const narrow = { ...role, questions: to.questions ?? role.questions };
		const endsAfter = role.until !== null && role.until < to.until;
		const fits = isWellFormed(narrow) && isWithin(narrow, role);
		if (to.until <= deed.at || endsAfter || role.delegated || !fits) throw new Problem("role_wider");
		if (role.person !== deed.actor.person && deed.as.role !== "administrator") throw new Problem("role_not_yours_to_give");
		const entered = await enterNamed(deed, to);
		if (entered.person === role.person) throw new Problem("role_held_already");
		const given = await addRole(deed, entered.person, { ...narrow, until: to.until, comesFrom: id, delegated: true });
		const data = { role: role.role, party: role.party, from: role.person, until: to.until, given };
		return {
			result: { ...entered, role: given },
			events: [{ kind: "role_delegated", round: role.round, subject: entered.person, data }],
		};
	},
};
