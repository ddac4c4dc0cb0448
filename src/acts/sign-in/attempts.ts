/** What is begun in a browser and finished in the same: the browser holds a token, the register its digest. */
import { Problem } from "../../domain/problem.js";
import { type Attempt, addAttempt, lookAtAttempt, tryAttempt, useAttempt } from "../../store/sign-in/attempts.js";
import { inOneGo } from "../../store/sign-in/once.js";
import type { Purpose } from "../../store/sign-in/tables.js";
import type { Register } from "../../store/tables.js";
import type { SignInHouse } from "./house.js";
import { digestOf, newToken } from "./tokens.js";

/** Minutes within which what was begun is to be finished. */
export const ATTEMPT_MINUTES = 10;
const TRIES = 5;

/** Begins; `data` may need the token, which is in no other place than the answer. @returns the token */
export async function begin({ db, realTime }: SignInHouse, purpose: Purpose, of: (token: string) => Attempt): Promise<string> {
	const token = newToken();
	const now = realTime();
	const expiresAt = new Date(now.getTime() + ATTEMPT_MINUTES * 60_000).toISOString();
	await addAttempt(db, { digest: digestOf(token), purpose, ...of(token), at: now.toISOString(), expiresAt });
	return token;
}

/** What was begun. @throws Problem attempt_over */
export async function lookAt({ db, realTime }: SignInHouse, purpose: Purpose, token: string): Promise<Attempt> {
	const found = await lookAtAttempt(db, { digest: digestOf(token), purpose }, realTime().toISOString());
	if (found === null) throw new Problem("attempt_over");
	return found;
}

/**
 * Finishes: counts the try, lets `check` say what it proves (a Problem leaves the other tries), then spends the attempt together with
 * what it opens.
 * @throws Problem attempt_over, and what `check` throws
 */
export async function finish<Proof, Result>(
	house: SignInHouse,
	{ purpose, token }: { readonly purpose: Purpose; readonly token: string },
	{ check, open }: { check(attempt: Attempt): Promise<Proof>; open(db: Register, proof: Proof): Promise<Result> },
): Promise<Result> {
	const key = { digest: digestOf(token), purpose };
	const now = house.realTime().toISOString();
	const attempt = await tryAttempt(house.db, key, { now, most: TRIES });
	if (attempt === null) throw new Problem("attempt_over");
	const proof = await check(attempt);
	return inOneGo(house.db, async (db) => {
		if (!(await useAttempt(db, key, now))) throw new Problem("attempt_over");
		return open(db, proof);
	});
}
