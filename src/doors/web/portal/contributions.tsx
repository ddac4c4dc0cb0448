/** The public contributions of the round, and whose reply can be commented on now. */
import { inAlphabeticalOrder } from "../../../domain/party.js";
import { partyOf } from "../../../domain/round.js";
import type { ListedContribution, Standing } from "../../../domain/shown.js";
import type { Page } from "../layout/page.js";
import { roundTrail } from "../layout/trails.js";
import { Contributions } from "../parts/contributions.js";
import { Filter } from "../parts/filter.js";
import { openWindows } from "../parts/stand.js";
import { Windows } from "../parts/windows.js";
import { one, queryOf } from "../query.js";
import { nameOf, type RoundVisit } from "../visit.js";

/** The list of contributions, all or those about one Party. */
export async function contributionsPage(visit: RoundVisit): Promise<Page> {
	const { say, reads, reading, round, to } = visit;
	const [all, standings] = await Promise.all([reads.listContributions(reading, round), reads.listStandings(reading, round)]);
	const party = partyOf(round, one(visit.query, "party") ?? "");
	const shown = party === undefined ? all : all.filter((contribution) => contribution.parties.includes(party.code));
	const body = (
		<>
			<h1>{say.documents.contributionsTitle}</h1>
			<p class="lede">{say.documents.contributionsLede}</p>
			<div class="after">
				<Filter action={to.contributions} choices={[partyChoice(visit, all, party?.code ?? null)]} button={say.round.show} />
			</div>
			<p class="after row">
				<span>{say.round.showing(shown.length, all.length)}</span>
				{party !== undefined && <a href={to.contributions}>{say.round.showAll}</a>}
			</p>
			{shown.length === 0 ? (
				<p class="nothing">{party === undefined ? say.documents.noneListed : say.documents.noneFor}</p>
			) : (
				<Contributions visit={visit} listed={shown} />
			)}
			<WhereOpen visit={visit} standings={standings} />
		</>
	);
	const trail = roundTrail(visit, { text: say.frame.contributions });
	return {
		title: say.documents.contributionsTitle,
		place: "contributions",
		trail,
		query: queryOf({ party: party?.code ?? null }),
		body,
	};
}

/** The Parties that some contribution is about. */
function partyChoice(visit: RoundVisit, all: readonly ListedContribution[], chosen: string | null) {
	const { say, round } = visit;
	const count = (code: string): number => all.filter((contribution) => contribution.parties.includes(code)).length;
	const parties = inAlphabeticalOrder(
		round.parties.filter((party) => party.code === chosen || count(party.code) > 0),
		visit.language,
	);
	return {
		name: "party",
		label: say.documents.filterParty,
		chosen,
		options: [
			["", `${say.documents.anyParty} (${all.length})`] as const,
			...parties.map((party) => [party.code, `${nameOf(visit, party)} (${count(party.code)})`] as const),
		],
	};
}

function WhereOpen({ visit, standings }: { visit: RoundVisit; standings: readonly Standing[] }) {
	const { say, to } = visit;
	const open = openWindows(visit, standings);
	return (
		<section class="section" aria-labelledby="open-h">
			<h2 id="open-h">{say.documents.whereOpen}</h2>
			{open.length === 0 ? <p class="nothing">{say.round.nothingOpen}</p> : <Windows visit={visit} standings={open} />}
			<p class="after row">
				<a class="button" href={to.contribute}>
					{say.contribute.title}
				</a>
			</p>
		</section>
	);
}
