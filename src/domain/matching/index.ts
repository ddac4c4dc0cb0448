/**
 * What a careful reader makes of a document: which passage answers which question, of which Party, and who may read it.
 * Evidence first (references, numbers, wordings, topics, letters, tables), then one decision on the whole document.
 */
import type { DocumentTree } from "../document.js";
import type { Party } from "../party.js";
import type { DocumentReading, Passage } from "../placement.js";
import type { Questionnaire } from "../questionnaire.js";
import { addresseeOf, type Body } from "./addressee.js";
import { authorsOf } from "./authors.js";
import { isFarewell } from "./closing.js";
import { decide } from "./decide.js";
import { eventsOf } from "./evidence.js";
import { columnAt, type Grid, gridOf } from "./grid.js";
import { kindOf } from "./kind.js";
import { isWorthJudging, languageTold } from "./language.js";
import { type Line, linesOf } from "./line.js";
import { documentParties } from "./parties.js";
import { type PartyNames, partyNames } from "./party-names.js";
import { partiesByLine } from "./party-scopes.js";
import { type PlacedLine, passagesOf } from "./passages.js";
import { quotationsIn } from "./quotation.js";
import { type Standing, standingsOf } from "./scopes.js";
import { isStatementLine, type Visibility, visibilityOf } from "./visibility/index.js";
import { isMarkedParagraph } from "./visibility/marks.js";

/** The round against which a document is read, and a judge of languages beside English and French (ISO 639-1, null when unsure). */
export interface Context {
	readonly questionnaire: Questionnaire;
	readonly parties: readonly Party[];
	/** The body that runs the round: whom contributions are written to, and nobody's author. */
	readonly body?: Body;
	readonly languageOf: (text: string) => string | null;
	/** The name that the file arrived under: it may mark it. */
	readonly fileName?: string;
	/** What its sender says of it elsewhere, as in the letter that it came with: counts where the document itself is silent. */
	readonly saidOutside?: "public";
}

/** Reads a document: its facts, and its passages from first to last, each line in exactly one. */
export function readDocument(tree: DocumentTree, context: Context): DocumentReading {
	const names = partyNames(context.parties);
	const { lines, grid, quotations, standings, partiesBelow } = place(linesOf(tree), context.questionnaire, names);
	const kind = kindOf(lines, standings);
	const own = visibilityOf(
		{ lines, standings, questionnaire: context.questionnaire, isReply: kind === "reply" },
		{ bands: tree.bands, properties: tree.properties, fileName: context.fileName },
	);
	const visibility = { ...own, value: own.value === "unstated" ? (context.saidOutside ?? own.value) : own.value };
	const parties = documentParties(
		lines,
		context.parties,
		[...grid.columns.values()].flatMap((column) => column.parties),
	);
	const partiesOf = partiesByLine({ lines, standings, codes: parties, names, grid, partiesBelow });
	const placedLine = (line: Line, i: number): PlacedLine => {
		const standing = standings[i] as Standing;
		const role = roleOf(line, standing, quotations, grid);
		return { line, standing, parties: partiesOf[i] ?? [], visibility: lineVisibility(line, visibility), role };
	};
	const passages = passagesOf({ lines, placedLine }, context.languageOf);
	return {
		kind,
		language: mainLanguage(passages),
		visibility: { value: visibility.value, evidence: visibility.evidence },
		parties,
		...authorsOf(
			{ lines, bands: tree.bands },
			standings.findIndex((standing) => standing.numbers.length > 0),
			{ names, isAddressee: addresseeOf(context.body) },
		),
		passages,
	};
}

/** True when a passage is in neither English nor French, as far as its small words tell: a judge of many languages may know more. */
export function hasUntoldLanguages({ passages }: DocumentReading): boolean {
	return passages.some(isWorthJudging);
}

/** The same reading, with a judge's word on the passages whose language was not told. */
export function withLanguages(reading: DocumentReading, languageOf: Context["languageOf"]): DocumentReading {
	const passages = reading.passages.map((passage) =>
		isWorthJudging(passage) ? { ...passage, language: languageTold(passage.text, languageOf) } : passage,
	);
	return { ...reading, language: mainLanguage(passages), passages };
}

/** Where each line stands in the questionnaire. */
function place(lines: readonly Line[], questionnaire: Questionnaire, names: PartyNames) {
	const grid = gridOf(lines, questionnaire, names);
	const quotations = quotationsIn(lines);
	const { events, partiesBelow } = eventsOf({ lines, questionnaire, grid, quotations, names });
	const decisions = decide(events, questionnaire);
	const standings = standingsOf(lines, decisions, grid, questionnaire, outsideOf(lines, decisions));
	return { lines, grid, quotations, standings, partiesBelow };
}

/** Farewells and statements on the whole text, behind the last opening, belong to no question. */
function outsideOf(lines: readonly Line[], decisions: readonly { line: number; opening: unknown }[]): (line: Line) => boolean {
	const lastOpening = decisions.filter((decision) => decision.opening !== null).at(-1)?.line ?? -1;
	const texts = lines.filter((line) => line.text !== "" && line.segment.note === null);
	const tail = texts.slice(-6);
	// They end the document: where an answer goes on behind it, a sentence was not a farewell.
	const ending = new Set<number>();
	for (const line of tail.reverse()) {
		if (isFarewell(line) || (isStatementLine(line) && !isMarkedParagraph(line.text))) ending.add(line.index);
		else if (!line.heading && line.text.length > 60) break;
	}
	return (line) => line.index > lastOpening && ending.has(line.index);
}

/** A part that is kept back is so whether or not the document says anything of the rest: a State's reply is public unless it does. */
function lineVisibility(line: Line, { value, confidential }: Visibility) {
	return (value === "public" || value === "unstated") && confidential.has(line.index) ? "confidential" : value;
}

function roleOf(line: Line, standing: Standing, quotations: ReadonlySet<number>, grid: Grid): Passage["role"] {
	if (quotations.has(line.index) || columnAt(line, grid)?.quotation === true) return "quotation";
	if (standing.opens) return standing.opening !== null && /wording/.test(standing.opening.how) ? "question" : "heading";
	return line.heading || grid.heads.has(line.index) || line.contents ? "heading" : "text";
}

/** The language of most of the text. */
function mainLanguage(passages: readonly Passage[]): string {
	const lengths = new Map<string, number>();
	for (const { language, text, role } of passages) {
		if (language !== null && role !== "question") lengths.set(language, (lengths.get(language) ?? 0) + text.length);
	}
	return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "en";
}
