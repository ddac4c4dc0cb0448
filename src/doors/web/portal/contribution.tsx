/** A contribution as a document: who, about whom, in time or late, and to which answers each passage relates. */
import { partyOf } from "../../../domain/round.js";
import type { ShownContribution, ShownPassage } from "../../../domain/shown.js";
import { type Levels, levels } from "../document/levels.js";
import { Passage } from "../document/passage.js";
import { Icon } from "../layout/icon.js";
import { Ordinal } from "../layout/ordinal.js";
import type { Page } from "../layout/page.js";
import { roundTrail } from "../layout/trails.js";
import { Cite } from "../parts/cite.js";
import { Day, DayOf } from "../parts/day.js";
import { Fact } from "../parts/fact.js";
import { organisations } from "../parts/organisations.js";
import { standOf } from "../parts/stand.js";
import { nameOf, official, type RoundVisit } from "../visit.js";
import { contributionCitation } from "./citations.js";
import { Relations } from "./relations.js";

/** The page of a contribution. @throws Problem not_found */
export async function contributionPage(visit: RoundVisit, symbol: string): Promise<Page> {
	const { say, reads, reading, round, to } = visit;
	const [contribution, standings] = await Promise.all([
		reads.findContribution(reading, round, symbol),
		reads.listStandings(reading, round),
	]);
	const replied = new Set(
		standings.filter((standing) => standOf(standing) === "published").map((standing) => standing.party.code),
	);
	const depth = levels();
	const said = sayingWhere(contribution.passages);
	const name = organisations(visit, contribution);
	const body = (
		<article class="sheet society-sheet alone">
			<Cover visit={visit} contribution={contribution} />
			{contribution.passages.map((passage) => (
				<Part
					visit={visit}
					contribution={contribution}
					passage={passage}
					said={said.has(passage.id)}
					replied={replied}
					levels={depth}
				/>
			))}
			<Cite
				visit={visit}
				title={say.documents.citeContribution}
				citation={contributionCitation(visit, contribution)}
				address={(format) => to.contributionCitation(contribution.symbol, format)}
			/>
		</article>
	);
	const trail = roundTrail(visit, { text: say.frame.contributions, href: to.contributions }, { text: contribution.symbol });
	return { title: `${name}, ${contribution.symbol}`, place: "contributions", trail, body };
}

function Cover({ visit, contribution }: { visit: RoundVisit; contribution: ShownContribution }) {
	const { say, round } = visit;
	return (
		<header class="cover">
			<p class="ref">{contribution.symbol}</p>
			<h1>{organisations(visit, contribution)}</h1>
			{!contribution.everybody && (
				<p>
					<span class="secret">{say.documents.notPublic}</span>
				</p>
			)}
			<p class="lede">
				{say.documents.kind[contribution.kind]}, <Ordinal text={official(visit, round.name)} />
			</p>
			<CoverFacts visit={visit} contribution={contribution} />
			<div class="row after">
				<a class="button small quiet" href="#cite">
					<Icon name="quotes" /> {say.documents.cite}
				</a>
			</div>
		</header>
	);
}

function CoverFacts({ visit, contribution }: { visit: RoundVisit; contribution: ShownContribution }) {
	const { say } = visit;
	return (
		<dl class="facts">
			<Fact term={say.documents.received}>
				<DayOf visit={visit} moment={contribution.receivedAt} />
			</Fact>
			<Fact term={say.documents.published}>
				<DayOf visit={visit} moment={contribution.publishedAt} />
			</Fact>
			<Fact term={say.documents.language}>{say.documents.original(say.nameOfLanguage(contribution.language))}</Fact>
			{contribution.childrenInvolved !== null && (
				<Fact term={say.documents.children}>
					{contribution.childrenInvolved ? say.documents.childrenYes : say.documents.childrenNo}
				</Fact>
			)}
			{contribution.timeliness.map((line) => (
				<Timeliness visit={visit} line={line} />
			))}
		</dl>
	);
}

function Timeliness({ visit, line }: { visit: RoundVisit; line: ShownContribution["timeliness"][number] }) {
	const { say, round, to } = visit;
	const party = partyOf(round, line.party);
	if (party === undefined) return null;
	const day = line.lastDay === null ? null : <Day visit={visit} day={line.lastDay} />;
	return (
		<Fact term={say.documents.about}>
			<a href={to.party(party.code)}>{nameOf(visit, party)}</a>
			{day !== null && line.daysLate === 0 && <>, {say.documents.inTime(day)}</>}
			{day !== null && line.daysLate !== null && line.daysLate > 0 && (
				<span class="overdue">, {say.documents.lateBy(say.late(line.daysLate), day)}</span>
			)}
		</Fact>
	);
}

interface Drawn {
	readonly visit: RoundVisit;
	readonly contribution: ShownContribution;
	readonly passage: ShownPassage;
	/** Whether it is said to what it relates: not again for passages that relate to the same as the one before. */
	readonly said: boolean;
	/** Codes of the Parties that have a published reply. */
	readonly replied: ReadonlySet<string>;
	readonly levels: Levels;
}

function Part({ visit, contribution, passage, said, replied, levels: depth }: Drawn) {
	return (
		<div class="part-of">
			{said && (
				<p class="relates">
					<Relations visit={visit} passage={passage} own={contribution.kind === "reply"} replied={replied} />
				</p>
			)}
			<Passage visit={visit} passage={passage} language={contribution.language} levels={depth} anchored />
		</div>
	);
}

/** Ids of the passages before which it is said to what they relate. */
function sayingWhere(passages: readonly ShownPassage[]): ReadonlySet<string> {
	const ids = new Set<string>();
	let last = "";
	for (const passage of passages) {
		if (passage.role === "heading") continue;
		const where = `${passage.questions.join()} ${passage.parties.join()}`;
		if (passage.questions.length > 0 && where !== last) ids.add(passage.id);
		last = where;
	}
	return ids;
}
