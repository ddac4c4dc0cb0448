/** Who is at the door: the session that a cookie names, looked up at each request; and what is theirs stays theirs. */
import type { Context, MiddlewareHandler } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { CookieOptions } from "hono/utils/cookie";
import type { SignInHouse } from "../../acts/sign-in/house.js";
import { type SignedIn, signedInWith } from "../../acts/sign-in/sessions.js";
import { SESSION_DAYS } from "../../domain/session.js";

declare module "hono" {
	interface ContextVariableMap {
		signedIn: SignedIn | null;
	}
}

const NAMES = { session: "rapporteur-session", attempt: "rapporteur-attempt" } as const;
type CookieName = keyof typeof NAMES;

const SECONDS: Readonly<Record<CookieName, number>> = { session: SESSION_DAYS * 86_400, attempt: 600 };

/** Addresses whose pages are somebody's own, also before they have signed in. */
const OWN = /^\/(en|fr)\/(sign-in|sign-out|access|invitation)(\/|$)|^\/sign-in\//;

export function isOwnPage(path: string): boolean {
	return OWN.test(path);
}

/** Looks up the session; answers under one, and pages of signing in, are kept by nobody on the way. */
export function whoIsThere(signIn: SignInHouse | undefined): MiddlewareHandler {
	return async (c, next) => {
		c.set("signedIn", null);
		if (signIn !== undefined && !c.req.path.startsWith("/static/")) {
			const token = cookieOf(c, signIn, "session");
			if (token !== undefined) c.set("signedIn", await signedInWith(signIn, token));
		}
		await next();
		if (c.get("signedIn") !== null || isOwnPage(c.req.path)) c.header("Cache-Control", "private, no-store");
	};
}

export function cookieOf(c: Context, { baseUrl }: SignInHouse, name: CookieName): string | undefined {
	return isSecure(baseUrl) ? getCookie(c, NAMES[name], "host") : getCookie(c, NAMES[name]);
}

/** Lax, not Strict: people come from a letter, and back from an institution. */
export function giveCookie(c: Context, { baseUrl }: SignInHouse, name: CookieName, token: string): void {
	setCookie(c, NAMES[name], token, { ...optionsAt(baseUrl), maxAge: SECONDS[name] });
}

export function takeCookie(c: Context, { baseUrl }: SignInHouse, name: CookieName): void {
	deleteCookie(c, NAMES[name], optionsAt(baseUrl));
}

function optionsAt(baseUrl: string): CookieOptions {
	const options = { path: "/", httpOnly: true, sameSite: "Lax" } as const;
	return isSecure(baseUrl) ? { ...options, secure: true, prefix: "host" } : options;
}

function isSecure(baseUrl: string): boolean {
	return baseUrl.startsWith("https:");
}
