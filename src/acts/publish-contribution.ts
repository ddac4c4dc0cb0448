/** Publishes a contribution that its authors want public. Its symbol is given now, so that one that stays hidden leaves no gap in the numbers. */
import { isBefore, type Moment } from "../domain/deadline.js";
import type { Actor } from "../domain/person.js";
import { Problem } from "../domain/problem.js";
import { contributionSymbol } from "../domain/round.js";
import { contributionForDeed } from "../store/contributions.js";
import { whoWasFaster } from "../store/events.js";
import { addPublication, findItem, giveSymbol, nextContributionNumber } from "../store/items.js";
import { roundForDeed } from "../store/rounds.js";
import { readAs } from "../store/visible.js";
import { type Act, type House, perform } from "./act.js";

export interface ContributionToPublish {
	/** Id of the item. */
	readonly item: string;
	/** When it was published; now when not said. */
	readonly at?: Moment;
}

/** @throws Problem not_found, already_published, not_public, date_in_future, dates_out_of_order */
export async function publishContribution(
	house: House,
	actor: Actor,
	contribution: ContributionToPublish,
): Promise<{ readonly symbol: string; readonly publishedAt: Moment }> {
	const { round } = await findItem(readAs(house.db, actor, house.clock.now()), contribution.item);
	return perform(house, actor, publishContributionAct, { ...contribution, round });
}

type InRound = ContributionToPublish & { readonly round: string };

const publishContributionAct: Act<InRound, { readonly symbol: string; readonly publishedAt: Moment }> = {
	name: "publish_contribution",
	about: ({ round }) => ({ round }),
	async carryOut(deed, input) {
		const contribution = await contributionForDeed(deed, input.item);
		const publishedAt = input.at ?? deed.at;
		if (contribution.published_at !== null) {
			throw new Problem("already_published", await whoWasFaster(deed, contribution.id, "contribution_published"));
		}
		if (contribution.withdrawn_at !== null) {
			throw new Problem("already_withdrawn", await whoWasFaster(deed, contribution.id, "item_withdrawn"));
		}
		if (contribution.audience !== "public") throw new Problem("not_public", { symbol: "" });
		if (isBefore(deed.at, publishedAt)) throw new Problem("date_in_future", { date: publishedAt });
		if (isBefore(publishedAt, contribution.registered_at)) {
			throw new Problem("dates_out_of_order", { first: contribution.registered_at, second: publishedAt });
		}
		const round = await roundForDeed(deed, contribution.round);
		const number = await nextContributionNumber(deed, round.id, contribution.first_party);
		const symbol = contributionSymbol(round, contribution.first_party, number);
		await giveSymbol(deed, contribution.id, symbol);
		await addPublication(deed, contribution.id, publishedAt);
		return {
			result: { symbol, publishedAt },
			events: [{ kind: "contribution_published", round: round.id, subject: contribution.id, data: { symbol, publishedAt } }],
		};
	},
};
