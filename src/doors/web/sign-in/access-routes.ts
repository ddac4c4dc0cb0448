/** One's own access: shown, and sessions ended. */
import type { Context } from "hono";
import { ownPasskeys, passkeysWorkAt } from "../../../acts/sign-in/by-passkey.js";
import { factorsOf } from "../../../acts/sign-in/second-factor.js";
import { endOtherSessions, endSession, ownSessions } from "../../../acts/sign-in/sessions.js";
import { Problem } from "../../../domain/problem.js";
import { ownRoles } from "../../../store/people.js";
import { oneOf } from "../query.js";
import { takeCookie } from "../session.js";
import { accessPage, DONE } from "./access.js";
import { mustBeSignedIn, type SignInDesk } from "./desk.js";
import { fieldsOf } from "./form.js";

export async function ownAccess(desk: SignInDesk, c: Context): Promise<Response> {
	const visit = desk.visit(c);
	const signedIn = c.get("signedIn");
	if (signedIn === null) return c.redirect(visit.links.signIn, 303);
	const { signIn } = desk;
	const [roles, rounds, factors, passkeys, sessions] = await Promise.all([
		ownRoles(visit.reading),
		visit.reads.listRounds(visit.reading),
		factorsOf(signIn, signedIn),
		ownPasskeys(signIn, signedIn),
		ownSessions(signIn, signedIn),
	]);
	const done = oneOf(visit.query, "done", DONE);
	const passkeysWork = passkeysWorkAt(signIn.baseUrl);
	return desk.show(c, visit, accessPage(visit, { signedIn, roles, rounds, factors, passkeys, passkeysWork, sessions, done }));
}

export async function signOut(desk: SignInDesk, c: Context): Promise<Response> {
	await fieldsOf(c);
	const signedIn = c.get("signedIn");
	if (signedIn !== null) await endSession(desk.signIn, signedIn, signedIn.session.id);
	takeCookie(c, desk.signIn, "session");
	return c.redirect(desk.visit(c).links.home, 303);
}

export async function endOne(desk: SignInDesk, c: Context): Promise<Response> {
	const signedIn = mustBeSignedIn(c);
	const { session } = await fieldsOf(c, "session");
	if (!(await endSession(desk.signIn, signedIn, session))) throw new Problem("not_found");
	return c.redirect(desk.visit(c).links.accessAfter("ended"), 303);
}

export async function endAllOthers(desk: SignInDesk, c: Context): Promise<Response> {
	const signedIn = mustBeSignedIn(c);
	await fieldsOf(c);
	await endOtherSessions(desk.signIn, signedIn);
	return c.redirect(desk.visit(c).links.accessAfter("others"), 303);
}
