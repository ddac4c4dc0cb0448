/** The letter with a code for signing in. */
import type { Language } from "../domain/wording.js";
import { phrasesIn } from "../locale/index.js";
import { type Letter, letterOf } from "./letter.js";

/** @param data the code as it is to be read: "1234 5678" */
export function codeLetter(
	language: Language,
	{ to, code, minutes }: { readonly to: string; readonly code: string; readonly minutes: number },
): Letter {
	const { letters } = phrasesIn(language);
	return letterOf(language, {
		to,
		subject: letters.code.subject(code),
		parts: [{ says: letters.code.lede }, { code }, { says: letters.code.until(minutes) }, { says: letters.notYou }],
	});
}
