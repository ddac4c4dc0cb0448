/**
 * Calendar arithmetic in the time zone of a body. A day belongs to its zone; a deadline is the last day, inclusive,
 * to the end of that day. Named holidays and weekends move nothing: the information note speaks of months, not of working days.
 */
import { Temporal } from "temporal-polyfill";

/** A calendar day, ISO 8601 ("2018-01-14"). */
export type Day = string;

/** A moment, ISO 8601 in UTC ("2018-01-14T22:59:59.000Z"). */
export type Moment = string;

/** The days on which comments on one reply may come. */
export interface CommentWindow {
	readonly opensOn: Day;
	/** Inclusive. */
	readonly lastDay: Day;
	/** The first moment that is too late: the start of the day after the last, in the zone. */
	readonly closesAt: Moment;
}

/** Where a window stands at a moment. `daysLeft` counts whole days to the last one: 0 on the last day itself. */
export type WindowState = { readonly open: true; readonly daysLeft: number } | { readonly open: false; readonly opens: boolean };

/** The calendar day of a moment in a zone. */
export function dayOf(moment: Moment, zone: string): Day {
	return Temporal.Instant.from(moment).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** The first moment after a day in a zone; summer time may make the day 23 or 25 hours long. */
export function endOf(day: Day, zone: string): Moment {
	return momentOf(Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(zone).toInstant());
}

/** The first moment of a day in a zone. */
export function startOf(day: Day, zone: string): Moment {
	return momentOf(Temporal.PlainDate.from(day).toZonedDateTime(zone).toInstant());
}

/** Adds calendar months; the day is clamped to the month's last (31 December + 2 months = 28 or 29 February). */
export function addMonths(day: Day, months: number): Day {
	return Temporal.PlainDate.from(day).add({ months }, { overflow: "constrain" }).toString();
}

/** Whole days from one day to another, negative when the other is earlier. */
export function daysBetween(from: Day, to: Day): number {
	return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: "days" }).days;
}

/** The window that the publication of a reply opens (information note: "within two months from the publication of a given Party's reply"). */
export function windowFrom(publishedAt: Moment, months: number, zone: string): CommentWindow {
	const opensOn = dayOf(publishedAt, zone);
	const lastDay = addMonths(opensOn, months);
	return { opensOn, lastDay, closesAt: endOf(lastDay, zone) };
}

/** Whether a window is open at a moment, and for how long yet. */
export function windowState(window: CommentWindow, now: Moment, zone: string): WindowState {
	const today = dayOf(now, zone);
	if (today < window.opensOn) return { open: false, opens: true };
	if (!isBefore(now, window.closesAt)) return { open: false, opens: false };
	return { open: true, daysLeft: daysBetween(today, window.lastDay) };
}

/** True when `moment` comes strictly before `limit`. */
export function isBefore(moment: Moment, limit: Moment): boolean {
	return Temporal.Instant.compare(Temporal.Instant.from(moment), Temporal.Instant.from(limit)) < 0;
}

/** Days by which something received at `moment` missed its last day; 0 when in time. */
export function daysLate(moment: Moment, lastDay: Day, zone: string): number {
	return Math.max(0, daysBetween(lastDay, dayOf(moment, zone)));
}

/**
 * Reads a day ("2017-10-23": taken as noon in the zone, so that it is the same day for everybody near) or a moment with offset.
 * @returns null when it is neither.
 */
export function readMoment(text: string, zone: string): Moment | null {
	try {
		if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
			return momentOf(Temporal.PlainDate.from(text).toZonedDateTime({ timeZone: zone, plainTime: "12:00" }).toInstant());
		}
		return momentOf(Temporal.Instant.from(text));
	} catch {
		return null;
	}
}

function momentOf(instant: Temporal.Instant): Moment {
	return instant.toString({ smallestUnit: "millisecond" });
}
