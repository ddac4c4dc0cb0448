/** Looking for words in stolen files, in the forms in which a text may lie there. */
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { inflateRawSync } from "node:zlib";
import { sql } from "kysely";
import type { Register } from "../../src/store/tables.js";

/** Where a word was found: the file or table, and the form. */
export interface Found {
	readonly word: string;
	readonly where: string;
	readonly form: string;
}

/** The forms in which a word may lie in bytes. Base64 has three, by where the word begins; its ends depend on its neighbours. */
function formsOf(word: string): [form: string, bytes: Buffer][] {
	const bytes = Buffer.from(word, "utf8");
	const wide = Buffer.from(word, "utf16le");
	const base64 = [0, 1, 2].map((shift): [string, Buffer] => {
		const coded = Buffer.concat([Buffer.alloc(shift), bytes])
			.toString("base64")
			.replaceAll("=", "");
		return [`base64+${shift}`, Buffer.from(coded.slice(shift === 0 ? 0 : 4, -2))];
	});
	return [
		["utf-8", bytes],
		["utf-16le", wide],
		["utf-16be", Buffer.from(wide).swap16()],
		["hex", Buffer.from(bytes.toString("hex"))],
		...base64,
	];
}

/** Words that lie in some bytes, in any form, also inside packed files that lie in them. */
export function wordsIn(bytes: Buffer, words: readonly string[], where: string): Found[] {
	const all = [bytes, ...inflated(bytes)];
	return words.flatMap((word) =>
		formsOf(word).flatMap(([form, sought]) => (all.some((one) => one.includes(sought)) ? [{ word, where, form }] : [])),
	);
}

/** The contents of every zip entry in some bytes. */
function inflated(bytes: Buffer): Buffer[] {
	const contents: Buffer[] = [];
	for (let at = bytes.indexOf("PK\u0003\u0004", 0, "latin1"); at >= 0; at = bytes.indexOf("PK\u0003\u0004", at + 4, "latin1")) {
		if (at + 30 > bytes.length) break;
		const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
		try {
			contents.push(inflateRawSync(bytes.subarray(from), { finishFlush: 2 }));
		} catch {
			// Bytes that only look like an entry.
		}
	}
	return contents;
}

/** Words that lie in the files of a folder, or in their names. */
export async function wordsInFolder(folder: string, words: readonly string[]): Promise<Found[]> {
	const found: Found[] = [];
	for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
		const path = join(entry.parentPath, entry.name);
		const where = relative(folder, path);
		found.push(...wordsIn(Buffer.from(where), words, `name of ${where}`));
		if (entry.isFile()) found.push(...wordsIn(await readFile(path), words, where));
	}
	return found;
}

/** Words that lie in a dump: every row of every table as text, and what the planner keeps of them. */
export async function wordsInDump(db: Register, words: readonly string[]): Promise<Found[]> {
	const tables = await sql<{ name: string }>`
		select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`.execute(
		db,
	);
	const found: Found[] = [];
	for (const { name } of tables.rows) {
		const { rows } = await sql<{ row: string }>`select whole::text as row from ${sql.table(name)} as whole`.execute(db);
		found.push(...wordsIn(Buffer.from(rows.map(({ row }) => row).join("\n")), words, `table ${name}`));
	}
	const { rows } = await sql<{ row: string }>`select whole::text as row from pg_stats as whole`.execute(db);
	return [...found, ...wordsIn(Buffer.from(rows.map(({ row }) => row).join("\n")), words, "statistics")];
}
