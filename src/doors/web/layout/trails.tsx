/** The way from the home page to a page of a round. */
import { official, type RoundVisit } from "../visit.js";
import { Ordinal } from "./ordinal.js";
import type { Step } from "./page.js";

/** Home, then the round, then the steps given; the last is the page itself. */
export function roundTrail(visit: RoundVisit, ...steps: Step[]): Step[] {
	const name = <Ordinal text={official(visit, visit.round.name)} />;
	const home = { text: visit.say.frame.rounds, href: visit.links.home };
	return [home, steps.length === 0 ? { text: name } : { text: name, href: visit.to.round }, ...steps];
}
