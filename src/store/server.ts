/** The PostgreSQL that DATABASE_URL names: does it answer, and can we work with it? Never repeats the password. */
import pg from "pg";
import { noDatabase } from "./trouble.js";

const OLDEST = 15;

/** Throws a `no_database` that says what is wrong with it. */
export async function checkServer(databaseUrl: string): Promise<void> {
	const address = addressOf(databaseUrl);
	const { version, encoding } = await ask(databaseUrl, address);
	const found = Math.floor(version / 10_000);
	if (found < OLDEST) throw noDatabase("too_old", { address, found, expected: OLDEST });
	if (encoding !== "UTF8") throw noDatabase("wrong_encoding", { address, found: encoding });
}

/** "db.example.org:5432/rapporteur". A "#", "/" or "?" left unescaped in a password would end up in what we show: refused. */
export function addressOf(databaseUrl: string): string {
	const url = URL.canParse(databaseUrl) ? new URL(databaseUrl) : null;
	const known = url !== null && /^postgres(ql)?:$/.test(url.protocol);
	if (!known || url.hash !== "" || `${url.pathname}${url.search}`.includes("@")) throw noDatabase("wrong_url");
	const host = url.hostname === "" ? (url.searchParams.get("host") ?? "localhost") : decodeURIComponent(url.hostname);
	return `${host}:${url.port || url.searchParams.get("port") || 5432}${url.pathname}`;
}

async function ask(connectionString: string, address: string): Promise<{ version: number; encoding: string }> {
	try {
		const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 });
		client.on("error", () => {});
		try {
			await client.connect();
			const sql = "select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding";
			const { rows } = await client.query<{ version: number; encoding: string }>(sql);
			return rows[0] ?? { version: 0, encoding: "" };
		} finally {
			await client.end().catch(() => {});
		}
	} catch (error) {
		throw noDatabase("no_answer", { address }, error);
	}
}
