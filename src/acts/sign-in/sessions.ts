/** Sessions: begun after one has shown who one is, looked up at each request, ended. */
import type { Viewer } from "../../domain/person.js";
import { countsIn, IDLE_HOURS, SESSION_DAYS, type Session, type Way } from "../../domain/session.js";
import { type Added, accessAddedLetter } from "../../letters/access-added.js";
import { viewerAt } from "../../store/people.js";
import { personWithId } from "../../store/sign-in/people.js";
import {
	addSession,
	devicesOf,
	endSessions,
	findSession,
	forgetSessions,
	listSessions,
	markSeen,
	strengthenSession,
} from "../../store/sign-in/sessions.js";
import type { Register } from "../../store/tables.js";
import type { Browser, SignInHouse } from "./house.js";
import { canBeToken, digestOf, newToken } from "./tokens.js";

/** Somebody signed in: their session, and what they may read and do in it at this moment. */
export interface SignedIn {
	readonly session: Session;
	readonly viewer: Viewer & { readonly name: string };
	/** They hold duties that do not count in this session yet. */
	readonly withheld: boolean;
}

/** Days for which a session that is over is remembered. */
const REMEMBERED_DAYS = 30;
/** How often it is noted that a session is in use. */
const SEEN_EVERY = 5 * 60_000;

const before = (now: Date, hours: number): string => new Date(now.getTime() - hours * 3_600_000).toISOString();
const living = (now: Date) => ({ now: now.toISOString(), idleSince: before(now, IDLE_HOURS) });

/** Begins a session, always with a new token. @param db the transaction in which what opens it is spent. @returns the token */
export async function beginSession(
	house: SignInHouse,
	db: Register,
	begun: Browser & { readonly person: string; readonly way: Way; readonly secondFactor: boolean },
): Promise<string> {
	const token = newToken();
	const now = house.realTime();
	const expiresAt = before(now, -24 * SESSION_DAYS);
	await forgetSessions(db, before(now, 24 * REMEMBERED_DAYS));
	const known = await devicesOf(db, begun.person);
	await addSession(db, { ...begun, digest: digestOf(token), at: now.toISOString(), expiresAt });
	if (known.length > 0 && !known.includes(begun.device)) {
		tellOfAdded(house, { ...(await personWithId(db, begun.person)), device: begun.device }, "session");
	}
	return token;
}

/** The session counts with a second factor from now on. @returns its new token */
export async function strengthened({ realTime }: SignInHouse, db: Register, { id }: Session): Promise<string> {
	const token = newToken();
	await strengthenSession(db, id, { digest: digestOf(token), at: realTime().toISOString() });
	return token;
}

/** Tells somebody that something has been added to their access: the first sign of a theft. */
export function tellOfAdded(
	{ courier, baseUrl }: SignInHouse,
	{ name, email, language, device }: Pick<Session, "name" | "email" | "language" | "device">,
	added: Added,
): void {
	const link = `${baseUrl}/${language}/access`;
	courier.later({ name, email }, () => accessAddedLetter(language, { to: name, added, device, link }));
}

/** Who holds a token, with the roles that count now; null when it opens nothing. Asked anew at each request. */
export async function signedInWith(house: SignInHouse, token: string): Promise<SignedIn | null> {
	if (!canBeToken(token)) return null;
	const now = house.realTime();
	const session = await findSession(house.db, digestOf(token), living(now));
	if (session === null) return null;
	const viewer = await viewerAt(house.db, session.person, house.clock.now());
	if (viewer === null) return null;
	if (now.getTime() - Date.parse(session.seenAt) > SEEN_EVERY) await markSeen(house.db, session.id, now.toISOString());
	const roles = viewer.roles.filter(countsIn(session));
	return { session, viewer: { ...viewer, roles }, withheld: roles.length < viewer.roles.length };
}

/** Someone's own living sessions, the one at hand first. */
export async function ownSessions({ db, realTime }: SignInHouse, { session }: SignedIn): Promise<Session[]> {
	const all = await listSessions(db, session.person, living(realTime()));
	return [session, ...all.filter(({ id }) => id !== session.id)];
}

/** Ends one of someone's own sessions. @returns whether there was such a one */
export async function endSession({ db, realTime }: SignInHouse, { session }: SignedIn, id: string): Promise<boolean> {
	return (await endSessions(db, session.person, { only: id, at: realTime().toISOString() })) === 1;
}

/** Ends all of someone's own sessions but the one at hand. */
export async function endOtherSessions({ db, realTime }: SignInHouse, { session }: SignedIn): Promise<void> {
	await endSessions(db, session.person, { allBut: session.id, at: realTime().toISOString() });
}
