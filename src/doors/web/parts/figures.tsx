/** The few great figures of a round; each opens the list that it counts. */
import type { Standing } from "../../../domain/shown.js";
import type { RoundVisit } from "../visit.js";
import { openWindows, standOf } from "./stand.js";

export function Figures({
	visit,
	standings,
	contributions,
}: {
	visit: RoundVisit;
	standings: readonly Standing[];
	contributions: number;
}) {
	const { say, to } = visit;
	const count = (stand: string): number => standings.filter((standing) => standOf(standing) === stand).length;
	const open = openWindows(visit, standings).length;
	const figures: readonly [number, string, string, string | undefined][] = [
		[count("published"), say.round.published(count("published")), to.partiesThat("published"), undefined],
		[count("received"), say.round.received(count("received")), to.partiesThat("received"), undefined],
		[count("missing"), say.round.missing(count("missing")), to.partiesThat("missing"), "late"],
		[open, say.round.open(open), `${to.windows}#open`, "late"],
		[contributions, say.round.contributions(contributions), to.contributions, "society"],
	];
	return (
		<ul class="figures">
			{figures.map(([number, text, href, kind]) => (
				<li class={kind}>
					<a href={href}>
						<b>{say.number(number)}</b> <span>{text}</span>
					</a>
				</li>
			))}
		</ul>
	);
}
