/** A ledger of contributions. */
import { partyOf } from "../../../domain/round.js";
import type { ListedContribution } from "../../../domain/shown.js";
import { nameOf, type RoundVisit } from "../visit.js";
import { DayOf } from "./day.js";
import { organisationsInShort } from "./organisations.js";

export function Contributions({ visit, listed }: { visit: RoundVisit; listed: readonly ListedContribution[] }) {
	return (
		<ul class="ledger society">
			{listed.map((contribution) => (
				<Entry visit={visit} contribution={contribution} />
			))}
		</ul>
	);
}

function Entry({ visit, contribution }: { visit: RoundVisit; contribution: ListedContribution }) {
	const { say, to, round } = visit;
	const about = contribution.parties.flatMap((code) => partyOf(round, code) ?? []).map((party) => nameOf(visit, party));
	return (
		<li>
			<a class="what" href={to.contribution(contribution.symbol)}>
				{organisationsInShort(visit, contribution)}
			</a>
			<span class="meta">
				{say.documents.kind[contribution.kind]}
				{about.length > 0 && `${say.colon}${say.list(about)}`}
				{contribution.childrenInvolved === true && `, ${say.questions.withChildren}`}
			</span>
			<span class="meta">
				<DayOf visit={visit} moment={contribution.publishedAt} /> · <span class="ref">{contribution.symbol}</span> ·{" "}
				{say.nameOfLanguage(contribution.language)}
				{contribution.questions.length > 0 && ` · ${say.onQuestions(contribution.questions)}`}
			</span>
		</li>
	);
}
