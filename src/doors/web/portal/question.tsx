/** One question across all Parties: what was asked, how many said what, each answer beside its comments. */
import { Problem } from "../../../domain/problem.js";
import { mainQuestions, type Question } from "../../../domain/questionnaire.js";
import { monitoredParties } from "../../../domain/round.js";
import type { Standing } from "../../../domain/shown.js";
import { otherLanguage } from "../../../domain/wording.js";
import { Icon } from "../layout/icon.js";
import type { Page } from "../layout/page.js";
import { Slashed } from "../layout/slashed.js";
import { roundTrail } from "../layout/trails.js";
import { anchorOf } from "../links.js";
import { inParties } from "../parts/matrix.js";
import { standOf } from "../parts/stand.js";
import { Units } from "../parts/units.js";
import { inType, official, type RoundVisit } from "../visit.js";
import { Answers } from "./answers.js";
import { BESIDE_OTHERS, commentPages, selected } from "./selection.js";

/** The page of a main question. @throws Problem not_found */
export async function questionPage(visit: RoundVisit, number: string): Promise<Page> {
	const { say, reads, reading, round, to } = visit;
	const question = mainQuestions(round.questionnaire).find((one) => one.number === number);
	if (question === undefined) throw new Problem("not_found");
	const standings = await reads.listStandings(reading, round);
	const selection = selected(visit, standings, number);
	const parties = selection.shown.map((answer) => answer.party.code);
	const { party } = selection;
	const pages =
		party === null ? null : commentPages(visit, await reads.countComments(reading, { round: round.id, question: number, party }));
	const answers = await reads.listExchanges(reading, round, { question: number, parties, comments: pages ?? BESIDE_OTHERS });
	const body = (
		<>
			<Asked visit={visit} question={question} />
			<What visit={visit} number={number} standings={inParties(visit, standings)} />
			<Answers visit={visit} question={question} selection={selection} answers={answers} pages={pages} />
			<Neighbours visit={visit} question={question} />
		</>
	);
	const trail = roundTrail(visit, { text: say.frame.questions, href: to.questions }, { text: say.question(number) });
	return {
		title: `${say.question(number)}. ${official(visit, question.title)}`,
		place: "questions",
		trail,
		query: selection.query({}),
		body,
	};
}

function Asked({ visit, question }: { visit: RoundVisit; question: Question }) {
	const { say, round, to } = visit;
	const other = otherLanguage(visit.language);
	const section = round.questionnaire.sections.find((one) => one.questions.includes(question));
	return (
		<>
			<p class="kicker">
				{section !== undefined &&
					say.questions.place(official(visit, section.title), question.number, mainQuestions(round.questionnaire).length)}
			</p>
			<div class="asked">
				<span class="no" aria-hidden="true">
					{question.number}
				</span>
				<h1>
					<span class="unseen">{say.question(question.number)}. </span>
					<Slashed text={official(visit, question.title)} />
				</h1>
				<p class="also" lang={other}>
					{inType(question.title[other], other)}
				</p>
				<Parts visit={visit} question={question} />
				<p class="whole">
					<a href={`${to.questionnaire}#${anchorOf(question.number)}`}>{say.questions.wholeQuestionnaire}</a>
				</p>
			</div>
		</>
	);
}

/** What the question is made of, one level down; the rest is in the questionnaire. */
function Parts({ visit, question }: { visit: RoundVisit; question: Question }) {
	const { detail } = visit.round.questionnaire.scheme;
	return (
		<ol class="parts">
			{question.children.map((item) => (
				<li>
					<b>{item.answer === "request_for_detail" ? detail : item.number.replace(/^.*\.(?=[a-z]+$)/, "")}</b>
					<span>{official(visit, item.title)}</span>
				</li>
			))}
		</ol>
	);
}

function What({ visit, number, standings }: { visit: RoundVisit; number: string; standings: readonly Standing[] }) {
	const { say } = visit;
	const published = standings.filter((standing) => standOf(standing) === "published");
	return (
		<section class="section" aria-labelledby="said-h">
			<header>
				<h2 id="said-h">{say.questions.whatAnswered}</h2>
				<p>
					{published.length === 0
						? say.questions.noneYet
						: say.questions.derived(published.length, monitoredParties(visit.round).length)}
				</p>
			</header>
			<Units visit={visit} number={number} published={published} />
			{published.some((standing) => standing.answers.get(number)?.commented) && (
				<ul class="key after">
					<li>
						<span class="mark yes said" />
						{say.questions.saidKey}
					</li>
				</ul>
			)}
		</section>
	);
}

function Neighbours({ visit, question }: { visit: RoundVisit; question: Question }) {
	const { say, to } = visit;
	const all = mainQuestions(visit.round.questionnaire);
	const index = all.indexOf(question);
	const before = all[index - 1];
	const next = all[index + 1];
	return (
		<nav class="after row" aria-label={say.questions.neighbours}>
			{before !== undefined && (
				<a class="button quiet" href={to.question(before.number)} rel="prev">
					<Icon name="caret-left" /> {say.questions.previousQuestion(before.number)}
				</a>
			)}
			{next !== undefined && (
				<a class="button quiet" href={to.question(next.number)} rel="next">
					{say.questions.nextQuestion(next.number)} <Icon name="caret-right" />
				</a>
			)}
		</nav>
	);
}
