/** The ways in: a code by letter, a passkey, an institution, an invitation. */
import type { Context } from "hono";
import { tidied } from "../../../acts/people/named.js";
import { askForCode, enterCode } from "../../../acts/sign-in/by-code.js";
import { askInstitution, comeBack } from "../../../acts/sign-in/by-institution.js";
import { acceptInvitation, lookAtInvitation } from "../../../acts/sign-in/by-invitation.js";
import { askForPasskey, enterPasskey, passkeyOptions, passkeysWorkAt } from "../../../acts/sign-in/by-passkey.js";
import { giveCookie } from "../session.js";
import type { Visit } from "../visit.js";
import { askPage, codePage } from "./ask.js";
import { attemptOf, browserOf, comeIn, orAgain, type SignInDesk } from "./desk.js";
import { fieldsOf } from "./form.js";
import type { Wrong } from "./parts.js";
import { institutionPage, invitationPage, passkeyPage } from "./ways.js";

function asking({ signIn }: SignInDesk, visit: Visit, wrong: (Wrong & { readonly typed: string }) | null = null) {
	return askPage(visit, { passkeys: passkeysWorkAt(signIn.baseUrl), institutions: signIn.institutions }, wrong);
}

export function showAsk(desk: SignInDesk, c: Context): Response | Promise<Response> {
	const visit = desk.visit(c);
	return c.get("signedIn") === null ? desk.show(c, visit, asking(desk, visit)) : c.redirect(visit.links.access, 303);
}

/** For every address the same answer; what is no address at all is told so. */
export async function sendAsk(desk: SignInDesk, c: Context): Promise<Response> {
	const { email: typed } = await fieldsOf(c, "email");
	return orAgain(desk, c, {
		field: "email",
		async work() {
			const { links, language } = desk.visit(c);
			const { email } = tidied({ name: "", email: typed, language });
			await desk.limit("asking", desk.network(c));
			await desk.limit("letters", email);
			giveCookie(c, desk.signIn, "attempt", await askForCode(desk.signIn, email));
			return c.redirect(links.code, 303);
		},
		again: (visit, wrong) => asking(desk, visit, { ...wrong, typed }),
	});
}

export function showCode(desk: SignInDesk, c: Context): Response | Promise<Response> {
	const visit = desk.visit(c);
	return desk.show(c, visit, codePage(visit));
}

export async function sendCode(desk: SignInDesk, c: Context): Promise<Response> {
	const { code } = await fieldsOf(c, "code");
	const token = attemptOf(desk, c);
	await desk.limit("answering", desk.network(c));
	return orAgain(desk, c, {
		field: "code",
		work: async () => comeIn(desk, c, await enterCode(desk.signIn, { token, code }, browserOf(c))),
		again: codePage,
	});
}

export async function beginPasskey(desk: SignInDesk, c: Context): Promise<Response> {
	await fieldsOf(c);
	await desk.limit("asking", desk.network(c));
	giveCookie(c, desk.signIn, "attempt", await askForPasskey(desk.signIn));
	return c.redirect(desk.visit(c).links.passkey, 303);
}

export async function showPasskey(desk: SignInDesk, c: Context): Promise<Response> {
	const visit = desk.visit(c);
	const options = await passkeyOptions(desk.signIn, "passkey", attemptOf(desk, c));
	return desk.show(c, visit, passkeyPage(visit, { adding: false, options }));
}

export async function sendPasskey(desk: SignInDesk, c: Context): Promise<Response> {
	const { answer } = await fieldsOf(c, "answer");
	const token = attemptOf(desk, c);
	await desk.limit("answering", desk.network(c));
	return orAgain(desk, c, {
		field: "passkey",
		work: async () => comeIn(desk, c, await enterPasskey(desk.signIn, { token, answer }, browserOf(c))),
		again: async (visit, wrong) =>
			passkeyPage(visit, { adding: false, options: await passkeyOptions(desk.signIn, "passkey", token) }, wrong),
	});
}

export async function goToInstitution(desk: SignInDesk, c: Context): Promise<Response> {
	const { institution } = await fieldsOf(c, "institution");
	const visit = desk.visit(c);
	await desk.limit("asking", desk.network(c));
	const { token, address, name } = await askInstitution(desk.signIn, institution, visit.language);
	giveCookie(c, desk.signIn, "attempt", token);
	c.header("Refresh", `0; url=${address}`);
	return desk.show(c, visit, institutionPage(visit, { name: name[visit.language], address }));
}

export async function back(desk: SignInDesk, c: Context): Promise<Response> {
	await desk.limit("answering", desk.network(c));
	const given = { token: attemptOf(desk, c), query: new URL(c.req.url).search };
	const { session, language } = await comeBack(desk.signIn, given, browserOf(c));
	return comeIn(desk, c, session, language);
}

export async function showInvitation(desk: SignInDesk, c: Context): Promise<Response> {
	const visit = desk.visit(c);
	const token = c.req.param("token") ?? "";
	const name = await lookAtInvitation(desk.signIn, token);
	return desk.show(c, visit, invitationPage(visit, { name, token }));
}

export async function acceptIt(desk: SignInDesk, c: Context): Promise<Response> {
	await fieldsOf(c);
	await desk.limit("answering", desk.network(c));
	return comeIn(desk, c, await acceptInvitation(desk.signIn, c.req.param("token") ?? "", browserOf(c)));
}
