/**
 * Statements as very different people write them, each with its truth, set into one and the same document and read.
 * They were written before the rules were looked at. Of each kind the odd ones may be looked at and the even ones are kept apart:
 * whoever works on the rules looks at the totals of the latter only.
 */
import { readFileSync } from "node:fs";
import type { DocumentReading } from "../../../../src/domain/placement.js";
import { read } from "../stated.js";

export interface Statement {
	readonly kind: "public" | "confidential" | "partial" | "unnamed" | "contradictory" | "nothing";
	/** What is held of it: names of parts of the document below. */
	readonly parts: readonly string[];
	readonly place: string;
	readonly text: string;
	readonly language: "en" | "fr";
	readonly half: "looked-at" | "kept";
}

/** How a reading compares with the truth: a leak shows what is to be held, a miss holds it without having understood. */
export type Outcome = "right" | "held" | "leak" | "miss" | "alarm" | "unread";

/** The parts of the document that the statements speak of; what they say of themselves is the same in both languages. */
const PARTS = {
	en: {
		title: ["Comments on the reply of Albania", "Reply of Albania to the questionnaire"],
		name: ["Author: Maria Kola, association Blue Rose"],
		"question 3": ["Question 3", "The syllabus is old and hours are lost in most of the schools that we know."],
		"question 5": ["Question 5", "Two officers of the unit speak with the children, and one of them works at night."],
		section: [
			"Section 4: Cases from our counselling",
			"A girl of twelve came to us in spring with her aunt from the next village.",
		],
		"annex A": ["Annex A: How we worked", "We met nine times between March and June in the library of the town."],
		"annex B": ["Annex B: Testimony of the mother", "When I came home he was sitting at the table and the light was off."],
	},
	fr: {
		title: ["Observations sur la réponse de l'Albanie", "Réponse de l'Albanie au questionnaire"],
		name: ["Auteure : Maria Kola, association La Rose bleue"],
		"question 3": [
			"Question 3",
			"Le programme est ancien et des heures se perdent dans la plupart des écoles que nous connaissons.",
		],
		"question 5": ["Question 5", "Deux agents de l'unité parlent avec les enfants, et l'un d'eux travaille la nuit."],
		section: [
			"Section 4 : Cas suivis par notre service",
			"Une fille de douze ans est venue au printemps avec sa tante du village voisin.",
		],
		"annex A": [
			"Annexe A : Notre méthode",
			"Nous nous sommes réunis neuf fois entre mars et juin à la bibliothèque de la ville.",
		],
		"annex B": [
			"Annexe B : Témoignage de la mère",
			"Quand je suis rentrée il était assis à la table et la lumière était éteinte.",
		],
	},
} as const;

const BODY = ["question 3", "question 5", "section", "annex A", "annex B"] as const;

/** All statements of a language. */
export function statementsIn(language: "en" | "fr"): Statement[] {
	const counts = new Map<string, number>();
	const lines = readFileSync(new URL(`statements.${language}.txt`, import.meta.url), "utf8").split("\n");
	return lines.flatMap((line) => {
		const [, kind = "", parts, place = "", text = ""] = /^(\w+)(?:\((.*)\))? (\w+) \| (.+)$/.exec(line) ?? [];
		if (kind === "") return [];
		const count = (counts.get(kind) ?? 0) + 1;
		counts.set(kind, count);
		const half = count % 2 === 1 ? "looked-at" : "kept";
		return [{ kind: kind as Statement["kind"], parts: parts?.split(", ") ?? [], place, text, language, half }];
	});
}

/** The document with a statement in its place, in the notation of `handBuilt`. */
function documentWith({ place, text, language }: Statement): string {
	const parts = PARTS[language];
	const front = place === "front" || place === "reply" ? [`p| ${text}`] : [];
	return [
		`h1| ${parts.title[place === "reply" ? 1 : 0]}`,
		...(place === "reply" ? [] : [`p| ${parts.name[0]}`]),
		...front,
		...BODY.flatMap((part) => [`h2| ${parts[part][0]}`, `p| ${parts[part][1]}`]),
		...(place === "end" ? [`p| ${text}`] : []),
		...(place === "header" || place === "footer" ? [`${place}| ${text}`] : []),
	].join("\n");
}

/** What became of a statement. */
export function outcomeOf(statement: Statement): Outcome {
	const reading = read(documentWith(statement));
	const value = reading.visibility.value;
	switch (statement.kind) {
		case "public":
			return value === "public" ? "right" : value === "unstated" ? "unread" : "alarm";
		case "nothing":
			return value === "unstated" ? "right" : value === "public" ? "leak" : "alarm";
		case "partial":
		case "unnamed":
			return value === "unstated" && !saysHeld(reading, statement) ? "miss" : ofParts(reading, statement);
		default:
			return value === "public" ? "leak" : value === "unstated" ? "miss" : "right";
	}
}

/** Whether a reading that is otherwise unstated marks the part as confidential. */
function saysHeld(reading: DocumentReading, statement: Statement): boolean {
	return heldTexts(statement).every((text) => visibilityOf(reading, text) === "confidential");
}

function ofParts(reading: DocumentReading, statement: Statement): Outcome {
	if (heldTexts(statement).some((text) => visibilityOf(reading, text) === "public")) return "leak";
	const others = BODY.filter((part) => !statement.parts.includes(part)).map((part) => PARTS[statement.language][part][1]);
	const shown = statement.place === "reply" || others.every((text) => visibilityOf(reading, text) === "public");
	return shown ? "right" : "held";
}

function heldTexts({ kind, parts, language }: Statement): readonly string[] {
	const texts = PARTS[language];
	if (kind === "unnamed") return texts.name;
	return BODY.filter((part) => parts.includes("all") || parts.includes(part)).map((part) => texts[part][1]);
}

function visibilityOf(reading: DocumentReading, text: string): string {
	return reading.passages.find((passage) => passage.text.includes(text))?.visibility ?? "lost";
}

/** Whether a confidential statement is overlooked where another sentence makes the document public: what is not understood then leaks. */
export function leaksBesidePublic(statement: Statement): boolean {
	const also = statement.language === "en" ? "This contribution is public." : "La présente contribution est publique.";
	return read(`${documentWith(statement)}\np| ${also}`).visibility.value === "public";
}
