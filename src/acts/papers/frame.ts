/** What all papers of a round share: the first page, the running head and foot, the date. */
import type { Day } from "../../domain/deadline.js";
import type { Round } from "../../domain/round.js";
import type { Bilingual } from "../../domain/wording.js";
import type { Bands, Cover, Phrase } from "../../word/writing/paper.js";
import { both, inOneLine, leading, type PaperLanguage, phrasesOf, tagOf } from "./language.js";
import { PHRASES } from "./phrases.js";

/** Under what symbol, of what day and in which languages a paper goes out. */
export interface Issue {
	readonly symbol: string;
	readonly issuedOn: Day;
	readonly language: PaperLanguage;
}

/** The first page. @param says what only this paper says on it */
export function coverOf(
	round: Round,
	issue: Issue,
	says: { title: Bilingual; subtitle: readonly Bilingual[]; closing: readonly Bilingual[]; facts: readonly Bilingual[] },
): Cover {
	const { language } = issue;
	const day = both((one) => PHRASES[one].placeAndDay(round.placeOfTime[one], issue.issuedOn));
	const each = (said: readonly Bilingual[]): Phrase[] => said.flatMap((one) => phrasesOf(one, language));
	return {
		kind: "cover",
		symbol: issue.symbol,
		lines: each([day, ...says.facts]),
		institution: phrasesOf(
			both((one) => round.body.name[one].toLocaleUpperCase(one)),
			language,
		),
		title: phrasesOf(says.title, language),
		subtitle: each([...says.subtitle, round.theme]),
		closing: each(says.closing),
	};
}

/** Body and symbol above, page of pages below. */
export function bandsOf(round: Round, issue: Issue): Bands {
	return {
		head: [`${inOneLine(round.body.name, issue.language)}\t${issue.symbol}`],
		foot: [],
		page: PHRASES[leading(issue.language)].page,
	};
}

/** What every file of a round says of itself. */
export function fileOf(round: Round, issue: Issue, title: Bilingual) {
	return {
		title: `${issue.symbol} – ${inOneLine(title, issue.language)}`,
		language: tagOf(leading(issue.language)),
		author: inOneLine(round.body.name, issue.language),
		dated: `${issue.issuedOn}T12:00:00Z`,
		bands: bandsOf(round, issue),
		notes: "renumbered" as const,
	};
}

/** The table of contents has one title, in the leading language or in both. */
export function contentsTitle(language: PaperLanguage): string {
	return inOneLine(
		both((one) => PHRASES[one].contents),
		language,
	);
}

/** The name under which a paper is saved: its symbol, without what file systems refuse. */
export function fileNameOf(symbol: string, extension: string): string {
	const name = symbol.replace(/[\\/:*?"<>|]|\p{Cc}/gu, "-").replace(/[. ]+$/, "");
	return `${name === "" ? "paper" : name}.${extension}`;
}
