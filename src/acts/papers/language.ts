/** Papers in English, in French, or in both. */
import type { Bilingual, Language } from "../../domain/wording.js";
import { frenchType } from "../../locale/index.js";
import type { Phrase } from "../../word/writing/paper.js";

/** The languages in which a paper speaks. */
export type PaperLanguage = Language | "bilingual";

const TAGS: Readonly<Record<string, string>> = { en: "en-GB", fr: "fr-FR" };

/** The languages of a paper; in a bilingual one English stands first, as the body's Parties are named in its order. */
export function languagesOf(language: PaperLanguage): readonly Language[] {
	return language === "bilingual" ? ["en", "fr"] : [language];
}

/** The language in whose alphabetical order a paper stands. */
export function leading(language: PaperLanguage): Language {
	return language === "fr" ? "fr" : "en";
}

/** BCP 47 of an ISO 639-1 code. */
export function tagOf(code: string): string {
	return TAGS[code] ?? code;
}

/** A text in each language of the paper, each saying its language; a name that is the same in both stands once. */
export function phrasesOf(said: Bilingual, language: PaperLanguage): Phrase[] {
	return spoken(said, language).map((one) => ({ text: typeset(said[one], one), language: tagOf(one) }));
}

/** A short text in the languages of the paper, on one line: "Albania / Albanie", "Malta" when both are the same. */
export function inOneLine(said: Bilingual, language: PaperLanguage): string {
	return spoken(said, language)
		.map((one) => typeset(said[one], one))
		.join(" / ");
}

function spoken(said: Bilingual, language: PaperLanguage): readonly Language[] {
	const languages = languagesOf(language);
	return said.en.trim() === said.fr.trim() ? languages.slice(0, 1) : languages;
}

/** Texts of data in the type of their language. */
function typeset(text: string, language: Language): string {
	return language === "fr" ? frenchType(text) : text;
}

/** A text made for each language. */
export function both(make: (language: Language) => string): Bilingual {
	return { en: make("en"), fr: make("fr") };
}
