/** Publishes a Party's reply. Publication is an act with a date: it starts that Party's window for comments. */
import { isBefore, type Moment, windowFrom } from "../domain/deadline.js";
import type { NewEvent } from "../domain/event.js";
import type { Actor } from "../domain/person.js";
import { Problem } from "../domain/problem.js";
import { partyOf } from "../domain/round.js";
import { whoWasFaster } from "../store/events.js";
import { addPublication } from "../store/items.js";
import { replyVersions } from "../store/replies.js";
import { roundForDeed } from "../store/rounds.js";
import { openWindow } from "../store/windows.js";
import { type Act, type House, perform } from "./act.js";

export interface ReplyToPublish {
	readonly round: string;
	readonly party: string;
	/** The version; the latest registered when not said. */
	readonly version?: number;
	/** When it was published; now when not said. */
	readonly at?: Moment;
	/** Whether a revised reply opens the window again: the Secretariat decides, and the decision is recorded. A first version always opens it. */
	readonly reopenWindow?: boolean;
}

export interface PublishedReply {
	readonly symbol: string;
	readonly party: string;
	readonly version: number;
	readonly publishedAt: Moment;
	/** Last day for comments, when a window was opened. */
	readonly lastDay: string | null;
}

/** @throws Problem unknown_round, unknown_party, nothing_to_publish, already_published, not_public, date_in_future, dates_out_of_order */
export function publishReply(house: House, actor: Actor, reply: ReplyToPublish): Promise<PublishedReply> {
	return perform(house, actor, publishReplyAct, reply);
}

const publishReplyAct: Act<ReplyToPublish, PublishedReply> = {
	name: "publish_reply",
	about: ({ round, party }) => ({ round, party: party.toUpperCase() }),
	async carryOut(deed, input) {
		const round = await roundForDeed(deed, input.round);
		const party = partyOf(round, input.party);
		if (party === undefined) throw new Problem("unknown_party", { party: input.party });
		const versions = await replyVersions(deed, round.id, party.code);
		const reply = input.version === undefined ? versions.at(-1) : versions.find((one) => one.version === input.version);
		if (reply === undefined) throw new Problem("nothing_to_publish", { party: party.code });
		const symbol = reply.symbol ?? "";
		const publishedAt = input.at ?? deed.at;
		if (reply.published_at !== null) {
			throw new Problem("already_published", { symbol, ...(await whoWasFaster(deed, reply.id, "reply_published")) });
		}
		if (reply.withdrawn_at !== null) {
			throw new Problem("already_withdrawn", await whoWasFaster(deed, reply.id, "item_withdrawn"));
		}
		if (reply.audience !== "public") throw new Problem("not_public", { symbol });
		if (isBefore(deed.at, publishedAt)) throw new Problem("date_in_future", { date: publishedAt });
		if (isBefore(publishedAt, reply.registered_at)) {
			throw new Problem("dates_out_of_order", { first: reply.registered_at, second: publishedAt });
		}
		await addPublication(deed, reply.id, publishedAt);
		const subject = reply.id;
		const events: [NewEvent, ...NewEvent[]] = [
			{ kind: "reply_published", round: round.id, subject, data: { party: party.code, version: reply.version, publishedAt } },
		];
		const first = versions.every((one) => one.published_at === null);
		const window = first || input.reopenWindow === true ? windowFrom(publishedAt, round.commentMonths, round.timeZone) : null;
		if (window !== null) {
			await openWindow(deed, { item: reply.id, round: round.id, party: party.code }, window);
			const data = { party: party.code, lastDay: window.lastDay, reopened: !first };
			events.push({ kind: "window_opened", round: round.id, subject, data });
		}
		const result = { symbol, party: party.code, version: reply.version, publishedAt, lastDay: window?.lastDay ?? null };
		return { result, events };
	},
};
