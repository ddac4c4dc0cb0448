/** The form's own texts, in all its languages: what is ours in a filled form, and which question it announces. */
import { type Block, displayedText } from "../../domain/document.js";
import type { Round } from "../../domain/round.js";
import { frenchType } from "../../locale/index.js";
import { allParts, LONGEST_TITLE, type Paper, type Part } from "../../word/writing/paper.js";
import { APART, controlOf, type FormControl } from "./form-controls.js";
import { both, inOneLine, type PaperLanguage } from "./language.js";
import { PHRASES } from "./phrases.js";
import { questionnaireForm } from "./questionnaire-form.js";

const LANGUAGES: readonly PaperLanguage[] = ["en", "fr", "bilingual"];

/** Each text of the form, levelled, with the numbers that it stands for; several where questions are worded alike, none for introductions. */
export function formTexts(round: Round): ReadonlyMap<string, readonly string[]> {
	const texts = new Map<string, string[]>();
	for (const [number, text] of formsOf(round).flatMap(textsOf)) {
		const numbers = texts.get(level(text)) ?? [];
		if (number !== null && !numbers.includes(number)) numbers.push(number);
		texts.set(level(text), numbers);
	}
	for (const language of LANGUAGES) texts.set(level(apartTitle(language)), []);
	return texts;
}

/** The title of the box for what stood in no box of a copy. */
export function apartTitle(language: PaperLanguage): string {
	return inOneLine(
		both((one) => PHRASES[one].apart),
		language,
	);
}

/** The sentences on how to fill a form in, which nothing but a form says. */
export function guidanceTexts(): ReadonlySet<string> {
	return new Set([...PHRASES.en.guidance, ...PHRASES.fr.guidance].flatMap((text) => [level(text), level(frenchType(text))]));
}

/** The controls of the form by their titles: LibreOffice 7 saves the title of a control and drops its identity. */
export function formTitles(round: Round): ReadonlyMap<string, FormControl> {
	const titles = new Map<string, FormControl>(
		LANGUAGES.map((language) => [apartTitle(language), { round: round.id, number: APART, text: false }]),
	);
	for (const paper of formsOf(round)) {
		for (const part of paper.parts) {
			const control = part.kind === "control" ? controlOf(part.name) : null;
			if (control !== null && part.kind === "control") titles.set(part.title.slice(0, LONGEST_TITLE), control);
		}
	}
	return titles;
}

/** A text without what editing programmes change by themselves: spaces, quotes, case, signs. */
export function level(text: string): string {
	return text
		.normalize("NFKC")
		.toLowerCase()
		.replace(/[^\p{L}\p{N}→]+/gu, " ")
		.trim();
}

function formsOf(round: Round): Paper[] {
	return LANGUAGES.map((language) => questionnaireForm(round, { symbol: "", issuedOn: round.repliesDue, language }));
}

function textsOf(paper: Paper): [number: string | null, text: string][] {
	return paper.parts.flatMap((part): [string | null, string][] => {
		if (part.kind !== "control") return linesOf(part).map((text) => [null, text]);
		const control = controlOf(part.name);
		if (control === null || !control.text) return [];
		const number = /^(guidance|about$|section\.)/.test(control.number) ? null : control.number;
		return allParts(part.parts)
			.flatMap(linesOf)
			.map((text) => [number, text]);
	});
}

function linesOf(part: Part): string[] {
	if (part.kind === "cover")
		return [...part.lines, ...part.institution, ...part.title, ...part.subtitle, ...part.closing].map(({ text }) => text);
	if (part.kind === "contents") return [part.title];
	if (part.kind === "heading") return [part.phrases.map(({ text }) => text).join(" ")];
	return part.kind === "flow"
		? part.blocks.flatMap((block: Block) =>
				block.kind === "paragraph" ? [displayedText(block), displayedText({ ...block, label: null })] : [],
			)
		: [];
}
