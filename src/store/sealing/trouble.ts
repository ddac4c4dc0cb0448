/** Why a key is not to be had: the closed list behind the problem `no_key`, told by its fact `reason`. Never a key, nor what a command said. */
import { Problem, type ProblemFacts } from "../../domain/problem.js";

/** Each reason with the facts that its sentence may name. */
export type KeyTrouble =
	| "missing" // key: its id; keys in use are wrapped with it, and nobody has given it
	| "wrong" // key: its id; it is not the key of that name with which they were wrapped
	| "file_open" // file: others than its owner may read it
	| "file_unreadable" // file: it cannot be read, written or understood
	| "command_missing" // command: it cannot be started
	| "command_hangs" // command, seconds
	| "command_fails" // command, code: its exit code
	| "command_babbles" // command: what it answers is not what was asked for
	| "not_opened"; // none: this process has opened the register without keys

/** The problem to throw. */
export function noKey(reason: KeyTrouble, facts: ProblemFacts = {}, cause?: unknown): Problem {
	return new Problem("no_key", { reason, ...facts }, cause === undefined ? {} : { cause });
}
