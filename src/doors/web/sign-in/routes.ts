/** The ways of signing in and one's own access, one line each. What is sent is answered with a redirect, so that going back sends nothing again. */
import { type Context, type Handler, Hono } from "hono";
import { BACK } from "../../../acts/sign-in/by-institution.js";
import type { SignInHouse } from "../../../acts/sign-in/house.js";
import { LANGUAGES } from "../../../domain/wording.js";
import type { WebHouse } from "../house.js";
import { endAllOthers, endOne, ownAccess, signOut } from "./access-routes.js";
import type { SignInDesk } from "./desk.js";
import { formGuards } from "./form.js";
import { type Limit, limits, networkOf } from "./limits.js";
import { addKey, beginKey, removeKey, showAddKey } from "./passkey-routes.js";
import { beginSecond, confirmSecond, sendSecond, showSecond, showSetSecond } from "./second-routes.js";
import * as ways from "./way-routes.js";

type Route = (desk: SignInDesk, c: Context) => Response | Promise<Response>;

type Given = Pick<WebHouse, "proxies" | "budgets"> & Pick<SignInDesk, "visit" | "show"> & { readonly signIn: SignInHouse };

export function signInRoutes({ proxies = 0, budgets, ...given }: Given): Hono {
	const app = new Hono();
	const limit: Limit = limits(budgets);
	const desk: SignInDesk = { ...given, limit, network: (c) => networkOf(c, proxies) };
	const guards = formGuards(() => given.signIn.baseUrl);
	const handler =
		(route: Route): Handler =>
		(c) =>
			route(desk, c);
	const open = (path: string, route: Route): void => {
		for (const language of LANGUAGES) app.get(`/${language}${path}`, handler(route));
	};
	const send = (path: string, route: Route): void => {
		for (const language of LANGUAGES) app.on("POST", [`/${language}${path}`], ...guards, handler(route));
	};
	waysIn(open, send);
	ownPages(open, send);
	app.get(BACK, handler(ways.back));
	return app;
}

type Set = (path: string, route: Route) => void;

function waysIn(open: Set, send: Set): void {
	open("/sign-in", ways.showAsk);
	send("/sign-in", ways.sendAsk);
	open("/sign-in/code", ways.showCode);
	send("/sign-in/code", ways.sendCode);
	send("/sign-in/passkey/start", ways.beginPasskey);
	open("/sign-in/passkey", ways.showPasskey);
	send("/sign-in/passkey", ways.sendPasskey);
	send("/sign-in/institution", ways.goToInstitution);
	open("/invitation/:token", ways.showInvitation);
	send("/invitation/:token", ways.acceptIt);
	open("/sign-in/second-factor", showSecond);
	send("/sign-in/second-factor", sendSecond);
}

function ownPages(open: Set, send: Set): void {
	open("/access", ownAccess);
	send("/sign-out", signOut);
	send("/access/sessions/end", endOne);
	send("/access/sessions/end-others", endAllOthers);
	send("/access/second-factor/start", beginSecond);
	open("/access/second-factor", showSetSecond);
	send("/access/second-factor", confirmSecond);
	send("/access/passkeys/start", beginKey);
	open("/access/passkeys/add", showAddKey);
	send("/access/passkeys/add", addKey);
	send("/access/passkeys/remove", removeKey);
}
