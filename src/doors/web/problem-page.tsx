/** What a reader sees when something went wrong: a sentence, a way on, and nothing technical. */
import type { Problem } from "../../domain/problem.js";
import type { Page } from "./layout/page.js";
import type { Visit } from "./visit.js";

/** @param reference given when somebody has to look into it */
export function problemPage(visit: Visit, problem: Problem, reference: string | null): Page {
	const { say } = visit;
	const title = titleOf(visit, problem);
	// Facts of a trouble inside the house are for whoever runs it, in the record; a reader gets the plain sentence.
	const facts = problem.status >= 500 ? {} : problem.facts;
	const body = (
		<>
			<h1>{title}</h1>
			<p class="lede">{say.problems[problem.code](facts)}</p>
			{reference !== null && (
				<p class="after">
					<span class="ref">{say.frame.reference(reference)}</span>
				</p>
			)}
			<p class="after row">
				<a class="button quiet" href={visit.links.home}>
					{say.frame.backHome}
				</a>
			</p>
		</>
	);
	return { title, trail: [{ text: say.frame.rounds, href: visit.links.home }, { text: title }], body };
}

function titleOf({ say }: Visit, { status }: Problem): string {
	if (status === 404) return say.frame.notFoundTitle;
	return status === 410 ? say.frame.withdrawnTitle : say.frame.errorTitle;
}
