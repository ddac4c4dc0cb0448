/** Forms with the place of a question in words: "the ninth question", "première et deuxième questions", "the first three questions". */
import { CARDINAL, numberOf, ORDINAL } from "../number-words.js";
import type { Form, Nouns } from "./form.js";
import { END, JOIN, LETTER, PART, START } from "./words.js";

/** "A first question is whether", "une dernière question": a question of the author's own. */
const NOT_OWN = "(?<!(?<!\\p{L})(?:a|an|une?|another|every|each|any|autre|this|that|cette|quelle|which)\\s)";

/** "The last question is who pays" is the author's own, unless words lead to it or a part is named. */
const LED = /(?:^|\s)(?:on|to|for|regarding|concerning|sur|a|pour|concernant)\s$/;
const PART_BEHIND = new RegExp(`^\\s*,\\s*(?:${ORDINAL}\\s+${PART}|${LETTER}\\s)`, "u");

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
		{
			about: "on the last question; quant à la dernière question; the last question, second point",
			pattern: new RegExp(`${START}(?:the|your|la|votre)\\s+(?:last|final|derniere)\\s+${pattern}${END}`, "gu"),
			write: ({ 0: whole, index, input }, { numbers }) => {
				const last = [...numbers.root.children.values()].at(-1);
				const meant = LED.test(input.slice(0, index)) || PART_BEHIND.test(input.slice(index + whole.length));
				return last === undefined || whole.endsWith("s") || !meant ? null : `${first} ${last.number}`;
			},
		},
		{
			about: "The question on school (that is the third); la question sur l'école (c'est la troisième)",
			pattern: new RegExp(
				`\\((?:(?:c'est|that is|it is|that was|it was|i\\.e\\.)\\s+)?(?:(?:the|your|la|votre)\\s+)?(${ORDINAL})(?:\\s+one)?\\)`,
				"gu",
			),
			write: ({ 1: place = "", index, input }, { numbers }) => {
				const meant = new RegExp(pattern).test(input.slice(Math.max(0, index - 90), index));
				return meant && numbers.root.children.has(String(numberOf(place))) ? `(${first} ${numberOf(place)})` : null;
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
