/** Who may read the document and its parts, as its author says. In doubt a passage is confidential: a leak cannot be undone. */
import type { Band } from "../../document.js";
import type { Evidence, StatedVisibility } from "../../placement.js";
import type { Questionnaire } from "../../questionnaire.js";
import type { Line } from "../line.js";
import type { Standing } from "../scopes.js";
import { asksToWithhold, isBeginMark, isEndMark, isMarkedHeading, isMarkedParagraph, isMarkOnly } from "./marks.js";
import { headingAbove, namedParts, namesPart, sectionFrom, withoutMarked } from "./parts.js";
import { coverMarkingIn, isMarking, type Saying, sayingOf, sentencesOf, speaksOfItself, touchesVisibility } from "./sentences.js";

export interface Visibility {
	readonly value: StatedVisibility;
	readonly evidence: readonly Evidence[];
	/** Lines that are confidential by themselves. */
	readonly confidential: ReadonlySet<number>;
}

interface Statement extends Saying {
	readonly line: number | null;
	readonly quote: string;
}

/** The statement of the document as a whole, and its confidential lines. */
export function visibilityOf(
	lines: readonly Line[],
	bands: readonly Band[],
	standings: readonly Standing[],
	questionnaire: Questionnaire,
	isReply: boolean,
): Visibility {
	const statements = [...statementsIn(lines, standings, isReply), ...statementsInBands(bands)];
	const confidential = new Set(markedLines(lines, standings));
	const hasMarks = confidential.size > 0;
	let missing = false;
	for (const statement of statements) {
		const named = statement.except ?? (statement.of === "part" && statement.value === "confidential" ? statement.quote : null);
		if (named === null || statement.line === null) continue;
		// "Except for the passages marked": where the document marks its passages, the marks say which.
		if (statement.except !== null && hasMarks && !namesPart(named)) continue;
		const place = { lines, standings, questionnaire, at: statement.line };
		const parts = namedParts(withoutMarked(named, confidential, place), place);
		for (const line of parts.lines) confidential.add(line);
		missing ||= parts.missing && statement.value !== "confidential";
	}
	const whole = statements.filter((statement) => statement.of === "document");
	return {
		value: missing || holdsSomethingBack(statements) ? "contradictory" : statedValue(whole, statements),
		evidence: whole.map(({ line, quote }) => ({ paragraph: line, quote })),
		confidential,
	};
}

/** True for a line that is a statement on the document as a whole. */
export function isStatementLine(line: Line): boolean {
	let before = "";
	for (const sentence of sentencesOf(line.text)) {
		if (sayingOf(sentence, before)?.of === "document" && line.text.length < 300) return true;
		before = sentence;
	}
	return false;
}

/**
 * "These observations may be published. The telephone numbers at the end are for the Secretariat only.": who says in one breath that the text
 * is public and that something is not holds back a thing that we cannot point at. Held, until a person has asked. Where the same line
 * names its exception or its part, "both are for the Committee only" speaks of that.
 */
function holdsSomethingBack(all: readonly Statement[]): boolean {
	const open = new Set(all.filter(({ of, value }) => of === "document" && value === "public").map(({ line }) => line));
	for (const { of, value, except, line } of all) {
		if (except !== null || (of === "part" && value === "confidential")) open.delete(line);
	}
	return all.some(({ of, value, line }) => of === "unclear" && value === "confidential" && line !== null && open.has(line));
}

function statedValue(whole: readonly Statement[], all: readonly Statement[]): StatedVisibility {
	if (whole.length === 0 && sortsItsParts(all)) return "public";
	const values = new Set(whole.map((statement) => statement.value));
	if (values.size > 1) return "contradictory";
	return [...values][0] ?? "unstated";
}

/** "Sections 1 to 3 and 5 are public; section 4 is not": who sorts the parts has said what is hidden. */
function sortsItsParts(all: readonly Statement[]): boolean {
	const named = all.filter((statement) => statement.of === "part" && namesPart(statement.quote));
	return ["public", "confidential"].every((value) => named.some((statement) => statement.value === value));
}

