/** The round: what, who, when, the state of play, and how to take part. */

import { mainQuestions } from "../../../domain/questionnaire.js";
import { monitoredParties } from "../../../domain/round.js";
import type { Standing } from "../../../domain/shown.js";
import type { Published } from "../../../store/publications.js";
import { Icon } from "../layout/icon.js";
import { Ordinal } from "../layout/ordinal.js";
import type { Page } from "../layout/page.js";
import { roundTrail } from "../layout/trails.js";
import { Day } from "../parts/day.js";
import { Fact } from "../parts/fact.js";
import { Figures } from "../parts/figures.js";
import { MarkKey } from "../parts/mark.js";
import { Matrix } from "../parts/matrix.js";
import { Publications } from "../parts/publications.js";
import { Stages } from "../parts/stages.js";
import { openWindows } from "../parts/stand.js";
import { ContributeSteps } from "../parts/steps.js";
import { Tiles } from "../parts/tiles.js";
import { Windows } from "../parts/windows.js";
import { official, type RoundVisit } from "../visit.js";

const LATEST = 5;
const OPEN = 6;

/** The page of a round. */
export async function roundPage(visit: RoundVisit): Promise<Page> {
	const { reads, reading, round } = visit;
	const [standings, contributions, latest] = await Promise.all([
		reads.listStandings(reading, round),
		reads.countContributions(reading, round.id),
		reads.latestPublications(reading, round.id, LATEST),
	]);
	const body = (
		<>
			<Title visit={visit} />
			<Figures visit={visit} standings={standings} contributions={contributions} />
			<WhereItStands visit={visit} />
			<div class="pair">
				<Open visit={visit} standings={standings} />
				<OnTheMap visit={visit} standings={standings} />
			</div>
			<State visit={visit} standings={standings} />
			<div class="pair">
				<Latest visit={visit} published={latest} />
				<ContributeSteps visit={visit} />
			</div>
		</>
	);
	return { title: official(visit, round.theme), place: "round", trail: roundTrail(visit), body };
}

function Title({ visit }: { visit: RoundVisit }) {
	const { say, round, to } = visit;
	const since = round.stages[0]?.from;
	return (
		<div class="title">
			<div>
				<p class="kicker">
					<Ordinal text={official(visit, round.name)} />
					{since !== undefined && `, ${say.round.openSince(say.month(since))}`}
				</p>
				<h1>{official(visit, round.theme)}</h1>
				<p class="lede">{official(visit, round.lede)}</p>
				<div class="row">
					<a class="button" href={to.contribute}>
						<Icon name="chat-text" />
						{say.round.commentOnReply}
					</a>
					<a class="button quiet" href="#state">
						{say.round.seeState}
					</a>
				</div>
			</div>
			<Facts visit={visit} />
		</div>
	);
}

function Facts({ visit }: { visit: RoundVisit }) {
	const { say, round, to } = visit;
	return (
		<dl class="facts">
			<Fact term={say.round.runBy}>{say.round.runByBody(official(visit, round.body.name))}</Fact>
			<Fact term={say.round.monitored}>
				<a href={to.parties}>{say.parties(monitoredParties(round).length)}</a>, {say.round.allAtOnce}
			</Fact>
			<Fact term={say.round.asked}>
				<a href={to.questionnaire}>{say.questionsCount(mainQuestions(round.questionnaire).length)}</a>
			</Fact>
			<Fact term={say.round.repliesDue}>
				<Day visit={visit} day={round.repliesDue} />
			</Fact>
			<Fact term={say.round.languages}>{round.languages.map((language) => say.nameOfLanguage(language)).join(", ")}</Fact>
			<Fact term={say.round.asOf}>
				<Day visit={visit} day={visit.today} />
			</Fact>
		</dl>
	);
}

function Open({ visit, standings }: { visit: RoundVisit; standings: readonly Standing[] }) {
	const { say, to } = visit;
	const open = openWindows(visit, standings);
	return (
		<section class="section" id="windows" aria-labelledby="windows-h">
			<h2 id="windows-h">{say.round.openForComments}</h2>
			{open.length === 0 ? (
				<p class="nothing">{say.round.nothingOpen}</p>
			) : (
				<Windows visit={visit} standings={open.slice(0, OPEN)} />
			)}
			<p class="after row">
				<a href={to.windows}>{open.length === 0 ? say.round.windowsTitle : say.round.allOpen(open.length)}</a>
				<a href={to.calendar}>
					<Icon name="calendar-blank" /> {say.round.subscribe}
				</a>
			</p>
		</section>
	);
}

function State({ visit, standings }: { visit: RoundVisit; standings: readonly Standing[] }) {
	const { say, to } = visit;
	return (
		<section class="section" id="state" aria-labelledby="state-h">
			<header>
				<h2 id="state-h">{say.round.state}</h2>
				<p>
					{say.round.stateLede} <a href={to.sheet}>{say.round.stateAsSheet}</a>
				</p>
			</header>
			<MarkKey visit={visit} />
			<a class="unseen" href="#latest">
				{say.round.skipTable}
			</a>
			<Matrix visit={visit} standings={standings} />
		</section>
	);
}

function Further({ visit }: { visit: RoundVisit }) {
	const { say, to } = visit;
	return (
		<p class="after row">
			<a href={to.partiesThat("published")}>{say.round.allReplies}</a>
			<a href={to.contributions}>{say.round.allContributions}</a>
			<a href={to.feed}>
				<Icon name="rss" /> {say.round.feed}
			</a>
		</p>
	);
}

function WhereItStands({ visit }: { visit: RoundVisit }) {
	return (
		<section class="section" aria-labelledby="stages-h">
			<h2 id="stages-h">{visit.say.round.stages}</h2>
			<Stages visit={visit} />
		</section>
	);
}

function OnTheMap({ visit, standings }: { visit: RoundVisit; standings: readonly Standing[] }) {
	return (
		<section class="section" aria-labelledby="map-h">
			<h2 id="map-h">{visit.say.round.map}</h2>
			<Tiles visit={visit} standings={standings} />
			<p class="after">
				<a href={visit.to.parties}>{visit.say.round.mapSame}</a>
			</p>
		</section>
	);
}

function Latest({ visit, published }: { visit: RoundVisit; published: readonly Published[] }) {
	return (
		<section class="section" id="latest" aria-labelledby="latest-h">
			<h2 id="latest-h">{visit.say.round.latest}</h2>
			<Publications visit={visit} published={published} />
			<Further visit={visit} />
		</section>
	);
}
