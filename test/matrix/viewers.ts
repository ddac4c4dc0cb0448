/** Everybody who can come to the door: nobody in particular, one holder of each role, of this round, of another, of this Party and of another, and those whose own a document is. */
import { ANYBODY, everywhere, type HeldRole, ROLES, type Role, scopeOf, type Viewer } from "../../src/domain/person.js";
import type { TestHouse } from "../builders/house.js";
import { AUTHOR, LODGER, NAMED, ROUND } from "./canaries.js";

const STRANGER = "00000000-0000-4000-8000-000000000001";
const SINCE = "2017-01-01T00:00:00.000Z";

export const VIEWERS: readonly { readonly name: string; readonly viewer: Viewer }[] = [
	{ name: "anybody", viewer: ANYBODY },
	...ROLES.flatMap((role) =>
		variantsOf(role).map((held) => ({
			name: [role, held.party, held.round === ROUND ? null : held.round].filter((part) => part !== null).join(" "),
			viewer: { person: STRANGER, roles: [held] },
		})),
	),
	{ name: "whoever wrote it", viewer: { person: AUTHOR, roles: [held("contributor")] } },
	{ name: "whoever lodged it", viewer: { person: STRANGER, roles: [{ ...held("contributor"), organisation: LODGER }] } },
	{ name: "an observer who is named", viewer: { person: NAMED, roles: [held("observer")] } },
];

function held(role: Role): HeldRole {
	return { ...everywhere(role), round: ROUND };
}

function variantsOf(role: Role): HeldRole[] {
	const scope = scopeOf(role);
	const held: HeldRole = {
		role,
		round: ROUND,
		party: scope.party === "never" ? null : "AL",
		questions: scope.questions === "must" ? ["9"] : null,
		organisation: null,
	};
	return [held, { ...held, round: "another" }, ...(scope.party === "never" ? [] : [{ ...held, party: "BE" }])];
}

/** Lets everybody hold in the register the roles that they come with: who acts must hold them. Their mandates began before any deed. */
export async function enterAll(house: TestHouse): Promise<void> {
	const person = { name: "Zqstranger", email: "stranger@example.org", language: "en", added_at: SINCE } as const;
	await house.db
		.insertInto("person")
		.values({ id: STRANGER, ...person })
		.execute();
	const roles = VIEWERS.filter(({ viewer }) => viewer.person === STRANGER).flatMap(({ viewer }) => viewer.roles);
	// Another round and the organisation are not in the register.
	for (const { role, party, questions } of roles.filter(({ round, organisation }) => round === ROUND && organisation === null)) {
		const held = { person: STRANGER, role, round: ROUND, party, questions: questions && [...questions], from_at: SINCE };
		await house.db.insertInto("held_role").values(held).execute();
	}
}
