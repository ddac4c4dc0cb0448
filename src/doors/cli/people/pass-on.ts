/** people hand-over, delegate, end. */
import { delegate, endRole, handOver } from "../../../acts/people/pass-on.js";
import type { Role } from "../../../domain/person.js";
import { Problem } from "../../../domain/problem.js";
import { partyOf } from "../../../domain/round.js";
import type { Language } from "../../../domain/wording.js";
import { findRole } from "../../../store/people.js";
import { findRound } from "../../../store/rounds.js";
import { readAs } from "../../../store/visible.js";
import { actorHere } from "../actor.js";
import { type Desk, inHouse } from "../desk.js";
import { EXIT } from "../exit.js";
import type { OpenedHouse } from "../programme.js";
import { momentIn } from "../round-in-hand.js";
import { listed } from "./invite.js";
import { sayInvited } from "./said.js";

interface To {
	readonly roleId: string;
	readonly email: string;
	readonly name: string;
	readonly language: Language;
}

export async function handOverARole(desk: Desk, { roleId, ...to }: To): Promise<number> {
	await inHouse(desk, async (house) => {
		const actor = actorHere();
		const invited = await handOver(house, actor, roleId, named(to));
		await sayInvited(desk, { ...named(to), ...(await roleGiven(house, invited.role, to.language)) }, invited);
	});
	return EXIT.done;
}

export async function delegateARole(
	desk: Desk,
	{ roleId, until, questions, ...to }: To & { readonly until: string; readonly questions?: string | undefined },
): Promise<number> {
	await inHouse(desk, async (house) => {
		const actor = actorHere();
		const now = house.clock.now();
		const at = momentIn("UTC", until, now);
		if (at === undefined) throw new Problem("date_unreadable", { date: until });
		const delegation = { ...named(to), until: at, questions: listed(questions) };
		const invited = await delegate(house, actor, roleId, delegation);
		await sayInvited(desk, { ...named(to), ...(await roleGiven(house, invited.role, to.language)) }, invited);
	});
	return EXIT.done;
}

export async function endARole(
	desk: Desk,
	{ roleId, reason }: { readonly roleId: string; readonly reason: string },
): Promise<number> {
	const ended = await inHouse(desk, (house) => endRole(house, actorHere(), roleId, reason));
	await desk.out.line(desk.say.people.ended(ended));
	return EXIT.done;
}

/** The role that was given just now, with the name of its Party. */
async function roleGiven(house: OpenedHouse, id: string, language: Language): Promise<{ role: Role; party: string | null }> {
	const reading = readAs(house.db, actorHere(), house.clock.now());
	const { role, round, party } = await findRole(reading, id);
	if (round === null || party === null) return { role, party: null };
	return { role, party: partyOf(await findRound(reading, round), party)?.name[language] ?? null };
}

function named({ email, name, language }: Omit<To, "roleId">) {
	return { email, name, language };
}
