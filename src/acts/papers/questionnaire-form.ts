/** The questionnaire as a form: fixed questions, a box for each answer, and how to fill it in. */
import type { Block, Note, Paragraph } from "../../domain/document.js";
import { type Question, type Section, withItems } from "../../domain/questionnaire.js";
import type { Round } from "../../domain/round.js";
import type { Bilingual } from "../../domain/wording.js";
import {
	type Control,
	type Flow,
	type Heading,
	type Paper,
	type Part,
	type Phrase,
	plain,
	saying,
} from "../../word/writing/paper.js";
import { ABOUT, answerControl, textControl } from "./form-controls.js";
import { contentsTitle, coverOf, fileOf, type Issue } from "./frame.js";
import { both, inOneLine, languagesOf, type PaperLanguage, phrasesOf } from "./language.js";
import { PHRASES } from "./phrases.js";

/** Text already in a box: a draft to go on with. */
export interface Filled {
	readonly blocks: readonly Block[];
	readonly notes: readonly Note[];
}

/** What stands in the boxes, by number: one text, or several one below the other. */
export type InBoxes = ReadonlyMap<string, Filled | readonly Filled[]>;

/** @param filled answers already there */
export function questionnaireForm(round: Round, issue: Issue, filled: InBoxes = new Map()): Paper {
	const title = both((one) => PHRASES[one].questionnaire);
	const due = both((one) => PHRASES[one].due(PHRASES[one].day(round.repliesDue), round.placeOfTime[one]));
	const send = both((one) => PHRASES[one].sendTo(round.body.address));
	return {
		...fileOf(
			round,
			issue,
			both((one) => `${PHRASES[one].questionnaire}, ${round.name[one]}`),
		),
		parts: [
			coverOf(round, issue, {
				title,
				subtitle: [round.name],
				closing: [due, send],
				facts: [both((one) => PHRASES[one].language)],
			}),
			{ kind: "contents", title: contentsTitle(issue.language) },
			introduction(round, issue.language, [due, send]),
			...about(round, issue.language, filled),
			...round.questionnaire.sections.flatMap((section) => sectionParts(round, section, issue.language, filled)),
		],
	};
}

/** All of it in one language, then all of it in the other. */
function introduction(round: Round, language: PaperLanguage, closing: readonly Bilingual[]): Control {
	const title = both((one) => PHRASES[one].howToFill);
	const parts = languagesOf(language).flatMap((one): Part[] => {
		const points = PHRASES[one].guidance.flatMap((_, index) =>
			phrasesOf(
				both((side) => PHRASES[side].guidance[index] ?? ""),
				one,
			),
		);
		const list: Flow = { kind: "flow", style: "guidance", notes: [], blocks: points.map(pointOf) };
		const heading: Heading = { kind: "heading", level: 1, phrases: phrasesOf(title, one), listed: true };
		return [heading, list, ...closing.map((said) => saying(phrasesOf(said, one), "guidance"))];
	});
	return { kind: "control", name: textControl(round.id, "guidance"), title: inOneLine(title, language), fixed: true, parts };
}

function pointOf({ text, language }: Phrase, index: number): Paragraph {
	const block = plain([{ text, ...(language !== undefined && { lang: language }) }]);
	return { ...block, label: `${index + 1}.`, list: { level: 0, bullet: false } };
}

function about(round: Round, language: PaperLanguage, filled: InBoxes): Part[] {
	const heading: Heading = {
		kind: "heading",
		level: 1,
		phrases: phrasesOf(
			both((one) => PHRASES[one].about),
			language,
		),
		listed: true,
	};
	const asked = [
		[ABOUT.party, both((one) => PHRASES[one].stateOrParty)],
		[ABOUT.person, both((one) => PHRASES[one].filledInBy)],
	] as const;
	const parts = asked.flatMap(([number, said]): Part[] => [
		{
			kind: "control",
			name: textControl(round.id, number),
			title: inOneLine(said, language),
			fixed: true,
			parts: [saying(phrasesOf(said, language), "wording")],
		},
		box(round, number, inOneLine(said, language), filled.get(number)),
	]);
	return [
		{
			kind: "control",
			name: textControl(round.id, "about"),
			title: inOneLine(
				both((one) => PHRASES[one].about),
				language,
			),
			fixed: true,
			parts: [heading],
		},
		...parts,
	];
}

function sectionParts(round: Round, section: Section, language: PaperLanguage, filled: InBoxes): Part[] {
	const heading: Heading = { kind: "heading", level: 1, phrases: phrasesOf(section.title, language), listed: true };
	const fixed: Control = {
		kind: "control",
		name: textControl(round.id, `section.${section.id}`.slice(0, 30)),
		title: inOneLine(section.title, language),
		fixed: true,
		parts: [heading],
	};
	return [fixed, ...section.questions.flatMap(withItems).flatMap((question) => questionParts(round, question, language, filled))];
}

function questionParts(round: Round, question: Question, language: PaperLanguage, filled: InBoxes): Part[] {
	const { number } = question;
	const title = inOneLine(
		both((one) => PHRASES[one].questionText(number)),
		language,
	);
	const text: Control = {
		kind: "control",
		name: textControl(round.id, number),
		title,
		fixed: true,
		parts: questionText(question, language),
	};
	if (question.answer === "group") return [text];
	return [
		text,
		box(
			round,
			number,
			inOneLine(
				both((one) => PHRASES[one].answerTo(number)),
				language,
			),
			filled.get(number),
		),
	];
}

/** Heading, wording as adopted, and who is asked; a request for detail is a line, not a heading. */
function questionText(question: Question, language: PaperLanguage): Part[] {
	const parts: Part[] =
		question.answer === "request_for_detail" ? [requestLine(question, language)] : [questionHeading(question, language)];
	if (question.wording !== undefined) parts.push(saying(phrasesOf(question.wording, language), "wording"));
	const { addressees } = question;
	if (addressees !== undefined)
		parts.push(
			saying(
				phrasesOf(
					both((one) => PHRASES[one].addressedTo(addressees.said[one])),
					language,
				),
				"addressees",
			),
		);
	return parts;
}

function questionHeading(question: Question, language: PaperLanguage): Heading {
	const depth = question.number.split(".").length;
	const phrases = phrasesOf(question.title, language).map((phrase, index) => {
		if (index > 0) return phrase;
		return { ...phrase, text: `${depth === 1 ? PHRASES.en.question(question.number) : question.number}\u2002${phrase.text}` };
	});
	return { kind: "heading", level: Math.min(9, depth + 1), phrases, listed: depth === 1 };
}

function requestLine(question: Question, language: PaperLanguage): Flow {
	const said = both((one) => {
		const on = question.appliesTo.length === 0 ? "" : ` (${PHRASES[one].onItems(question.appliesTo)})`;
		return `→ ${question.title[one]}${on}`;
	});
	return saying(phrasesOf(said, language), "wording");
}

/** A box to write in, with what stands in it already. */
export function box(round: Round, number: string, title: string, filled: Filled | readonly Filled[] = []): Control {
	const empty: Flow = { kind: "flow", style: "answer", blocks: [plain([])], notes: [] };
	const texts = [filled].flat().filter(({ blocks }) => blocks.length > 0);
	const parts: Part[] = texts.length === 0 ? [empty] : texts.map((text) => ({ kind: "flow", style: "answer", ...text }));
	return { kind: "control", name: answerControl(round.id, number), title, fixed: false, parts };
}
