/** Where a Party's reply stands, as the portal counts and colours it. */
import { type WindowState, windowState } from "../../../domain/deadline.js";
import type { Standing } from "../../../domain/shown.js";
import type { RoundVisit } from "../visit.js";

export const STANDS = ["published", "received", "missing"] as const;
export type Stand = (typeof STANDS)[number];

/** Published counts as published even while a later version waits. */
export function standOf(standing: Standing): Stand {
	if (standing.answers.size > 0) return "published";
	return standing.reply === null ? "missing" : "received";
}

/** The window of a Party at the moment of the visit; null when none was opened. */
function windowOf(visit: RoundVisit, standing: Pick<Standing, "window">): WindowState | null {
	return standing.window === null ? null : windowState(standing.window, visit.now, visit.round.timeZone);
}

/** Days left, null when the window is not open. */
export function daysLeft(visit: RoundVisit, standing: Pick<Standing, "window">): number | null {
	const state = windowOf(visit, standing);
	return state?.open ? state.daysLeft : null;
}

/** Parties whose reply can be commented on now, the soonest to close first. */
export function openWindows(visit: RoundVisit, standings: readonly Standing[]): Standing[] {
	const left = (standing: Standing): number => daysLeft(visit, standing) ?? -1;
	return standings.filter((standing) => left(standing) >= 0).sort((a, b) => left(a) - left(b));
}
