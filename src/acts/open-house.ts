/** Opens the house: the register with its tables brought up to date, the rounds that come with the programme, the clock. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { type Actor, WHOLE_SECRETARIAT } from "../domain/person.js";
import type { Round } from "../domain/round.js";
import { openRegister } from "../store/database.js";
import { type KeyPlace, type SigningKey, signingKey } from "../store/record/keys.js";
import { readRoundFolder } from "../store/round-folder.js";
import { listRounds } from "../store/rounds.js";
import { type KeySettings, keeperFor, NO_KEYS_GIVEN } from "../store/sealing/house-keys.js";
import { sealWhatIsPlain } from "../store/sealing/upgrade.js";
import { openVault } from "../store/sealing/vault.js";
import { heldClock } from "../store/settings.js";
import type { Register } from "../store/tables.js";
import { readAs } from "../store/visible.js";
import type { House } from "./act.js";
import { clockHeldAt } from "./clock.js";
import { publishDue } from "./embargo.js";
import { openRound } from "./open-round.js";

export interface OpenHouse extends House {
	/** The rounds that come with the programme, their folders, and which of them were opened just now. */
	readonly rounds: readonly ShippedRound[];
	readonly dataDir: string;
	/** Where the key comes from with which sealing is done now. */
	readonly keyFrom: "environment" | "command" | "file";
	/** Why something whose moment has come could not be published; null: nothing is overdue. */
	readonly overdue: { readonly error: unknown } | null;
	/** The key that signs checkpoints; made when there is none yet. @throws Problem wrong_setting */
	recordKey(): Promise<SigningKey>;
	/** Work that only the owner of the tables may do: upkeep, never a deed. */
	asOwner(work: (owner: Register) => Promise<void>): Promise<void>;
	/** Twice does no harm. */
	close(): Promise<void>;
}

export interface HouseSettings {
	readonly dataDir: string;
	readonly databaseUrl: string | null;
	/** Of the owner of the tables, where that is somebody else. */
	readonly databaseOwnerUrl?: string | null;
	/** The key that signs checkpoints; none: the one in the data folder. */
	readonly recordKey?: string | null;
	/** The house's address names its key. */
	readonly baseUrl?: string | null;
	/** The folder of the rounds that come with the programme. */
	readonly rounds: string;
	readonly poolSize?: number;
	/** None: the house makes its own key, in the data folder. */
	readonly keys?: KeySettings;
}

export interface ShippedRound {
	readonly folder: string;
	readonly round: Round;
	readonly fresh: boolean;
}

/** The programme itself, when it does what nobody asked for by name. */
export const PROGRAMME: Actor = { person: null, roles: WHOLE_SECRETARIAT, name: "programme" };

/**
 * Opens it, and seals what an older version has left plain.
 * @param told how far that sealing is, in items
 * @throws Problem no_database, no_key, round_unreadable
 */
export async function openHouse(
	settings: HouseSettings,
	told: (done: number, of: number) => void = () => {},
): Promise<OpenHouse> {
	const blobs = join(settings.dataDir, "blobs");
	const keyed = async (db: Register) => openVault(db, await keeperFor(db, settings.keys ?? NO_KEYS_GIVEN, settings.dataDir));
	const { db, asOwner, close } = await openRegister(settings, async (owner) => {
		await sealWhatIsPlain({ db: owner, vault: await keyed(owner), blobs }, told);
	});
	try {
		const { keeper } = await keyed(db);
		const house: House = { db, blobs, clock: clockHeldAt(await heldClock(db)) };
		const keyFrom = keeper.wrappers[0]?.from ?? "file";
		const recordKey = () => signingKey(keyPlace(settings));
		const rounds = await openRounds(house, settings.rounds);
		// What fails here must not keep the house shut: it stays owed, and whoever opens the house is told.
		const overdue = await publishDue(house, PROGRAMME).then(
			() => null,
			(error: unknown) => ({ error }),
		);
		return { ...house, rounds, dataDir: settings.dataDir, keyFrom, overdue, recordKey, asOwner, close };
	} catch (error) {
		await close();
		throw error;
	}
}

function keyPlace({ dataDir, recordKey, baseUrl }: HouseSettings): KeyPlace {
	const host = baseUrl ? new URL(baseUrl).host : "rapporteur";
	return { given: recordKey ?? null, file: join(dataDir, "record.key"), name: `${host}/record` };
}

/** Opens the rounds of a folder that are not open yet, and brings the others up to date where their definition has changed. */
async function openRounds(house: House, rounds: string): Promise<ShippedRound[]> {
	const kept = new Map((await listRounds(readAs(house.db, PROGRAMME, house.clock.now()))).map((round) => [round.id, round]));
	const shipped: ShippedRound[] = [];
	for (const entry of await readdir(rounds, { withFileTypes: true })) {
		if (!entry.isDirectory()) continue;
		const folder = join(rounds, entry.name);
		const round = await readRoundFolder(folder);
		const known = isDeepStrictEqual(kept.get(round.id), asKept(round));
		const fresh = !known && (await openRound(house, PROGRAMME, round)) === "opened";
		shipped.push({ folder, round, fresh });
	}
	return shipped;
}

/** As it comes back from the register: without what is undefined. */
function asKept(round: Round): unknown {
	return JSON.parse(JSON.stringify(round));
}
