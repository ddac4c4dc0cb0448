/** Keys of the house: which are in use, a new one, and wrapping everything with the current one. */
import type { Actor } from "../domain/person.js";
import { forgetOldWrappings } from "../store/sealing/forgetting.js";
import { addKeyToFolder } from "../store/sealing/key-file.js";
import {
	countOldWrappings,
	enterRewrapped,
	type KeyInUse,
	listKeys,
	type Rewrapped,
	rewrapSome,
} from "../store/sealing/rotation.js";
import { vaultOf } from "../store/sealing/vault.js";
import type { Register } from "../store/tables.js";
import { type Act, type House, perform } from "./act.js";

/** The keys in use and those that are given, the current one first. */
export function keysInUse(house: House): Promise<KeyInUse[]> {
	return listKeys(house.db, vaultOf(house.db).keeper);
}

/** Puts a new key into the key file of the data folder; it is current from the next opening of the house on. @returns its id */
export function makeNewKey(house: { readonly dataDir: string }): Promise<string> {
	return addKeyToFolder(house.dataDir);
}

/**
 * Wraps every data key with the current key, some at a time, each time a deed of its own: broken off, it goes on where it was, and
 * meanwhile both keys are needed.
 * @param on `told` is called with how many are done of how many; nothing more is begun once `stop` is aborted
 * @returns how many were wrapped anew
 * @throws Problem no_key
 */
export async function rotateKeys(
	house: House,
	actor: Actor,
	on: {
		readonly told: (done: number, of: number) => void;
		readonly stop: AbortSignal;
		/** Rewriting a table is its owner's to do. */
		readonly asOwner: (work: (owner: Register) => Promise<void>) => Promise<void>;
	},
): Promise<number> {
	const { keeper } = vaultOf(house.db);
	const all = await countOldWrappings(house.db, keeper);
	let done = 0;
	while (!on.stop.aborted) {
		const rewrapped = await rewrapSome(house.db, keeper);
		if (rewrapped.length === 0) break;
		await perform(house, actor, rotateKeysAct, { rewrapped, key: keeper.current });
		done += rewrapped.length;
		on.told(done, Math.max(all, done));
	}
	if (done > 0) await on.asOwner(forgetOldWrappings);
	return done;
}

const rotateKeysAct: Act<{ readonly rewrapped: readonly Rewrapped[]; readonly key: string }, void> = {
	name: "rotate_keys",
	about: () => ({ round: null }),
	async carryOut(deed, { rewrapped, key }) {
		await enterRewrapped(deed, rewrapped);
		return { result: undefined, events: [{ kind: "keys_rotated", round: null, data: { key, keys: rewrapped.length } }] };
	},
};
