/** A round: who asks whom what, in which languages, by when. Everything that another round may want otherwise is a setting here. */
import { type Day, dayOf, type Moment } from "./deadline.js";
import type { Party } from "./party.js";
import type { Questionnaire } from "./questionnaire.js";
import type { Bilingual, Language } from "./wording.js";

export interface Round {
	/** Stable name in addresses: "lanzarote-ict". */
	readonly id: string;
	readonly body: { readonly name: Bilingual; readonly short: Bilingual; readonly address: string };
	readonly number: number;
	/** "2nd monitoring round". */
	readonly name: Bilingual;
	/** What the round is about, as a title. */
	readonly theme: Bilingual;
	/** One sentence on how the round works, for its page. */
	readonly lede: Bilingual;
	readonly languages: readonly Language[];
	/** IANA zone in which days are counted, and how its place is named to readers. */
	readonly timeZone: string;
	readonly placeOfTime: Bilingual;
	readonly repliesDue: Day;
	/** Calendar months during which comments on a published reply may come. */
	readonly commentMonths: number;
	/** Days that a reader may think of as free: shown in calendars, they move no deadline. */
	readonly holidays: readonly { readonly day: Day; readonly name: Bilingual }[];
	readonly stages: readonly Stage[];
	/** Official symbols; {party} is the Party's code, {n} a number from 1. */
	readonly symbols: {
		readonly reply: string;
		readonly revision: string;
		readonly contribution: string;
		/** {lang} is `en`, `fr` or `bil`. */
		readonly questionnaire: string;
		/** {question} is the number of a main question, {lang} as above. */
		readonly compilation: string;
	};
	/** What a contribution that does not say is taken for. The Lanzarote default: confidential until a person settles it. */
	readonly unstatedVisibility: "confidential" | "public";
	/** Whether a reader who asks for something that was public is told that it was withdrawn, or finds nothing. */
	readonly withdrawals: "said" | "silent";
	readonly parties: readonly Party[];
	readonly questionnaire: Questionnaire;
}

export interface Stage {
	readonly id: string;
	readonly title: Bilingual;
	readonly said: Bilingual;
	/** First day of the stage; a stage lasts until the next one begins. */
	readonly from: Day;
}

/** Position of the stage in which the round stands at a moment; -1 before the first. */
export function stageAt(round: Round, now: Moment): number {
	const today = dayOf(now, round.timeZone);
	return round.stages.findLastIndex((stage) => stage.from <= today);
}

/** The Parties that the round monitors, in the order of the round. */
export function monitoredParties(round: Round): Party[] {
	return round.parties.filter((party) => party.monitored);
}

/** The Party with a code, upper or lower case. */
export function partyOf(round: Round, code: string): Party | undefined {
	return round.parties.find((party) => party.code === code.toUpperCase());
}

/** Symbol of a Party's reply: `T-ES(2017)ICT-DE`, and from the second version on ` rev.`, ` rev.2` … */
export function replySymbol(round: Round, party: string, version: number): string {
	return revised(round, round.symbols.reply.replace("{party}", party), version);
}

function revised(round: Round, symbol: string, number: number): string {
	return number === 1 ? symbol : `${symbol} ${round.symbols.revision}${number === 2 ? "" : number - 1}`;
}

/** In which language a paper speaks, as symbols say it: `T-ES(2018)38_bil rev.` (DOMAIN, step 10). */
export type SymbolLanguage = "en" | "fr" | "bil";

/** Symbol of the questionnaire as a form. */
export function questionnaireSymbol(round: Round, lang: SymbolLanguage): string {
	return round.symbols.questionnaire.replace("{lang}", lang);
}

/** Symbol of an issue of the compilation of one main question: the first is number 1, later ones are revisions of it. */
export function compilationSymbol(round: Round, question: string, lang: SymbolLanguage, number: number): string {
	return revised(round, round.symbols.compilation.replace("{question}", question).replace("{lang}", lang), number);
}

/** Symbol of a published contribution, numbered among the published ones of its first Party: a hidden one leaves no gap. */
export function contributionSymbol(round: Round, party: string, number: number): string {
	return round.symbols.contribution.replace("{party}", party).replace("{n}", String(number));
}
