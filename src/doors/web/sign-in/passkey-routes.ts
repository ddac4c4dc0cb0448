/** One's own passkeys: added, removed. */
import type { Context } from "hono";
import { addPasskey, askForNewPasskey, passkeyOptions, removePasskey } from "../../../acts/sign-in/by-passkey.js";
import { giveCookie, takeCookie } from "../session.js";
import { attemptOf, mustBeSignedIn, orAgain, type SignInDesk } from "./desk.js";
import { fieldsOf } from "./form.js";
import { passkeyPage } from "./ways.js";

export async function beginKey(desk: SignInDesk, c: Context): Promise<Response> {
	const signedIn = mustBeSignedIn(c);
	await fieldsOf(c);
	giveCookie(c, desk.signIn, "attempt", await askForNewPasskey(desk.signIn, signedIn));
	return c.redirect(desk.visit(c).links.passkeyAdd, 303);
}

export async function showAddKey(desk: SignInDesk, c: Context): Promise<Response> {
	const visit = desk.visit(c);
	if (c.get("signedIn") === null) return c.redirect(visit.links.signIn, 303);
	const options = await passkeyOptions(desk.signIn, "add_passkey", attemptOf(desk, c));
	return desk.show(c, visit, passkeyPage(visit, { adding: true, options }));
}

export async function addKey(desk: SignInDesk, c: Context): Promise<Response> {
	const signedIn = mustBeSignedIn(c);
	const { answer } = await fieldsOf(c, "answer");
	const token = attemptOf(desk, c);
	return orAgain(desk, c, {
		field: "passkey",
		async work() {
			giveCookie(c, desk.signIn, "session", await addPasskey(desk.signIn, signedIn, { token, answer }));
			takeCookie(c, desk.signIn, "attempt");
			return c.redirect(desk.visit(c).links.accessAfter("added"), 303);
		},
		again: async (visit, wrong) =>
			passkeyPage(visit, { adding: true, options: await passkeyOptions(desk.signIn, "add_passkey", token) }, wrong),
	});
}

export async function removeKey(desk: SignInDesk, c: Context): Promise<Response> {
	const signedIn = mustBeSignedIn(c);
	const { passkey } = await fieldsOf(c, "passkey");
	await removePasskey(desk.signIn, signedIn, passkey);
	return c.redirect(desk.visit(c).links.accessAfter("removed"), 303);
}
