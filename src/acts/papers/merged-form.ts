/**
 * Several people's copies of the form as one form. Where they differ, both texts stand in the box, each below a line that says whose it is; what
 * stood in no box has a box of its own at the end. Nothing that anybody wrote is left out.
 */
import type { Round } from "../../domain/round.js";
import { type Control, type Paper, plain } from "../../word/writing/paper.js";
import { ABOUT, APART, textControl } from "./form-controls.js";
import { apartTitle } from "./form-texts.js";
import type { Issue } from "./frame.js";
import { both, inOneLine, type PaperLanguage, phrasesOf } from "./language.js";
import type { FilledCopy, Merged } from "./merge-forms.js";
import { PHRASES } from "./phrases.js";
import { box, type Filled, questionnaireForm } from "./questionnaire-form.js";

/** The form with what the copies hold. */
export function mergedForm(round: Round, issue: Issue, copies: readonly FilledCopy[], merged: Merged): Paper {
	const { language } = issue;
	const filled = new Map<string, Filled | readonly Filled[]>([
		...merged.answers.map((answer) => [answer.number, answer] as const),
		...merged.conflicts.map(({ number, versions }) => {
			const texts = versions.flatMap(({ from, answer }) => [differing(from, language), answer]);
			return [number, texts] as const;
		}),
		...about(copies),
	]);
	const form = questionnaireForm(round, issue, filled);
	return merged.unplaced.length === 0 ? form : { ...form, parts: [...form.parts, ...apart(round, language, merged)] };
}

/** Everybody who filled in a copy is named; Parties, which should be one, are as well. */
function about(copies: readonly FilledCopy[]): [string, Filled][] {
	const said = (of: keyof typeof ABOUT): Filled => {
		const texts = new Set(copies.flatMap(({ reading }) => reading.about[of].split("\n")).filter((text) => text.trim() !== ""));
		return { blocks: [...texts].map((text) => plain([{ text }])), notes: [] };
	};
	return [
		[ABOUT.party, said("party")],
		[ABOUT.person, said("person")],
	];
}

function apart(round: Round, language: PaperLanguage, { unplaced }: Merged): Control[] {
	const title = apartTitle(language);
	const phrases = phrasesOf(
		both((one) => PHRASES[one].apart),
		language,
	);
	const texts = unplaced.flatMap(({ from, ...text }) => [mark((one) => PHRASES[one].apartFrom(from), language), text]);
	return [
		{
			kind: "control",
			name: textControl(round.id, APART),
			title,
			fixed: true,
			parts: [{ kind: "heading", level: 1, phrases, listed: true }],
		},
		box(round, APART, title, texts),
	];
}

function differing(from: readonly string[], language: PaperLanguage): Filled {
	return mark((one) => PHRASES[one].answersDiffer(from), language);
}

function mark(say: (language: "en" | "fr") => string, language: PaperLanguage): Filled {
	return { blocks: [plain([{ text: inOneLine(both(say), language), bold: true }])], notes: [] };
}
