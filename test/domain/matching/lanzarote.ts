/** The questionnaire and the Parties of the round that the tests stand on, from copies of its two data files. */
import { readFileSync } from "node:fs";
import type { Party } from "../../../src/domain/party.js";
import type { AnswerKind, NumberingScheme, Question, Questionnaire } from "../../../src/domain/questionnaire.js";
import type { Bilingual } from "../../../src/domain/wording.js";

interface RawQuestion {
	readonly number: string;
	readonly title: Bilingual;
	readonly answer: AnswerKind;
	readonly applies_to?: readonly string[];
	readonly cross_refs?: readonly string[];
	readonly children?: readonly RawQuestion[];
}

interface RawParty {
	readonly iso2: string;
	readonly name_en: string;
	readonly name_fr: string;
	readonly aliases: Party["aliases"];
	readonly party_since: string;
	readonly party_on_2017_10_25: boolean;
}

/** Decimal, dot decimal, dot letter, "→"; as the round's configuration has it. */
export const SCHEME: NumberingScheme = {
	announcers: {
		en: [
			"question",
			"questions",
			"quest",
			"qu",
			"q",
			"ad",
			"item",
			"items",
			"reply to question",
			"answer to question",
			"reply",
			"answer",
			"response",
		],
		fr: ["question", "questions", "quest", "qu", "q", "rép", "ad", "point", "points", "réponse à la question", "réponse"],
	},
	levels: [
		{ style: "decimal", before: "" },
		{ style: "decimal", before: "." },
		{ style: "lower-letter", before: "." },
	],
	detail: "→",
};

export const QUESTIONNAIRE: Questionnaire = {
	scheme: SCHEME,
	sections: read<{ sections: { id: string; title: Bilingual; questions: RawQuestion[] }[] }>("questionnaire.json").sections.map(
		(section) => ({ ...section, questions: section.questions.map(question) }),
	),
};

export const BODY = {
	name: { en: "Lanzarote Committee", fr: "Comité de Lanzarote" },
	short: { en: "the Committee", fr: "le Comité" },
};

export const PARTIES: readonly Party[] = read<RawParty[]>("parties.json").map((raw) => ({
	code: raw.iso2,
	name: { en: raw.name_en, fr: raw.name_fr },
	aliases: raw.aliases,
	since: raw.party_since,
	monitored: raw.party_on_2017_10_25,
	tile: [0, 0],
}));

function question(raw: RawQuestion): Question {
	return {
		number: raw.number,
		title: raw.title,
		answer: raw.answer,
		appliesTo: raw.applies_to ?? [],
		crossReferences: raw.cross_refs ?? [],
		children: (raw.children ?? []).map(question),
	};
}

function read<T>(name: string): T {
	return JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8")) as T;
}
