/** The duties that come with time, by name. Nothing is due that is not in this list. */
import { publishDue } from "../../acts/embargo.js";
import { forgetPlain, type HouseOfOwner } from "../../acts/erasing/forget-plain.js";
import { PROGRAMME } from "../../acts/open-house.js";
import { signCheckpointOfDay } from "../../acts/sign-checkpoint.js";
import type { SigningKey } from "../../store/record/keys.js";

/** What a duty is given. */
export interface Keeper {
	readonly house: HouseOfOwner;
	/** Signs checkpoints. */
	readonly key: SigningKey;
	/** A line for whoever runs the house; never of content. */
	readonly say: (line: string) => void;
}

async function forget({ house, say }: Keeper): Promise<void> {
	const done = await forgetPlain(house, PROGRAMME);
	if (done === "done") say("What was withdrawn or erased has been cleaned out of the files of the database.");
	if (done === "later") say("The files of the database are still to be cleaned; somebody holds them.");
}

/** Each does what is due at the moment of the house, and nothing when nothing is. */
export const DUTIES = {
	forgetting: forget,
	embargoes: async ({ house }: Keeper): Promise<void> => void (await publishDue(house, PROGRAMME)),
	checkpoint: ({ house, key }: Keeper): Promise<void> => signCheckpointOfDay(house, PROGRAMME, key),
} as const satisfies Readonly<Record<string, (keeper: Keeper) => Promise<void>>>;

/** Does whatever is due, one duty after the other: one that fails keeps no other from its turn. @throws the first failure, at the end */
export async function doWhatIsDue(keeper: Keeper): Promise<void> {
	const failures: unknown[] = [];
	for (const duty of Object.values(DUTIES)) await duty(keeper).catch((error: unknown) => failures.push(error));
	if (failures.length > 0) throw failures[0];
}
