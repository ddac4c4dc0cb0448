/**
 * The compilation of one question: its text, every Party in the alphabetical order of the language, then other stakeholders'
 * public input, kept apart; each text in the language in which it was sent.
 */
import { inAlphabeticalOrder } from "../../domain/party.js";
import { withItems } from "../../domain/questionnaire.js";
import { monitoredParties, type Round } from "../../domain/round.js";
import type { Bilingual } from "../../domain/wording.js";
import { type Heading, type Paper, type Part, saying } from "../../word/writing/paper.js";
import { answerParts } from "./answer-parts.js";
import { contentsTitle, coverOf, fileOf, type Issue } from "./frame.js";
import { type Issued, Newness } from "./issued.js";
import { both, leading, type PaperLanguage, phrasesOf } from "./language.js";
import type { Material } from "./material.js";
import { PHRASES } from "./phrases.js";
import { questionTextPart } from "./question-table.js";
import { stakeholderParts } from "./stakeholder-parts.js";

/** @param previous what the last issue held; null for a first issue, in which nothing is marked as new */
export function compilation(round: Round, material: Material, issue: Issue, previous: Issued | null = null): Paper {
	const { language } = issue;
	const { question } = material;
	const newness = new Newness(previous, language);
	const title = both((one) => PHRASES[one].compilation(question.number));
	const replies = replyParts(round, material, language, newness);
	const others = stakeholderParts(round, material, language, newness);
	return {
		...fileOf(round, issue, title),
		parts: [
			coverOf(round, issue, {
				title,
				subtitle: [question.title, both((one) => PHRASES[one].ofRound(round.name[one]))],
				facts: [],
				closing: [both((one) => PHRASES[one].originals)],
			}),
			{ kind: "contents", title: contentsTitle(language) },
			...newParts(newness, language),
			main(
				both((one) => PHRASES[one].theQuestion),
				language,
			),
			questionTextPart(question, language),
			...replies,
			...others,
		],
	};
}

/** What this issue holds, to be kept for the next one. */
export function issuedOf({ answers, comments }: Material): Omit<Issued, "symbol"> {
	return {
		replies: answers.map(({ party, version }) => ({ party: party.code, version })),
		contributions: [...new Set(comments.map(({ contribution }) => contribution.symbol))].sort(),
	};
}

/** A heading of the first level. */
function main(said: Bilingual, language: PaperLanguage): Heading {
	return { kind: "heading", level: 1, phrases: phrasesOf(said, language), listed: true };
}

/** Written when all else is: only then it is known what is new. */
function newParts(newness: Newness, language: PaperLanguage): Part[] {
	if (newness.previous === null) return [];
	const { symbol } = newness.previous;
	const names =
		newness.found.length === 0
			? both((one) => PHRASES[one].nothingNew)
			: both((one) => `${PHRASES[one].list(newness.found.map((name) => name[one]))}.`);
	const heading = main(
		both((one) => PHRASES[one].sinceIssue(symbol)),
		language,
	);
	return [
		heading,
		saying(phrasesOf(names, language), "body"),
		saying(
			phrasesOf(
				both((one) => PHRASES[one].markedSo),
				language,
			),
			"facts",
		),
	];
}

function replyParts(round: Round, { question, answers }: Material, language: PaperLanguage, newness: Newness): Part[] {
	const byParty = new Map(answers.map((answer) => [answer.party.code, answer]));
	const parties = inAlphabeticalOrder(monitoredParties(round), leading(language));
	const order = new Map(withItems(question).map(({ number }, index) => [number, index]));
	const parts = parties.flatMap((party): Part[] => {
		const answer = byParty.get(party.code);
		return answer === undefined ? [] : answerParts(round, answer, { language, newness, order });
	});
	const missing = parties.filter((party) => !byParty.has(party.code));
	const silent = both((one) =>
		answers.length === 0 ? PHRASES[one].noneAtAll : PHRASES[one].noReply(missing.map((party) => party.name[one])),
	);
	const closing = missing.length === 0 ? [] : [saying(phrasesOf(silent, language), "guidance")];
	return [
		main(
			both((one) => PHRASES[one].replies),
			language,
		),
		...parts,
		...closing,
	];
}
