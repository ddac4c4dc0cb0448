/** The tile map: one tile for one Party, the same facts as the list of Parties. */
import type { Party } from "../../../domain/party.js";
import type { Standing } from "../../../domain/shown.js";
import { nameOf, type RoundVisit } from "../visit.js";
import { daysLeft, standOf } from "./stand.js";

const WIDE = 46;
const HIGH = 40;
const KEYS = ["published", "open", "received", "missing", "outside"] as const;
type Key = (typeof KEYS)[number];

export function Tiles({ visit, standings }: { visit: RoundVisit; standings: readonly Standing[] }) {
	const { parties } = visit.round;
	const byCode = new Map(standings.map((standing) => [standing.party.code, standing]));
	const width = Math.max(...parties.map((party) => party.tile[0])) * WIDE + 48;
	const height = Math.max(...parties.map((party) => party.tile[1])) * HIGH + 40;
	const inReadingOrder = [...parties].sort((a, b) => a.tile[1] - b.tile[1] || a.tile[0] - b.tile[0]);
	return (
		<>
			{/* biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset; its links are grouped under its name */}
			<svg class="tiles" viewBox={`0 0 ${width} ${height}`} role="group" aria-label={visit.say.round.mapLabel}>
				{inReadingOrder.map((party) => (
					<Tile visit={visit} party={party} state={stateOf(visit, byCode.get(party.code))} />
				))}
			</svg>
			<MapKey visit={visit} />
		</>
	);
}

function Tile({ visit, party, state }: { visit: RoundVisit; party: Party; state: Key }) {
	const x = party.tile[0] * WIDE + 1;
	const y = party.tile[1] * HIGH + 1;
	const drawing = (
		<>
			<rect x={x} y={y} width="42" height="36" />
			{state === "open" && <path d={`M${x + 28} ${y}h11a3 3 0 0 1 3 3v11z`} />}
			<text x={x + 21} y={y + 24}>
				{party.code}
			</text>
		</>
	);
	if (state === "outside") {
		return (
			// biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of shapes cannot be focused
			<g class="outside" aria-hidden="true">
				{drawing}
			</g>
		);
	}
	const said = `${party.code}, ${nameOf(visit, party)}${visit.say.colon}${visit.say.round.standing[state]}`;
	return (
		<a href={visit.to.party(party.code)} class={classOf(state)} aria-label={said}>
			{drawing}
		</a>
	);
}

function MapKey({ visit }: { visit: RoundVisit }) {
	return (
		<ul class="key after">
			{KEYS.map((key) => (
				<li>
					<svg class="tiles" width="28" height="24" viewBox="0 0 42 36" aria-hidden="true">
						<g class={classOf(key)}>
							<rect x="0" y="0" width="42" height="36" />
							{key === "open" && <path d="M28 0h11a3 3 0 0 1 3 3v11z" />}
						</g>
					</svg>
					{visit.say.round.key[key]}
				</li>
			))}
		</ul>
	);
}

function stateOf(visit: RoundVisit, standing: Standing | undefined): Key {
	if (standing === undefined) return "outside";
	return standOf(standing) === "published" && daysLeft(visit, standing) !== null ? "open" : standOf(standing);
}

function classOf(state: Key): string {
	return state === "open" ? "published open" : state;
}
