/** What was published last, newest first. */
import { partyOf } from "../../../domain/round.js";
import type { Published } from "../../../store/publications.js";
import type { RoundVisit } from "../visit.js";
import { DayOf } from "./day.js";
import { organisationsInShort } from "./organisations.js";

export function Publications({ visit, published }: { visit: RoundVisit; published: readonly Published[] }) {
	const { say } = visit;
	if (published.length === 0) return <p class="nothing">{say.round.nothingPublished}</p>;
	return (
		<ul class="ledger">
			{published.map((one) => (
				<li>
					<a class="what" href={publishedAddress(visit, one)}>
						{publishedTitle(visit, one)}
					</a>
					<span class="meta">
						<DayOf visit={visit} moment={one.at} /> · <span class="ref">{one.symbol}</span> · {say.nameOfLanguage(one.language)}
					</span>
				</li>
			))}
		</ul>
	);
}

/** "Reply of Italy"; "Contribution of Children’s Space Albania". */
export function publishedTitle(visit: RoundVisit, one: Published): string {
	const { say } = visit;
	const party = one.party === null ? undefined : partyOf(visit.round, one.party);
	if (party === undefined) return say.round.contributionBy(organisationsInShort(visit, one));
	return one.version === null || one.version === 1
		? say.replyOf(party)
		: `${say.replyOf(party)}, ${say.round.replyVersion(one.version)}`;
}

/** Where it can be read: a reply at the version that was published. */
export function publishedAddress(visit: RoundVisit, one: Published): string {
	return one.party === null ? visit.to.contribution(one.symbol) : visit.to.reply(one.party, one.version ?? undefined);
}
