/** The second factor: shown, set up. */
import type { Context } from "hono";
import { passkeysWorkAt } from "../../../acts/sign-in/by-passkey.js";
import { appToSet, beginApp, confirmApp, factorsOf, showSecondFactor } from "../../../acts/sign-in/second-factor.js";
import type { SignedIn } from "../../../acts/sign-in/sessions.js";
import type { Page } from "../layout/page.js";
import { giveCookie, takeCookie } from "../session.js";
import type { Visit } from "../visit.js";
import { attemptOf, mustBeSignedIn, orAgain, type SignInDesk } from "./desk.js";
import { fieldsOf } from "./form.js";
import type { Wrong } from "./parts.js";
import { recoveryPage, secondPage, setPage } from "./second.js";

export async function showSecond(desk: SignInDesk, c: Context): Promise<Response> {
	const visit = desk.visit(c);
	const signedIn = c.get("signedIn");
	if (signedIn === null) return c.redirect(visit.links.signIn, 303);
	return desk.show(c, visit, await question(desk, { visit, signedIn }));
}

async function question(
	{ signIn }: SignInDesk,
	{ visit, signedIn }: { readonly visit: Visit; readonly signedIn: SignedIn },
	wrong: Wrong | null = null,
): Promise<Page> {
	const factors = await factorsOf(signIn, signedIn);
	return secondPage(visit, { factors, passkeysWork: passkeysWorkAt(signIn.baseUrl) }, wrong);
}

export async function sendSecond(desk: SignInDesk, c: Context): Promise<Response> {
	const signedIn = mustBeSignedIn(c);
	const { code } = await fieldsOf(c, "code");
	await desk.limit("second", signedIn.session.person);
	return orAgain(desk, c, {
		field: "code",
		async work() {
			giveCookie(c, desk.signIn, "session", await showSecondFactor(desk.signIn, signedIn, code));
			return c.redirect(desk.visit(c).links.accessAfter("second"), 303);
		},
		again: (visit, wrong) => question(desk, { visit, signedIn }, wrong),
	});
}

export async function beginSecond(desk: SignInDesk, c: Context): Promise<Response> {
	const signedIn = mustBeSignedIn(c);
	await fieldsOf(c);
	giveCookie(c, desk.signIn, "attempt", await beginApp(desk.signIn, signedIn));
	return c.redirect(desk.visit(c).links.setSecond, 303);
}

export async function showSetSecond(desk: SignInDesk, c: Context): Promise<Response> {
	const visit = desk.visit(c);
	const signedIn = c.get("signedIn");
	if (signedIn === null) return c.redirect(visit.links.signIn, 303);
	return desk.show(c, visit, setPage(visit, await appToSet(desk.signIn, signedIn, attemptOf(desk, c))));
}

export async function confirmSecond(desk: SignInDesk, c: Context): Promise<Response> {
	const signedIn = mustBeSignedIn(c);
	const { code } = await fieldsOf(c, "code");
	const token = attemptOf(desk, c);
	await desk.limit("second", signedIn.session.person);
	return orAgain(desk, c, {
		field: "code",
		async work() {
			const { recovery, session } = await confirmApp(desk.signIn, signedIn, { token, code });
			giveCookie(c, desk.signIn, "session", session);
			takeCookie(c, desk.signIn, "attempt");
			const visit = desk.visit(c);
			return desk.show(c, visit, recoveryPage(visit, recovery));
		},
		again: async (visit, wrong) => setPage(visit, await appToSet(desk.signIn, signedIn, token), wrong),
	});
}
