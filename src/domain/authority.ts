/** WHO MAY DO WHAT: the one table. What one may not do is refused with its reason; what one may not see is not found, elsewhere. */
import type { Actor, HeldRole, Role, Viewer } from "./person.js";

/** Every act, by the name under which it is performed. */
export const ACTS = [
	"open_round",
	"hold_clock",
	"finish_samples",
	"finish_simulation",
	"register_reply",
	"publish_reply",
	"receive_mail",
	"sort_mail",
	"register_contribution",
	"publish_contribution",
	"set_embargo",
	"lift_embargo",
	"transmit_contribution",
	"place_passages",
	"settle_publicity",
	"withdraw_item",
	"erase_item",
	"erase_person",
	"forget_plain",
	"name_reader",
	"issue_compilation",
	"invite_person",
	"end_role",
	"hand_over_role",
	"delegate_role",
	"rotate_keys",
	"sign_checkpoint",
	"export_record",
	"lift_second_factor",
] as const;
export type ActName = (typeof ACTS)[number];

/** What an act is about, as far as it matters for who may do it. */
export interface About {
	/** null: the house as a whole. */
	readonly round: string | null;
	/** The Party in whose place one acts. */
	readonly party?: string;
}

/** Why somebody may not: nobody in their roles may; or in their role, but not in this round; or not for this Party. */
export type Reason = "role" | "round" | "party";

const WHO: Readonly<Record<ActName, readonly Role[]>> = {
	open_round: ["secretariat"],
	hold_clock: ["secretariat"],
	finish_samples: ["secretariat"],
	finish_simulation: ["secretariat"],
	register_reply: ["registrar"],
	publish_reply: ["registrar"],
	receive_mail: ["registrar"],
	sort_mail: ["registrar"],
	register_contribution: ["registrar"],
	publish_contribution: ["registrar"],
	set_embargo: ["registrar"],
	lift_embargo: ["registrar"],
	transmit_contribution: ["registrar"],
	place_passages: ["registrar"],
	settle_publicity: ["registrar", "contributor", "nhri", "facilitator"],
	withdraw_item: ["registrar", "contributor", "nhri", "facilitator"],
	erase_item: ["registrar"],
	erase_person: ["administrator"],
	forget_plain: ["secretariat"],
	name_reader: ["secretariat"],
	issue_compilation: ["secretariat"],
	invite_person: ["administrator", "focal_point"],
	end_role: ["administrator", "focal_point"],
	hand_over_role: ["administrator", "focal_point"],
	delegate_role: ["administrator", "focal_point", "rapporteur"],
	rotate_keys: ["administrator"],
	sign_checkpoint: ["secretariat"],
	export_record: ["secretariat"],
	lift_second_factor: ["administrator"],
};

/** Roles that act for one Party only. */
const FOR_A_PARTY: readonly Role[] = ["focal_point", "deputy", "party_contributor"];

export type Verdict = { readonly as: HeldRole } | { readonly refused: Reason };

/** Whether somebody may perform an act, and in which of their roles (of several, the one that the table names first); the state of the thing is the act's own concern. */
export function mayAct(actor: Viewer, act: ActName, about: About): Verdict {
	const inRole = WHO[act].flatMap((role) => actor.roles.filter((held) => held.role === role));
	if (inRole.length === 0) return { refused: "role" };
	const inRound = inRole.filter(({ round }) => round === null || round === about.round);
	if (inRound.length === 0) return { refused: "round" };
	const [as] = inRound.filter(({ role, party }) => !FOR_A_PARTY.includes(role) || (party !== null && party === about.party));
	return as === undefined ? { refused: "party" } : { as };
}

/** Whom a focal point may invite, and whose access they may end: their own Party's people, never another focal point of themselves. */
const A_FOCAL_POINT_GIVES: readonly Role[] = ["deputy", "party_contributor"];

/** Whether a role may be given by somebody who acts in another: what one does not hold and does not administer, one cannot give. */
export function mayGive(as: HeldRole, given: HeldRole): boolean {
	if (as.role === "administrator") return as.round === null || as.round === given.round;
	return (
		as.role === "focal_point" && A_FOCAL_POINT_GIVES.includes(given.role) && as.round === given.round && as.party === given.party
	);
}

/** Whether somebody may end or hand over a role: the administrator, a focal point in their own Party's delegation, anybody their own. */
export function mayEnd(as: HeldRole, actor: Actor, role: HeldRole & { readonly person: string }): boolean {
	return role.person === actor.person || mayGive(as, role);
}

/** The role that somebody has on another's behalf is that of the other, no wider, and of a round and questions within it. */
export function isWithin(narrow: HeldRole, wide: HeldRole): boolean {
	const ofQuestions = wide.questions === null || (narrow.questions?.every((one) => wide.questions?.includes(one)) ?? false);
	return (
		narrow.role === wide.role &&
		(wide.round === null || wide.round === narrow.round) &&
		narrow.party === wide.party &&
		narrow.organisation === wide.organisation &&
		ofQuestions
	);
}
