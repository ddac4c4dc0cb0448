/** The stages of a round on a line, with the one in which it stands. */
import { stageAt } from "../../../domain/round.js";
import { official, type RoundVisit } from "../visit.js";

export function Stages({ visit }: { visit: RoundVisit }) {
	const { round, say } = visit;
	const now = stageAt(round, visit.now);
	const when = (index: number, from: string): string => {
		if (index < now) return "";
		return `${index === now ? say.round.stageNow : say.round.stageFrom(say.month(from))}${say.colon}`;
	};
	return (
		<ol class="stages">
			{round.stages.map((stage, index) => (
				<li class={index < now ? "done" : index === now ? "now" : undefined} aria-current={index === now ? "step" : undefined}>
					<b>{official(visit, stage.title)}</b>
					<span>
						{when(index, stage.from)}
						{official(visit, stage.said)}
					</span>
				</li>
			))}
		</ol>
	);
}
