/** Invites somebody into a role. */
import { mayGive } from "../../domain/authority.js";
import type { Moment } from "../../domain/deadline.js";
import { type Actor, type HeldRole, isWellFormed, sameRole } from "../../domain/person.js";
import { Problem } from "../../domain/problem.js";
import { mainQuestions } from "../../domain/questionnaire.js";
import { partyOf } from "../../domain/round.js";
import type { Deed } from "../../store/deed.js";
import { addRole, rolesForDeed } from "../../store/people.js";
import { roundForDeed } from "../../store/rounds.js";
import { type Act, type House, perform } from "../act.js";
import { enterNamed, type Invited, type Named } from "./named.js";

export interface Invitation extends Named {
	readonly role: HeldRole;
	/** When the role ends by itself; null: when somebody ends it. */
	readonly until: Moment | null;
}

/** @throws Problem refused, role_not_yours_to_give, role_incomplete, role_held_already, email_unreadable, unknown_round, unknown_party, unknown_question, dates_out_of_order */
export function invite(house: House, actor: Actor, invitation: Invitation): Promise<Invited> {
	return perform(house, actor, inviteAct, invitation);
}

const inviteAct: Act<Invitation, Invited> = {
	name: "invite_person",
	about: ({ role }) => ({ round: role.round, ...(role.party === null ? {} : { party: role.party }) }),
	async carryOut(deed, { role, until, ...named }) {
		if (!mayGive(deed.as, role)) throw new Problem("role_not_yours_to_give");
		await checkRole(deed, role);
		if (until !== null && until <= deed.at) throw new Problem("dates_out_of_order", { first: deed.at, second: until });
		const entered = await enterNamed(deed, named);
		const held = await rolesForDeed(deed, entered.person);
		if (held.some((one) => sameRole(one, role))) throw new Problem("role_held_already");
		const id = await addRole(deed, entered.person, { ...role, until });
		return {
			result: { ...entered, role: id },
			events: [
				{
					kind: "person_invited",
					round: role.round,
					subject: entered.person,
					data: { role: role.role, party: role.party, given: id },
				},
			],
		};
	},
};

/** @throws Problem role_incomplete, unknown_round, unknown_party, unknown_question */
async function checkRole(deed: Deed, role: HeldRole): Promise<void> {
	if (!isWellFormed(role)) throw new Problem("role_incomplete");
	if (role.round === null) {
		if (role.party !== null || role.questions !== null) throw new Problem("role_incomplete");
		return;
	}
	const round = await roundForDeed(deed, role.round);
	if (role.party !== null && partyOf(round, role.party)?.code !== role.party) {
		throw new Problem("unknown_party", { party: role.party });
	}
	const numbers = new Set(mainQuestions(round.questionnaire).map(({ number }) => number));
	const unknown = role.questions?.find((question) => !numbers.has(question));
	if (unknown !== undefined) throw new Problem("unknown_question", { question: unknown });
}
