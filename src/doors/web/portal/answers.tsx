/** The answers to a question, each beside the comments on it, with the filter above. */
import type { Question } from "../../../domain/questionnaire.js";
import type { ShownExchange } from "../../../domain/shown.js";
import type { AnswerState } from "../../../domain/standing.js";
import type { Page } from "../layout/page.js";
import { type Choice, Filter } from "../parts/filter.js";
import { nameOf, type RoundVisit } from "../visit.js";
import { AllComments, CommentsHere } from "./comment-pages.js";
import { Exchange } from "./exchange.js";
import { type CommentPages, type Selection, STATES } from "./selection.js";

interface Drawn {
	readonly visit: RoundVisit;
	readonly question: Question;
	readonly selection: Selection;
}

export function Answers({
	visit,
	question,
	selection,
	answers,
	pages,
}: Drawn & { readonly answers: readonly ShownExchange[]; readonly pages: CommentPages | null }): Page["body"] {
	const { say } = visit;
	if (selection.all.length === 0) return null;
	return (
		<section class="section" id="answers" aria-labelledby="answers-h">
			<h2 id="answers-h">{say.questions.answers}</h2>
			<Filter
				action={`${visit.to.question(question.number)}#answers`}
				choices={choicesOf(visit, selection)}
				button={say.questions.show}
			/>
			<Showing visit={visit} question={question} selection={selection} />
			{selection.shown.map(({ party }) => {
				const answer = answers.find((one) => one.party.code === party.code);
				return (
					answer !== undefined && (
						<Exchange visit={visit} question={question} answer={answer}>
							{pages === null ? (
								<AllComments visit={visit} question={question} answer={answer} />
							) : (
								<CommentsHere visit={visit} question={question} selection={selection} pages={pages} />
							)}
						</Exchange>
					)
				);
			})}
			{selection.pages > 1 && selection.page !== null && <Pages visit={visit} question={question} selection={selection} />}
		</section>
	);
}

function choicesOf(visit: RoundVisit, selection: Selection): Choice[] {
	const { questions } = visit.say;
	const { party, said, state } = selection;
	return [
		{ name: "party", label: questions.filterParty, chosen: party, options: partyOptions(visit, selection) },
		{ name: "said", label: questions.filterSaid, chosen: said, options: saidOptions(visit, selection) },
		{ name: "state", label: questions.filterState, chosen: state, options: stateOptions(visit, selection) },
	];
}

function partyOptions(visit: RoundVisit, { all }: Selection): Choice["options"] {
	return [
		["", `${visit.say.questions.filterAllParties} (${all.length})`],
		...all.map(({ party }) => [party.code, nameOf(visit, party)] as const),
	];
}

function saidOptions({ say: { questions } }: RoundVisit, { all }: Selection): Choice["options"] {
	const commented = all.filter((answer) => answer.commented).length;
	return [
		["", questions.filterAny],
		["yes", `${questions.filterSaidYes} (${commented})`],
		["no", `${questions.filterSaidNo} (${all.length - commented})`],
	];
}

function stateOptions({ say }: RoundVisit, { all }: Selection): Choice["options"] {
	const count = (state: AnswerState): number => all.filter((answer) => answer.state === state).length;
	return [
		["", say.questions.filterAnyState],
		...STATES.map((state) => [state, `${say.state[state]} (${count(state)})`] as const),
	];
}

function Showing({ visit, question, selection }: Drawn) {
	const { say, to } = visit;
	const address = to.question(question.number);
	const { from, shown, fitting, all, pages, page } = selection;
	return (
		<p class="after row">
			<span>
				{fitting.length === 0 ? say.questions.noMatch : say.questions.showing(from, from + shown.length - 1, fitting.length)}
			</span>
			{fitting.length < all.length && <a href={`${address}#answers`}>{say.questions.clear}</a>}
			{pages > 1 && page !== null && (
				<a href={`${address}${selection.query({ page: "all" })}#answers`}>{say.questions.showEvery(fitting.length)}</a>
			)}
		</p>
	);
}

function Pages({ visit, question, selection }: Drawn) {
	const { say, to } = visit;
	const page = selection.page ?? 1;
	const address = (number: number): string => `${to.question(question.number)}${selection.query({ page: number })}#answers`;
	return (
		<nav class="after row" aria-label={say.questions.pages}>
			{page > 1 && <a href={address(page - 1)}>{say.questions.previousPage}</a>}
			<span>
				{page} / {selection.pages}
			</span>
			{page < selection.pages && <a href={address(page + 1)}>{say.questions.nextPage}</a>}
		</nav>
	);
}
