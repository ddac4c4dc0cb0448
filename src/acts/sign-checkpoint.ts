/**
 * Signs the checkpoint of the day. It is itself an event, so that the head of the record changes each day: who compares two
 * checkpoints does not learn whether anything was done between them.
 */
import type { Day } from "../domain/deadline.js";
import type { Actor } from "../domain/person.js";
import { Problem } from "../domain/problem.js";
import { checkpointText } from "../domain/record/checkpoint.js";
import { addCheckpoint, hasCheckpoint, headOfRecord, type KeptCheckpoint } from "../store/record/checkpoints.js";
import type { SigningKey } from "../store/record/keys.js";
import { signedNote } from "../store/record/signed-note.js";
import { type Act, type House, perform } from "./act.js";

const signCheckpointAct: Act<SigningKey, KeptCheckpoint> = {
	name: "sign_checkpoint",
	about: () => ({ round: null }),
	async carryOut(deed, key) {
		const day = dayIn(deed.at);
		const head = await headOfRecord(deed);
		const note = signedNote(checkpointText({ origin: key.name, head, day }), key);
		const checkpoint = { day, note, key: key.verifier };
		if (!(await addCheckpoint(deed, { ...checkpoint, head }))) throw new Problem("signed_already", { day });
		return { result: checkpoint, events: [{ kind: "checkpoint_signed", round: null, data: { day, head } }] };
	},
};

/** @throws Problem signed_already, refused */
export function signCheckpoint(house: House, actor: Actor, key: SigningKey): Promise<KeptCheckpoint> {
	return perform(house, actor, signCheckpointAct, key);
}

/** Signs, unless the day has its checkpoint already or somebody else is signing it just now. */
export async function signCheckpointOfDay(house: House, actor: Actor, key: SigningKey): Promise<void> {
	if (await hasCheckpoint(house.db, dayIn(house.clock.now()))) return;
	await signCheckpoint(house, actor, key).catch((error: unknown) => {
		if (!(error instanceof Problem && error.code === "signed_already")) throw error;
	});
}

/** A house may hold rounds of several time zones: its own days are those of UTC. */
function dayIn(moment: string): Day {
	return moment.slice(0, 10);
}
