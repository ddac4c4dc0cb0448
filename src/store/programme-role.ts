/** The role of the database under which the programme runs: it may do what acts do, and with the record only read and append. */
import type pg from "pg";
import { errorCode, noDatabase } from "./trouble.js";

/** Migrations grant to it by this name. */
export const PROGRAMME_ROLE = "rapporteur_app";

/** Makes the role when it is missing, and lets the owner of the tables take it. @throws Problem no_database, no_role */
export async function ensureProgrammeRole(owner: pg.ClientBase): Promise<void> {
	try {
		await createRole(owner);
		if (!(await canTakeIt(owner))) await owner.query(`grant ${PROGRAMME_ROLE} to current_user`);
	} catch (error) {
		if (errorCode(error) === "42501") throw noDatabase("no_role", { role: PROGRAMME_ROLE }, error);
		throw error;
	}
}

/** From PostgreSQL 16 on, who makes a role may hand it out and not yet take it. */
async function canTakeIt(owner: pg.ClientBase): Promise<boolean> {
	try {
		await owner.query(`set role ${PROGRAMME_ROLE}`);
		await owner.query("reset role");
		return true;
	} catch (error) {
		if (errorCode(error) === "42501") return false;
		throw error;
	}
}

/** Roles belong to the whole server: somebody else may make it at the same moment. */
async function createRole(owner: pg.ClientBase): Promise<void> {
	const { rowCount } = await owner.query("select from pg_roles where rolname = $1", [PROGRAMME_ROLE]);
	if (rowCount !== 0) return;
	await owner.query(`create role ${PROGRAMME_ROLE} nologin`).catch((error: unknown) => {
		if (!["42710", "23505"].includes(errorCode(error))) throw error;
	});
}

/** For the embedded PostgreSQL, which knows its visitors by the folder that they can reach. */
export async function letProgrammeIn(owner: pg.Pool): Promise<void> {
	const { rows } = await owner.query<{ rolcanlogin: boolean }>("select rolcanlogin from pg_roles where rolname = $1", [
		PROGRAMME_ROLE,
	]);
	if (rows[0]?.rolcanlogin !== true) await owner.query(`alter role ${PROGRAMME_ROLE} login`);
}
