/** The second factor: an authenticator app (RFC 6238), with recovery codes for the day on which the telephone is lost. */

import { Secret, TOTP } from "otpauth";
import { Problem } from "../../domain/problem.js";
import { sealText, unsealText } from "../../store/sealing/cipher.js";
import { appLabel } from "../../store/sealing/labels.js";
import { inOneGo } from "../../store/sign-in/once.js";
import { listPasskeys } from "../../store/sign-in/passkeys.js";
import {
	recoveryCodesLeft,
	sealedSecretOf,
	setSecondFactor,
	takeStep,
	useRecoveryCode,
} from "../../store/sign-in/second-factors.js";
import { begin, finish, lookAt } from "./attempts.js";
import type { SignInHouse } from "./house.js";
import { type SignedIn, strengthened, tellOfAdded } from "./sessions.js";
import { digestOf, newRecoveryCodes } from "./tokens.js";

/** What somebody has besides the address. */
export interface Factors {
	readonly app: boolean;
	readonly recoveryLeft: number;
	readonly passkeys: number;
}

export async function factorsOf({ db }: SignInHouse, { session }: SignedIn): Promise<Factors> {
	const { person } = session;
	const [sealed, left, keys] = await Promise.all([
		sealedSecretOf(db, person),
		recoveryCodesLeft(db, person),
		listPasskeys(db, person),
	]);
	return { app: sealed !== null, recoveryLeft: left, passkeys: keys.length };
}

/** Whoever has a second factor must show it before they change one: or a stolen mailbox would set its own. @throws Problem second_factor_first */
export async function checkMayChangeFactors(house: SignInHouse, signedIn: SignedIn): Promise<void> {
	if (signedIn.session.secondFactorAt !== null) return;
	const { app, passkeys } = await factorsOf(house, signedIn);
	if (app || passkeys > 0) throw new Problem("second_factor_first");
}

/** Begins to set up an app. @returns the token for the browser. @throws Problem second_factor_first */
export async function beginApp(house: SignInHouse, signedIn: SignedIn): Promise<string> {
	await checkMayChangeFactors(house, signedIn);
	const { person } = signedIn.session;
	const secret = sealText(house.key, new Secret({ size: 20 }).base32, appLabel(person)).toString("base64");
	return begin(house, "second_factor", () => ({ person, data: { secret } }));
}

/** The key that the app is to be given: as an address for its picture, and in letters. @throws Problem attempt_over */
export async function appToSet(
	house: SignInHouse,
	{ session }: SignedIn,
	token: string,
): Promise<{ readonly address: string; readonly key: string }> {
	const { person, data } = await lookAt(house, "second_factor", token);
	const secret = secretIn(house, data, ownOnly(person, session.person));
	return { address: totp(secret, session.email).toString(), key: secret };
}

/** Sets the app once it has shown a right code. @returns the recovery codes, for once, and the new token of the session. @throws Problem code_wrong, attempt_over, second_factor_first */
export async function confirmApp(
	house: SignInHouse,
	signedIn: SignedIn,
	{ token, code }: { readonly token: string; readonly code: string },
): Promise<{ readonly recovery: readonly string[]; readonly session: string }> {
	await checkMayChangeFactors(house, signedIn);
	const { session } = signedIn;
	const recovery = newRecoveryCodes();
	const at = house.realTime().toISOString();
	const renewed = await finish(
		house,
		{ purpose: "second_factor", token },
		{
			async check({ person, data }) {
				const secret = secretIn(house, data, ownOnly(person, session.person));
				return { secret, step: stepOf(house, secret, code) };
			},
			async open(db, { secret, step }) {
				const sealed = sealText(house.key, secret, appLabel(session.person));
				await setSecondFactor(db, session.person, { sealed, step, at, recovery: recovery.map(recoveryDigest) });
				return strengthened(house, db, session);
			},
		},
	);
	tellOfAdded(house, session, "secondFactor");
	return { recovery, session: renewed };
}

/** Shows the second factor: a code of the app, or a recovery code. @returns the new token of the session. @throws Problem code_wrong */
export function showSecondFactor(house: SignInHouse, { session }: SignedIn, code: string): Promise<string> {
	const at = house.realTime().toISOString();
	const entered = code.replace(/\s/g, "");
	return inOneGo(house.db, async (db) => {
		const right = /^\d{6}$/.test(entered)
			? await takesCode({ ...house, db }, session.person, entered)
			: await useRecoveryCode(db, session.person, { digest: recoveryDigest(entered), at });
		if (!right) throw new Problem("code_wrong");
		return strengthened(house, db, session);
	});
}

/** A code of the app opens once, also within its half minute. */
async function takesCode(house: SignInHouse, person: string, code: string): Promise<boolean> {
	const sealed = await sealedSecretOf(house.db, person);
	if (sealed === null) return false;
	return takeStep(house.db, person, stepOf(house, unsealText(house.key, sealed, appLabel(person)), code));
}

/** The half minute to which a code belongs: this one, the last or the next. @throws Problem code_wrong */
function stepOf({ realTime }: SignInHouse, secret: string, code: string): number {
	const timestamp = realTime().getTime();
	const app = totp(secret, "");
	const delta = app.validate({ token: code.replace(/\s/g, ""), timestamp, window: 1 });
	if (delta === null) throw new Problem("code_wrong");
	return app.counter({ timestamp }) + delta;
}

function totp(secret: string, label: string): TOTP {
	return new TOTP({ issuer: "Rapporteur", label, algorithm: "SHA1", digits: 6, period: 30, secret: Secret.fromBase32(secret) });
}

function recoveryDigest(code: string): Buffer {
	return digestOf(code.toLowerCase().replace(/[^a-z0-9]/g, ""));
}

function secretIn({ key }: SignInHouse, data: Readonly<Record<string, string>>, person: string): string {
	return unsealText(key, Buffer.from(data.secret ?? "", "base64"), appLabel(person));
}

/** What somebody has begun is finished by them alone, also in the same browser. @throws Problem attempt_over */
export function ownOnly(begunBy: string | null, person: string): string {
	if (begunBy !== person) throw new Problem("attempt_over");
	return person;
}
