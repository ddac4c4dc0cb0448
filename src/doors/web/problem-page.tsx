/** What a reader sees when something went wrong: a sentence, a way on, and nothing technical. */
import type { Problem, ProblemCode } from "../../domain/problem.js";
import type { Page } from "./layout/page.js";
import type { Visit } from "./visit.js";

/** @param reference given when somebody has to look into it */
export function problemPage(visit: Visit, problem: Problem, reference: string | null): Page {
	const { say } = visit;
	const isOfAccess = ABOUT_ACCESS.includes(problem.code);
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
				{visit.access !== null && isOfAccess && <WayBack visit={visit} />}
				<a class="button quiet" href={visit.links.home}>
					{say.frame.backHome}
				</a>
			</p>
		</>
	);
	return { title, trail: [{ text: say.frame.rounds, href: visit.links.home }, { text: title }], body };
}

function titleOf({ say }: Visit, { status, code }: Problem): string {
	if (status === 404) return say.frame.notFoundTitle;
	if (code === "withdrawn") return say.frame.withdrawnTitle;
	return ABOUT_ACCESS.includes(code) ? say.signIn.errorTitle : say.frame.errorTitle;
}

/** After which one goes on by signing in, or to one's own access. */
const ABOUT_ACCESS: readonly ProblemCode[] = [
	"attempt_over",
	"link_spent",
	"institution_refused",
	"institution_unreachable",
	"sign_in_first",
	"second_factor_first",
	"form_from_elsewhere",
	"form_unreadable",
	"form_too_large",
	"too_many_tries",
];

function WayBack({ visit: { access, links, say } }: { visit: Visit }) {
	const isIn = access?.name !== null;
	return (
		<a class="button" href={isIn ? links.access : links.signIn}>
			{isIn ? say.frame.access : say.frame.signIn}
		</a>
	);
}
