/** Forms with the place of a question in words: "the ninth question", "première et deuxième questions", "the first three questions". */
import { CARDINAL, numberOf, ORDINAL } from "../number-words.js";
import type { Form, Nouns } from "./form.js";
import { END, JOIN, START } from "./words.js";

/** "A first question is whether", "une dernière question": a question of the author's own. */
const NOT_OWN = "(?<!(?<!\\p{L})(?:a|an|une?|another|every|each|any|autre|this|that|cette|quelle|which)\\s)";

/** Forms with ordinals. */
export function ordinalForms({ first, pattern }: Nouns): Form[] {
	return [
		{
			about: "the ninth question; première et deuxième questions",
			pattern: new RegExp(`${START}${NOT_OWN}(${ORDINAL}(?:${JOIN}${ORDINAL})*)\\s+(?:main\\s+)?${pattern}${END}`, "gu"),
			write: ([, places = ""], { numbers }) => {
				const figures = inFigures(places);
				const named = figures.match(/\d+/g) ?? [];
				return named.every((figure) => numbers.root.children.has(figure))
					? `${first}${named.length > 1 ? "s" : ""} ${figures}`
					: null;
			},
		},
		{
			about: "the first three questions; les trois premières questions",
			pattern: new RegExp(
				`${START}(?:first\\s+(${CARDINAL}|\\d{1,2})|(${CARDINAL}|\\d{1,2})\\s+premiere?s|(${CARDINAL}|\\d{1,2})\\s+premiers)\\s+${pattern}${END}`,
				"gu",
			),
			write: (match, { numbers }) => {
				const count = numberOf(match[1] ?? match[2] ?? match[3] ?? "");
				return count > 1 && numbers.root.children.has(String(count)) ? `${first}s 1 to ${count}` : null;
			},
		},
		{
			about: "the last two questions; les deux dernières questions",
			pattern: new RegExp(
				`${START}(?:last\\s+(${CARDINAL}|\\d{1,2})|(${CARDINAL}|\\d{1,2})\\s+derni(?:eres|ers))\\s+${pattern}${END}`,
				"gu",
			),
			write: (match, { numbers }) => {
				const all = [...numbers.root.children.values()];
				const last = all.slice(-numberOf(match[1] ?? match[2] ?? ""));
				return last.length > 1 && last.length < all.length ? `${first}s ${last.map((node) => node.number).join(", ")}` : null;
			},
		},
	];
}

/** Ordinals of a list as figures, what joins them left as it is. */
export function inFigures(places: string): string {
	return places
		.replace(new RegExp(`${START}${ORDINAL}${END}`, "gu"), (word) => String(numberOf(word)))
		.replace(/(?<=\s)(?:the|la|le)\s+(?=\d)/g, "");
}
