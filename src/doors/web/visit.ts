/** Somebody at the door: in which language, at which moment, with what they may read. */
import { type Day, dayOf, type Moment } from "../../domain/deadline.js";
import type { Party } from "../../domain/party.js";
import { mainQuestions, type Question } from "../../domain/questionnaire.js";
import type { Round } from "../../domain/round.js";
import type { Bilingual, Language } from "../../domain/wording.js";
import { frenchType, type Phrases, phrasesIn } from "../../locale/index.js";
import type { Reading } from "../../store/visible.js";
import type { WebHouse } from "./house.js";
import { type Links, linksIn, type RoundLinks, roundLinks } from "./links.js";
import type { Reads } from "./reads.js";

export interface Visit {
	readonly language: Language;
	readonly say: Phrases;
	readonly now: Moment;
	readonly baseUrl: string;
	readonly sampleHeldAt: Moment | null;
	readonly links: Links;
	/** Path without the language: "/rounds/lanzarote-ict". */
	readonly path: string;
	readonly query: URLSearchParams;
	/** What whoever is there may read: for pages. */
	readonly reading: Reading;
	/** What everybody may read: for whatever is taken away, and passed on. */
	readonly publicReading: Reading;
	readonly reads: Reads;
	/** Where one may sign in: as whom one has, or null. */
	readonly access: { readonly name: string | null } | null;
}

/** A visit to a page of a round. */
export interface RoundVisit extends Visit {
	readonly round: Round;
	readonly to: RoundLinks;
	/** Today in the zone of the round. */
	readonly today: Day;
}

/** A visit that begins. */
export function visitTo(
	house: WebHouse,
	reads: Reads,
	at: {
		readonly language: Language;
		readonly path: string;
		readonly query: URLSearchParams;
		readonly reading: Reading;
		readonly publicReading: Reading;
		readonly access: Visit["access"];
	},
): Visit {
	const { baseUrl, sampleHeldAt } = house;
	return { ...at, say: phrasesIn(at.language), now: house.now(), baseUrl, sampleHeldAt, links: linksIn(at.language), reads };
}

/** A visit that goes into a round. */
export function intoRound(visit: Visit, round: Round): RoundVisit {
	return { ...visit, round, to: roundLinks(visit.language, round.id), today: dayOf(visit.now, round.timeZone) };
}

/** An official text of the round in the language of the page, set in its type. */
export function official(visit: Visit, text: Bilingual): string {
	return inType(text[visit.language], visit.language);
}

/** A text in a language's type. */
export function inType(text: string, language: Language): string {
	return language === "fr" ? frenchType(text) : text;
}

/** Name of a Party in the language of the page. */
export function nameOf(visit: Visit, party: Party): string {
	return party.name[visit.language];
}

/** The main question to which an item belongs. */
export function mainQuestionOf(round: Round, number: string): Question | undefined {
	const holds = (question: Question): boolean => question.number === number || question.children.some(holds);
	return mainQuestions(round.questionnaire).find(holds);
}
