/** One file for each code with which the contract refuses a document. */
import { copyFile, readFile, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { docx } from "../../word/docx.js";
import { corpus } from "./command.js";

/** Head of a compound file (what Word writes when a password protects a document) with the name of its stream. */
const SEALED = Buffer.concat([
	Buffer.from("d0cf11e0a1b11ae1", "hex"),
	Buffer.alloc(1024),
	Buffer.from("EncryptedPackage", "utf16le"),
	Buffer.alloc(1024),
]);

/** Writes the files to a folder. @returns code → path */
export async function refusableFiles(folder: string): Promise<ReadonlyMap<string, string>> {
	const path = (name: string) => join(folder, `${name}.docx`);
	await writeFile(path("not-word"), "%PDF-1.7 not a Word document at all");
	await writeFile(path("encrypted"), SEALED);
	await copyFile(corpus("d16"), path("macros"));
	const whole = await readFile(corpus("d01"));
	await writeFile(path("damaged"), whole.subarray(0, whole.length >> 1));
	await writeFile(path("too-large"), "PK\u0003\u0004");
	await truncate(path("too-large"), (50 << 20) + 1);
	await writeFile(path("empty"), docx({ body: "<w:p/>" }));
	return new Map(["not-word", "encrypted", "macros", "damaged", "too-large", "empty"].map((code) => [code, path(code)]));
}
