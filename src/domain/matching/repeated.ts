/** Evidence: the question's wording repeated, exactly or edited, in either language; and headings on a question's topic. */
import type { Questionnaire } from "../questionnaire.js";
import { numbersOf } from "../reference/numbers.js";
import { announcedLength, numberAtStart } from "../reference.js";
import { basesOf } from "./letters.js";
import type { Line } from "./line.js";
import type { Opening } from "./opening.js";
import { quotable, type Reason } from "./reason.js";
import { type Likeness, likenesses, wordingsOf } from "./wordings.js";

/** All readings of a line as a repeated question, best first; at most three. */
export function repeatedOpenings(line: Line, questionnaire: Questionnaire): Opening[] {
	const wordings = wordingsOf(questionnaire);
	const end = line.shown.indexOf("\n");
	const first = end < 0 ? line.shown : line.shown.slice(0, end);
	if (first.length > wordings.longest || line.contents) return [];
	const text = withoutNumber(first, questionnaire);
	if (text.length < 5) return [];
	const detail = text.startsWith(questionnaire.scheme.detail);
	const found = likenesses(text, wordings, line.heading ? "like" : "close").filter((like) => !detail || like.wording.detail);
	const repeated = found.filter((like) => (!like.wording.short || like.overall >= 0.95) && isRepeated(like, line, detail));
	if (repeated.length > 0) return repeated.slice(0, 3).map((like) => wordingOpening(like, line, questionnaire));
	return line.heading
		? found
				.filter(isTopic)
				.slice(0, 3)
				.map((like) => topicOpening(like, line, questionnaire))
		: [];
}

/** Text behind the number, letter or sign with which the line begins. */
function withoutNumber(text: string, questionnaire: Questionnaire): string {
	const announced = announcedLength(text, questionnaire) || (/^(?:q|question|frage)\s?[:.]\s+/i.exec(text)?.[0].length ?? 0);
	const rest = text.slice(announced);
	const number =
		numberAtStart(rest, questionnaire)?.end ??
		/^\s*\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivx]{1,4})[.)]\s/i.exec(rest)?.[0].length ??
		0;
	return rest
		.slice(number)
		.replace(/^[\s.):–—-]+/, "")
		.trim();
}

function isRepeated(like: Likeness, line: Line, detail: boolean): boolean {
	if (like.overall >= 0.8) return like.wording.stems.size >= 2 || line.text.length < 60;
	const looksAsked = detail || line.heading || /\?\s*$/.test(line.text) || line.segment.cell !== null || isSlanted(line);
	return like.wording.stems.size >= 3 && like.overall >= (looksAsked ? 0.45 : 0.65);
}

function isSlanted(line: Line): boolean {
	return line.segment.paragraph.runs.every((run) => run.text.trim() === "" || run.italic || run.bold || run.underline);
}

/** A heading whose words are nearly all those of the title, or that has most of the title's words. */
function isTopic(like: Likeness): boolean {
	if (like.wording.detail) return false;
	return like.overall >= 0.5 || (like.ofText >= 0.85 && like.ofWording >= 0.3) || (like.ofText >= 0.6 && like.ofWording >= 0.6);
}

function wordingOpening(like: Likeness, line: Line, questionnaire: Questionnaire): Opening {
	const exact = like.overall >= 0.8;
	const weight = exact ? 6 * like.overall : 8 * like.overall - 2;
	const { numbers, relative } = target(like, questionnaire);
	const how = exact ? "wording" : "like-wording";
	const why: Reason[] = [{ kind: how, quote: like.wording.said }];
	const opening = { numbers, how, weight, why, reach: "on", bare: !line.text.includes("\n") } as const;
	return relative === undefined ? opening : { ...opening, relative };
}

function topicOpening(like: Likeness, line: Line, questionnaire: Questionnaire): Opening {
	const weight = 5 * like.overall + 1.5 * like.ofText - 1.5;
	const why: Reason[] = [{ kind: "topic", quote: quotable(line.text) }];
	return { ...target(like, questionnaire), how: "topic", weight, why, reach: "on", bare: true };
}

/** One question, or the one among several of the same wording that comes at this place of the document. */
function target(like: Likeness, questionnaire: Questionnaire): Pick<Opening, "numbers" | "relative"> {
	const { numbers } = like.wording;
	if (numbers.length === 1) return { numbers };
	const { byNumber } = numbersOf(questionnaire);
	const relative = (current: readonly string[]): readonly string[] => {
		for (const base of basesOf(current, questionnaire)) {
			const below = numbers.find((number) => byNumber.get(number)?.parent?.number === base);
			if (below !== undefined) return [below];
		}
		if (like.wording.stems.size < 3) return [];
		const at = Math.max(-1, ...current.map((number) => byNumber.get(number)?.order ?? -1));
		const next = numbers.find((number) => (byNumber.get(number)?.order ?? -1) > at);
		return next === undefined ? [] : [next];
	};
	return { numbers: [], relative };
}
