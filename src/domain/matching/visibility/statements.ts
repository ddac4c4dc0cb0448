/** What the lines, running heads and forms of a document state on who may read it. */
import type { Band } from "../../document.js";
import { folded } from "../../reference/announcers.js";
import type { Line } from "../line.js";
import type { Standing } from "../scopes.js";
import { chosenIn } from "./boxes.js";
import { asksReader, hidesAuthor, isDirected, isKeepingWords, isNotUnderstood, limits } from "./directed.js";
import { takenBackBy } from "./ellipses.js";
import { formLineValue, formValue, isLabel } from "./forms.js";
import { mayTouch, mayTouchThis } from "./gate.js";
import { handlingIn, heldByProperties, isMarkedName } from "./handling.js";
import { COVER } from "./held-lines.js";
import { coverMarkingIn, isMarking, labelIn } from "./labels.js";
import { isBeginMark, isMarkedHeading, isMarkOnly } from "./marks.js";
import { type Saying, sayingsOf, sentencesOf, speaksOfSeveral } from "./sentences.js";
import { speaksOfItself } from "./setting.js";
import { is, type Token, tokensOf } from "./tokens.js";
import { hasHappened } from "./verdict.js";

export interface Statement extends Saying {
	/** Null in a running head or foot. */
	readonly line: number | null;
	readonly quote: string;
	/** It stands in an answer: what it speaks of may be what the answer speaks of. */
	readonly inAnswer: boolean;
}

/** Longest quotation of a statement. */
const QUOTE = 300;

/** What stands beside the text: its running heads, the properties of its file and the name that it arrived under. */
export interface Outside {
	readonly bands: readonly Band[];
	readonly properties: Readonly<Record<string, string>>;
	readonly fileName?: string | undefined;
}

/** The statements of a document, in reading order, those beside its text last. */
export function statementsOf(lines: readonly Line[], outside: Outside, standings: readonly Standing[]): Statement[] {
	const page = new Page(lines, standings);
	return [
		...lines.flatMap((line) => page.statementsOn(line)),
		...outside.bands.flatMap(statementsInBand),
		...markedOutside(outside),
	];
}

/** True for a line that is a statement on the document as a whole. */
export function isStatementLine(line: Line): boolean {
	if (line.text.length >= QUOTE || !mayTouch(line.plain)) return false;
	return saidIn(line.text, NOTHING, mayTouch).some(({ of }) => of === "document");
}

interface Said extends Saying {
	readonly sentence: string;
}

/** What stands above a text, and whether that lets the document be published. */
interface Above {
	readonly text: string;
	readonly permits: boolean;
}

const NOTHING: Above = { text: "", permits: false };

/** Sentence by sentence, each in the light of the one before. */
function saidIn(text: string, above: Above, touches: (plain: string) => boolean): Said[] {
	let before = sentencesOf(above.text).at(-1) ?? "";
	let permitted = above.permits;
	return sentencesOf(text).flatMap((sentence) => {
		const heard = before.endsWith("?") || touches(folded(sentence));
		const said = heard ? sayingsOf(sentence, before) : [];
		const taken = permitted && said.length === 0 ? takenBackBy(sentence) : null;
		permitted ||= said.some(permits) && (touches === mayTouch || isOurs(sentence));
		before = sentence;
		return [...said, ...(taken === null ? [] : [taken])].map((saying) => ({ ...saying, sentence }));
	});
}

function permits({ value, of }: Saying): boolean {
	return value === "public" && of !== "unclear";
}

/** The lines of a document, with what stands above and below each. */
class Page {
	readonly #firstAnswer: number;
	readonly #texts: readonly Line[];
	/** The line before lets the text be published. */
	#permitted = false;

	constructor(
		private readonly lines: readonly Line[],
		private readonly standings: readonly Standing[],
	) {
		this.#firstAnswer = standings.findIndex((standing) => standing.numbers.length > 0);
		this.#texts = lines.filter((line) => line.text !== "");
	}

	statementsOn(line: Line): Statement[] {
		if (line.segment.note !== null || line.text === "") return [];
		const found = this.#statementsOn(line, this.#permitted);
		// A sentence that takes something back leaves the permission for the next one.
		this.#permitted = found.some(permits) || (this.#permitted && found.length > 0);
		return found;
	}

