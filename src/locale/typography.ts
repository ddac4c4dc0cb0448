/** French typography, applied once over all phrases so that they can be written, and read in review, with plain spaces. */

const NO_BREAK = "\u00a0";
const NARROW = "\u202f";

/** Typographic apostrophes; no-break space before the colon, a narrow one before ; ! ? and inside guillemets; "23 h 59" kept together. */
export function frenchType(text: string): string {
	return text
		.replace(/(\p{L})'(?=\p{L}|«)/gu, "$1’")
		.replace(/[ \u00a0\u202f]:(?!\/)/g, `${NO_BREAK}:`)
		.replace(/[ \u00a0\u202f]([;!?])/g, `${NARROW}$1`)
		.replace(/«[ \u00a0\u202f]?/g, `«${NARROW}`)
		.replace(/[ \u00a0\u202f]?»/g, `${NARROW}»`)
		.replace(/(\d) h (\d\d)\b/g, `$1${NO_BREAK}h${NO_BREAK}$2`)
		.replace(/(\d) (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b/g, `$1${NO_BREAK}$2`)
		.replace(/(\d) (?=\p{L})/gu, `$1${NO_BREAK}`);
}

/** The same phrases, each text and each text that a function gives in French type. */
export function inFrenchType<T>(phrases: T): T {
	return typeset(phrases) as T;
}

function typeset(value: unknown): unknown {
	if (typeof value === "string") return frenchType(value);
	if (Array.isArray(value)) return value.map((part) => (typeof part === "string" ? frenchType(part) : part));
	if (typeof value === "function") return (...given: unknown[]) => typeset(value(...given));
	if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
	return Object.fromEntries(Object.entries(value).map(([name, phrase]) => [name, typeset(phrase)]));
}
