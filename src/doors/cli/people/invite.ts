/** people invite: gives somebody a role. */
import { invite } from "../../../acts/people/invite.js";
import type { Role } from "../../../domain/person.js";
import { partyOf } from "../../../domain/round.js";
import type { Language } from "../../../domain/wording.js";
import { readAs } from "../../../store/visible.js";
import { actorHere } from "../actor.js";
import { type Desk, inHouse } from "../desk.js";
import { EXIT } from "../exit.js";
import { momentIn, roundInHand } from "../round-in-hand.js";
import { sayInvited } from "./said.js";

interface Asked {
	readonly email: string;
	readonly name: string;
	readonly language: Language;
	readonly role: Role;
	readonly party?: string | undefined;
	readonly questions?: string | undefined;
	readonly round?: string | undefined;
	readonly everyRound: boolean;
	readonly until?: string | undefined;
}

export async function inviteSomebody(desk: Desk, { email, name, language, role, ...asked }: Asked): Promise<number> {
	await inHouse(desk, async (house) => {
		const actor = actorHere();
		const now = house.clock.now();
		const round = asked.everyRound ? null : await roundInHand(desk, readAs(house.db, actor, now), asked.round);
		const invited = await invite(house, actor, {
			...{ email, name, language },
			role: {
				role,
				round: round?.id ?? null,
				party: asked.party?.toUpperCase() ?? null,
				questions: listed(asked.questions),
				organisation: null,
			},
			until: momentIn(round?.timeZone ?? "UTC", asked.until, now) ?? null,
		});
		const party = round === null ? undefined : partyOf(round, asked.party ?? "");
		await sayInvited(desk, { ...{ email, name, language, role }, party: party?.name[language] ?? null }, invited);
	});
	return EXIT.done;
}

/** "9, 10" → ["9", "10"]. */
export function listed(written: string | undefined): readonly string[] | null {
	if (written === undefined) return null;
	return written.split(/[\s,;]+/).filter((one) => one !== "");
}