	#statementsOn(line: Line, permitted: boolean): Statement[] {
		const inAnswer = (this.standings[line.index]?.numbers.length ?? 0) > 0;
		const place = { line: line.index, inAnswer };
		const handled = this.#handling(line);
		const touched = inAnswer && !this.#atEnd(line) ? mayTouchThis(line.plain) : mayTouch(line.plain);
		const takes = permitted && sentencesOf(line.text).some((sentence) => takenBackBy(sentence) !== null);
		if (!touched && !takes && !(this.#onCover(line) && isLabel(line.plain))) return handled;
		const form = inAnswer && !this.#atEnd(line) && !this.#isBoxed(line) ? null : this.#formAnswer(line);
		if (form !== null) return [{ ...form, ...place }];
		const text = chosenIn(line.text);
		const heard = saidIn(text, { text: this.#above(line), permits: permitted }, inAnswer ? mayTouchThis : mayTouch);
		const said = heard.flatMap((saying) => {
			// "Only the page at the end is for you and must not be published" is said of the page.
			const ofPart = saying.of === "unclear" && heard.some(({ of, sentence }) => of === "part" && sentence === saying.sentence);
			return ofPart && saying.value === "confidential" ? [saying] : this.#weighed(saying, line, inAnswer);
		});
		const found = said.map((saying) => ({ ...saying, ...place, quote: saying.sentence.trim().slice(0, QUOTE) }));
		const marking = this.#onCover(line) && found.length === 0 ? coverMarkingIn(text) : null;
		if (marking !== null) return markingStatement(marking, line);
		if (found.length === 0 && handled.length > 0) return handled;
		if (found.length === 0 && this.#onTitlePage(line) && isKeepingWords(text)) return [markOf("confidential", line.index, text)];
		return inAnswer && !this.#atEnd(line) ? found : [...found, ...notUnderstoodIn(text, found, place)];
	}

	/** "OFFICIAL-SENSITIVE" on the title page or below the text. */
	#handling(line: Line): Statement[] {
		// A mark in the last row of a table is that of its row.
		const below = this.#atEnd(line) && line.segment.cell === null;
		// "Question 6.1 (confidential)" marks its answer.
		if ((!this.#onTitlePage(line) && !below) || this.standings[line.index]?.opens === true) return [];
		const text = chosenIn(line.text);
		const value = formLineValue(text) ?? handlingIn(text);
		return value === null ? [] : [markOf(value, line.index, line.text)];
	}

	/** Inside an answer "this report is public" may be any report, and a marking is that of its section. */
	#weighed(saying: Said, line: Line, inAnswer: boolean): Said[] {
		const { value, of, sentence } = saying;
		if (of === "unclear") {
			if (value === "public") return [];
			// In front of the answers and behind them, what is asked of those who receive the text is asked of all of it.
			const apart = !inAnswer || (this.#atEnd(line) && asksReader(tokensOf(saying.clause)));
			return [apart ? ofThis(saying) : saying];
		}
		if (of !== "document") return [saying];
		if (this.#marksSection(line) || (inAnswer && isMarking(sentence))) return [];
		if (!inAnswer || (value === "public" ? isOurs(sentence) : speaksOfItself(sentence))) return [saying];
		return value === "public" ? [] : [{ ...saying, of: "unclear" }];
	}

	/** "May the reply be published?" and beside or below it "Yes", as on a form. */
	#formAnswer(line: Line): Omit<Statement, "line" | "inAnswer"> | null {
		if (line.text.length > 160 || /[.!;]$/.test(line.text) || sentencesOf(line.text).length > 1 || labelIn(line.text) !== null)
			return null;
		const next = this.lines.slice(line.index + 1, line.index + 4).find((other) => other.text !== "");
		if (next === undefined || next.text.length > 160) return null;
		const asked = line.text.replace(/[\s:?]*$/, "");
		const chosen = chosenIn(next.text);
		const value = labelIn(`${asked}${/\?\s*$/.test(line.text) ? " ?" : " :"} ${chosen}`) ?? formValue(asked, chosen);
		const quote = `${line.text} ${next.text}`.slice(0, QUOTE);
		return value === null ? null : { value, of: "document", except: null, clause: quote, quote };
	}

	#onTitlePage(line: Line): boolean {
		return this.#onCover(line) && (this.#firstAnswer >= 0 || line.index <= COVER);
	}

	/** A label with boxes to tick beside or below it: on a form, whatever question it was placed under. */
	#isBoxed(line: Line): boolean {
		const next = this.lines.slice(line.index + 1, line.index + 4).find((other) => other.text !== "");
		return next !== undefined && chosenIn(next.text) !== next.text;
	}

	#above(line: Line): string {
		for (let at = line.index - 1; at >= 0; at--) if (this.lines[at]?.text !== "") return this.lines[at]?.text ?? "";
		return "";
	}

	#onCover(line: Line): boolean {
		return this.#firstAnswer < 0 || line.index < this.#firstAnswer;
	}

	/** A marking in the middle of the document is that of its section. */
	#marksSection(line: Line): boolean {
		if (line.heading && isMarkedHeading(line.text) && line.index > 2)
			return this.#firstAnswer < 0 ? line.index > COVER : !this.#onCover(line);
		if (!isMarking(line.text) || (line.segment.cell !== null && this.lines.length > 20)) return isMarkOnly(line);
		return this.#firstAnswer >= 0 && line.index > this.#firstAnswer && !(this.#atEnd(line) && !line.heading);
	}

