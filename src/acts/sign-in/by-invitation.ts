/** Coming in by the link of an invitation. Looking spends nothing: programmes that check letters open every link in them. */
import { Problem } from "../../domain/problem.js";
import { inOneGo } from "../../store/sign-in/once.js";
import { invitedBy, useInvitation } from "../../store/sign-in/people.js";
import type { Browser, SignInHouse } from "./house.js";
import { beginSession } from "./sessions.js";
import { canBeToken, digestOf } from "./tokens.js";

/** Whom an invitation lets in, by name. @throws Problem link_spent */
export async function lookAtInvitation({ db, clock }: SignInHouse, token: string): Promise<string> {
	const name = canBeToken(token) ? await invitedBy(db, digestOf(token), clock.now()) : null;
	if (name === null) throw new Problem("link_spent");
	return name;
}

/** Comes in. @returns the token of the session. @throws Problem link_spent */
export async function acceptInvitation(house: SignInHouse, token: string, browser: Browser): Promise<string> {
	if (!canBeToken(token)) throw new Problem("link_spent");
	return inOneGo(house.db, async (db) => {
		const person = await useInvitation(db, digestOf(token), house.clock.now());
		if (person === null) throw new Problem("link_spent");
		return beginSession(house, db, { ...browser, person, way: "invitation", secondFactor: false });
	});
}
