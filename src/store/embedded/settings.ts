/** How the embedded PostgreSQL is set: small in memory, safe on disk, closed to the network, silent about contents. */

import type { ClientConfig } from "pg";

export const PORT = 5432;
const ROLE = "rapporteur";
const DATABASE = "postgres";

/** `options` and `ssl` are said so that PGOPTIONS and PGSSLMODE of the environment say nothing. */
export function connectionThrough(socketFolder: string): ClientConfig {
	return { host: socketFolder, port: PORT, user: ROLE, database: DATABASE, password: "", ssl: false, options: "-c TimeZone=UTC" };
}

const SETTINGS: Readonly<Record<string, string>> = {
	// Small: one portal and a few commands. Server and database together stay under 300 MB.
	shared_buffers: "32MB",
	max_connections: "40",
	work_mem: "8MB",
	maintenance_work_mem: "32MB",
	effective_cache_size: "256MB",
	wal_buffers: "1MB",
	min_wal_size: "32MB",
	max_wal_size: "256MB",
	// Used files of the log are removed, not kept with their contents to be written again.
	wal_recycle: "off",
	jit: "off",
	io_method: "sync",
	max_worker_processes: "1",
	max_parallel_workers: "0",
	max_parallel_workers_per_gather: "0",
	max_parallel_maintenance_workers: "0",
	autovacuum_max_workers: "1",
	autovacuum_worker_slots: "1",
	// A document that has just come is asked for at once: the planner should know of it before the minute is over. Rows are
	// written anew at publication: their old room is wanted back before the next document comes.
	autovacuum_naptime: "10s",
	huge_pages: "off",
	// Nobody replicates from it.
	wal_level: "minimal",
	max_wal_senders: "0",
	max_logical_replication_workers: "0",
	// Safe: a power cut loses nothing that was committed.
	fsync: "on",
	full_page_writes: "on",
	synchronous_commit: "on",
	random_page_cost: "1.1",
	// The query of a killed process ends soon, and with it what would hold up the next start.
	client_connection_check_interval: "1s",
	// Closed: only through the socket in a private folder.
	listen_addresses: "",
	unix_socket_permissions: "0700",
	timezone: "UTC",
	// Silent: no statement, value or row in the log, for it may be confidential.
	log_min_messages: "warning",
	log_min_error_statement: "panic",
	log_error_verbosity: "terse",
	log_parameter_max_length_on_error: "0",
	log_timezone: "UTC",
	cluster_name: "rapporteur",
};

/** Arguments of `postgres`. Given at each start, so that a new version of the programme brings its own. */
export function serverArguments(cluster: string, socketFolder: string): string[] {
	const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
	return ["-D", cluster, "-k", socketFolder, "-p", String(PORT), ...settings];
}

/** Arguments of `initdb`. The built-in locale sorts by code point the same everywhere; what is shown is sorted with ICU collations. */
export function initArguments(folder: string): string[] {
	const locale = ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
	const access = [`--username=${ROLE}`, "--auth-local=trust", "--auth-host=reject"];
	return [`--pgdata=${folder}`, "--encoding=UTF8", ...locale, ...access, "--data-checksums", "--no-instructions"];
}

/** The environment without what would steer PostgreSQL, and without keys, which SQL could read there; LC_ALL because macOS needs one that exists. */
export function serverEnvironment(): NodeJS.ProcessEnv {
	const kept = Object.entries(process.env).filter(([name]) => !/^(PG|RAPPORTEUR_)/.test(name));
	return { ...Object.fromEntries(kept), LC_ALL: "C", TZ: "UTC" };
}
