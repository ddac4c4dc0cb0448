/** state: the state of play, Parties × questions, as the round page shows it. */
import { dayOf } from "../../../domain/deadline.js";
import { inAlphabeticalOrder } from "../../../domain/party.js";
import { ANYBODY } from "../../../domain/person.js";
import { mainQuestions } from "../../../domain/questionnaire.js";
import type { Round } from "../../../domain/round.js";
import type { AnswerCell, Standing } from "../../../domain/shown.js";
import { listStandings } from "../../../store/standings.js";
import { readAs } from "../../../store/visible.js";
import { type Desk, inHouse } from "../desk.js";
import { EXIT } from "../exit.js";
import { roundInHand } from "../round-in-hand.js";
import { type Column, printTable } from "../table.js";

export async function showState(
	desk: Desk,
	asked: { readonly round?: string | undefined; readonly json: boolean },
): Promise<number> {
	const { round, standings } = await inHouse(desk, async (house) => {
		const reading = readAs(house.db, ANYBODY, house.clock.now());
		const found = await roundInHand(desk, reading, asked.round);
		return { round: found, standings: await listStandings(reading, found) };
	});
	const order = inAlphabeticalOrder(
		standings.map((standing) => ({ ...standing, name: standing.party.name })),
		desk.language,
	);
	if (asked.json) await desk.out.line(JSON.stringify(stateOf(round, order), null, 1));
	else await printState(desk, round, order);
	return EXIT.done;
}

/** The state of play as data. */
function stateOf(round: Round, standings: readonly Standing[]) {
	return {
		round: round.id,
		parties: standings.map(({ party, reply, window, answers, contributions }) => ({
			party: party.code,
			name: party.name,
			reply,
			window,
			answers: Object.fromEntries(answers),
			contributions,
		})),
	};
}

async function printState(desk: Desk, round: Round, standings: readonly Standing[]): Promise<void> {
	await printTable(desk.out, columnsFor(desk, round), standings);
	if (!desk.out.terminal) return;
	const received = standings.filter((one) => one.reply !== null).length;
	const published = standings.filter((one) => (one.reply?.publishedAt ?? null) !== null).length;
	await desk.out.line();
	await desk.out.line(desk.out.styled("dim", desk.say.play.legend));
	await desk.out.line(desk.say.play.totals(received, published, standings.length));
}

/** Below this width the days are left out on a terminal. */
const WIDE = 118;

function columnsFor(desk: Desk, round: Round): Column<Standing>[] {
	const say = desk.say.play;
	const day = (moment: string | null | undefined) => (moment == null ? "" : dayOf(moment, round.timeZone));
	const dates: Column<Standing>[] = [
		{
			title: say.received,
			of: ({ reply }) => day(reply?.receivedAt),
			style: ({ reply }) => ((reply?.daysLate ?? 0) > 0 ? "yellow" : null),
		},
		{ title: say.published, of: ({ reply }) => day(reply?.publishedAt) },
		{ title: say.lastDay, of: ({ window }) => window?.lastDay ?? "" },
	];
	return [
		{ title: say.code, of: ({ party }) => party.code },
		{ title: say.party, of: ({ party }) => party.name[desk.language] },
		...(desk.out.width === null || desk.out.width >= WIDE ? dates : []),
		...mainQuestions(round.questionnaire).map(
			({ number }): Column<Standing> => ({
				title: number,
				of: ({ answers }) => wordFor(desk, answers.get(number)),
				sign: ({ answers }) => signFor(answers.get(number)),
			}),
		),
		{ title: say.contributions, of: ({ contributions }) => String(contributions), right: true },
	];
}

function wordFor(desk: Desk, cell: AnswerCell | undefined): string {
	return cell === undefined ? "" : desk.say.play.states[cell.state];
}

const SIGNS = { answered: "●", partly: "◐", not_applicable: "∅", none: "○" } as const;

function signFor(cell: AnswerCell | undefined): string {
	return cell === undefined ? "·" : SIGNS[cell.state] + (cell.commented ? "′" : "");
}
