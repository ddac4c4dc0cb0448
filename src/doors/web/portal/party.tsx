/** A Party in the round: its reply and versions, its line of the state of play, its window, the contributions on it. */
import type { Party } from "../../../domain/party.js";
import { Problem } from "../../../domain/problem.js";
import { mainQuestions } from "../../../domain/questionnaire.js";
import { partyOf } from "../../../domain/round.js";
import type { ShownReply, Standing } from "../../../domain/shown.js";
import type { Page } from "../layout/page.js";
import { roundTrail } from "../layout/trails.js";
import { Clock } from "../parts/clock.js";
import { Contributions } from "../parts/contributions.js";
import { DayOf } from "../parts/day.js";
import { Fact } from "../parts/fact.js";
import { Mark, MarkKey } from "../parts/mark.js";
import { WithoutReply } from "../parts/matrix.js";
import { standOf } from "../parts/stand.js";
import { nameOf, official, type RoundVisit } from "../visit.js";

/** The page of a Party. @throws Problem not_found */
export async function partyPage(visit: RoundVisit, code: string): Promise<Page> {
	const { say, reads, reading, round, to } = visit;
	const party = partyOf(round, code);
	if (party === undefined) throw new Problem("not_found");
	const [standings, contributions] = await Promise.all([
		reads.listStandings(reading, round),
		reads.listContributions(reading, round, { party: party.code }),
	]);
	const standing = standings.find((one) => one.party.code === party.code);
	const reply =
		standing !== undefined && standOf(standing) === "published" ? await reads.findReply(reading, round, party.code) : null;
	const body = (
		<>
			<Title visit={visit} party={party} standing={standing} reply={reply} />
			{standing !== undefined && reply !== null && <Answers visit={visit} standing={standing} />}
			<section class="section" aria-labelledby="on-h">
				<h2 id="on-h">{say.round.commentsHere}</h2>
				{contributions.length === 0 ? (
					<p class="nothing">{say.round.noContributions}</p>
				) : (
					<Contributions visit={visit} listed={contributions} />
				)}
			</section>
		</>
	);
	const trail = roundTrail(visit, { text: say.frame.parties, href: to.parties }, { text: nameOf(visit, party) });
	return { title: say.round.partyIn(nameOf(visit, party)), place: "parties", trail, body };
}

interface Drawn {
	readonly visit: RoundVisit;
	readonly party: Party;
	readonly standing: Standing | undefined;
	readonly reply: ShownReply | null;
}

function Title({ visit, party, standing, reply }: Drawn) {
	const { say, to } = visit;
	return (
		<div class="title top">
			<div>
				<h1>{nameOf(visit, party)}</h1>
				<Standfirst visit={visit} standing={standing} reply={reply} />
				{reply !== null && (
					<div class="row">
						<a class="button" href={to.reply(party.code)}>
							{say.round.readReply(party)}
						</a>
					</div>
				)}
				{reply !== null && <Clock visit={visit} window={reply.window} />}
			</div>
			{standing?.reply && <Dates visit={visit} standing={standing} reply={reply} />}
		</div>
	);
}

function Standfirst({ visit, standing, reply }: Omit<Drawn, "party">) {
	const { say } = visit;
	if (standing === undefined) return <p class="lede">{say.round.notMonitored}</p>;
	if (reply === null) {
		return (
			<>
				<p class="lede">
					<WithoutReply visit={visit} standing={standing} />.
				</p>
				<p class="after">
					{say.round.opensLater(say.monthsCount(visit.round.commentMonths))}{" "}
					<a href={visit.to.windows}>{say.round.windowsTitle}</a>
				</p>
			</>
		);
	}
	return (
		<p class="lede">
			{say.replyOf(reply.party)}, <span class="ref">{reply.symbol}</span>, {say.inLanguage(reply.language)}.
			{standing.reply !== null && standing.reply.version > reply.version && (
				<> {say.round.revisionReceived(<DayOf visit={visit} moment={standing.reply.receivedAt} />)}</>
			)}
		</p>
	);
}

function Dates({ visit, standing, reply }: { visit: RoundVisit; standing: Standing; reply: ShownReply | null }) {
	const { say } = visit;
	const dates = reply ?? standing.reply;
	if (dates === null) return null;
	return (
		<dl class="facts">
			<Fact term={say.documents.received}>
				<DayOf visit={visit} moment={dates.receivedAt} />
				{standing.reply?.version === dates.version && standing.reply.daysLate > 0 && (
					<span class="overdue">, {say.documents.lateReply(standing.reply.daysLate)}</span>
				)}
			</Fact>
			<Fact term={say.documents.registered}>
				<DayOf visit={visit} moment={dates.registeredAt} />
			</Fact>
			{reply?.versions.map((version) => (
				<Fact term={reply.versions.length === 1 ? say.documents.published : say.round.versionOf(version.version)}>
					<a href={visit.to.reply(reply.party.code, version.version)}>
						<DayOf visit={visit} moment={version.publishedAt} />
						<span class="unseen">, {version.symbol}</span>
					</a>
				</Fact>
			))}
		</dl>
	);
}

function Answers({ visit, standing }: { visit: RoundVisit; standing: Standing }) {
	const { say, round, to } = visit;
	return (
		<section class="section" aria-labelledby="answers-h">
			<header>
				<h2 id="answers-h">{say.round.itsAnswers}</h2>
				<p>{say.round.answersLede}</p>
			</header>
			<MarkKey visit={visit} />
			<ol class="answer-list after">
				{mainQuestions(round.questionnaire).map((question) => (
					<li>
						<a href={to.mainAnswer(standing.party.code, question.number)}>
							<span class="no">{question.number}</span>
							<Mark visit={visit} cell={standing.answers.get(question.number) ?? { state: "none", commented: false }} />
							<span>{official(visit, question.title)}</span>
						</a>
					</li>
				))}
			</ol>
		</section>
	);
}
