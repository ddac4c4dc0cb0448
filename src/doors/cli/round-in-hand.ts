/** Which round a command means: the one that is named, or the only one there is; and what a date means in it. */
import { dayOf, isBefore, type Moment, readMoment } from "../../domain/deadline.js";
import { Problem } from "../../domain/problem.js";
import type { Round } from "../../domain/round.js";
import { findRound, listRounds } from "../../store/rounds.js";
import type { Reading } from "../../store/visible.js";
import type { Desk } from "./desk.js";
import { WrongUsage } from "./exit.js";

/** @throws Problem unknown_round; WrongUsage when none is named and there are several, or none */
export async function roundInHand(desk: Desk, reading: Reading, named: string | undefined): Promise<Round> {
	if (named !== undefined) return findRound(reading, named);
	const rounds = await listRounds(reading);
	const [only] = rounds;
	if (only === undefined || rounds.length > 1) throw new WrongUsage(desk.say.whichRound(rounds.map((round) => round.id)));
	return only;
}

/**
 * A date as written on the command line. A day is its noon; today's is now when it is not noon yet, so that nobody who works
 * in the morning is told that today lies in the future.
 * @throws Problem date_unreadable
 */
export function momentIn(zone: string, written: string | undefined, now: Moment): Moment | undefined {
	if (written === undefined) return undefined;
	const moment = readMoment(written, zone);
	if (moment === null) throw new Problem("date_unreadable", { date: written });
	return written === dayOf(now, zone) && isBefore(now, moment) ? now : moment;
}
