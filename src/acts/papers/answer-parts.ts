/** One Party in a compilation: its name, the facts of its reply, its answers in the order of the questionnaire. */
import { dayOf } from "../../domain/deadline.js";
import type { Round } from "../../domain/round.js";
import type { ShownAnswer, ShownExtract } from "../../domain/shown.js";
import { type Heading, type Part, saying } from "../../word/writing/paper.js";
import { gathered } from "./gathered.js";
import type { Newness } from "./issued.js";
import { both, type PaperLanguage, phrasesOf } from "./language.js";
import { passageFlow, withoutHeadings } from "./passage-flow.js";
import { PHRASES } from "./phrases.js";

/** What the parts of one compilation share. */
export interface Compiling {
	readonly language: PaperLanguage;
	readonly newness: Newness;
	/** Place of each number of the question. */
	readonly order: ReadonlyMap<string, number>;
}

export function answerParts(round: Round, answer: ShownAnswer, compiling: Compiling): Part[] {
	const { language } = compiling;
	const flag = compiling.newness.ofReply(answer);
	const fresh = flag === undefined ? {} : { fresh: true as const };
	const heading: Heading = {
		kind: "heading",
		level: 2,
		phrases: phrasesOf(answer.party.name, language),
		listed: true,
		...(flag !== undefined && { flag, ...fresh }),
	};
	const facts = both((one) => {
		const { version, published, inLanguage, day } = PHRASES[one];
		return [
			answer.symbol,
			version(answer.version),
			published(day(dayOf(answer.publishedAt, round.timeZone))),
			inLanguage(answer.language),
		].join(" · ");
	});
	const groups = inOrder(answer.passages, compiling.order);
	const texts = groups.flatMap(({ numbers, passages }): Part[] => [
		{ kind: "heading", level: 3, phrases: [{ text: numbers }], listed: false, ...fresh },
		...gathered(passages, (passage) => withoutHeadings(passageFlow(passage, answer.language, flag !== undefined))),
	]);
	const nothing =
		texts.length === 0
			? [
					saying(
						phrasesOf(
							both((one) => PHRASES[one].noAnswer),
							language,
						),
						"addressees",
					),
				]
			: [];
	return [heading, { ...saying(phrasesOf(facts, language), "facts"), ...fresh }, ...nothing, ...texts];
}

/** Passages by the numbers that they answer, in the order of the questionnaire; within one number as the document has them. */
export function inOrder(
	passages: readonly ShownExtract[],
	order: ReadonlyMap<string, number>,
): { readonly numbers: string; readonly passages: readonly ShownExtract[] }[] {
	const groups = new Map<string, { at: number; passages: ShownExtract[] }>();
	for (const passage of passages) {
		const key = passage.questions.join(", ");
		const at = Math.min(...passage.questions.map((number) => order.get(number) ?? Number.POSITIVE_INFINITY));
		const group = groups.get(key);
		if (group === undefined) groups.set(key, { at, passages: [passage] });
		else group.passages.push(passage);
	}
	return [...groups].map(([numbers, group]) => ({ numbers, ...group })).sort((a, b) => a.at - b.at);
}
