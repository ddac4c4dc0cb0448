/** rounds: which rounds there are, and how far they are. */
import { dayOf, type Moment } from "../../../domain/deadline.js";
import { ANYBODY } from "../../../domain/person.js";
import { monitoredParties, type Round, stageAt } from "../../../domain/round.js";
import { replyDatesByParty } from "../../../store/replies.js";
import { listRounds } from "../../../store/rounds.js";
import { type Reading, readAs } from "../../../store/visible.js";
import { type Desk, inHouse } from "../desk.js";
import { EXIT } from "../exit.js";
import { printTable } from "../table.js";

export async function showRounds(desk: Desk, { json }: { readonly json: boolean }): Promise<number> {
	const lines = await inHouse(desk, async (house) => {
		const now = house.clock.now();
		const reading = readAs(house.db, ANYBODY, now);
		const rounds = await listRounds(reading);
		return Promise.all(rounds.map((round) => lineOf(desk, reading, round, now)));
	});
	if (json) await desk.out.line(JSON.stringify(lines, null, 1));
	else if (lines.length === 0) await desk.notes.line(desk.say.play.noRounds);
	else await printLines(desk, lines);
	return EXIT.done;
}

type RoundLine = Awaited<ReturnType<typeof lineOf>>;

async function lineOf(desk: Desk, reading: Reading, round: Round, now: Moment) {
	const dates = [...(await replyDatesByParty(reading, round)).values()];
	return {
		id: round.id,
		name: `${round.body.name[desk.language]}, ${round.name[desk.language]}`,
		theme: round.theme[desk.language],
		stage: round.stages[stageAt(round, now)]?.title[desk.language] ?? null,
		today: dayOf(now, round.timeZone),
		repliesDue: round.repliesDue,
		parties: monitoredParties(round).length,
		received: dates.length,
		published: dates.filter((one) => one.publishedAt !== null).length,
	};
}

function printLines(desk: Desk, lines: readonly RoundLine[]): Promise<void> {
	const say = desk.say.play;
	return printTable(
		desk.out,
		[
			{ title: say.id, of: (line) => line.id },
			{ title: say.stage, of: (line) => line.stage ?? "" },
			{ title: say.due, of: (line) => line.repliesDue },
			{ title: say.parties, of: (line) => String(line.parties), right: true },
			{ title: say.received, of: (line) => String(line.received), right: true },
			{ title: say.published, of: (line) => String(line.published), right: true },
			{ title: say.round, of: (line) => line.name, rest: true },
		],
		lines,
	);
}
