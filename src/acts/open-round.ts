/** Opens a round from its definition, or brings an opened one up to date with it. */

import type { Actor } from "../domain/person.js";
import { Problem } from "../domain/problem.js";
import { monitoredParties, type Round } from "../domain/round.js";
import { keptDefinition, saveRound } from "../store/rounds.js";
import { type Act, type House, perform } from "./act.js";

const openRoundAct: Act<Round, "opened" | "changed"> = {
	name: "open_round",
	about: ({ id }) => ({ round: id }),
	async carryOut(deed, round) {
		if (monitoredParties(round).length === 0) throw new Problem("round_unreadable", { why: "monitored" });
		const kept = await keptDefinition(deed, round.id);
		await saveRound(deed, round);
		const kind = kept === null ? "round_opened" : "round_changed";
		return {
			result: kept === null ? "opened" : "changed",
			events: [{ kind, round: round.id, data: { parties: monitoredParties(round).length } }],
		};
	},
};

/** @throws Problem round_unreadable when nobody is monitored */
export function openRound(house: House, actor: Actor, round: Round): Promise<"opened" | "changed"> {
	return perform(house, actor, openRoundAct, round);
}
