/** Finds what is described and not numbered: "the third numbered observation", "the telephone numbers at the end", "the last page". */
import type { Line } from "../line.js";

interface Place {
	readonly lines: readonly Line[];
	readonly at: number;
}

/** The lines that a folded clause describes; null when it describes none that can be told from its words alone. */
export function describedLines(plain: string, { lines, at }: Place, marked: ReadonlySet<number>): number[] | null {
	const others = lines.filter((line) => line.index !== at && line.text !== "");
	const contacts = contactsIn(plain);
	if (contacts.length > 0)
		return contacts.every((one) => others.some((line) => one.test(line.text))) ? contactLines(contacts, others) : [];
	const nth = ORDINAL.exec(plain);
	if (nth !== null) return nthParagraph(nth[1] ?? "", others);
	return AT_END.test(plain) ? markedEnd(others, marked) : null;
}

/** Kinds of contact data, and how they look. What is named beside them and looks like nothing is not found. */
const CONTACTS: readonly (readonly [RegExp, RegExp])[] = [
	[/\b(?:tele)?phones?\b|\btelephone/, /(?:\+|\b0|\(0)[\d\s()./-]{5,}\d|\b\d{2,4}(?:[ ./-]\d{2,4}){2,}\b/],
	[/\be-?mails?\b|\bcourriels?\b/, /\S@\S+\.\S/],
];
/** Names and street addresses have no look of their own. */
const WITHOUT_LOOK = /\b(?:names?|identit\w+|noms?|stor(?:y|ies)|histoires?|temoignages?|testimon\w+|cases?|signatures?)\b/;

function contactsIn(plain: string): RegExp[] {
	return WITHOUT_LOOK.test(plain) ? [] : CONTACTS.flatMap(([word, look]) => (word.test(plain) ? [look] : []));
}

/** All lines that look so, wherever they stand: one number too many held costs less than one shown. */
function contactLines(looks: readonly RegExp[], lines: readonly Line[]): number[] {
	return lines.filter((line) => looks.some((look) => look.test(line.text))).map((line) => line.index);
}

const ORDINALS: readonly string[] = [
	"first|premiere?",
	"second|deuxieme|seconde",
	"third|troisieme",
	"fourth|quatrieme",
	"fifth|cinquieme",
	"sixth|sixieme",
	"seventh|septieme",
	"eighth|huitieme",
	"ninth|neuvieme",
	"tenth|dixieme",
];
const ORDINAL = new RegExp(
	`\\b(${ORDINALS.join("|")}) (?:numbered )?(?:observations?|remarks?|paragraphs?|points?|comments?|remarques?|paragraphes?|commentaires?|items?)\\b`,
);

/** The paragraph with that number in front, where just one has it. */
function nthParagraph(word: string, lines: readonly Line[]): number[] {
	const number = ORDINALS.findIndex((words) => new RegExp(`^(?:${words})$`).test(word)) + 1;
	const found = lines.filter((line) => new RegExp(`^\\(?${number}[.):]?\\)?\\s`).test(line.shown));
	return found.length === 1 ? found.map((line) => line.index) : [];
}

const AT_END =
	/\b(?:page|part|section|passage|partie) (?:at the end|a la fin)\b|\b(?:last|final) (?:page|part|section)\b|\bderni\w+ (?:page|partie|section)\b/;

/** A page is seen on paper only: where the end of the document is marked, the mark says where it begins. */
function markedEnd(lines: readonly Line[], marked: ReadonlySet<number>): number[] {
	return lines.length > 0 && marked.has(lines.at(-1)?.index ?? -1) ? [...marked] : [];
}

/** Lines in text boxes and in tables of one cell, which look like boxes. */
export function linesInBoxes(lines: readonly Line[]): number[] {
	const cells = lines.flatMap(({ segment: { cell } }) => cell ?? []);
	const several = new Set(cells.filter(({ row, column }) => row > 0 || column > 0).map(({ table }) => table));
	return lines
		.filter(({ segment: { cell, paragraph } }) => paragraph.origin === "textbox" || (cell !== null && !several.has(cell.table)))
		.map(({ index }) => index);
}
