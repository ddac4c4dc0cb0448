/** Until when comments on a reply may come, in words. */
import type { CommentWindow } from "../../../domain/deadline.js";
import { Icon } from "../layout/icon.js";
import { official, type RoundVisit } from "../visit.js";
import { Day } from "./day.js";
import { daysLeft } from "./stand.js";

export function Clock({ visit, window }: { visit: RoundVisit; window: CommentWindow | null }) {
	if (window === null) return null;
	const { say, round, to } = visit;
	const left = daysLeft(visit, { window });
	const day = <Day visit={visit} day={window.lastDay} />;
	const place = official(visit, round.placeOfTime);
	return (
		<div class={left === null ? "note clock shut" : "note clock"} role="note" aria-label={say.round.columnWindow}>
			<p class="who">
				<Icon name="clock" /> {left === null ? say.documents.commentsClosed : say.documents.openForComments}
			</p>
			<p>
				{left === null ? say.documents.sinceDay(day, place) : say.documents.untilDay(day, place, <b>{say.leftInWords(left)}</b>)}
			</p>
			<p>
				<a href={to.contribute}>{say.documents.howToComment}</a>
			</p>
		</div>
	);
}
