/** What civil society sends: who, about whom, when, how public. */
import type { Day, Moment } from "../../domain/deadline.js";
import type { Party } from "../../domain/party.js";
import type { Round } from "../../domain/round.js";
import type { Language } from "../../domain/wording.js";
import type { SimulatedCalendar } from "./calendar.js";
import { type Chance, chanceOf } from "./chance.js";
import { coalitionName, organisation } from "./names.js";
import type { SimulationSize } from "./size.js";

/** How a made-up contribution says who may read it. */
export type Publicity = "public" | "confidential" | "confidential-in-head" | "unstated" | "contradictory" | "public-with-section";

export interface PlannedContribution {
	readonly number: number;
	readonly fileName: string;
	readonly language: Language;
	readonly kind: "comments" | "reply";
	readonly parties: readonly Party[];
	readonly organisations: readonly string[];
	readonly coalition: string | null;
	/** How many children took part; null when none did. */
	readonly children: number | null;
	readonly publicity: Publicity;
	/** How many passages it shall have, about. */
	readonly passages: number;
	readonly dates: { readonly received: Moment; readonly registered: Moment; readonly published: Moment | null };
}

export interface Setting {
	readonly round: Round;
	readonly size: SimulationSize;
	readonly calendar: SimulatedCalendar;
	/** Parties that are written about. */
	readonly parties: readonly Party[];
	/** When the reply of each was published. */
	readonly published: ReadonlyMap<string, Day | null>;
	/** Passages of a contribution, on average. */
	readonly passages: number;
}

export function plannedContribution(setting: Setting, number: number): PlannedContribution {
	const { size } = setting;
	const chance = chanceOf(size.seed, "contribution", number);
	const writers = writersOf(chance, size.people);
	const kind = chance.happens(0.12) ? "reply" : "comments";
	const parties = chance.some(setting.parties, kind === "reply" ? 1 : howMany(chance));
	const publicity = publicityBy(chance);
	return {
		number,
		fileName: `simulated-${size.seed}-c${String(number + 1).padStart(5, "0")}.docx`,
		language: writers.language,
		kind,
		parties,
		organisations: writers.organisations,
		coalition: writers.organisations.length > 1 ? coalitionName(number, writers.language) : null,
		children: chance.happens(0.06) ? chance.between(12, 90) : null,
		publicity,
		passages: Math.max(1, Math.round(setting.passages * (0.4 + 1.2 * chance.next()))),
		dates: datesOf(chance, setting, parties, publicity),
	};
}

function writersOf(chance: Chance, people: number): { readonly language: Language; readonly organisations: readonly string[] } {
	const first = organisation(chance.between(0, people - 1));
	if (!chance.happens(0.15)) return { language: first.language, organisations: [first.name] };
	const members = Array.from({ length: chance.between(1, 4) }, () => organisation(chance.between(0, people - 1)).name);
	return { language: first.language, organisations: [...new Set([first.name, ...members])] };
}

function howMany(chance: Chance): number {
	const luck = chance.next();
	if (luck < 0.7) return 1;
	return luck < 0.9 ? chance.between(2, 3) : chance.between(4, 6);
}

function publicityBy(chance: Chance): Publicity {
	const luck = chance.next();
	if (luck < 0.72) return "public";
	if (luck < 0.78) return "public-with-section";
	if (luck < 0.83) return "confidential";
	if (luck < 0.86) return "confidential-in-head";
	return luck < 0.97 ? "unstated" : "contradictory";
}

/** Some days after the last of the replies that it comments on: mostly within two months, sometimes late. */
function datesOf(chance: Chance, setting: Setting, parties: readonly Party[], publicity: Publicity) {
	const { calendar, round } = setting;
	const days = parties.map((party) => setting.published.get(party.code) ?? round.repliesDue).sort();
	const received = calendar.within(chance, days.at(-1) ?? round.repliesDue, 5, 70);
	const registered = calendar.within(chance, received, 0, 5);
	const published = calendar.within(chance, registered, 1, 20);
	const isPublic = publicity === "public" || publicity === "public-with-section";
	return {
		received: calendar.noon(received),
		registered: calendar.noon(registered),
		published: isPublic && chance.happens(0.95) ? calendar.noon(published) : null,
	};
}
