/** Other stakeholders' public input in a compilation, apart from the Parties' replies. */
import { dayOf } from "../../domain/deadline.js";
import { withItems } from "../../domain/questionnaire.js";
import { partyOf, type Round } from "../../domain/round.js";
import type { ContributionName, ShownComment, ShownExtract } from "../../domain/shown.js";
import type { Bilingual, Language } from "../../domain/wording.js";
import { type Heading, type Part, saying } from "../../word/writing/paper.js";
import { inOrder } from "./answer-parts.js";
import { gathered } from "./gathered.js";
import type { Newness } from "./issued.js";
import { both, inOneLine, leading, type PaperLanguage, phrasesOf } from "./language.js";
import type { Material } from "./material.js";
import { passageFlow, withoutHeadings } from "./passage-flow.js";
import { PHRASES } from "./phrases.js";

export function stakeholderParts(
	round: Round,
	{ question, comments }: Material,
	language: PaperLanguage,
	newness: Newness,
): Part[] {
	const heading: Heading = {
		kind: "heading",
		level: 1,
		phrases: phrasesOf(
			both((one) => PHRASES[one].others),
			language,
		),
		listed: true,
	};
	const said = both((one) => (comments.length === 0 ? PHRASES[one].noOthers : PHRASES[one].publicOnly));
	const order = new Map(withItems(question).map(({ number }, index) => [number, index]));
	const contributions = byContribution(comments, leading(language));
	return [
		heading,
		saying(phrasesOf(said, language), "guidance"),
		...contributions.flatMap(({ contribution, passages }) =>
			contributionParts(round, contribution, passages, { language, newness, order }),
		),
	];
}

interface OneContribution {
	readonly contribution: ContributionName;
	readonly passages: ShownExtract[];
}

/** By name of the organisations, then by symbol. */
function byContribution(comments: readonly ShownComment[], language: Language): OneContribution[] {
	const found = new Map<string, OneContribution>();
	for (const { contribution, passage } of comments) {
		const one = found.get(contribution.id);
		if (one === undefined) found.set(contribution.id, { contribution, passages: [passage] });
		else one.passages.push(passage);
	}
	const collator = new Intl.Collator(language, { sensitivity: "base", numeric: true });
	const key = ({ contribution }: OneContribution): string => `${nameOf(contribution)[language]} ${contribution.symbol}`;
	return [...found.values()].sort((a, b) => collator.compare(key(a), key(b)));
}

function contributionParts(
	round: Round,
	contribution: ContributionName,
	passages: readonly ShownExtract[],
	{ language, newness, order }: { language: PaperLanguage; newness: Newness; order: ReadonlyMap<string, number> },
): Part[] {
	const name = nameOf(contribution);
	const flag = newness.ofContribution(contribution.symbol, name);
	const fresh = flag === undefined ? {} : { fresh: true as const };
	const phrases = contribution.organisations.length === 0 ? phrasesOf(name, language) : [{ text: inOneLine(name, language) }];
	const heading: Heading = { kind: "heading", level: 2, phrases, listed: true, ...(flag !== undefined && { flag, ...fresh }) };
	const facts = both((one) => factsOf(round, contribution, passages, one));
	const texts = byParties(passages).flatMap(({ parties, passages: some }) =>
		inOrder(some, order).flatMap(({ numbers, passages: group }): Part[] => [
			{
				kind: "heading",
				level: 3,
				phrases: [
					{
						text: [parties.map((code) => partyName(round, code, language)).join(", "), numbers]
							.filter((part) => part !== "")
							.join(": "),
					},
				],
				listed: false,
				...fresh,
			},
			...gathered(group, (passage) => withoutHeadings(passageFlow(passage, contribution.language, flag !== undefined))),
		]),
	);
	return [heading, { ...saying(phrasesOf(facts, language), "facts"), ...fresh }, ...texts];
}

function factsOf(round: Round, contribution: ContributionName, passages: readonly ShownExtract[], language: Language): string {
	const { kind, coalition, aboutParties, published, inLanguage, day } = PHRASES[language];
	const parties = [...new Set(passages.flatMap((passage) => passage.parties))].map(
		(code) => partyOf(round, code)?.name[language] ?? code,
	);
	return [
		contribution.symbol,
		...(contribution.coalition ? [coalition] : []),
		kind[contribution.kind],
		...(parties.length === 0 ? [] : [aboutParties(parties)]),
		published(day(dayOf(contribution.publishedAt, round.timeZone))),
		inLanguage(contribution.language),
	].join(" · ");
}

function nameOf({ organisations }: ContributionName): Bilingual {
	return both((one) => (organisations.length === 0 ? PHRASES[one].unnamed : organisations.join("; ")));
}

function partyName(round: Round, code: string, language: PaperLanguage): string {
	const name = partyOf(round, code)?.name;
	return name === undefined ? code : inOneLine(name, language);
}

/** Runs of passages about the same Parties. */
function byParties(
	passages: readonly ShownExtract[],
): { readonly parties: readonly string[]; readonly passages: ShownExtract[] }[] {
	const groups = new Map<string, { parties: readonly string[]; passages: ShownExtract[] }>();
	for (const passage of passages) {
		const key = passage.parties.join();
		const group = groups.get(key);
		if (group === undefined) groups.set(key, { parties: passage.parties, passages: [passage] });
		else group.passages.push(passage);
	}
	return [...groups.values()];
}
