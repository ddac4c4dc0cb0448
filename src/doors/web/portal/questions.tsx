/** The main questions, with how many Parties answer each in full. */
import { mainQuestions, type Question, type Section } from "../../../domain/questionnaire.js";
import type { Standing } from "../../../domain/shown.js";
import type { Page } from "../layout/page.js";
import { roundTrail } from "../layout/trails.js";
import { standOf } from "../parts/stand.js";
import { CELL, HEAD, ROW, ROW_HEAD, ROWS, TABLE } from "../parts/table-roles.js";
import { official, type RoundVisit } from "../visit.js";

/** The list of questions. */
export async function questionsPage(visit: RoundVisit): Promise<Page> {
	const { say, round, to } = visit;
	const standings = await visit.reads.listStandings(visit.reading, round);
	const published = standings.filter((standing) => standOf(standing) === "published");
	const body = (
		<>
			<h1>{say.questions.listTitle}</h1>
			<p class="lede">{say.questions.listLede}</p>
			<p class="after">
				<a href={to.questionnaire}>{say.questions.wholeQuestionnaire}</a>
			</p>
			{round.questionnaire.sections.map((section) => (
				<SectionTable visit={visit} section={section} published={published} />
			))}
		</>
	);
	const count = mainQuestions(round.questionnaire).length;
	return { title: say.questionsCount(count), place: "questions", trail: roundTrail(visit, { text: say.frame.questions }), body };
}

interface Drawn {
	readonly visit: RoundVisit;
	/** Standings of the Parties whose reply is published. */
	readonly published: readonly Standing[];
}

function SectionTable({ visit, published, section }: Drawn & { section: Section }) {
	const { questions } = visit.say;
	return (
		<section class="section" aria-labelledby={`s-${section.id}`}>
			<h2 id={`s-${section.id}`}>{official(visit, section.title)}</h2>
			<table class="register of-questions" {...TABLE}>
				<thead {...ROWS}>
					<tr {...ROW}>
						{[questions.columnQuestion, questions.answeredBy, questions.commentedIn].map((head) => (
							<th {...HEAD}>{head}</th>
						))}
					</tr>
				</thead>
				<tbody {...ROWS}>
					{section.questions.map((question) => (
						<Line visit={visit} published={published} question={question} />
					))}
				</tbody>
			</table>
		</section>
	);
}

function Line({ visit, published, question: { number, title } }: Drawn & { question: Question }) {
	const { say, to } = visit;
	const cells = published.flatMap((standing) => standing.answers.get(number) ?? []);
	const answered = cells.filter((cell) => cell.state === "answered").length;
	const commented = cells.filter((cell) => cell.commented).length;
	return (
		<tr {...ROW}>
			<th {...ROW_HEAD}>
				<a href={to.question(number)}>
					<span class="no">{number}</span>
					<span>{official(visit, title)}</span>
				</a>
			</th>
			<td {...CELL} data-head={say.questions.answeredBy}>
				<a href={`${to.question(number)}?state=answered#answers`}>{say.questions.partiesOf(answered, published.length)}</a>
			</td>
			<td {...CELL} data-head={say.questions.commentedIn}>
				<a href={`${to.question(number)}?said=yes#answers`}>{say.questions.partiesOf(commented, published.length)}</a>
			</td>
		</tr>
	);
}
