/** What the pages of signing in share: whose turn it is, which attempt the browser holds, what follows when one has come in. */
import type { Context } from "hono";
import type { SignInHouse } from "../../../acts/sign-in/house.js";
import { factorsOf } from "../../../acts/sign-in/second-factor.js";
import { endSession, type SignedIn, signedInWith } from "../../../acts/sign-in/sessions.js";
import { canBeToken } from "../../../acts/sign-in/tokens.js";
import { Problem } from "../../../domain/problem.js";
import type { Page } from "../layout/page.js";
import { cookieOf, giveCookie, takeCookie } from "../session.js";
import type { Visit } from "../visit.js";
import { deviceOf } from "./device.js";
import type { Limit } from "./limits.js";
import type { Wrong } from "./parts.js";

/** What the routes are given by the door. */
export interface SignInDesk {
	readonly signIn: SignInHouse;
	readonly limit: Limit;
	network(c: Context): string;
	visit(c: Context): Visit;
	show(c: Context, visit: Visit, page: Page, status?: 422): Response | Promise<Response>;
}

/** The attempt that this browser holds. @throws Problem attempt_over */
export function attemptOf(desk: SignInDesk, c: Context): string {
	const token = cookieOf(c, desk.signIn, "attempt");
	if (token === undefined || !canBeToken(token)) throw new Problem("attempt_over");
	return token;
}

/** @throws Problem sign_in_first */
export function mustBeSignedIn(c: Context): SignedIn {
	const signedIn = c.get("signedIn");
	if (signedIn === null) throw new Problem("sign_in_first");
	return signedIn;
}

export function browserOf(c: Context) {
	return { device: deviceOf(c.req.header("User-Agent")) };
}

/** One is in: the browser has a new token, an earlier session of it is over, and whoever has duties is asked for the second factor. */
export async function comeIn(desk: SignInDesk, c: Context, token: string, language?: string): Promise<Response> {
	const { signIn } = desk;
	const before = c.get("signedIn");
	if (before !== null) await endSession(signIn, before, before.session.id);
	giveCookie(c, signIn, "session", token);
	takeCookie(c, signIn, "attempt");
	const signedIn = await signedInWith(signIn, token);
	const { links } = desk.visit(c);
	const access = language === undefined ? links.access : `/${language}/access`;
	if (signedIn === null || !signedIn.withheld) return c.redirect(access, 303);
	const { app, passkeys } = await factorsOf(signIn, signedIn);
	return c.redirect(app || passkeys > 0 ? links.second : access, 303);
}

/** What one has typed may be wrong: then the same page again, saying so. Any other problem is a page of its own. */
export async function orAgain(
	desk: SignInDesk,
	c: Context,
	{ field, work, again }: { field: string; work(): Promise<Response>; again(visit: Visit, wrong: Wrong): Page | Promise<Page> },
): Promise<Response> {
	try {
		return await work();
	} catch (error) {
		const isTyped = error instanceof Problem && ["code_wrong", "passkey_refused", "email_unreadable"].includes(error.code);
		if (!isTyped) throw error;
		const visit = desk.visit(c);
		return desk.show(c, visit, await again(visit, { problem: error, field }), 422);
	}
}
