/** Lets the clock of a house with sample data stand still. */
import type { Moment } from "../domain/deadline.js";
import type { Actor } from "../domain/person.js";
import { holdClock as keepHeldClock } from "../store/settings.js";
import { type Act, type House, perform } from "./act.js";

const holdClockAct: Act<{ readonly round: string; readonly at: Moment }, void> = {
	name: "hold_clock",
	about: ({ round }) => ({ round }),
	async carryOut(deed, { round, at }) {
		await keepHeldClock(deed, at);
		return { result: undefined, events: [{ kind: "clock_held", round, data: { at } }] };
	},
};

/** Holds the clock at a moment, for this process and for all that open the same data later. */
export async function holdClock(house: House, actor: Actor, round: string, at: Moment): Promise<void> {
	await perform(house, actor, holdClockAct, { round, at });
	house.clock.heldAt = at;
}
