/** The letter that says that something has been added to somebody's access: their first sign of a theft. */
import type { Language } from "../domain/wording.js";
import { phrasesIn } from "../locale/index.js";
import { type Letter, letterOf } from "./letter.js";

export type Added = "session" | "passkey" | "secondFactor";

export interface AddedFacts {
	readonly to: string;
	readonly added: Added;
	readonly device: string;
	readonly link: string;
}

export function accessAddedLetter(language: Language, { to, added, device, link }: AddedFacts): Letter {
	const say = phrasesIn(language).letters.added;
	return letterOf(language, {
		to,
		subject: say.subject[added],
		parts: [{ says: say.lede[added](device) }, { says: say.ifYou }, { says: say.ifNot }, { link, named: say.open }],
	});
}
