/** A ledger of windows for comments: whose reply, until when, how long yet. */
import { daysBetween } from "../../../domain/deadline.js";
import type { Standing } from "../../../domain/shown.js";
import { official, type RoundVisit } from "../visit.js";
import { Day } from "./day.js";
import { daysLeft } from "./stand.js";

export function Windows({ visit, standings }: { visit: RoundVisit; standings: readonly Standing[] }) {
	return (
		<ul class="ledger">
			{standings.map((standing) => (
				<li id={`w-${standing.party.code}`}>
					<a class="what" href={visit.to.party(standing.party.code)}>
						{visit.say.commentsOn(standing.party)}
					</a>
					<Until visit={visit} standing={standing} />
					<Left visit={visit} standing={standing} />
				</li>
			))}
		</ul>
	);
}

function Until({ visit, standing }: { visit: RoundVisit; standing: Standing }) {
	const { say, round } = visit;
	if (standing.window === null) return null;
	const day = <Day visit={visit} day={standing.window.lastDay} />;
	const place = official(visit, round.placeOfTime);
	const holiday = round.holidays.find((one) => one.day === standing.window?.lastDay);
	return (
		<span class="meta">
			{daysLeft(visit, standing) === null ? say.closedOn(day, place) : say.openUntil(day, place)}
			{holiday !== undefined && (
				<span class="aside">{say.round.holiday(say.day(holiday.day), official(visit, holiday.name))}</span>
			)}
		</span>
	);
}

function Left({ visit, standing }: { visit: RoundVisit; standing: Standing }) {
	const left = daysLeft(visit, standing);
	if (left === null || standing.window === null) return null;
	const { say } = visit;
	const whole = Math.max(1, daysBetween(standing.window.opensOn, standing.window.lastDay));
	return (
		<span class="left">
			<span>
				{left === 0 ? (
					<b>{say.lastDay}</b>
				) : (
					<>
						<b class="n">{left}</b> {say.daysLeft(left)}
					</>
				)}
			</span>
			<svg class="bar" width="84" height="5" aria-hidden="true">
				<rect class="track" width="84" height="5" />
				<rect class="fill" width={Math.round((84 * Math.min(left, whole)) / whole)} height="5" />
			</svg>
		</span>
	);
}
