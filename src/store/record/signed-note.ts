/** Signed notes (C2SP signed-note): a text, an empty line, and a line for each signature. */
import { sign, verify } from "node:crypto";
import { readVerifierKey, type SigningKey, type VerifierKey } from "./keys.js";

/** A text, which ends with a line feed, with our signature under it. */
export function signedNote(text: string, key: SigningKey): string {
	const [, id = ""] = key.verifier.split("+");
	const signature = Buffer.concat([Buffer.from(id, "hex"), sign(null, Buffer.from(text), key.privateKey)]);
	return `${text}\n— ${key.name} ${signature.toString("base64")}\n`;
}

export interface OpenedNote {
	readonly text: string;
	/** The key whose signature holds; null when none of the keys given has signed it. */
	readonly signedBy: VerifierKey | null;
}

/** A note from what was published, null when it is none. */
export function openNote(note: string, keys: readonly VerifierKey[]): OpenedNote | null {
	const end = note.lastIndexOf("\n\n");
	if (end < 0 || note.length > 10_000) return null;
	const text = note.slice(0, end + 1);
	const lines = note.slice(end + 2).split("\n");
	if (lines.pop() !== "" || lines.length === 0) return null;
	const signatures = lines.map((line) => /^— (?<name>[^\s+]+) (?<data>[A-Za-z0-9+/]+=*)$/u.exec(line)?.groups);
	const holds = (key: VerifierKey): boolean =>
		signatures.some((one) => one?.name === key.name && signed(text, Buffer.from(one.data ?? "", "base64"), key));
	return { text, signedBy: keys.find(holds) ?? null };
}

/** The verifier keys in a text, one a line; lines that are none are passed over. */
export function keysIn(text: string): VerifierKey[] {
	return text.split("\n").flatMap((line) => readVerifierKey(line.trim()) ?? []);
}

function signed(text: string, bytes: Buffer, { id, publicKey }: VerifierKey): boolean {
	return bytes.subarray(0, 4).toString("hex") === id && verify(null, Buffer.from(text), publicKey, bytes.subarray(4));
}
