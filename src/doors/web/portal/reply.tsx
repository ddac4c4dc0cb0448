/** A version of a Party's reply as a document: contents, cover, the text with comments in the margin, how to cite it. */
import { daysLate } from "../../../domain/deadline.js";
import type { ShownReply } from "../../../domain/shown.js";
import { Contents } from "../document/contents.js";
import { outlineOf } from "../document/outline.js";
import { ReplyText } from "../document/reply.js";
import { Icon } from "../layout/icon.js";
import { Ordinal } from "../layout/ordinal.js";
import type { Page } from "../layout/page.js";
import { roundTrail } from "../layout/trails.js";
import { Cite } from "../parts/cite.js";
import { Clock } from "../parts/clock.js";
import { DayOf } from "../parts/day.js";
import { Fact } from "../parts/fact.js";
import { nameOf, official, type RoundVisit } from "../visit.js";
import { replyCitation } from "./citations.js";

/** The page of a reply; the current version when none is named. @throws Problem not_found */
export async function replyPage(visit: RoundVisit, code: string, version?: number): Promise<Page> {
	const { say, to } = visit;
	const reply = await visit.reads.findReply(visit.reading, visit.round, code, version);
	const pieces = outlineOf(visit.round, reply.passages, reply.comments);
	const body = (
		<>
			<Newer visit={visit} reply={reply} />
			<div class="document">
				<Contents visit={visit} />
				<article class={reply.comments.length > 0 || reply.window !== null ? "sheet with-margin" : "sheet"}>
					<Cover visit={visit} reply={reply} />
					<ReplyText visit={visit} reply={reply} pieces={pieces} />
					<Cite
						visit={visit}
						title={say.documents.citeReply}
						citation={replyCitation(visit, reply)}
						address={(format) => to.replyCitation(reply.party.code, reply.version, format)}
					>
						<p class="after">{say.documents.citeAnswers}</p>
						<p class="after">{say.documents.repeats}</p>
					</Cite>
				</article>
			</div>
		</>
	);
	const party = { text: nameOf(visit, reply.party), href: to.party(reply.party.code) };
	const trail = roundTrail(visit, { text: say.frame.parties, href: to.parties }, party, { text: say.questions.reply });
	return { title: `${say.replyOf(reply.party)}, ${reply.symbol}`, place: "parties", trail, body };
}

function Newer({ visit, reply }: { visit: RoundVisit; reply: ShownReply }) {
	const newest = reply.versions.at(-1);
	if (newest === undefined || newest.version === reply.version) return null;
	const { say } = visit;
	return (
		<div class="notice">
			<Icon name="warning" />
			<div>
				<p>
					<b>{say.documents.newerStands}.</b>
				</p>
				<p>
					<a href={visit.to.reply(reply.party.code, newest.version)}>
						{say.documents.readNewer(newest.symbol, visit.say.day(newest.publishedAt.slice(0, 10)))}
					</a>
				</p>
				<p>{say.documents.stays}</p>
			</div>
		</div>
	);
}

function Cover({ visit, reply }: { visit: RoundVisit; reply: ShownReply }) {
	const { say, round } = visit;
	return (
		<header class="cover">
			<Clock visit={visit} window={reply.window} />
			<p class="ref">{reply.symbol}</p>
			<h1>{say.replyOf(reply.party)}</h1>
			<p class="lede">
				<Ordinal text={say.questions.questionnaireOf(official(visit, round.name))} />, {say.quoted(official(visit, round.theme))}
			</p>
			<CoverFacts visit={visit} reply={reply} />
			<div class="row after">
				<a class="button small quiet" href="#cite">
					<Icon name="quotes" /> {say.documents.cite}
				</a>
				<a class="button small quiet" href={visit.to.replyDocument(reply.party.code, reply.version)} download>
					<Icon name="download-simple" /> {say.documents.asWord}
				</a>
			</div>
		</header>
	);
}

function CoverFacts({ visit, reply }: { visit: RoundVisit; reply: ShownReply }) {
	const { say, round } = visit;
	const late = daysLate(reply.receivedAt, round.repliesDue, round.timeZone);
	const current = reply.versions.at(-1)?.version === reply.version;
	return (
		<dl class="facts">
			<Fact term={say.documents.received}>
				<DayOf visit={visit} moment={reply.receivedAt} />
				{late > 0 && <span class="overdue">, {say.documents.lateReply(late)}</span>}
			</Fact>
			<Fact term={say.documents.registered}>
				<DayOf visit={visit} moment={reply.registeredAt} />
			</Fact>
			<Fact term={say.documents.published}>
				<DayOf visit={visit} moment={reply.publishedAt} />
			</Fact>
			<Fact term={say.documents.version}>
				{current ? say.documents.versionCurrent(reply.version) : say.documents.versionOlder(reply.version)}
				<OtherVersions visit={visit} reply={reply} />
			</Fact>
			<Fact term={say.documents.language}>{say.documents.original(say.nameOfLanguage(reply.language))}</Fact>
			<Fact term={say.documents.comments}>
				<Comments visit={visit} reply={reply} />
			</Fact>
		</dl>
	);
}

function OtherVersions({ visit, reply }: { visit: RoundVisit; reply: ShownReply }) {
	const others = reply.versions.filter((version) => version.version !== reply.version);
	return (
		<>
			{others.map((version) => (
				<>
					{"; "}
					<a href={visit.to.reply(reply.party.code, version.version)}>{visit.say.round.replyVersion(version.version)}</a>
				</>
			))}
		</>
	);
}

function Comments({ visit, reply }: { visit: RoundVisit; reply: ShownReply }) {
	const { say, to } = visit;
	const contributions = new Set(reply.comments.map((comment) => comment.contribution.id)).size;
	if (contributions === 0) return <>{say.documents.noComments}</>;
	return (
		<>
			<a href={to.contributionsOn(reply.party.code)}>{say.passagesCount(reply.comments.length)}</a>{" "}
			{say.documents.commentsCount(reply.comments.length, contributions)}
		</>
	);
}
