/** Opens the database: the embedded PostgreSQL of the data folder, or the one that DATABASE_URL names. One engine, one dialect. */
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { columnTypes } from "./column-types.js";
import { leasePostmaster } from "./embedded/lease.js";
import { checkServer } from "./server.js";
import type { Tables } from "./tables.js";

export { claimServer, type ServerClaim } from "./embedded/claim.js";

export interface DatabaseSettings {
	readonly dataDir: string;
	/** None: embedded. */
	readonly databaseUrl?: string | null | undefined;
	/** Connections at most: 8 for the portal; a command needs 2 or 3. */
	readonly poolSize?: number;
}

export interface OpenDatabase {
	readonly db: Kysely<Tables>;
	readonly pool: pg.Pool;
	/** Twice does no harm. Stops an embedded PostgreSQL when nobody else uses it. */
	close(): Promise<void>;
}

const POOL_SIZE = 8;
/** For queries to end, at close; after that an embedded PostgreSQL rolls them back. */
const CLOSE_PATIENCE = 5000;

export async function openDatabase(settings: DatabaseSettings): Promise<OpenDatabase> {
	const { databaseUrl, dataDir, poolSize: max = POOL_SIZE } = settings;
	if (databaseUrl) {
		await checkServer(databaseUrl);
		return connect({ connectionString: databaseUrl, max, onConnect: useUtc });
	}
	const lease = await leasePostmaster(dataDir);
	return connect({ ...lease.connection, max }, lease.release);
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

/** Not `db.destroy()`, which ends nothing when Kysely has not asked anything yet. */
async function endPool(pool: pg.Pool): Promise<void> {
	let timer: NodeJS.Timeout | undefined;
	const patience = new Promise((resolve) => {
		timer = setTimeout(resolve, CLOSE_PATIENCE);
	});
	await Promise.race([pool.end(), patience]);
	clearTimeout(timer);
}
