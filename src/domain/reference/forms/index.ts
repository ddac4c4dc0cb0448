/**
 * Ways to write a reference that are not a word and a number. Each form is rewritten to the plain way, sign for sign traceable to the original;
 * the grammar then reads plain references only. A new way to write one is a new line in one of the tables beside this file.
 */
import type { NumberingScheme } from "../../questionnaire.js";
import type { Numbers } from "../numbers.js";
import { replaced, type Written, written } from "../written.js";
import { figureForms } from "./figures.js";
import type { Form } from "./form.js";
import { ordinalForms } from "./ordinals.js";
import { partsBefore, partsBehind } from "./parts.js";
import { questionnaireForms } from "./questionnaire.js";
import { nounsOf } from "./words.js";

interface Forms {
	/** No text without one of these words is in any form. */
	readonly needs: RegExp;
	readonly all: readonly Form[];
}

const made = new WeakMap<NumberingScheme, Forms>();

/** A folded text with all its references written plainly. */
export function plainly(folded: string, original: string, numbers: Numbers): Written {
	const { needs, all } = formsOf(numbers.scheme);
	let text = written(folded);
	if (!needs.test(folded)) return text;
	for (const form of all) text = rewritten(text, form, { numbers, original });
	return text;
}

/** In the order in which one makes the other plain: ordinals and words to figures, then parts, then the questionnaire. */
function formsOf(scheme: NumberingScheme): Forms {
	const known = made.get(scheme);
	if (known !== undefined) return known;
	const nouns = nounsOf(scheme);
	const all = [
		...ordinalForms(nouns),
		...figureForms(nouns),
		...partsBehind(nouns),
		...partsBefore(nouns),
		...questionnaireForms(nouns),
	];
	const forms = {
		needs: new RegExp(`${nouns.pattern}|questionnaire|(?:your|votre|vos) (?:list|n|point|item|§|#)|(?<![a-z])q[. \\d]`),
		all,
	};
	made.set(scheme, forms);
	return forms;
}

/** From the last place to the first, so that places before it stay what they were. */
function rewritten(text: Written, form: Form, around: { readonly numbers: Numbers; readonly original: string }): Written {
	let now = text;
	for (const match of [...text.text.matchAll(form.pattern)].reverse()) {
		const piece = form.write(match, { ...around, original: originalOf(text, around.original) });
		if (piece !== null) now = replaced(now, { from: match.index, to: match.index + match[0].length }, piece);
	}
	return now;
}

/** The original, sign for sign beside the text as it stands by now. */
function originalOf({ starts }: Written, original: string): string {
	return starts.map((at) => original[at] ?? " ").join("");
}
