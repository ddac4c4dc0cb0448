/** All windows for comments, open and closed, and the rule by which they run. */
import type { Standing } from "../../../domain/shown.js";
import { Icon } from "../layout/icon.js";
import type { Page } from "../layout/page.js";
import { roundTrail } from "../layout/trails.js";
import { inParties } from "../parts/matrix.js";
import { daysLeft, openWindows } from "../parts/stand.js";
import { Windows } from "../parts/windows.js";
import { official, type RoundVisit } from "../visit.js";

/** The page of the windows. */
export async function windowsPage(visit: RoundVisit): Promise<Page> {
	const { say, round } = visit;
	const standings = await visit.reads.listStandings(visit.reading, round);
	const closed = inParties(visit, standings).filter((standing) => standing.window !== null && daysLeft(visit, standing) === null);
	const body = (
		<>
			<h1>{say.round.windowsTitle}</h1>
			<p class="lede">{say.round.windowsLede(say.monthsCount(round.commentMonths), official(visit, round.placeOfTime))}</p>
			<p class="after text">{say.round.lateComments}</p>
			<p class="after row">
				<a class="button quiet" href={visit.to.calendar}>
					<Icon name="calendar-blank" /> {say.round.subscribe}
				</a>
				<a href={visit.to.contribute}>{say.contribute.title}</a>
			</p>
			<Open visit={visit} open={openWindows(visit, standings)} />
			{closed.length > 0 && (
				<section class="section" aria-labelledby="closed-h">
					<h2 id="closed-h">{say.round.windowsClosed}</h2>
					<Windows visit={visit} standings={closed} />
				</section>
			)}
		</>
	);
	return { title: say.round.windowsTitle, trail: roundTrail(visit, { text: say.round.windowsTitle }), body };
}

function Open({ visit, open }: { visit: RoundVisit; open: readonly Standing[] }) {
	const { say } = visit;
	return (
		<section class="section" id="open" aria-labelledby="open-h">
			<h2 id="open-h">{say.round.windowsOpen}</h2>
			{open.length === 0 ? <p class="nothing">{say.round.nothingOpen}</p> : <Windows visit={visit} standings={open} />}
		</section>
	);
}
