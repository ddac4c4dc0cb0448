/** Days of made-up documents: after the round has asked, and before the house's clock. */
import { type Day, dayOf, daysBetween, type Moment, readMoment } from "../../domain/deadline.js";
import type { Round } from "../../domain/round.js";
import type { Chance } from "./chance.js";

/** Replies and comments are made up for the first months after the day on which replies were due. */
const DAYS_THAT_MATTER = 240;

export interface SimulatedCalendar {
	/** The last day on which anything may happen: the one before the clock's. */
	readonly lastDay: Day;
	/** A number of days after another one, but never after the last day. */
	after(day: Day, days: number): Day;
	/** A day by chance, some days after another one; what would come after the last day comes somewhere before it. */
	within(chance: Chance, day: Day, least: number, most: number): Day;
	/** Noon of a day, in the zone of the round. */
	noon(day: Day): Moment;
}

export function calendarOf(round: Pick<Round, "repliesDue" | "timeZone">, now: Moment): SimulatedCalendar {
	const lastDay = earlier(shifted(dayOf(now, round.timeZone), -1), shifted(round.repliesDue, DAYS_THAT_MATTER));
	return {
		lastDay,
		after: (day, days) => earlier(shifted(day, days), lastDay),
		within(chance, day, least, most) {
			const days = chance.between(least, most);
			const room = Math.max(0, daysBetween(day, lastDay));
			return earlier(shifted(day, days <= room ? days : Math.floor((days / most) * room)), lastDay);
		},
		noon: (day) => readMoment(day, round.timeZone) ?? now,
	};
}

/** Noon of the day so many days after replies were due; null when a round is due so late that this has no sense. */
export function dayAfterDue({ repliesDue, timeZone }: Pick<Round, "repliesDue" | "timeZone">, days: number): Moment | null {
	return readMoment(shifted(repliesDue, days), timeZone);
}

function shifted(day: Day, days: number): Day {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() + days);
	return date.toISOString().slice(0, 10);
}

function earlier(one: Day, other: Day): Day {
	return one < other ? one : other;
}
