/** Registers a contribution of civil society. Unstated or contradictory publicity is held as confidential until a person settles it. */
import type { Actor } from "../domain/person.js";
import type { StatedVisibility } from "../domain/placement.js";
import { Problem } from "../domain/problem.js";
import { partyOf, type Round } from "../domain/round.js";
import type { Audience } from "../domain/visibility.js";
import { keepOriginal, keepStill, type Original, sha256Of } from "../store/blobs.js";
import { addContribution, contributionsWith } from "../store/contributions.js";
import type { Deed } from "../store/deed.js";
import { findRound } from "../store/rounds.js";
import { readAs } from "../store/visible.js";
import { type Act, type Done, type House, performOnRecord } from "./act.js";
import { readSubmission, type Submission } from "./read-submission.js";
import { type Arrived, datesOf, enterDocument, passagesOf, type Registered, receipted, waitingOf } from "./register.js";

export interface ArrivedContribution extends Arrived {
	/** Codes of the Parties it is about; as the document says when not given. */
	readonly parties?: readonly string[];
	/** Names of the organisations; as the document says when not given. */
	readonly organisations?: readonly string[];
}

export interface RegisteredContribution extends Registered {
	readonly parties: readonly string[];
	readonly organisations: readonly string[];
	readonly statedVisibility: StatedVisibility;
}

/** What is needed to enter a contribution, made ready before any transaction is open. */
export interface ReadyContribution {
	readonly arrived: ArrivedContribution;
	readonly round: Round;
	readonly parties: readonly string[];
	readonly organisations: readonly string[];
	readonly original: Original;
	readonly submission: Submission;
	/** What the sender says with it, elsewhere than in the document: then that counts. */
	readonly stated?: StatedVisibility;
}

/**
 * Keeps the bytes, reads them, registers them.
 * @throws Problem unknown_round, unknown_party, no_party_found, same_document, a date problem, or a refusal of the document
 */
export async function registerContribution(
	house: House,
	actor: Actor,
	arrived: ArrivedContribution,
): Promise<RegisteredContribution> {
	const round = await findRound(readAs(house.db, actor, house.clock.now()), arrived.round);
	const given = arrived.parties?.map((code) => codeOf(round, code));
	datesOf(arrived, house.clock.now());
	const submission = await readSubmission(arrived, round);
	const parties = [...new Set(given ?? submission.reading.parties)];
	if (parties.length === 0) throw new Problem("no_party_found");
	const organisations = arrived.organisations ?? submission.reading.organisations;
	const original = await keepOriginal(house, arrived.bytes);
	const input = { arrived, round, parties, organisations, original, submission };
	const recorded = await performOnRecord(house, actor, registerContributionAct, input);
	await keepStill(house, arrived.bytes);
	return receipted(recorded);
}

const registerContributionAct: Act<ReadyContribution, Omit<RegisteredContribution, "receipt">> = {
	name: "register_contribution",
	about: ({ round }) => ({ round: round.id }),
	carryOut: enterContribution,
};

/** Enters a contribution that is ready. @throws Problem same_document */
export async function enterContribution(
	deed: Deed,
	{ arrived, round, parties, organisations, original, submission, stated: said }: ReadyContribution,
): Promise<Done<Omit<RegisteredContribution, "receipt">>> {
	const { reading } = submission;
	const stated = said ?? reading.visibility.value;
	const [same] = await contributionsWith(deed, round.id, original.mark);
	if (same !== undefined) throw new Problem("same_document", { symbol: "", item: same });
	const audience = audienceOf(round, stated);
	const passages = passagesOf(
		submission,
		(visibility) => (audience === "public" ? audienceOf(round, visibility) : "secretariat"),
		(spoken, placed) => (spoken.length === 0 && placed && parties.length === 1 ? parties : spoken),
	);
	const dates = datesOf(arrived, deed.at);
	const entry = { kind: "contribution", round: round.id, audience, symbol: null, fileName: arrived.fileName } as const;
	const item = await enterDocument(deed, { ...entry, original, dates, submission, passages });
	await addContribution(deed, {
		itemKey: original.itemKey,
		round: round.id,
		kind: reading.kind,
		statedVisibility: stated,
		organisations,
		coalition: reading.coalition,
		childrenInvolved: reading.childrenInvolved,
		parties,
	});
	const result = { item, symbol: null, audience, passages: passages.length, ...waitingOf(passages) };
	return {
		result: { ...result, parties, organisations, statedVisibility: stated },
		events: [
			{
				kind: "contribution_registered",
				round: round.id,
				subject: item,
				file: sha256Of(arrived.bytes),
				data: { audience, ...dates },
			},
		],
	};
}

function codeOf(round: Round, code: string): string {
	const party = partyOf(round, code);
	if (party === undefined) throw new Problem("unknown_party", { party: code });
	return party.code;
}

function audienceOf(round: Round, visibility: StatedVisibility): Audience {
	if (visibility === "public") return "public";
	return visibility === "unstated" && round.unstatedVisibility === "public" ? "public" : "secretariat";
}
