/** State of play: Parties × questions. A line that has no published reply says so in words. */
import { inAlphabeticalOrder } from "../../../domain/party.js";
import { mainQuestions, type Question } from "../../../domain/questionnaire.js";
import type { Standing } from "../../../domain/shown.js";
import { nameOf, official, type RoundVisit } from "../visit.js";
import { Day, DayOf } from "./day.js";
import { Mark } from "./mark.js";
import { daysLeft, standOf } from "./stand.js";

interface Drawn {
	readonly visit: RoundVisit;
	readonly questions: readonly Question[];
	/** Numbers of the questions that begin a section. */
	readonly starts: ReadonlySet<string>;
}

export function Matrix({ visit, standings }: { visit: RoundVisit; standings: readonly Standing[] }) {
	const { say, round } = visit;
	const questions = mainQuestions(round.questionnaire);
	const starts = new Set(round.questionnaire.sections.flatMap((section) => section.questions[0]?.number ?? []));
	const drawn = { visit, questions, starts };
	return (
		<section class="scroller" tabindex={0} aria-label={say.round.tableLabel}>
			<table class="matrix">
				<caption class="unseen">{say.round.tableCaption(questions.length)}</caption>
				<Columns {...drawn} />
				<tbody>
					{inParties(visit, standings).map((standing) => (
						<Line {...drawn} standing={standing} />
					))}
				</tbody>
				<Sums {...drawn} standings={standings} />
			</table>
		</section>
	);
}

/** Standings in the alphabetical order of the language. */
export function inParties(visit: RoundVisit, standings: readonly Standing[]): Standing[] {
	return inAlphabeticalOrder(
		standings.map((standing) => ({ ...standing, name: standing.party.name })),
		visit.language,
	);
}

function Columns({ visit, questions, starts }: Drawn) {
	const { say, round, to } = visit;
	return (
		<thead>
			<tr>
				<th scope="col" rowspan={2} class="party">
					{say.round.party}
				</th>
				{round.questionnaire.sections.map((section) => (
					<th scope="colgroup" colspan={section.questions.length} class="area start">
						{official(visit, section.title)}
					</th>
				))}
				<td class="area sum" />
			</tr>
			<tr>
				{questions.map((question) => (
					<th scope="col" class={starts.has(question.number) ? "start" : undefined}>
						<a href={to.question(question.number)} title={official(visit, question.title)}>
							{question.number}
							<span class="unseen">. {official(visit, question.title)}</span>
						</a>
					</th>
				))}
				<th scope="col" class="sum">
					{say.round.window}
				</th>
			</tr>
		</thead>
	);
}

function Line({ visit, questions, starts, standing }: Drawn & { standing: Standing }) {
	const { party } = standing;
	return (
		<tr>
			<th scope="row" class="party">
				<a href={visit.to.party(party.code)}>{nameOf(visit, party)}</a>
			</th>
			{standOf(standing) === "published" ? (
				questions.map((question) => (
					<td class={starts.has(question.number) ? "start" : undefined}>
						<a class="c" href={visit.to.mainAnswer(party.code, question.number)}>
							<Mark visit={visit} cell={standing.answers.get(question.number) ?? { state: "none", commented: false }} />
						</a>
					</td>
				))
			) : (
				<td colspan={questions.length} class={`wait start${standing.reply === null ? " none" : ""}`}>
					<span>{standing.reply === null ? <Missing visit={visit} /> : <WithoutReply visit={visit} standing={standing} />}</span>
				</td>
			)}
			<td class="sum">
				<Left visit={visit} standing={standing} />
			</td>
		</tr>
	);
}

/** In a line of the table, where the day would be said forty times over: the round says it above. */
function Missing({ visit }: { visit: RoundVisit }) {
	const { say, round } = visit;
	return <>{visit.today > round.repliesDue ? say.round.noReplyInShort : say.round.notYetInShort}</>;
}

/** Why a line has no marks. */
export function WithoutReply({ visit, standing }: { visit: RoundVisit; standing: Standing }) {
	const { say, round } = visit;
	if (standing.reply !== null) return <>{say.round.registeredOn(<DayOf visit={visit} moment={standing.reply.registeredAt} />)}</>;
	const due = <Day visit={visit} day={round.repliesDue} />;
	return <>{visit.today > round.repliesDue ? say.round.noReply(due) : say.round.notDueYet(due)}</>;
}

function Left({ visit, standing }: { visit: RoundVisit; standing: Standing }) {
	const { say } = visit;
	const left = daysLeft(visit, standing);
	if (standing.window === null) return <>–</>;
	if (left === null) return <>{say.round.windowClosed}</>;
	return <span class="left">{left === 0 ? say.today : say.daysCount(left)}</span>;
}

function Sums({ visit, questions, standings }: Drawn & { standings: readonly Standing[] }) {
	const { say } = visit;
	const published = standings.filter((standing) => standOf(standing) === "published");
	const answered = (number: string): number =>
		published.filter((standing) => standing.answers.get(number)?.state === "answered").length;
	return (
		<tfoot>
			<tr>
				<th scope="row" class="party">
					{say.round.answeredInFull}
				</th>
				{questions.map((question) => (
					<td>
						<a href={visit.to.question(question.number)}>
							<span class="n">{answered(question.number)}</span>
							<span class="unseen">{say.round.partiesOnQuestion(question.number)}</span>
						</a>
					</td>
				))}
				<td class="sum">{say.round.ofReplies(published.length)}</td>
			</tr>
		</tfoot>
	);
}
