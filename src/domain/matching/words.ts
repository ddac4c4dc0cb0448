/** Words of a text made comparable: without case, accents, endings and the small words of English and French. */
import { folded } from "../reference/announcers.js";

/** The small words of English and French. */
export const SMALL = new Set(
	(
		"a an and are as at be been by do does for from has have how i if in into is it its of on or other our out please so such than that the their them " +
		"there these they this those to was we were what when where whether which who will with would you your yes no not " +
		"au aux avec ce ces cet cette comment d dans de des du elle elles en est et etc il ils l la le les leur leurs lors lorsque n ne nos notre ou par pas " +
		"pour qu que quel quelle quelles quels qui quoi s sa se ses si son sont sur un une veuillez votre vos y oui non"
	).split(" "),
);

/** The stems of a text in order, small words left out. Words are cut at seven letters: one rule that serves both languages. */
export function stemsOf(text: string): string[] {
	const stems: string[] = [];
	for (const word of bareText(text).split(" ")) if (word !== "" && !SMALL.has(word)) stems.push(stem(word));
	return stems;
}

/** Letters and figures only, for comparing two wordings sign by sign; "co-operation" is "cooperation". */
export function bareText(text: string): string {
	return folded(text)
		.replace(/\bco-(?=[a-z])/g, "co")
		.replace(/[^\p{L}\d]+/gu, " ")
		.trim();
}

function stem(word: string): string {
	const singular = word.length > 4 ? word.replace(/(?:es|s|x)$/, "") : word;
	return singular.length > 4 ? singular.replace(/e+$/, "").slice(0, 7) : singular;
}
