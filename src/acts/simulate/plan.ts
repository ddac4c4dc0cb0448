/** What comes from whom, on which day, and how it is written: all of it known before the first document is made. */
import type { Day, Moment } from "../../domain/deadline.js";
import type { Party } from "../../domain/party.js";
import { monitoredParties, type Round } from "../../domain/round.js";
import type { Language } from "../../domain/wording.js";
import { calendarOf, type SimulatedCalendar } from "./calendar.js";
import { type Chance, chanceOf } from "./chance.js";
import { type PlannedContribution, plannedContribution } from "./plan-contribution.js";
import type { SimulationSize } from "./size.js";

export interface Dates {
	readonly received: Moment;
	readonly registered: Moment;
	/** null: registered, and not published. */
	readonly published: Moment | null;
}

export interface PlannedReply {
	readonly fileName: string;
	readonly party: Party;
	readonly version: number;
	readonly language: Language;
	readonly dates: Dates;
}

export interface Plan {
	readonly replies: readonly PlannedReply[];
	readonly contributions: readonly PlannedContribution[];
}

/** Passages that a reply has besides its answers and their headings. */
const FRAME_OF_REPLY = 4;
const REPLIES_IN_FRENCH = ["AD", "BE", "CH", "FR", "LU", "MC"];

/** @param others Parties whose reply came from elsewhere, with the day of its publication */
export function planOf(round: Round, size: SimulationSize, now: Moment, others: ReadonlyMap<string, Day | null>): Plan {
	const calendar = calendarOf(round, now);
	const parties = chanceOf(size.seed, "parties").some(monitoredParties(round), size.parties);
	const replies = parties
		.filter((party) => !others.has(party.code))
		.flatMap((party) => plannedReplies(round, size, calendar, party));
	const published = new Map(others);
	for (const reply of replies.filter((one) => one.version === 1)) {
		published.set(reply.party.code, reply.dates.published?.slice(0, 10) ?? null);
	}
	const ofReplies = replies.length * (2 * size.answers + FRAME_OF_REPLY);
	const passages = Math.max(0, size.passages - ofReplies) / Math.max(1, size.contributions);
	const contributions = Array.from({ length: size.contributions }, (_, number) =>
		plannedContribution({ round, size, calendar, parties, published, passages }, number),
	);
	return { replies, contributions };
}

/** A reply, and for one Party in twelve a revised one. */
function plannedReplies(round: Round, size: SimulationSize, calendar: SimulatedCalendar, party: Party): PlannedReply[] {
	const chance = chanceOf(size.seed, "reply", party.code);
	const language: Language = REPLIES_IN_FRENCH.includes(party.code) ? "fr" : "en";
	const first = datesFrom(chance, calendar, calendar.after(round.repliesDue, delay(chance)), chance.happens(0.07));
	const reply = (version: number, dates: Dates): PlannedReply => ({
		fileName: `simulated-${size.seed}-${party.code}${version === 1 ? "" : `-rev${version - 1}`}.docx`,
		party,
		version,
		language,
		dates,
	});
	const isRevised = chance.happens(1 / 12) && first.published !== null;
	if (!isRevised) return [reply(1, first)];
	const again = calendar.after(first.published?.slice(0, 10) ?? calendar.lastDay, chance.between(10, 40));
	return [reply(1, first), reply(2, datesFrom(chance, calendar, again, false))];
}

/** Most are in time, some late, a few very late. */
function delay(chance: Chance): number {
	const luck = chance.next();
	if (luck < 0.65) return chance.between(-20, 0);
	return luck < 0.9 ? chance.between(1, 30) : chance.between(31, 90);
}

function datesFrom(chance: Chance, calendar: SimulatedCalendar, received: Day, isKept: boolean): Dates {
	const registered = calendar.within(chance, received, 1, 10);
	const published = calendar.within(chance, registered, 3, 25);
	return {
		received: calendar.noon(received),
		registered: calendar.noon(registered),
		published: isKept ? null : calendar.noon(published),
	};
}
