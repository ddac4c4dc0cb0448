/** Which keys a house has: those that it is given, and the one of its data folder. */
import type { Kysely } from "kysely";
import type { Tables } from "../tables.js";
import { type Keeper, keeperOf, type NamedKey, type Wrapper, wrapperWith } from "./keeper.js";
import { type KeyCommand, wrapperThrough } from "./key-command.js";
import { keysOfFolder, makeKeyOfFolder } from "./key-file.js";
import { noKey } from "./trouble.js";

export interface KeySettings {
	/** In order, the current one first; "command" stands for the command. */
	readonly keys: readonly (NamedKey | "command")[];
	readonly command: KeyCommand | null;
}

export const NO_KEYS_GIVEN: KeySettings = { keys: [], command: null };

/**
 * The keys given, then those of the data folder, with which a house may have begun. It is made only where nothing is wrapped yet: a
 * house whose key has gone must not get another in silence.
 * @throws Problem no_key
 */
export async function keeperFor(db: Kysely<Tables>, settings: KeySettings, dataDir: string): Promise<Keeper> {
	const given: Wrapper[] = [];
	for (const key of settings.keys) {
		if (key !== "command") given.push(wrapperWith(key, "environment"));
		else if (settings.command !== null) given.push(await wrapperThrough(settings.command));
	}
	const own = (await keysOfFolder(dataDir)).map((key) => wrapperWith(key, "file"));
	const [first, ...others] = [...given, ...own];
	if (first !== undefined) return keeperOf(first, ...others);
	const [wrapped] = await db.selectFrom("house_key").select("key_id").execute();
	if (wrapped !== undefined) throw noKey("missing", { key: wrapped.key_id });
	return keeperOf(wrapperWith(await makeKeyOfFolder(dataDir), "file"));
}
