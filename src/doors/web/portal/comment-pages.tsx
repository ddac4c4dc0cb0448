/** Where comments on an answer are many: the way to all of them, and the pages on which they stand. */
import type { Question } from "../../../domain/questionnaire.js";
import type { ShownExchange } from "../../../domain/shown.js";
import type { RoundVisit } from "../visit.js";
import type { CommentPages, Selection } from "./selection.js";

interface Drawn {
	readonly visit: RoundVisit;
	readonly question: Question;
}

/** Below the first comments on an answer: how to get to the others. */
export function AllComments({ visit, question, answer }: Drawn & { readonly answer: ShownExchange }) {
	if (!answer.goesOn) return null;
	const { say, to } = visit;
	const { code } = answer.party;
	return (
		<p class="after row">
			<span>{say.questions.firstComments(answer.comments.length)}</span>
			<a href={`${to.question(question.number)}?party=${code}#${code}`}>{say.questions.allComments(answer.contributions)}</a>
		</p>
	);
}

/** Below a page of the comments on one answer. */
export function CommentsHere({
	visit,
	question,
	selection,
	pages,
}: Drawn & { readonly selection: Selection; readonly pages: CommentPages }) {
	if (pages.pages < 2) return null;
	const { questions } = visit.say;
	const { page, from, count, of } = pages;
	const address = (comments: number): string =>
		`${visit.to.question(question.number)}${selection.query({ comments })}#${selection.party}`;
	return (
		<nav class="after row" aria-label={questions.commentPages}>
			{page > 1 && (
				<a href={address(page - 1)} rel="prev">
					{questions.previousComments}
				</a>
			)}
			<span>{questions.commentsShown(from + 1, Math.min(from + count, of), of)}</span>
			{page < pages.pages && (
				<a href={address(page + 1)} rel="next">
					{questions.nextComments}
				</a>
			)}
		</nav>
	);
}
