/** The phrases of the portal, one type for both languages: a phrase missing in French does not compile. */
import type { Language } from "../domain/wording.js";
import { en, type Phrases } from "./en.js";
import { fr } from "./fr.js";

export type { Phrases } from "./en.js";
export { whyIn } from "./reasons.js";
export { frenchType } from "./typography.js";

/** The phrases of a language. */
export function phrasesIn(language: Language): Phrases {
	return language === "en" ? en : fr;
}
