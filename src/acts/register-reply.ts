/** Registers a Party's reply: a first one, or a new version of it. Never a silent overwrite. */
import type { Actor } from "../domain/person.js";
import type { StatedVisibility } from "../domain/placement.js";
import { Problem } from "../domain/problem.js";
import { partyOf, type Round, replySymbol } from "../domain/round.js";
import type { Audience } from "../domain/visibility.js";
import { keepOriginal, keepStill, type Original, sha256Of } from "../store/blobs.js";
import { addReply, replyVersions } from "../store/replies.js";
import { findRound } from "../store/rounds.js";
import { readAs } from "../store/visible.js";
import { type Act, type House, performOnRecord } from "./act.js";
import { readSubmission, type Submission } from "./read-submission.js";
import { type Arrived, datesOf, enterDocument, passagesOf, type Registered, receipted, waitingOf } from "./register.js";

export interface ArrivedReply extends Arrived {
	/** ISO code of the Party, upper or lower case. */
	readonly party: string;
	/** The Secretariat's decision where the document speaks of confidentiality: replies are public by rule (Rules 24§3, 26§3). */
	readonly settledPublic?: boolean;
}

export interface RegisteredReply extends Registered {
	readonly party: string;
	readonly version: number;
}

interface Input {
	readonly arrived: ArrivedReply;
	readonly round: Round;
	readonly party: string;
	readonly original: Original;
	readonly submission: Submission;
}

/**
 * Keeps the bytes, reads them, registers them.
 * @throws Problem unknown_round, unknown_party, party_not_monitored, same_document, a date problem, or a refusal of the document
 */
export async function registerReply(house: House, actor: Actor, arrived: ArrivedReply): Promise<RegisteredReply> {
	const round = await findRound(readAs(house.db, actor, house.clock.now()), arrived.round);
	const party = partyOf(round, arrived.party);
	if (party === undefined) throw new Problem("unknown_party", { party: arrived.party });
	if (!party.monitored) throw new Problem("party_not_monitored", { party: party.code });
	datesOf(arrived, house.clock.now());
	const submission = await readSubmission(arrived, round);
	const original = await keepOriginal(house, arrived.bytes);
	const input = { arrived, round, party: party.code, original, submission };
	const recorded = await performOnRecord(house, actor, registerReplyAct, input);
	await keepStill(house, arrived.bytes);
	return receipted(recorded);
}

const registerReplyAct: Act<Input, Omit<RegisteredReply, "receipt">> = {
	name: "register_reply",
	about: ({ round, party }) => ({ round: round.id, party }),
	async carryOut(deed, { arrived, round, party, original, submission }) {
		const versions = await replyVersions(deed, round.id, party);
		const same = versions.find((version) => version.mark === original.mark);
		if (same !== undefined) throw new Problem("same_document", { symbol: same.symbol ?? "" });
		const version = (versions.at(-1)?.version ?? 0) + 1;
		const symbol = replySymbol(round, party, version);
		const audience = audienceOfReply(submission.reading.visibility.value, arrived.settledPublic === true);
		const passages = passagesOf(
			submission,
			(visibility) => audienceOfReply(visibility, arrived.settledPublic === true),
			() => [party],
		);
		const dates = datesOf(arrived, deed.at);
		const item = await enterDocument(deed, {
			kind: "reply",
			round: round.id,
			audience,
			symbol,
			fileName: arrived.fileName,
			original,
			dates,
			submission,
			passages,
		});
		await addReply(deed, { item, round: round.id, party, version });
		return {
			result: { item, symbol, party, version, audience, passages: passages.length, ...waitingOf(passages) },
			events: [
				{
					kind: version === 1 ? "reply_registered" : "reply_revised",
					round: round.id,
					subject: item,
					onBehalfOf: `party:${party}`,
					file: sha256Of(arrived.bytes),
					data: { party, version, symbol, settledPublic: arrived.settledPublic === true, ...dates },
				},
			],
		};
	},
};

/** A reply that says nothing is public by rule; one that speaks of confidentiality is held until the Secretariat decides. */
function audienceOfReply(visibility: StatedVisibility, settledPublic: boolean): Audience {
	return settledPublic || visibility === "public" || visibility === "unstated" ? "public" : "secretariat";
}
