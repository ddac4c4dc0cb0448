/** People of the named cast, who hold roles of the example round. */
import { invite } from "../../src/acts/people/invite.js";
import { type Actor, everywhere, type HeldRole, type Role } from "../../src/domain/person.js";
import { viewerAt } from "../../src/store/people.js";
import { CLARA, type TestHouse } from "./house.js";

/** A role in the example round. */
export function inRound(role: Role, more: Partial<HeldRole> = {}): HeldRole {
	return { ...everywhere(role), round: "lanzarote-ict", ...more };
}

/** Invites somebody into a role and answers as whom they act from then on. */
export async function enter(
	house: TestHouse,
	name: string,
	role: HeldRole,
): Promise<Actor & { readonly person: string; readonly role: string }> {
	const invited = await invite(house, CLARA, {
		name,
		email: `${name}@example.org`.toLowerCase(),
		language: "en",
		role,
		until: null,
	});
	return { ...(await again(house, invited.person)), person: invited.person, role: invited.role };
}

/** The same person at their next request. */
export async function again(house: TestHouse, person: string): Promise<Actor> {
	const viewer = await viewerAt(house.db, person, house.clock.now());
	if (viewer === null) throw new Error("nobody");
	return viewer;
}
