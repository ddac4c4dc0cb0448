/** Signing in through an institution, by OpenID Connect: authorization code with PKCE, state and nonce. */
import * as oidc from "openid-client";
import { Problem } from "../../domain/problem.js";
import type { Bilingual, Language } from "../../domain/wording.js";
import type { Institution } from "../../store/institutions-file.js";
import { tieAccount } from "../../store/sign-in/accounts.js";
import { personWithAddress } from "../../store/sign-in/people.js";
import { begin, finish } from "./attempts.js";
import type { Browser, SignInHouse } from "./house.js";
import { beginSession } from "./sessions.js";

/** Seconds for which an institution may think. */
const PATIENCE = 8;
/** Where institutions send people back to; to be told to them. */
export const BACK = "/sign-in/back";

/** Begins. @returns the token for the browser, the address at the institution, and its name. @throws Problem not_found, institution_unreachable */
export async function askInstitution(
	house: SignInHouse,
	id: string,
	language: Language,
): Promise<{ readonly token: string; readonly address: string; readonly name: Bilingual }> {
	const institution = institutionNamed(house, id);
	const config = await known(institution);
	const verifier = oidc.randomPKCECodeVerifier();
	const [state, nonce] = [oidc.randomState(), oidc.randomNonce()];
	const token = await begin(house, "institution", () => ({ person: null, data: { id, verifier, state, nonce, language } }));
	const address = oidc.buildAuthorizationUrl(config, {
		...{ redirect_uri: `${house.baseUrl}${BACK}`, scope: "openid email", state, nonce },
		code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
		code_challenge_method: "S256",
	});
	return { token, address: address.href, name: institution.name };
}

/** Comes back. @param query with the question mark. @returns the token of the session, and the language in which it was begun. @throws Problem institution_refused, attempt_over */
export function comeBack(
	house: SignInHouse,
	{ token, query }: { readonly token: string; readonly query: string },
	browser: Browser,
): Promise<{ readonly session: string; readonly language: string }> {
	return finish(
		house,
		{ purpose: "institution", token },
		{
			async check({ data }) {
				const institution = institutionNamed(house, data.id ?? "");
				const vouched = await vouchedFor(await known(institution), `${house.baseUrl}${BACK}${query}`, data);
				const person = await personVouchedFor(house, institution, vouched.email);
				return { person, subject: vouched.subject, institution, language: data.language ?? "en" };
			},
			async open(db, { person, subject, institution, language }) {
				const tied = await tieAccount(db, { institution: institution.id, subject, person }, house.realTime().toISOString());
				if (!tied) throw new Problem("institution_refused");
				const session = await beginSession(house, db, { ...browser, person, way: "institution", secondFactor: false });
				return { session, language };
			},
		},
	);
}

function institutionNamed({ institutions }: SignInHouse, id: string): Institution {
	const found = institutions.find((one) => one.id === id);
	if (found === undefined) throw new Problem("not_found");
	return found;
}

/** For whom the institution vouches: the library checks signature, issuer, audience, times, state and nonce. @throws Problem institution_refused */
async function vouchedFor(
	config: oidc.Configuration,
	address: string,
	{ verifier = "", state = "", nonce = "" }: Readonly<Record<string, string>>,
): Promise<{ readonly subject: string; readonly email: string }> {
	const checks = { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true };
	try {
		const tokens = await oidc.authorizationCodeGrant(config, new URL(address), checks);
		const claims = tokens.claims();
		if (claims === undefined || claims.sub === "") throw new Problem("institution_refused");
		const facts = "email" in claims ? claims : await oidc.fetchUserInfo(config, tokens.access_token, claims.sub);
		if (facts.email_verified !== true || typeof facts.email !== "string") throw new Problem("institution_refused");
		return { subject: claims.sub, email: facts.email.trim().toLowerCase() };
	} catch (error) {
		throw error instanceof Problem ? error : new Problem("institution_refused", {}, { cause: error });
	}
}

/** The person, when the institution may vouch for such an address and somebody has been invited at it. @throws Problem institution_refused */
async function personVouchedFor({ db }: SignInHouse, { domains }: Institution, email: string): Promise<string> {
	const domain = email.slice(email.lastIndexOf("@") + 1);
	const person = domains.includes(domain) ? await personWithAddress(db, email) : null;
	if (person === null) throw new Problem("institution_refused");
	return person.id;
}

const asked = new WeakMap<Institution, Promise<oidc.Configuration>>();

/** What an institution says of itself, asked once while it answers. @throws Problem institution_unreachable */
function known(institution: Institution): Promise<oidc.Configuration> {
	const before = asked.get(institution);
	if (before !== undefined) return before;
	const found = discover(institution).catch((error: unknown) => {
		asked.delete(institution);
		throw new Problem("institution_unreachable", {}, { cause: error });
	});
	asked.set(institution, found);
	return found;
}

/** Signatures are checked, though the token comes straight from the institution; without TLS only on the machine itself. */
function discover({ issuer, clientId, clientSecret }: Institution): Promise<oidc.Configuration> {
	const address = new URL(issuer);
	const isHere = address.protocol === "http:" && ["localhost", "127.0.0.1", "[::1]"].includes(address.hostname);
	return oidc.discovery(address, clientId, clientSecret, undefined, {
		timeout: PATIENCE,
		execute: [oidc.enableNonRepudiationChecks, ...(isHere ? [oidc.allowInsecureRequests] : [])],
	});
}
