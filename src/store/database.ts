/** Opens the database: the embedded PostgreSQL of the data folder, or the one that DATABASE_URL names. One engine, one dialect. */
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { columnTypes } from "./column-types.js";
import { leasePostmaster } from "./embedded/lease.js";
import { migrate } from "./migrate.js";
import { letProgrammeIn, PROGRAMME_ROLE } from "./programme-role.js";
import { checkServer } from "./server.js";
import type { Tables } from "./tables.js";

export { claimServer, type ServerClaim } from "./embedded/claim.js";

export interface DatabaseSettings {
	readonly dataDir: string;
	/** None: embedded. */
	readonly databaseUrl?: string | null | undefined;
	/** For the owner of the tables, where the other one is not: used for migrations only. */
	readonly databaseOwnerUrl?: string | null | undefined;
	/** Connections at most: 8 for the portal; a command needs 2 or 3. */
	readonly poolSize?: number;
}

export interface OpenDatabase {
	readonly db: Kysely<Tables>;
	readonly pool: pg.Pool;
	/** Twice does no harm. Stops an embedded PostgreSQL when nobody else uses it. */
	close(): Promise<void>;
}

export interface OpenRegister extends OpenDatabase {
	/** Upkeep that only the owner of the tables may do. */
	asOwner(work: (owner: Kysely<Tables>) => Promise<void>): Promise<void>;
}

const POOL_SIZE = 8;
/** For queries to end, at close; after that an embedded PostgreSQL rolls them back. */
const CLOSE_PATIENCE = 5000;

/** As its owner, who may do everything: for migrations. The programme works through openRegister(). */
export async function openDatabase(settings: DatabaseSettings): Promise<OpenDatabase> {
	const { owner, leave } = await reach(settings);
	return connect({ ...owner, max: settings.poolSize ?? POOL_SIZE }, leave);
}

/**
 * The tables brought up to date as their owner, then open to the programme in its own role, which cannot change what is recorded.
 * @param upgrade what a migration in SQL cannot do, as the owner
 */
export async function openRegister(
	settings: DatabaseSettings,
	upgrade: (owner: Kysely<Tables>) => Promise<void>,
): Promise<OpenRegister> {
	const { owner, programme, leave } = await reach(settings);
	const asOwner = async (work: (owner: Kysely<Tables>) => Promise<void>): Promise<void> => {
		const database = connect({ ...owner, max: 1 });
		try {
			await work(database.db);
		} finally {
			await database.close();
		}
	};
	try {
		const { pool, close } = connect({ ...owner, max: 1 });
		try {
			await migrate({ pool });
			if (!settings.databaseUrl) await letProgrammeIn(pool);
		} finally {
			await close();
		}
		await asOwner(upgrade);
	} catch (error) {
		await leave();
		throw error;
	}
	return { ...connect({ ...programme, max: settings.poolSize ?? POOL_SIZE }, leave), asOwner };
}

interface Ways {
	readonly owner: pg.PoolConfig;
	readonly programme: pg.PoolConfig;
	leave(): Promise<void>;
}

async function reach({ databaseUrl, databaseOwnerUrl, dataDir }: DatabaseSettings): Promise<Ways> {
	if (databaseUrl) {
		const ownerUrl = databaseOwnerUrl || databaseUrl;
		for (const url of new Set([ownerUrl, databaseUrl])) await checkServer(url);
		const owner = { connectionString: ownerUrl, onConnect: useUtc };
		return { owner, programme: { connectionString: databaseUrl, onConnect: takeRole }, leave: async () => {} };
	}
	const { connection, release } = await leasePostmaster(dataDir);
	return { owner: connection, programme: { ...connection, user: PROGRAMME_ROLE }, leave: release };
}

/** A pool and what to do after it. Also for tests, on a database of their own. */
export function connect(config: pg.PoolConfig, after: () => Promise<void> = async () => {}): OpenDatabase {
	const pool = new pg.Pool({
		application_name: "rapporteur",
		connectionTimeoutMillis: 30_000,
		keepAlive: true,
		...config,
		types: columnTypes(),
	});
	// An idle connection that breaks is replaced; the next query tells if the server is gone.
	pool.on("error", () => {});
	const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
	let closed: Promise<void> | null = null;
	const close = () => {
		closed ??= endPool(pool).finally(after);
		return closed;
	};
	return { db, pool, close };
}

/** Not through `options`, which poolers in front of a PostgreSQL refuse. */
async function useUtc(client: pg.ClientBase): Promise<void> {
	await client.query("set time zone 'UTC'");
}

/** Whoever an address names, the owner of the tables perhaps: the programme works in its own role. Also for tests. */
export async function takeRole(client: pg.ClientBase): Promise<void> {
	await useUtc(client);
	await client.query(`set role ${PROGRAMME_ROLE}`);
}

/** Not `db.destroy()`, which ends nothing when Kysely has not asked anything yet. */
async function endPool(pool: pg.Pool): Promise<void> {
	let timer: NodeJS.Timeout | undefined;
	const patience = new Promise((resolve) => {
		timer = setTimeout(resolve, CLOSE_PATIENCE);
	});
	await Promise.race([pool.end(), patience]);
	clearTimeout(timer);
}
