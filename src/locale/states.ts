/** How each language speaks of a State: articles, genitives. By ISO 3166-1 code, for the Parties of the round; others have a plain form. */

/** f: la, m: le, v: l’ (before a vowel), p: les, n: no article, e: no article, elided (d’). */
type FrenchArticle = "f" | "m" | "v" | "p" | "n" | "e";

const FRENCH: Readonly<Record<string, FrenchArticle>> = {
	AD: "e",
	AL: "v",
	AM: "v",
	AT: "v",
	AZ: "v",
	BA: "f",
	BE: "f",
	BG: "f",
	CH: "f",
	CY: "n",
	CZ: "f",
	DE: "v",
	DK: "m",
	EE: "v",
	ES: "v",
	FI: "f",
	FR: "f",
	GB: "m",
	GE: "f",
	GR: "f",
	HR: "f",
	HU: "f",
	IE: "v",
	IS: "v",
	IT: "v",
	LI: "m",
	LT: "f",
	LU: "m",
	LV: "f",
	MC: "n",
	MD: "f",
	ME: "m",
	MK: "f",
	MT: "n",
	NL: "p",
	NO: "f",
	PL: "f",
	PT: "m",
	RO: "f",
	RS: "f",
	RU: "f",
	SE: "f",
	SI: "f",
	SK: "f",
	SM: "n",
	TN: "f",
	TR: "f",
	UA: "v",
};

const OF: Readonly<Record<FrenchArticle, string>> = { f: "de la ", m: "du ", v: "de l’", p: "des ", n: "de ", e: "d’" };

const ENGLISH_THE: ReadonlySet<string> = new Set(["CZ", "GB", "MD", "NL", "RU", "SK"]);

/** A State as the phrases name it. */
export interface Named {
	readonly code: string;
	readonly name: { readonly en: string; readonly fr: string };
}

/** "de l’Albanie", "du Portugal", "des Pays-Bas", "de Monaco", "d’Andorre"; null when the article is not known. */
export function frenchOf(state: Named): string | null {
	const article = FRENCH[state.code];
	return article === undefined ? null : `${OF[article]}${state.name.fr}`;
}

/** "Albania", "the Netherlands". */
export function englishThe(state: Named): string {
	return ENGLISH_THE.has(state.code) ? `the ${state.name.en}` : state.name.en;
}

/** "Albania’s", "Cyprus’s", "the Netherlands’": a plural in s takes the apostrophe alone. */
export function englishGenitive(state: Named): string {
	return `${englishThe(state)}${/lands$|States$|Islands$|Emirates$|Philippines$/.test(state.name.en) ? "’" : "’s"}`;
}
