/** Plausible prose of a given length, assembled from phrases by chance. */
import type { Language } from "../../domain/wording.js";
import type { Chance } from "./chance.js";
import { PROSE, type Theme } from "./phrases/index.js";

const THEMES: readonly [Theme, ...Theme[]] = ["prevention", "protection", "prosecution", "partnerships"];
const PARAGRAPH = 700;

export type Voice = "statements" | "comments";

export interface Subject {
	readonly language: Language;
	readonly voice: Voice;
	/** Id of the section of the questionnaire. */
	readonly section: string;
}

/** Paragraphs of about `length` characters together; the last one is cut at the end of a sentence. */
export function paragraphsOn(chance: Chance, subject: Subject, length: number): string[] {
	const paragraphs: string[] = [];
	let written = 0;
	while (written < length) {
		const paragraph = paragraphOn(chance, subject, Math.min(PARAGRAPH, length - written));
		paragraphs.push(paragraph);
		written += paragraph.length + 1;
	}
	return paragraphs;
}

/** A footnote. */
export function noteIn(chance: Chance, language: Language): string {
	return filled(chance, language, chance.one(PROSE[language].notes));
}

function paragraphOn(chance: Chance, subject: Subject, length: number): string {
	const theme = THEMES.find((one) => one === subject.section) ?? chance.one(THEMES);
	const sentences = chance.shuffled(PROSE[subject.language][subject.voice][theme]);
	let text = "";
	for (let index = 0; text.length < length; index++) {
		const sentence = filled(chance, subject.language, sentences[index % sentences.length] ?? "");
		text += text === "" ? sentence : ` ${sentence}`;
	}
	return text;
}

/** {body} takes one of the slots named body; {Body} begins with a capital. */
function filled(chance: Chance, language: Language, sentence: string): string {
	return sentence.replace(/\{(\w)(\w*)\}/g, (_, first: string, others: string) => {
		const slot = PROSE[language].slots[first.toLowerCase() + others];
		const word = slot === undefined ? "" : chance.one(slot);
		return first === first.toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1);
	});
}
