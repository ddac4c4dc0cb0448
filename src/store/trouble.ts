/** Why there is no database to work with: the closed list behind the problem `no_database`, told by its fact `reason`. */
import { Problem, type ProblemFacts } from "../domain/problem.js";

/** Each reason with the facts that its sentence may name. */
export type DatabaseTrouble =
	| "no_binaries" // platform: npm has no PostgreSQL for it, or left it out; DATABASE_URL is the way
	| "broken_binaries" // folder: links missing or not executable, and the folder may not be written
	| "as_root" // folder: PostgreSQL refuses root and no way round was found
	| "not_ours" // folder: it belongs to somebody else, or may not be written
	| "other_version" // folder, found, expected: the folder was made by another major version
	| "will_not_start" // log: the file that says why
	| "busy" // folder: another process holds the lock for too long
	| "wrong_url" // none: DATABASE_URL is not an address; never repeated, for it may hold a password
	| "no_answer" // address: host, port and name of the database, without the password
	| "too_old" // address, found, expected
	| "wrong_encoding" // address, found
	| "no_role" // role: it is missing, and the one who was to make it may not
	| "newer" // found, expected: the database was made by a newer version of this programme
	| "edited_migration"; // migration: it was changed after it had been applied

/** The problem to throw; `cause` keeps what the system or PostgreSQL said. */
export function noDatabase(reason: DatabaseTrouble, facts: ProblemFacts = {}, cause?: unknown): Problem {
	return new Problem("no_database", { reason, ...facts }, cause === undefined ? {} : { cause });
}

/** The code of a system or PostgreSQL error, "" when it has none. */
export function errorCode(error: unknown): string {
	const code = error instanceof Error && "code" in error ? error.code : "";
	return typeof code === "string" ? code : "";
}
