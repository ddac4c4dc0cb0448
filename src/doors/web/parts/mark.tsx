/** The mark for how a Party's answer stands: shape first, colour second, words for those who hear it. */
import type { AnswerCell } from "../../../domain/shown.js";
import type { AnswerState } from "../../../domain/standing.js";
import type { Visit } from "../visit.js";

export const MARKS: Readonly<Record<AnswerState, string>> = { answered: "yes", partly: "part", not_applicable: "na", none: "no" };

export function Mark({ visit, cell }: { visit: Visit; cell: AnswerCell }) {
	return (
		<>
			<span class={`mark ${MARKS[cell.state]}${cell.commented ? " said" : ""}`} />
			<span class="unseen">{said(visit, cell)}</span>
		</>
	);
}

/** The key to the marks. */
export function MarkKey({ visit }: { visit: Visit }) {
	const { markKey } = visit.say.round;
	return (
		<ul class="key">
			{(["answered", "partly", "not_applicable", "none"] as const).map((state) => (
				<li>
					<span class={`mark ${MARKS[state]}`} />
					{markKey[state]}
				</li>
			))}
			<li>
				<span class="mark yes said" />
				{markKey.said}
			</li>
		</ul>
	);
}

function said(visit: Visit, cell: AnswerCell): string {
	const state = visit.say.state[cell.state];
	return cell.commented ? `${state}, ${visit.say.commented}` : state;
}
