/** Days in the language of the page, readable by machines. */
import { type Day as CalendarDay, dayOf, type Moment } from "../../../domain/deadline.js";
import type { RoundVisit } from "../visit.js";

export function Day({ visit, day }: { visit: RoundVisit; day: CalendarDay }) {
	return <time datetime={day}>{visit.say.day(day)}</time>;
}

/** The day of a moment in the zone of the round. */
export function DayOf({ visit, moment }: { visit: RoundVisit; moment: Moment }) {
	return <Day visit={visit} day={dayOf(moment, visit.round.timeZone)} />;
}
