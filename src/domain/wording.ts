/** Bilingual texts. The two official languages of the Council of Europe are English and French (Statute, Article 12). */

export const LANGUAGES = ["en", "fr"] as const;

/** A language in which the portal speaks. */
export type Language = (typeof LANGUAGES)[number];

/** The same text in each language. */
export type Bilingual = Readonly<Record<Language, string>>;

/** True when `value` names a language in which the portal speaks. */
export function isLanguage(value: string): value is Language {
	return (LANGUAGES as readonly string[]).includes(value);
}

/** The other official language. */
export function otherLanguage(language: Language): Language {
	return language === "en" ? "fr" : "en";
}