/** "May the reply be published?" and beside or below it "Yes", as on a form. */
function formAnswer(line: Line, lines: readonly Line[]): Statement | null {
	const asks = line.text.length < 120 && /\?\s*$/.test(line.text) ? FORM.exec(line.plain) : null;
	const next = asks === null ? undefined : lines.slice(line.index + 1, line.index + 4).find((other) => other.text !== "");
	const answer = /^\W*(yes|oui|no|non)\b(?!\W*\p{L}+\W+\p{L}+\W+\p{L}+\W+\p{L}+\W+\p{L}+)/u.exec(next?.plain ?? "")?.[1];
	if (asks === null || next === undefined || answer === undefined) return null;
	const yes = /^(?:yes|oui)$/.test(answer);
	const value = yes === /confiden/.test(asks[0]) ? "confidential" : "public";
	return { value, of: "document", except: null, line: line.index, quote: `${line.text} ${next.text}`.slice(0, 300) };
}

const FORM = /\b(?:publi\w+|confiden\w+)\b[^?]*\?/;

/** Statements stand before the first answer, behind the last, or say plainly that they speak of this document. */
function statementsIn(lines: readonly Line[], standings: readonly Standing[], isReply: boolean): Statement[] {
	const found: Statement[] = [];
	let above = "";
	const first = standings.findIndex((standing) => standing.numbers.length > 0);
	for (const line of lines) {
		if (line.segment.note !== null || line.text === "") continue;
		const textAbove = above;
		above = line.text;
		if (!touchesVisibility(line.plain)) continue;
		let before = sentencesOf(textAbove).at(-1) ?? "";
		const answer = (standings[line.index]?.numbers.length ?? 0) > 0;
		const form = answer ? null : formAnswer(line, lines);
		if (form !== null) {
			found.push(form);
			continue;
		}
		for (const sentence of sentencesOf(line.text)) {
			const saying = ofThisText(sayingOf(sentence, before), isReply && !answer);
			before = sentence;
			if (saying === null || (saying.of === "unclear" && (answer || saying.value === "public"))) continue;
			if (saying.of === "document" && (isSectionMark(line, lines, standings) || (answer && !plainlyWhole(sentence, saying))))
				continue;
			found.push({ ...saying, line: line.index, quote: sentence.trim().slice(0, 300) });
		}
		const marking = first < 0 || line.index < first ? coverMarkingIn(line.text) : null;
		if (marking !== null && found.at(-1)?.line !== line.index) found.push({ ...marking, line: line.index, quote: line.text });
	}
	return found;
}

/** "The reply is public" speaks of this text where it is a reply, and of the State's where it comments on one. */
function ofThisText(saying: Saying | null, isReply: boolean): Saying | null {
	if (saying?.of !== "reply") return saying;
	return { ...saying, of: isReply ? "document" : "unclear" };
}

/** Inside an answer "this report is public" may be any report; "this contribution is confidential" is this one. */
function plainlyWhole(sentence: string, saying: Saying): boolean {
	return (
		speaksOfItself(sentence) &&
		(saying.value === "confidential" || /contribution|submission|soumission/i.test(sentence)) &&
		!isMarking(sentence)
	);
}

/** Lines of a cover: where no answer was recognised, a marked heading further down is still that of its section. */
const COVER = 8;

/** A marking in the middle of the document is that of its section. */
function isSectionMark(line: Line, lines: readonly Line[], standings: readonly Standing[]): boolean {
	if (line.heading && isMarkedHeading(line.text) && line.index > 2) {
		const placed = standings.some((standing) => standing.numbers.length > 0);
		return placed ? standings.slice(0, line.index).some((standing) => standing.numbers.length > 0) : line.index > COVER;
	}
	if (!isMarking(line.text) || (line.segment.cell !== null && lines.length > 20)) return isMarkOnly(line);
	const first = standings.findIndex((standing) => standing.numbers.length > 0);
	const texts = lines.filter((other) => other.text !== "");
	const atEnd = texts.slice(-3).some((other) => other.index === line.index) && !line.heading;
	return first >= 0 && line.index > first && !atEnd;
}

