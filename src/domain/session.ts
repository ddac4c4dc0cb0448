/** Somebody who has signed in: what counts of what they hold, and for how long. */
import type { Moment } from "./deadline.js";
import type { HeldRole, Role } from "./person.js";
import type { Language } from "./wording.js";

/** How somebody has come in. */
export const WAYS = ["code", "invitation", "passkey", "institution"] as const;
export type Way = (typeof WAYS)[number];

/** Someone's being signed in, in one browser. */
export interface Session {
	readonly id: string;
	readonly person: string;
	readonly name: string;
	readonly email: string;
	readonly language: Language;
	readonly way: Way;
	/** "Firefox, Linux": enough to know one's own, and no more. */
	readonly device: string;
	readonly begunAt: Moment;
	readonly seenAt: Moment;
	/** When a second factor was shown in it; null: not yet. */
	readonly secondFactorAt: Moment | null;
	/** Whether they have an authenticator app, as somebody has who wants to be asked for it. */
	readonly hasApp: boolean;
}

/** A session not used for so long has ended. */
export const IDLE_HOURS = 12;
/** And so has one begun so long ago. */
export const SESSION_DAYS = 7;

/** Duties that a stolen mailbox must not give away: they count only in a session with a second factor. */
const WITH_A_SECOND_FACTOR: readonly Role[] = ["secretariat", "registrar", "administrator"];

function needsSecondFactor({ role }: Pick<HeldRole, "role">): boolean {
	return WITH_A_SECOND_FACTOR.includes(role);
}

/** Whether a role counts in a session: without a second factor none of somebody who has an app, and of others none that needs one. */
export function countsIn({
	secondFactorAt,
	hasApp,
}: Pick<Session, "secondFactorAt" | "hasApp">): (role: Pick<HeldRole, "role">) => boolean {
	return (role) => secondFactorAt !== null || !(hasApp || needsSecondFactor(role));
}
