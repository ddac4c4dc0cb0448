/** Passkeys (WebAuthn): signing in with one, adding and removing one's own. The lock of the device is asked for, so that one counts as two factors. */
import {
	type AuthenticationResponseJSON,
	generateAuthenticationOptions,
	generateRegistrationOptions,
	type RegistrationResponseJSON,
	verifyAuthenticationResponse,
	verifyRegistrationResponse,
} from "@simplewebauthn/server";
import { Problem } from "../../domain/problem.js";
import {
	findPasskey,
	addPasskey as keepPasskey,
	listPasskeys,
	markPasskeyUsed,
	type Passkey,
	removePasskey as remove,
} from "../../store/sign-in/passkeys.js";
import { begin, finish, lookAt } from "./attempts.js";
import type { Browser, SignInHouse } from "./house.js";
import { checkMayChangeFactors, ownOnly } from "./second-factor.js";
import { beginSession, type SignedIn, strengthened, tellOfAdded } from "./sessions.js";

/** WebAuthn: a credential's id has 1023 octets at most. */
const LONGEST_ID = 1364;

/** Whether passkeys can work at the portal's address: browsers tie them to a name and want https, but on the machine itself. */
export function passkeysWorkAt(baseUrl: string): boolean {
	const { protocol, hostname } = new URL(baseUrl);
	const isNumber = /^[\d.]+$|^\[/.test(hostname);
	return !isNumber && (protocol === "https:" || hostname === "localhost");
}

function place({ baseUrl }: SignInHouse) {
	const { origin, hostname } = new URL(baseUrl);
	return { expectedOrigin: origin, expectedRPID: hostname };
}

/** Begins to sign in with a passkey. @returns the token for the browser */
export async function askForPasskey(house: SignInHouse): Promise<string> {
	const options = await generateAuthenticationOptions({ rpID: place(house).expectedRPID, userVerification: "required" });
	return begin(house, "passkey", () => ({
		person: null,
		data: { challenge: options.challenge, options: JSON.stringify(options) },
	}));
}

/** Begins to add one. @returns the token for the browser. @throws Problem second_factor_first */
export async function askForNewPasskey(house: SignInHouse, signedIn: SignedIn): Promise<string> {
	await checkMayChangeFactors(house, signedIn);
	const { person, name, email } = signedIn.session;
	const known = await listPasskeys(house.db, person);
	const options = await generateRegistrationOptions({
		rpName: "Rapporteur",
		rpID: place(house).expectedRPID,
		userID: new TextEncoder().encode(person),
		userName: email,
		userDisplayName: name,
		attestationType: "none",
		excludeCredentials: known.map(({ credential }) => ({ id: credential })),
		authenticatorSelection: { residentKey: "required", userVerification: "required" },
	});
	return begin(house, "add_passkey", () => ({
		person,
		data: { challenge: options.challenge, options: JSON.stringify(options) },
	}));
}

/** What the browser is to be asked, as JSON. @throws Problem attempt_over */
export async function passkeyOptions(house: SignInHouse, purpose: "passkey" | "add_passkey", token: string): Promise<string> {
	return (await lookAt(house, purpose, token)).data.options ?? "";
}

interface Given {
	readonly token: string;
	/** What the browser has answered, as JSON. */
	readonly answer: string;
}

/** Signs in. @returns the token of the session. @throws Problem passkey_refused, attempt_over */
export function enterPasskey(house: SignInHouse, { token, answer }: Given, browser: Browser): Promise<string> {
	return finish(
		house,
		{ purpose: "passkey", token },
		{
			async check({ data }) {
				const response = answerIn(answer) as unknown as AuthenticationResponseJSON;
				const passkey = await findPasskey(house.db, response.id);
				if (passkey === null) throw new Problem("passkey_refused");
				return { passkey, counter: await verifiedCounter(house, { response, passkey, challenge: data.challenge ?? "" }) };
			},
			async open(db, { passkey, counter }) {
				await markPasskeyUsed(db, passkey.id, { counter, at: house.realTime().toISOString() });
				return beginSession(house, db, { ...browser, person: passkey.person, way: "passkey", secondFactor: true });
			},
		},
	);
}

/** @throws Problem passkey_refused */
async function verifiedCounter(
	house: SignInHouse,
	{ response, passkey, challenge }: { response: AuthenticationResponseJSON; passkey: Passkey; challenge: string },
): Promise<number> {
	const credential = { id: passkey.credential, publicKey: new Uint8Array(passkey.publicKey), counter: passkey.counter };
	const asked = { response, expectedChallenge: challenge, ...place(house), credential, requireUserVerification: true };
	const { verified, authenticationInfo } = await verifyAuthenticationResponse(asked).catch(refused);
	if (!verified) throw new Problem("passkey_refused");
	return authenticationInfo.newCounter;
}

/** Adds a passkey. @returns the new token of the session. @throws Problem passkey_refused, attempt_over, second_factor_first */
export async function addPasskey(house: SignInHouse, signedIn: SignedIn, { token, answer }: Given): Promise<string> {
	await checkMayChangeFactors(house, signedIn);
	const { session } = signedIn;
	const renewed = await finish(
		house,
		{ purpose: "add_passkey", token },
		{
			async check({ person, data }) {
				ownOnly(person, session.person);
				const response = answerIn(answer) as unknown as RegistrationResponseJSON;
				const asked = { response, expectedChallenge: data.challenge ?? "", ...place(house), requireUserVerification: true };
				const { verified, registrationInfo } = await verifyRegistrationResponse(asked).catch(refused);
				if (!verified) throw new Problem("passkey_refused");
				return registrationInfo.credential;
			},
			async open(db, { id, publicKey, counter, transports = [] }) {
				const at = house.realTime().toISOString();
				const passkey = { credential: id, person: session.person, publicKey: Buffer.from(publicKey), counter, transports };
				const fresh = await keepPasskey(db, { ...passkey, device: session.device, addedAt: at });
				if (!fresh) throw new Problem("passkey_refused");
				return strengthened(house, db, session);
			},
		},
	);
	tellOfAdded(house, session, "passkey");
	return renewed;
}

export function ownPasskeys({ db }: SignInHouse, { session }: SignedIn): Promise<Passkey[]> {
	return listPasskeys(db, session.person);
}

/** @throws Problem second_factor_first, not_found */
export async function removePasskey(house: SignInHouse, signedIn: SignedIn, id: string): Promise<void> {
	await checkMayChangeFactors(house, signedIn);
	if (!(await remove(house.db, signedIn.session.person, id))) throw new Problem("not_found");
}

/** What came back, as far as it looks like an answer; the library looks closer. @throws Problem passkey_refused */
function answerIn(json: string): { readonly id: string } {
	let answer: unknown;
	try {
		answer = JSON.parse(json);
	} catch (error) {
		throw new Problem("passkey_refused", {}, { cause: error });
	}
	const id = typeof answer === "object" && answer !== null && "id" in answer ? answer.id : undefined;
	if (typeof id !== "string" || id.length > LONGEST_ID) throw new Problem("passkey_refused");
	return answer as { readonly id: string };
}

function refused(error: unknown): never {
	throw new Problem("passkey_refused", {}, { cause: error });
}
