/** Who acts at the command line: the Secretariat, under the name of the account on this machine. */
import { userInfo } from "node:os";
import { type Actor, WHOLE_SECRETARIAT } from "../../domain/person.js";

export function actorHere(): Actor {
	return { person: null, roles: WHOLE_SECRETARIAT, name: `cli:${accountName()}` };
}

/** A container may run under a number that has no name. */
function accountName(): string {
	try {
		return userInfo().username;
	} catch {
		return String(process.getuid?.() ?? "unknown");
	}
}
