/** Why a key is not to be had, for whoever runs the house: by the fact `reason` of the problem `no_key`. */
import type { ProblemFacts } from "../../domain/problem.js";

export const keys: Readonly<Record<string, (facts: ProblemFacts) => string>> = {
	missing: ({ key }) =>
		`Confidential material is sealed with the key ${key}, which is not among the keys given. Nothing was opened or changed. Add it to RAPPORTEUR_KEYS, or put back the file keys/house.key of the data folder or the command that holds it.`,
	wrong: ({ key }) =>
		`The key given as ${key} is not the one with which confidential material was sealed under that name. Nothing was opened or changed. Give the right key.`,
	file_open: ({ file }) =>
		`The key file ${file} may be read by others on this machine. Nothing was opened. Take that right away (chmod 600), and rotate the keys if somebody may have read it.`,
	file_unreadable: ({ file }) =>
		`The key file ${file} cannot be read or written. Nothing was opened. Check its owner and its contents, or put back a copy of it.`,
	command_missing: ({ command }) =>
		`The command for keys (${command}) cannot be started. Nothing was opened or changed. Check RAPPORTEUR_KEY_COMMAND.`,
	command_hangs: ({ command, seconds }) =>
		`The command for keys (${command}) has not answered within ${seconds} seconds. Nothing was opened or changed. Check the key store, and try again.`,
	command_fails: ({ command, code }) =>
		`The command for keys (${command}) failed with the exit code ${code}. Nothing was opened or changed. Run it by hand to see why.`,
	command_babbles: ({ command }) =>
		`The command for keys (${command}) does not answer as it should: a line in base64 for each line given. Nothing was opened or changed. See the guide for whoever runs the machine.`,
};
