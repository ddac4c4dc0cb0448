/** Who reads and who acts: people, and the roles that they hold in a round. */

/**
 * Every role. Registrar and administrator are duties apart from the Secretariat's reading: who keeps the register does not
 * hand out access, and who hands out access reads nothing that is not public.
 */
export const ROLES = [
	"secretariat",
	"registrar",
	"administrator",
	"focal_point",
	"deputy",
	"party_contributor",
	"rapporteur",
	"member",
	"observer",
	"contributor",
	"nhri",
	"facilitator",
] as const;
export type Role = (typeof ROLES)[number];

/** A role that somebody holds at the moment; ended, expired and future ones are not among what a viewer holds. */
export interface HeldRole {
	readonly role: Role;
	/** The round in which it is held; null: in every round of the house. */
	readonly round: string | null;
	/** Code of the Party for which a focal point, deputy or contributor speaks, or of the State that a member comes from. */
	readonly party: string | null;
	/** Main questions that it is limited to; null: all. */
	readonly questions: readonly string[] | null;
	/** Id of the organisation for which a contributor, NHRI or facilitator speaks. */
	readonly organisation: string | null;
}

/** Somebody who reads. */
export interface Viewer {
	/** Id of the person; null: nobody who has signed in, or the programme itself. */
	readonly person: string | null;
	readonly roles: readonly HeldRole[];
}

/** Somebody who acts: a viewer with a name for the record. */
export interface Actor extends Viewer {
	readonly name: string;
}

/** Anybody, not signed in. */
export const ANYBODY: Viewer = { person: null, roles: [] };

/** A role held without limits of round, Party or question. */
export function everywhere(role: Role): HeldRole {
	return { role, round: null, party: null, questions: null, organisation: null };
}

/** All duties of the Secretariat in one hand: whoever sits at the machine itself, and the programme. */
export const WHOLE_SECRETARIAT: readonly HeldRole[] = (["secretariat", "registrar", "administrator"] as const).map(everywhere);

/** Roles that speak for one Party. */
const OF_A_PARTY: readonly Role[] = ["focal_point", "deputy", "party_contributor"];
/** Roles that come from one State and are of no Party's delegation. */
const OF_A_STATE: readonly Role[] = ["member", "rapporteur"];
/** Roles that speak for an organisation. */
const OF_AN_ORGANISATION: readonly Role[] = ["contributor", "nhri", "facilitator"];
/** Roles that may be limited to some questions. */
const OF_QUESTIONS: readonly Role[] = ["party_contributor", "rapporteur"];

/** What a role must, may and must not name. */
export interface RoleScope {
	readonly party: "must" | "may" | "never";
	readonly questions: "must" | "never";
	readonly organisation: "may" | "never";
}

/** What a role names: a focal point without a Party, or a clerk with one, would mean nothing. */
export function scopeOf(role: Role): RoleScope {
	return {
		party: OF_A_PARTY.includes(role) ? "must" : OF_A_STATE.includes(role) ? "may" : "never",
		questions: OF_QUESTIONS.includes(role) ? "must" : "never",
		organisation: OF_AN_ORGANISATION.includes(role) ? "may" : "never",
	};
}

/** Whether a role says all that it must, and nothing that it must not. */
export function isWellFormed(held: HeldRole): boolean {
	const scope = scopeOf(held.role);
	const fits = (rule: "must" | "may" | "never", given: boolean): boolean => rule === "may" || (rule === "must") === given;
	return (
		fits(scope.party, held.party !== null) &&
		fits(scope.questions, held.questions !== null) &&
		held.questions?.length !== 0 &&
		fits(scope.organisation, held.organisation !== null)
	);
}

/** Whether two roles give the same: holding one, the other adds nothing. */
export function sameRole(one: HeldRole, other: HeldRole): boolean {
	const questions = (held: HeldRole): string => (held.questions === null ? "" : [...held.questions].sort().join(" "));
	return (
		one.role === other.role &&
		one.round === other.round &&
		one.party === other.party &&
		one.organisation === other.organisation &&
		questions(one) === questions(other)
	);
}
