/** A house for a test: a database of its own, a folder of blobs, a clock that stands still, the example round open in it. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sql } from "kysely";
import type { House } from "../../src/acts/act.js";
import { clockHeldAt } from "../../src/acts/clock.js";
import { openRound } from "../../src/acts/open-round.js";
import type { Moment } from "../../src/domain/deadline.js";
import { type Actor, WHOLE_SECRETARIAT } from "../../src/domain/person.js";
import type { Round } from "../../src/domain/round.js";
import { readRoundFolder } from "../../src/store/round-folder.js";
import { keeperOf, wrapperWith } from "../../src/store/sealing/keeper.js";
import { openVault } from "../../src/store/sealing/vault.js";
import type { Register, Tables } from "../../src/store/tables.js";
import { freshDatabase } from "./database.js";

/** The clerk of the named cast: Secretariat. */
export const CLARA: Actor = { person: null, roles: WHOLE_SECRETARIAT, name: "Clara" };

/** The key of every test house. */
export const TEST_KEEPER = keeperOf(wrapperWith({ id: "test", secret: Buffer.alloc(32, 7) }, "environment"));

/** The rounds that come with the programme. */
export const ROUNDS = fileURLToPath(new URL("../../rounds", import.meta.url));
export const LANZAROTE = fileURLToPath(new URL("../../rounds/lanzarote-ict", import.meta.url));

export interface TestHouse extends House {
	readonly round: Round;
	asOwner(work: (owner: Register) => Promise<void>): Promise<void>;
	close(): Promise<void>;
}

/** @param now the moment at which the clock stands still */
export async function freshHouse(now: Moment = "2018-01-02T08:00:00.000Z"): Promise<TestHouse> {
	const { db, close } = await freshDatabase("programme");
	const folder = await mkdtemp(join(tmpdir(), "rapporteur-blobs-"));
	const house: House = { db, blobs: folder, clock: clockHeldAt(now) };
	await openVault(db, TEST_KEEPER);
	const round = await readRoundFolder(LANZAROTE);
	await openRound(house, CLARA, round);
	return {
		...house,
		round,
		asOwner: (work) =>
			db.connection().execute(async (owner) => {
				await sql`reset role`.execute(owner);
				await work(owner).finally(() => sql`set role rapporteur_app`.execute(owner));
			}),
		async close() {
			await close();
			await rm(folder, { recursive: true });
		},
	};
}

/** A test in a house of its own, which is closed whatever happens. */
export function inHouse(work: (house: TestHouse) => Promise<void>): () => Promise<void> {
	return async () => {
		const house = await freshHouse();
		try {
			await work(house);
		} finally {
			await house.close();
		}
	};
}

/** How many rows a table has. */
export async function countOf({ db }: House, table: keyof Tables): Promise<number> {
	const { n } = await db
		.selectFrom(table)
		.select((row) => row.fn.countAll().as("n"))
		.executeTakeFirstOrThrow();
	return Number(n);
}
