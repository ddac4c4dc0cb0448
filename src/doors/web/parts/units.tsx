/** How many Parties answered how: one tile for one Party, each a door to its answer. */
import type { Standing } from "../../../domain/shown.js";
import type { AnswerState } from "../../../domain/standing.js";
import { nameOf, type RoundVisit } from "../visit.js";
import { MARKS } from "./mark.js";

const STATES: readonly AnswerState[] = ["answered", "partly", "not_applicable", "none"];

/** @param published standings with a published reply, in the order of the language */
export function Units({ visit, number, published }: { visit: RoundVisit; number: string; published: readonly Standing[] }) {
	const groups = STATES.map(
		(state) => [state, published.filter((standing) => standing.answers.get(number)?.state === state)] as const,
	);
	return (
		<ul class="units">
			{groups.map(([state, standings]) =>
				standings.length === 0 ? null : <Group visit={visit} number={number} state={state} standings={standings} />,
			)}
		</ul>
	);
}

interface Drawn {
	readonly visit: RoundVisit;
	readonly number: string;
	readonly state: AnswerState;
	readonly standings: readonly Standing[];
}

function Group({ visit, number, state, standings }: Drawn) {
	const { say, to } = visit;
	return (
		<li>
			<p class="count">
				<a href={`${to.question(number)}?state=${state}#answers`}>
					<b>{say.number(standings.length)}</b> {say.questions.group[state](standings.length)}
				</a>
			</p>
			<ul>
				{standings.map((standing) => {
					const commented = standing.answers.get(number)?.commented === true;
					return (
						<li>
							<a class={`${MARKS[state]}${commented ? " said" : ""}`} href={to.mainAnswer(standing.party.code, number)}>
								<span aria-hidden="true">{standing.party.code}</span>
								<span class="unseen">
									{nameOf(visit, standing.party)}
									{commented && `, ${say.commented}`}
								</span>
							</a>
						</li>
					);
				})}
			</ul>
		</li>
	);
}
