/** The Parties of the round: reply, comments, contributions of each. */
import { monitoredParties } from "../../../domain/round.js";
import type { Standing } from "../../../domain/shown.js";
import type { Page } from "../layout/page.js";
import { roundTrail } from "../layout/trails.js";
import { Day, DayOf } from "../parts/day.js";
import { Filter } from "../parts/filter.js";
import { inParties, WithoutReply } from "../parts/matrix.js";
import { daysLeft, STANDS, type Stand, standOf } from "../parts/stand.js";
import { CELL, HEAD, ROW, ROW_HEAD, ROWS, TABLE } from "../parts/table-roles.js";
import { oneOf, queryOf } from "../query.js";
import { nameOf, type RoundVisit } from "../visit.js";

/** The list of Parties, all or those whose reply is in one state. */
export async function partiesPage(visit: RoundVisit): Promise<Page> {
	const { say, round, to } = visit;
	const all = await visit.reads.listStandings(visit.reading, round);
	const state = oneOf(visit.query, "state", STANDS);
	const shown = inParties(visit, all).filter((standing) => state === null || standOf(standing) === state);
	const body = (
		<>
			<h1>{say.round.partiesTitle}</h1>
			<p class="lede">{say.round.partiesLede(monitoredParties(round).length, say.day(round.repliesDue))}</p>
			<div class="after">
				<Filter action={to.parties} choices={[stateChoice(visit, all, state)]} button={say.round.show} />
			</div>
			<p class="after row">
				<span>{say.round.showing(shown.length, all.length)}</span>
				{state !== null && <a href={to.parties}>{say.round.showAll}</a>}
			</p>
			{shown.length === 0 ? <p class="nothing">{say.round.nobody}</p> : <PartyTable visit={visit} standings={shown} />}
		</>
	);
	return {
		title: say.round.partiesTitle,
		place: "parties",
		trail: roundTrail(visit, { text: say.round.partiesTitle }),
		query: queryOf({ state }),
		body,
	};
}

function stateChoice(visit: RoundVisit, standings: readonly Standing[], chosen: Stand | null) {
	const { say } = visit;
	const count = (stand: Stand): number => standings.filter((standing) => standOf(standing) === stand).length;
	return {
		name: "state",
		label: say.round.filterState,
		chosen,
		options: [
			["", `${say.round.filterAll} (${standings.length})`] as const,
			...STANDS.map((stand) => [stand, `${say.round.key[stand]} (${count(stand)})`] as const),
		],
	};
}

function PartyTable({ visit, standings }: { visit: RoundVisit; standings: readonly Standing[] }) {
	const { say } = visit;
	return (
		<table class="register" {...TABLE}>
			<thead {...ROWS}>
				<tr {...ROW}>
					{[say.round.party, say.round.columnReply, say.round.columnWindow, say.round.columnContributions].map((head) => (
						<th {...HEAD}>{head}</th>
					))}
				</tr>
			</thead>
			<tbody {...ROWS}>
				{standings.map((standing) => (
					<Line visit={visit} standing={standing} />
				))}
			</tbody>
		</table>
	);
}

function Line({ visit, standing }: { visit: RoundVisit; standing: Standing }) {
	const { say, to } = visit;
	const { party, contributions } = standing;
	return (
		<tr {...ROW}>
			<th {...ROW_HEAD}>
				<a href={to.party(party.code)}>{nameOf(visit, party)}</a>
			</th>
			<td {...CELL} class={standOf(standing) === "missing" ? "none" : undefined}>
				<ReplyCell visit={visit} standing={standing} />
			</td>
			<td {...CELL}>
				<WindowCell visit={visit} standing={standing} />
			</td>
			<td {...CELL}>
				{contributions === 0 ? (
					<span class="empty">–</span>
				) : (
					<a href={to.contributionsOn(party.code)}>{say.contributionsCount(contributions)}</a>
				)}
			</td>
		</tr>
	);
}

function ReplyCell({ visit, standing }: { visit: RoundVisit; standing: Standing }) {
	const { say, to } = visit;
	if (standOf(standing) !== "published") return <WithoutReply visit={visit} standing={standing} />;
	const at = standing.reply?.publishedAt;
	return (
		<a href={to.reply(standing.party.code)}>
			{at ? say.round.publishedOn(<DayOf visit={visit} moment={at} />) : say.round.key.published}
			<span class="unseen">, {say.replyOf(standing.party)}</span>
		</a>
	);
}

function WindowCell({ visit, standing }: { visit: RoundVisit; standing: Standing }) {
	const { say } = visit;
	const left = daysLeft(visit, standing);
	if (standing.window === null) return <span class="empty">–</span>;
	if (left === null) return <span class="meta">{say.round.windowClosed}</span>;
	return (
		<span class="left">
			{say.leftInWords(left)}, {say.until(<Day visit={visit} day={standing.window.lastDay} />)}
		</span>
	);
}
