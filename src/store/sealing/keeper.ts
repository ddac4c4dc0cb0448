/** The keys with which data keys are wrapped: one is current, others still open what they closed. None of them is in the database. */
import { decrypt, encrypt } from "./cipher.js";
import { noKey } from "./trouble.js";

/** A key by its name, wherever it comes from. */
export interface NamedKey {
	readonly id: string;
	readonly secret: Uint8Array;
}

/** A data key, and what it is the key of: bound together when it is wrapped. */
export interface OwnedKey {
	readonly owner: string;
	readonly key: Buffer;
}

export interface WrappedKey {
	readonly owner: string;
	readonly wrapped: Buffer;
	/** Of the key that it is wrapped with. */
	readonly keyId: string;
}

/** Something that wraps with one key, and unwraps what it has wrapped. */
export interface Wrapper {
	/** Of the key with which it wraps now. */
	readonly id: string;
	readonly from: "environment" | "command" | "file";
	/** Whether it can unwrap what was wrapped with a key. */
	knows(keyId: string): boolean;
	wrap(keys: readonly OwnedKey[]): Promise<Buffer[]>;
	/** @throws Problem no_key when it is not the key of that name */
	unwrap(keys: readonly WrappedKey[]): Promise<Buffer[]>;
}

export interface Keeper {
	/** Of which the first is current. */
	readonly wrappers: readonly Wrapper[];
	readonly current: string;
	wrap(keys: readonly OwnedKey[]): Promise<WrappedKey[]>;
	/** In the order given. @throws Problem no_key */
	unwrap(keys: readonly WrappedKey[]): Promise<Buffer[]>;
}

/** Keys a call, so that a command is neither called for each nor given too much at once. */
const BATCH = 200;

/** @param first wraps from now on; others unwrap what they have wrapped */
export function keeperOf(first: Wrapper, ...others: Wrapper[]): Keeper {
	const wrappers = [first, ...others];
	return {
		wrappers,
		current: first.id,
		async wrap(keys) {
			const wrapped = await inBatches(keys, (some) => first.wrap(some));
			return keys.map(({ owner }, index) => ({ owner, wrapped: wrapped[index] ?? Buffer.of(), keyId: first.id }));
		},
		async unwrap(keys) {
			const found = new Map<WrappedKey, Buffer>();
			for (const keyId of new Set(keys.map((key) => key.keyId))) {
				const wrapper = wrappers.find((one) => one.knows(keyId));
				if (wrapper === undefined) throw noKey("missing", { key: keyId });
				const theirs = keys.filter((key) => key.keyId === keyId);
				const opened = await inBatches(theirs, (some) => wrapper.unwrap(some));
				theirs.forEach((key, index) => {
					found.set(key, opened[index] ?? Buffer.of());
				});
			}
			return keys.map((key) => found.get(key) ?? Buffer.of());
		},
	};
}

/** Wraps with a key that the programme itself holds. */
export function wrapperWith({ id, secret }: NamedKey, from: Wrapper["from"]): Wrapper {
	return {
		id,
		from,
		knows: (keyId) => keyId === id,
		wrap: async (keys) => keys.map(({ owner, key }) => encrypt(secret, key, labelOf(owner))),
		unwrap: async (keys) =>
			keys.map(({ owner, wrapped }) => {
				const key = decrypt(secret, wrapped, labelOf(owner));
				if (key === null) throw noKey("wrong", { key: id });
				return key;
			}),
	};
}

function labelOf(owner: string): string {
	return `data-key ${owner}`;
}

async function inBatches<T>(all: readonly T[], work: (some: readonly T[]) => Promise<Buffer[]>): Promise<Buffer[]> {
	const done: Buffer[] = [];
	for (let from = 0; from < all.length; from += BATCH) done.push(...(await work(all.slice(from, from + BATCH))));
	return done;
}
