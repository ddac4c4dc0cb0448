/** How to contribute, in three steps. */
import type { RoundVisit } from "../visit.js";

export function ContributeSteps({ visit }: { visit: RoundVisit }) {
	const { say, round, to } = visit;
	const { step, short } = say.contribute;
	const steps: readonly [string, string][] = [
		[step.choose.title, short.choose(say.monthsCount(round.commentMonths))],
		[step.write.title, short.write],
		[step.say.title, short.say],
	];
	return (
		<section class="section" aria-labelledby="how-h">
			<h2 id="how-h">{say.contribute.title}</h2>
			<ol class="steps">
				{steps.map(([title, text]) => (
					<li>
						<b>{title}</b> {text}
					</li>
				))}
			</ol>
			<p class="after row">
				<a class="button" href={to.contribute}>
					{say.contribute.link}
				</a>
			</p>
		</section>
	);
}
