/** The text of a question in a compilation: a table with a column for each language. */
import type { Block, Cell } from "../../domain/document.js";
import { type Question, withItems } from "../../domain/questionnaire.js";
import { type Flow, type Phrase, plain } from "../../word/writing/paper.js";
import { both, inOneLine, languagesOf, type PaperLanguage, phrasesOf, tagOf } from "./language.js";
import { PHRASES } from "./phrases.js";

export function questionTextPart(question: Question, language: PaperLanguage): Flow {
	const head = [
		inOneLine(
			both((one) => PHRASES[one].number),
			language,
		),
		...languagesOf(language).map((one) => (language === "bilingual" ? PHRASES[one].language : PHRASES[one].wording)),
	];
	const rows = withItems(question).map((item) => ({
		head: false,
		cells: [cell([{ text: shownNumber(item) }]), ...columns(item, language)],
	}));
	return {
		kind: "flow",
		style: "body",
		notes: [],
		blocks: [{ kind: "table", rows: [{ head: true, cells: head.map((text) => cell([{ text }])) }, ...rows] }],
	};
}

/** A request for detail shows its sign alone: its number is ours. */
function shownNumber(item: Question): string {
	return item.answer === "request_for_detail" ? "→" : item.number;
}

function columns(item: Question, language: PaperLanguage): Cell[] {
	const on = both((one) =>
		item.appliesTo.length === 0 || item.answer !== "request_for_detail" ? "" : ` (${PHRASES[one].onItems(item.appliesTo)})`,
	);
	return languagesOf(language).map((one) => {
		const said = [
			both((side) => `${item.title[side]}${on[side]}`),
			...(item.wording === undefined ? [] : [item.wording]),
			...asked(item),
		];
		return cell(said.flatMap((text) => phrasesOf(text, one).map((phrase) => ({ ...phrase, language: tagOf(one) }))));
	});
}

function asked({ addressees }: Question) {
	return addressees === undefined ? [] : [both((one) => PHRASES[one].addressedTo(addressees.said[one]))];
}

function cell(phrases: readonly Phrase[]): Cell {
	const blocks: Block[] = phrases.map(({ text, language }) =>
		plain([{ text, ...(language !== undefined && { lang: language }) }]),
	);
	return { columns: 1, rows: 1, blocks };
}