function statementsInBands(bands: readonly Band[]): Statement[] {
	return bands.flatMap((band) => {
		const marking = band.text.split(/[\n\t|·•]+|\s{2,}/).find((part) => isMarking(part) || isBeginMark(part));
		const saying = sentencesOf(marking ?? band.text)
			.map((sentence) => sayingOf(sentence, ""))
			.find((found) => found !== null && found.of !== "part");
		if (
			saying === undefined ||
			saying === null ||
			(marking === undefined && saying.of !== "document" && saying.value !== "confidential")
		)
			return [];
		return [{ ...saying, of: "document" as const, line: null, quote: band.text.trim().slice(0, 300) }];
	});
}

/** Words without which a line holds no mark and no request to withhold. */
const MARK =
	/confid|restrict|publi|known|disclos|pass(?:ed)? (?:this |it )?on|forward|transmi|diffus|divulg|commun|reveal|circul|committee|comité|attribut|named|quoted|sache/i;

/** Lines that marks around or in front of them make confidential. */
function markedLines(lines: readonly Line[], standings: readonly Standing[]): number[] {
	const found: number[] = [];
	const first = standings.findIndex((standing) => standing.numbers.length > 0);
	for (const line of lines) {
		if (line.text === "" || !MARK.test(line.text)) continue;
		if (line.heading && isMarkedHeading(line.text) && line.index > (first < 0 ? COVER : 2))
			found.push(...sectionFrom(line, lines, standings), ...untilEndMark(line, lines));
		else if (isMarkOnly(line)) found.push(...rowOrColumn(line, lines));
		else if (isBeginMark(line.text) && first >= 0 && line.index > first) found.push(...untilEnd(line, lines, standings));
		else if (isMarkedParagraph(line.text)) found.push(line.index, ...untilEndMark(line, lines));
		else if (asksToWithhold(line.text)) found.push(line.index);
	}
	return [...found, ...notesOf(found, lines)];
}

function rowOrColumn(mark: Line, lines: readonly Line[]): number[] {
	const at = mark.segment.cell;
	const same = (line: Line): boolean =>
		line.segment.cell?.table === at?.table &&
		(at?.row === 0 ? line.segment.cell?.column === at.column : line.segment.cell?.row === at?.row);
	return lines.filter(same).map((line) => line.index);
}

/** From a mark on a line of its own to its end mark, else to the end of the section. */
function untilEnd(mark: Line, lines: readonly Line[], standings: readonly Standing[]): number[] {
	const marked = untilEndMark(mark, lines);
	if (marked.length > 0) return [mark.index, ...marked];
	const heading = headingAbove(mark.index - 1, lines);
	const section = heading === null ? lines.map((line) => line.index) : sectionFrom(heading, lines, standings);
	return section.filter((index) => index >= mark.index);
}

/** The lines up to the next end mark; none when a mark begins again before it, or none comes. */
function untilEndMark(mark: Line, lines: readonly Line[]): number[] {
	const end = lines.findIndex((line) => line.index > mark.index && isEndMark(line.text));
	const again = lines.findIndex((line) => line.index > mark.index && (isBeginMark(line.text) || isMarkedParagraph(line.text)));
	return end < 0 || (again >= 0 && again < end) ? [] : Array.from({ length: end - mark.index }, (_, i) => mark.index + 1 + i);
}

function notesOf(found: readonly number[], lines: readonly Line[]): number[] {
	const cited = new Set(found);
	return lines.filter((line) => line.segment.citedBy !== null && cited.has(line.segment.citedBy)).map((line) => line.index);
}
