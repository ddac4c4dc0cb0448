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
}

/** A session not used for so long has ended. */
export const IDLE_HOURS = 12;
/** And so has one begun so long ago. */
export const SESSION_DAYS = 7;

/** Duties that a stolen mailbox must not give away: they count only in a session with a second factor. */
const WITH_A_SECOND_FACTOR: readonly Role[] = ["secretariat", "registrar", "administrator"];

export function needsSecondFactor({ role }: Pick<HeldRole, "role">): boolean {
	return WITH_A_SECOND_FACTOR.includes(role);
}

/** The roles that count in a session. */
export function rolesThatCount(roles: readonly HeldRole[], session: Pick<Session, "secondFactorAt">): readonly HeldRole[] {
	return session.secondFactorAt === null ? roles.filter((held) => !needsSecondFactor(held)) : roles;
}
