/** Which passages of a reply merely repeat the questionnaire: they are replaced by the questionnaire's own headings. */
import { allQuestions, type Question, type Questionnaire } from "../../../domain/questionnaire.js";
import type { ShownPassage } from "../../../domain/shown.js";
import { LANGUAGES } from "../../../domain/wording.js";

/** What a passage repeats: a question by its own words, a reference or a section only (`null`), or nothing (`undefined`). */
type Repeated = Question | null | undefined;

export type Repeats = (passage: ShownPassage) => Repeated;

const ANSWER_WORDS = ["answer", "answers", "reply", "response", "reponse", "reponses", "question", "questions"];
const NOT_LETTERS = /[^\p{L}\p{N}→]+/gu;

/** Reads a questionnaire once, to recognise its words. */
export function repeatsOf(questionnaire: Questionnaire): Repeats {
	const leads = leadPattern(questionnaire);
	const core = (text: string): string => plain(text).replace(leads, "").trim();
	const questions = questionsByWords(questionnaire, core);
	const others = new Set(["", ...ANSWER_WORDS]);
	for (const section of questionnaire.sections) for (const language of LANGUAGES) others.add(core(section.title[language]));
	return (passage) => {
		if (passage.role !== "question" && passage.role !== "heading") return undefined;
		const lines = passage.text.split("\n").map((line) => lineRepeats(line, passage));
		return lines.some((line) => line === undefined) ? undefined : (lines.find((line) => line !== null) ?? null);
	};

	function lineRepeats(line: string, passage: ShownPassage): Repeated {
		const words = core(line);
		if (others.has(words)) return null;
		const meant = questions.get(words);
		if (meant === undefined) return undefined;
		return (
			meant.find(({ number }) => passage.questions.some((placed) => number === placed || number.startsWith(`${placed}.`))) ?? null
		);
	}
}

/** Words without case, accents and signs. */
function plain(text: string): string {
	return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(NOT_LETTERS, " ").trim();
}

function questionsByWords(questionnaire: Questionnaire, core: (text: string) => string): Map<string, Question[]> {
	const questions = new Map<string, Question[]>();
	for (const question of allQuestions(questionnaire)) {
		for (const text of LANGUAGES.flatMap((language) => [question.title[language], question.wording?.[language] ?? ""])) {
			if (core(text) !== "") questions.set(core(text), [...(questions.get(core(text)) ?? []), question]);
		}
	}
	return questions;
}

/** References at the beginning of a line: announcers, numbers, letters, conjunctions, the arrow. */
function leadPattern(questionnaire: Questionnaire): RegExp {
	const { announcers } = questionnaire.scheme;
	const words = [...announcers.en, ...announcers.fr].map(plain).filter((word) => word !== "");
	const parts = [
		...words.sort((a, b) => b.length - a.length),
		"[ivx]+",
		"\\d+[a-z]?",
		"[a-z]",
		"and",
		"et",
		"to",
		"les",
		"la",
		"aux?",
		"→",
		"→?\\d+",
	];
	return new RegExp(`^(?:(?:${parts.join("|")})(?= |$) ?)+`, "u");
}
