/** Takes a message in: its bytes are kept before anything else is done with them, and once. Nothing in it is read yet. */
import type { Actor } from "../../domain/person.js";
import { addArrival, arrivalWith } from "../../store/arrivals.js";
import { type Blob, keepBytes, keepStill, sha256Of } from "../../store/blobs.js";
import { findRound } from "../../store/rounds.js";
import { vaultOf } from "../../store/sealing/vault.js";
import { readAs } from "../../store/visible.js";
import { type Act, type House, perform } from "../act.js";

export interface Received {
	readonly arrival: string;
	/** False when the same bytes came before. */
	readonly isNew: boolean;
}

interface Input {
	readonly round: string;
	readonly blob: Blob;
}

/** Once it has answered, the message is on the disk and in the register, whatever happens next. @throws Problem unknown_round */
export async function receiveMail(
	house: House,
	actor: Actor,
	{ round, raw }: { readonly round: string; readonly raw: Uint8Array },
): Promise<Received> {
	await findRound(readAs(house.db, actor, house.clock.now()), round);
	const { originals } = vaultOf(house.db);
	const known = await arrivalWith(house.db, round, originals.markOf(sha256Of(raw)));
	if (known !== undefined) return { arrival: known.id, isNew: false };
	const blob = await keepBytes(house.blobs, raw, originals);
	const received = await perform(house, actor, receiveMailAct, { round, blob });
	await keepStill(house, raw);
	return received;
}

const receiveMailAct: Act<Input, Received> = {
	name: "receive_mail",
	about: ({ round }) => ({ round }),
	async carryOut(deed, { round, blob }) {
		const { id, isNew } = await addArrival(deed, { round, blob, receivedAt: deed.at });
		// Of two workers with the same bytes one comes second; that it has come again is an event too.
		return { result: { arrival: id, isNew }, events: [{ kind: "mail_received", round, subject: id, data: { again: !isNew } }] };
	},
};
