/** The lines of a filled form: what is the form's own, and to which question the rest belongs. */
import { type DocumentTree, type Segment, segmentsOf } from "../../domain/document.js";
import { allQuestions } from "../../domain/questionnaire.js";
import type { Round } from "../../domain/round.js";
import { ABOUT, APART, controlOf, type FormControl, isOfRound } from "./form-controls.js";
import { formTexts, formTitles, level } from "./form-texts.js";

/** By what an answer was recognised, from the surest. */
export type RecognisedBy = "box" | "number" | "place" | "wording";

export interface FormLine {
	/** Segment index. */
	readonly index: number;
	readonly text: string;
	readonly kind: "form" | "answer" | "about";
	readonly number: string | null;
	readonly by: RecognisedBy;
}

/** Each segment that holds text, in reading order. */
export function formLines(tree: DocumentTree, round: Round): FormLine[] {
	const [texts, titles] = [formTexts(round), formTitles(round)];
	const numbers = allQuestions(round.questionnaire).map(({ number }) => number);
	const order = new Map(numbers.map((number, index) => [number, index]));
	const lines = new Map<number, FormLine>();
	const known = (segment: Segment): boolean => texts.has(level(segment.text));
	const segments = segmentsOf(tree);
	let begun = !segments.some(known);
	let current: string | null = null;
	for (const segment of segments) {
		if (segment.text.trim() === "") continue;
		begun ||= known(segment);
		const cited = segment.citedBy === null ? undefined : lines.get(segment.citedBy);
		// A box, or a number that somebody wrote, holds for what stands below it outside all boxes.
		const line: FormLine =
			cited !== undefined
				? { ...cited, index: segment.index, text: segment.text }
				: lineOf(segment, { round, texts, titles, order, current, begun });
		lines.set(segment.index, line);
		if (line.kind === "form" && line.number !== null) current = line.number;
		else if (line.kind === "answer" && line.by !== "place") current = line.number;
		else if (line.kind === "form") current = null;
	}
	return [...lines.values()];
}

interface Around {
	readonly round: Round;
	readonly texts: ReadonlyMap<string, readonly string[]>;
	readonly titles: ReadonlyMap<string, FormControl>;
	readonly order: ReadonlyMap<string, number>;
	readonly current: string | null;
	/** A text of the form stands above. */
	readonly begun: boolean;
}

function lineOf(segment: Segment, around: Around): FormLine {
	const { index, text } = segment;
	const control = controlIn(segment, around);
	if (control !== null) {
		const { number } = control;
		if (number === APART && !control.text) return { index, text, kind: "answer", number: null, by: "box" };
		const kind = number === ABOUT.party || number === ABOUT.person ? "about" : "answer";
		if (!control.text) return { index, text, kind, number, by: "box" };
		// Where locks do not hold, somebody may have written into a question's own text.
		const asked = around.order.has(number);
		if (isFormText(segment, number, around) || !asked)
			return { index, text, kind: "form", number: asked ? number : null, by: "box" };
		return { index, text, kind: "answer", number, by: "place" };
	}
	const known = around.texts.get(level(text));
	if (known !== undefined || /^(cover |toc |contents)/i.test(segment.paragraph.style ?? "")) {
		return { index, text, kind: "form", number: nextOf(known ?? [], around), by: "place" };
	}
	// Above the first text of the form stand its symbol and date.
	if (!around.begun && text.length <= 80) return { index, text, kind: "form", number: null, by: "place" };
	const named = segment.cell === null ? namedIn(segment, around.order) : null;
	return named === null
		? { index, text, kind: "answer", number: around.current, by: "place" }
		: { index, text, kind: "answer", number: named, by: "number" };
}

/** The innermost control of this round's form. */
function controlIn(segment: Segment, { round, titles }: Around): FormControl | null {
	for (const name of segment.paragraph.controls.toReversed()) {
		const control = controlOf(name);
		if (control !== null && isOfRound(control.round, round.id)) return control;
		const titled = titles.get(name);
		if (titled !== undefined) return titled;
	}
	return null;
}

/** The question's text, or most of its words. */
function isFormText(segment: Segment, number: string, { texts }: Around): boolean {
	const own = level(segment.text);
	if (texts.has(own)) return true;
	const words = new Set(own.split(" "));
	for (const [text, numbers] of texts) {
		if (!numbers.includes(number)) continue;
		const asked = text.split(" ");
		const kept = asked.filter((word) => words.has(word)).length;
		if (kept > asked.length / 2 && words.size < asked.length * 1.5) return true;
	}
	return false;
}

/** Of several questions worded alike, the next one is meant. */
function nextOf(numbers: readonly string[], { order, current }: Around): string | null {
	const from = current === null ? -1 : (order.get(current) ?? -1);
	return numbers.find((number) => (order.get(number) ?? -1) > from) ?? numbers[0] ?? null;
}

/** A question that the text itself names at its beginning: "Question 9.7 b", "9.7.b:", "9.7.b) …". A bare number may be any number. */
function namedIn(segment: Segment, order: ReadonlyMap<string, number>): string | null {
	const text = segment.paragraph.label === null ? segment.text : `${segment.paragraph.label} ${segment.text}`;
	const found =
		/^\s*(?<word>(?:question|q|ad|point|réponse|answer|rép)\.?(?: (?:à|to))?\s*)?(?<number>\d+(?:\.\d+)*)(?:[.\s]?\s?(?<letter>[a-z])\b)?\s*(?<after>[:).–—-])?/iu.exec(
			text,
		);
	const { word, number, letter, after } = found?.groups ?? {};
	const alone = after !== undefined || found?.[0].trim() === text.trim();
	if (number === undefined || !alone) return null;
	if (word === undefined && after === "." && letter === undefined) return null;
	const written = letter === undefined ? number : `${number}.${letter.toLowerCase()}`;
	return order.has(written) ? written : null;
}
