/** What the environment says of keys, read once. */
import { Problem } from "../../domain/problem.js";
import type { KeySettings } from "./house-keys.js";
import type { NamedKey } from "./keeper.js";
import type { KeyCommand } from "./key-command.js";
import { readNamedKey } from "./key-file.js";

/**
 * @param written `keys`: "ID:BASE64,…", the current key first, the word "command" where the command stands (before all when it is not
 * named); `command`: words parted by spaces, or a JSON list of them.
 * @throws Problem wrong_setting; a value is never repeated
 */
export function readKeySettings(written: {
	readonly keys: string | undefined;
	readonly command: string | undefined;
	readonly seconds: number;
}): KeySettings {
	const command = commandOf(written.command, written.seconds);
	const entries = (written.keys ?? "").split(",").map((entry) => entry.trim());
	const keys = entries.filter((entry) => entry !== "").map(keyOf);
	const ids = keys.map((key) => (key === "command" ? key : key.id));
	if (new Set(ids).size < ids.length) throw wrong("RAPPORTEUR_KEYS", "an id is given twice");
	if (command === null && keys.includes("command")) throw wrong("RAPPORTEUR_KEY_COMMAND", "RAPPORTEUR_KEYS names a command");
	return { keys: command === null || keys.includes("command") ? keys : ["command", ...keys], command };
}

function keyOf(entry: string): NamedKey | "command" {
	if (entry === "command") return entry;
	const key = readNamedKey(entry);
	if (key === null) throw wrong("RAPPORTEUR_KEYS", "each is ID:KEY, the key 32 bytes in base64");
	return key;
}

function commandOf(written: string | undefined, seconds: number): KeyCommand | null {
	if (written === undefined) return null;
	const words = written.trim().startsWith("[") ? listOf(written) : written.trim().split(/\s+/);
	if (words.length === 0 || words[0] === "") throw wrong("RAPPORTEUR_KEY_COMMAND", "it is empty");
	return { words, seconds };
}

function listOf(written: string): string[] {
	try {
		const words: unknown = JSON.parse(written);
		if (Array.isArray(words) && words.every((word) => typeof word === "string")) return words;
	} catch {
		// Said below.
	}
	throw wrong("RAPPORTEUR_KEY_COMMAND", "not a JSON list of words");
}

function wrong(name: string, why: string): Problem {
	return new Problem("wrong_setting", { name, why });
}
