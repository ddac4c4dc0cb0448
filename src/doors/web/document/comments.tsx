/** Comments in the margin: each contribution once beside an answer, with its passages. */
import type { ShownComment } from "../../../domain/shown.js";
import { Icon } from "../layout/icon.js";
import { organisationsInShort } from "../parts/organisations.js";
import type { RoundVisit } from "../visit.js";
import { Passage } from "./passage.js";

interface Drawn {
	readonly visit: RoundVisit;
	readonly comments: readonly ShownComment[];
	/** Numbers beside which the comments stand: they need not be said again. */
	readonly here: readonly string[];
}

export function Margin({ visit, comments, here }: Drawn) {
	if (comments.length === 0) return null;
	return (
		<div class="notes-beside">
			{byContribution(comments).map((group) => (
				<MarginNote visit={visit} comments={group} here={here} />
			))}
		</div>
	);
}

function MarginNote({ visit, comments, here }: Drawn) {
	const { say, to } = visit;
	const [first] = comments;
	if (first === undefined) return null;
	const { contribution } = first;
	const numbers = [...new Set(comments.flatMap((comment) => comment.passage.questions))];
	const name = organisationsInShort(visit, contribution);
	return (
		<div class="note" role="note" aria-label={say.documents.commentOf(name, say.onQuestions(numbers))}>
			<p class="who">
				<Icon name="chat-text" /> {name}{" "}
				{numbers.some((number) => !here.includes(number)) && <span class="as">{say.onQuestions(numbers)}</span>}
			</p>
			{comments.map(({ passage }) => (
				<Passage visit={visit} passage={passage} language={contribution.language} />
			))}
			<p class="source">
				<a href={to.contributionPassage(contribution.symbol, first.passage.id)}>
					{say.documents.openContribution}
					<span class="unseen"> {contribution.symbol}</span>
				</a>
			</p>
		</div>
	);
}

/** Comments grouped by contribution, in the order in which each speaks first. */
export function byContribution(comments: readonly ShownComment[]): ShownComment[][] {
	const groups = new Map<string, ShownComment[]>();
	for (const comment of comments) groups.set(comment.contribution.id, [...(groups.get(comment.contribution.id) ?? []), comment]);
	return [...groups.values()];
}
