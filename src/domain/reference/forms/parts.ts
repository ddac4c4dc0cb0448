/** Forms with a part of a question named before or behind it: "point b) of question 4", "question 9, seventh point". */
import { CARDINAL, numberOf, ORDINAL } from "../number-words.js";
import { isDetail, type Numbers } from "../numbers.js";
import { type Form, type Nouns, nodeAt, nodeBelow, partAt } from "./form.js";
import { inFigures } from "./ordinals.js";
import { END, JOIN, LETTER, LINK, MARK, NUMBER, OF, PART, START } from "./words.js";

const ONE_LETTER = "\\(?[a-z](?:\\)|\\.(?=\\s))?(?![\\p{L}\\d'])";

/** Forms of a part before its question. */
export function partsBefore({ first, pattern }: Nouns): Form[] {
	return [
		{
			about: "letters a and b of question 4; point b) de la question 4; (b) of question 4",
			pattern: new RegExp(
				`${START}(?:${LETTER}\\s+(${ONE_LETTER}(?:${JOIN}${ONE_LETTER})*)|(\\(?[a-z]\\)))\\s+${OF}${pattern}\\s+(${NUMBER})(?!\\.?\\d)`,
				"gu",
			),
			write: ([, list, single, figures = ""], { numbers }) => {
				const letters = list ?? single ?? "";
				const node = nodeAt(numbers, figures)?.children.get(/[a-z]/.exec(letters)?.[0] ?? "");
				return node === undefined
					? null
					: `${first} ${figures} ${letters.replace(/^\(?([a-z])[).]?|\(?(?<!\p{L})([a-z])[).]?$/gu, "$1$2)")}`;
			},
		},
		{
			about: "point 7 of question 9; sub-question 9.7 of question 9",
			pattern: new RegExp(`${START}${PART}\\s+(?:${MARK}\\s*)?(${NUMBER})\\s+${OF}${pattern}\\s+(${NUMBER})`, "gu"),
			write: ([, part = "", above = ""], { numbers }) => {
				const node = nodeBelow(numbers, above, part);
				return node === undefined ? null : `${first} ${node.number}`;
			},
		},
		{
			about: "the second point of question 9; premier et troisième points de la question 9",
			pattern: new RegExp(`${START}(${ORDINAL}(?:${JOIN}${ORDINAL})*)\\s+${PART}\\s+${OF}${pattern}\\s+(${NUMBER})`, "gu"),
			write: ([, places = "", above = ""], { numbers }) => {
				const named = partsAt(places, above, numbers);
				return named === null ? null : `${first}${named.length > 1 ? "s" : ""} ${named.join(" and ")}`;
			},
		},
		{
			about: "both parts of question 4; les deux volets de la question 4",
			pattern: new RegExp(`${START}(?:both|les deux)\\s+(?:${LETTER})\\s+${OF}${pattern}\\s+(${NUMBER})`, "gu"),
			write: ([, figures = ""], { numbers }) =>
				[...(nodeAt(numbers, figures)?.children.keys() ?? [])].filter((part) => /^[a-z]/.test(part)).length === 2
					? `${first} ${figures} (both)`
					: `${first} ${figures}`,
		},
	];
}

const LAST = "(?:last|final|derniere?)";

/** The numbers of parts at places in words; null when one of them is not there. */
function partsAt(places: string, above: string, numbers: Numbers): string[] | null {
	if (new RegExp(`^${LAST}$`).test(places)) {
		const last = [...(nodeAt(numbers, above)?.children.values() ?? [])].filter((child) => !isDetail(child, numbers)).at(-1);
		return last === undefined ? null : [last.number];
	}
	const parts = (inFigures(places).match(/\d+/g) ?? []).map((place) => partAt(nodeAt(numbers, above), Number(place)));
	const named = parts.flatMap((node) => node?.number ?? []);
	return named.length < parts.length ? null : named;
}

/** Forms of a part behind its question. */
export function partsBehind({ pattern }: Nouns): Form[] {
	const question = `${START}(${pattern}(?=\\s)|q\\.?)\\s*(?:${MARK}\\s*)?(${NUMBER})${LINK}`;
	return [
		{
			about: "question 9, seventh point; question n° 9, 8e et 9e tirets",
			pattern: new RegExp(`${question}(${ORDINAL}(?:${JOIN}${ORDINAL})*|${LAST})\\s+${PART}${END}`, "gu"),
			write: ([, noun = "", above = "", places = ""], { numbers }) => {
				const named = partsAt(places, above, numbers);
				return named === null ? null : `${noun} ${named.join(" and ")}`;
			},
		},
		{
			about: "question 9, point 7; question 9, notably point 9.7; question nine, point seven",
			pattern: new RegExp(
				`${question}(?:${PART}|${MARK})\\s*(?:${MARK}\\s*)?(${NUMBER}|${CARDINAL})((?:${JOIN}${NUMBER})*)${END}`,
				"gu",
			),
			write: ([, noun = "", above = "", part = "", others = ""], { numbers }) => {
				const below = (figures: string) => nodeBelow(numbers, above, figures)?.number;
				const one = below(/^\d/.test(part) ? part : String(numberOf(part)));
				const rest = others.replace(/[\d.]*\d/g, (figures) => below(figures) ?? figures);
				return one === undefined ? null : `${noun} ${one}${rest}`;
			},
		},
		{
			about: "question 9, in particular 9.7",
			pattern: new RegExp(`${question}(${NUMBER})${END}`, "gu"),
			write: ([whole = "", noun = "", above = "", part = ""], { numbers }) => {
				const narrower = /particular|notabl|especially|specific|precis|notamment|particulier/.test(whole);
				const node = narrower ? nodeBelow(numbers, above, part) : undefined;
				return node === undefined ? null : `${noun} ${node.number}`;
			},
		},
	];
}
