/** What the command line says, in both languages: a phrase missing in French does not compile. */
import type { Language } from "../../../domain/wording.js";
import { type CliPhrases, en } from "./en.js";
import { fr } from "./fr.js";

export type { CliPhrases } from "./en.js";

export function cliPhrasesIn(language: Language): CliPhrases {
	return language === "en" ? en : fr;
}
