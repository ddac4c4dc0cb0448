/** Contents of a reply: sections and main questions; a row of numbers on a phone. */
import { Slashed } from "../layout/slashed.js";
import { anchorOf } from "../links.js";
import { official, type RoundVisit } from "../visit.js";

export function Contents({ visit }: { visit: RoundVisit }) {
	return (
		<nav class="contents" aria-label={visit.say.documents.contents}>
			<h2>{visit.say.documents.contents}</h2>
			{visit.round.questionnaire.sections.map((section) => (
				<div>
					<p class="area">{official(visit, section.title)}</p>
					<ul>
						{section.questions.map((question) => (
							<li>
								<a href={`#q${anchorOf(question.number)}`}>
									<span>{question.number}</span>
									<span>
										<Slashed text={official(visit, question.title)} />
									</span>
								</a>
							</li>
						))}
					</ul>
				</div>
			))}
		</nav>
	);
}
