/** The letter that says that somebody has been given a role, and lets them in. */
import type { Day } from "../domain/deadline.js";
import type { Role } from "../domain/person.js";
import type { Language } from "../domain/wording.js";
import { phrasesIn } from "../locale/index.js";
import { type Letter, letterOf, type Part } from "./letter.js";

export interface InvitationFacts {
	readonly to: string;
	readonly role: Role;
	/** Name of the Party in the language of the letter; null: for none. */
	readonly party: string | null;
	/** Where it lets in, and until when; without a day, where one signs in as before. */
	readonly link: string;
	readonly until: Day | null;
}

export function invitationLetter(language: Language, { to, role, party, link, until }: InvitationFacts): Letter {
	const { letters, roles, day } = phrasesIn(language);
	const say = letters.invitation;
	const ways: readonly Part[] =
		until === null
			? [{ says: say.known }, { link, named: say.signIn }]
			: [{ says: say.link }, { link, named: say.open }, { says: say.until(day(until)) }];
	return letterOf(language, {
		to,
		subject: say.subject(roles[role]),
		parts: [{ says: say.lede(roles[role]) }, ...(party === null ? [] : [{ says: say.party(party) }]), ...ways],
	});
}