	#atEnd(line: Line): boolean {
		return this.#texts.slice(-3).some(({ index }) => index === line.index);
	}
}

/** Sentences on who may read of which nothing else was made, and those that hide who wrote the text. */
function notUnderstoodIn(text: string, found: readonly Statement[], place: Pick<Statement, "line" | "inAnswer">): Statement[] {
	const permits = found.some(({ of, value }) => of === "document" && value === "public");
	return sentencesOf(text)
		.filter((sentence) => {
			const clear = found.filter(({ quote }) => quote === sentence.trim().slice(0, QUOTE));
			if (clear.some(({ value }) => value === "confidential")) return false;
			if (hidesAuthor(sentence)) return true;
			return clear.length === 0 && (isNotUnderstood(sentence) || (permits && limits(sentence)));
		})
		.map((sentence) => ({
			value: "confidential",
			of: "document",
			except: null,
			clause: sentence,
			...place,
			quote: sentence.trim().slice(0, QUOTE),
		}));
}

/** In front of the answers and behind them, what is asked of those who receive the text is asked of all of it, or of parts that are not named. */
function ofThis(saying: Said): Said {
	const tokens = tokensOf(saying.sentence);
	if (tokens.some(isSomePart)) return { ...saying, of: "part", clause: saying.sentence };
	if (hasHappened(tokens) || speaksOfSeveral(tokens)) return saying;
	return isDirected(tokens) ? { ...saying, of: "document" } : saying;
}

/** "Some passages", "certaines parties": of this text, where no other is named. */
function isSomePart(token: Token, at: number, tokens: readonly Token[]): boolean {
	return (
		is(token, "part") &&
		/^(?:some|certain|several|various|few|quelques|certaine?s|plusieurs|diverse?s)$/.test(tokens[at - 1]?.text ?? "") &&
		!tokens.some((other) => is(other, "other"))
	);
}

/** "This contribution", "notre soumission": this one, also in an answer. */
function isOurs(sentence: string): boolean {
	return speaksOfItself(sentence) && /contribution|submission|soumission/i.test(sentence);
}

function markingStatement(marking: string, line: Line): Statement[] {
	const value = sayingsOf(marking, "")[0]?.value;
	return value === undefined ? [] : [markOf(value, line.index, line.text)];
}

/** A mark on the whole text; `line` is null where it stands beside the text. */
function markOf(value: Statement["value"], line: number | null, text: string): Statement {
	return { value, of: "document", except: null, clause: text, line, quote: text.trim().slice(0, QUOTE), inAnswer: false };
}

/** What stands on the file itself: its properties and its name. They keep back, and make nothing public. */
function markedOutside({ properties, fileName }: Outside): Statement[] {
	const marks = heldByProperties(properties);
	if (fileName !== undefined && isMarkedName(fileName)) marks.push(fileName);
	return marks.map((mark) => markOf("confidential", null, mark));
}

function statementsInBand(band: Band): Statement[] {
	const marking = band.text.split(/[\n\t|·•]+|\s{2,}/).find((part) => isMarking(part) || isBeginMark(part));
	const said = saidIn(marking ?? band.text, NOTHING, mayTouch).find(({ of }) => of !== "part");
	if (said !== undefined && (marking !== undefined || said.of === "document" || said.value === "confidential"))
		return [{ ...said, of: "document", line: null, quote: band.text.trim().slice(0, QUOTE), inAnswer: false }];
	const pieces = [band.text, ...band.text.split(/[\n\t|·•]+|\s{2,}/)];
	const values = pieces.map((piece) => formLineValue(piece) ?? handlingIn(piece));
	const value = values.includes("confidential") ? "confidential" : values.find((one) => one !== null);
	if (value != null) return [markOf(value, null, band.text)];
	if (pieces.some((piece) => mayTouch(folded(piece)) && isKeepingWords(piece))) return [markOf("confidential", null, band.text)];
	return notUnderstoodIn(band.text, [], { line: null, inAnswer: false });
}
