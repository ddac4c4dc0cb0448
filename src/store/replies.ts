/** Parties' replies: versions, dates, the reply as a document. */
import { daysLate } from "../domain/deadline.js";
import { Problem } from "../domain/problem.js";
import { partyOf, type Round, replySymbol } from "../domain/round.js";
import type { ReplyDates, ShownReply } from "../domain/shown.js";
import { commentsOn } from "./comments.js";
import type { Deed } from "./deed.js";
import { missing } from "./items.js";
import { passagesShown, shownPassage } from "./passages.js";
import { openPassages } from "./sealing/opening.js";
import type { Reading } from "./visible.js";
import { windowsByParty } from "./windows.js";

/** Versions of a Party's reply in the register, the Party locked so that no two get the same number. */
export async function replyVersions(deed: Deed, round: string, party: string) {
	await deed.write.selectFrom("party").where("round", "=", round).where("code", "=", party).select("code").forUpdate().execute();
	return deed.write
		.selectFrom("reply")
		.innerJoin("item", "item.id", "reply.item")
		.leftJoin("publication", "publication.item", "item.id")
		.leftJoin("withdrawal", "withdrawal.item", "item.id")
		.where("reply.round", "=", round)
		.where("reply.party", "=", party)
		.orderBy("reply.version")
		.select(["item.id", "reply.version", "item.symbol", "item.mark", "item.audience", "item.registered_at"])
		.select(["publication.published_at", "withdrawal.withdrawn_at"])
		.execute();
}

/** Enters a version of a Party's reply. */
export async function addReply(
	deed: Deed,
	reply: { readonly item: string; readonly round: string; readonly party: string; readonly version: number },
): Promise<void> {
	await deed.write.insertInto("reply").values(reply).execute();
}

/** The dates of the latest reply received from each Party. */
export async function replyDatesByParty(reading: Reading, round: Round): Promise<Map<string, ReplyDates>> {
	const rows = await reading.visible
		.selectFrom("reply_dates")
		.where("round", "=", round.id)
		.distinctOn("party")
		.orderBy("party")
		.orderBy("version", "desc")
		.selectAll()
		.execute();
	return new Map(
		rows.map((row) => [
			row.party,
			{
				version: row.version,
				receivedAt: row.received_at,
				registeredAt: row.registered_at,
				publishedAt: row.published_at,
				daysLate: daysLate(row.received_at, round.repliesDue, round.timeZone),
			},
		]),
	);
}

/** A version of a Party's reply as a document; the current one when none is named. @throws Problem not_found, withdrawn */
export async function findReply(reading: Reading, round: Round, code: string, version?: number): Promise<ShownReply> {
	const party = partyOf(round, code);
	const versions = party === undefined ? [] : await publishedVersions(reading, round.id, party.code);
	const row = version === undefined ? versions.at(-1) : versions.find((one) => one.version === version);
	if (party === undefined) throw new Problem("not_found");
	if (row === undefined) {
		throw await missing(reading, { round: round.id, symbol: replySymbol(round, party.code, version ?? 1) });
	}
	const [passages, windows, comments] = await Promise.all([
		passagesShown(reading).where("visible_passage.item", "=", row.id).orderBy("visible_passage.position").execute(),
		windowsByParty(reading, round.id),
		commentsOn(reading, { round: round.id, parties: [party.code] }),
	]);
	return {
		id: row.id,
		party,
		version: row.version,
		versions: versions.map((one) => ({ version: one.version, symbol: one.symbol ?? "", publishedAt: one.published_at ?? "" })),
		symbol: row.symbol ?? "",
		language: row.language,
		receivedAt: row.received_at,
		registeredAt: row.registered_at,
		publishedAt: row.published_at ?? "",
		window: windows.get(party.code) ?? null,
		passages: (await openPassages(reading, passages)).map(shownPassage),
		comments,
	};
}

function publishedVersions(reading: Reading, round: string, party: string) {
	return reading.visible
		.selectFrom("visible_reply")
		.where("visible_reply.round", "=", round)
		.where("visible_reply.party", "=", party)
		.where("visible_reply.published_at", "is not", null)
		.orderBy("visible_reply.version")
		.select(["visible_reply.item as id", "visible_reply.version", "visible_reply.symbol", "visible_reply.language"])
		.select(["visible_reply.received_at", "visible_reply.registered_at", "visible_reply.published_at"])
		.execute();
}
