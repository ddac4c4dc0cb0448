/** A house as the version before sealing left it: rows and originals plain, full of canaries. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import { sha256Of } from "../../../src/store/blobs.js";
import { openDatabase } from "../../../src/store/database.js";
import { migrate, readMigrations } from "../../../src/store/migrate.js";

/** The words that lie in each document, held or public. */
export const OLD = {
	held: [
		"Zqoldheldtext",
		"Zqoldheldblock",
		"Zqoldheldwhy",
		"Zqoldheldname",
		"Zqoldheldfacts",
		"Zqoldheldorganisation",
		"Zqoldheldfile",
	],
	openHidden: ["Zqoldopenname", "Zqoldopenfacts", "Zqoldopenfile", "Zqoldopenheldtext"],
	open: ["Zqoldopentext", "Zqoldopenblock", "Zqoldopenwhy", "Zqoldopenorganisation"],
} as const;

const BEFORE_SEALING = 4;
const AT = "2017-11-01T10:00:00.000Z";

/** Made with the tables of then. @returns the SHA-256 of each original */
export async function makeOldHouse(dataDir: string): Promise<{ readonly held: string; readonly open: string }> {
	const database = await openDatabase({ dataDir, databaseUrl: null, poolSize: 2 });
	try {
		await migrate(database, (await readMigrations()).slice(0, BEFORE_SEALING));
		const { db } = database;
		await sql`insert into round values ('old', '{"id":"old","parties":[]}', ${AT})`.execute(db);
		await sql`insert into party values ('old', 'AL', true)`.execute(db);
		await sql`insert into question (round, number, main, position) values ('old', '3', '3', 0)`.execute(db);
		const contribute = async (name: "held" | "open") => {
			const sha256 = await original(dataDir, `Zqold${name}file`);
			const [audience, word] = name === "held" ? ["secretariat", "Zqoldheld"] : ["public", "Zqoldopen"];
			await sql`insert into blob values (${sha256}, 4000)`.execute(db);
			const { rows } = await sql<{
				id: string;
			}>`insert into item (round, kind, audience, language, symbol, sha256, file_name, received_at, registered_at)
				values ('old', 'contribution', ${audience}, 'en', ${name}, ${sha256}, ${`${word}name.docx`}, ${AT}, ${AT}) returning id`.execute(
				db,
			);
			const item = rows[0]?.id ?? "";
			await sql`insert into contribution values (${item}, 'comments', ${name === "held" ? "confidential" : "public"}, ${[`${word}organisation`]}, false, null)`.execute(
				db,
			);
			await sql`insert into contribution_party values (${item}, 'old', 'AL')`.execute(db);
			await sql`insert into document values (${item}, ${JSON.stringify({ traces: [`${word}facts`] })})`.execute(db);
			await passage(item, 0, audience, word);
			if (name === "open") {
				await passage(item, 1, "secretariat", "Zqoldopenheld");
				await sql`insert into publication values (${item}, ${AT})`.execute(db);
			}
			const data = JSON.stringify({ audience, sha256 });
			await sql`insert into event (at, kind, actor, round, subject, data) values (${AT}, 'contribution_registered', 'x', 'old', ${item}, ${data})`.execute(
				db,
			);
			return sha256;
		};
		const passage = async (item: string, position: number, audience: string, word: string) => {
			const blocks = JSON.stringify({ blocks: [{ kind: "paragraph", runs: [{ text: `${word}block` }] }], notes: [] });
			await sql`with new as (insert into passage (item, position, audience, role, language, not_applicable, text, blocks)
				values (${item}, ${position}, ${audience}, 'text', 'en', false, ${`${word}text`}, ${blocks}) returning id)
				insert into placement select new.id, question.id, ${item}::uuid, 1, ${`heading '${word}why'`} from new, question`.execute(
				db,
			);
		};
		const made = { held: await contribute("held"), open: await contribute("open") };
		// What the planner keeps holds samples of texts.
		await sql`analyze`.execute(db);
		return made;
	} finally {
		await database.close();
	}
}

async function original(dataDir: string, word: string): Promise<string> {
	const bytes = Buffer.from(`PK ${word} `.repeat(300));
	const sha256 = sha256Of(bytes);
	await mkdir(join(dataDir, "blobs", sha256.slice(0, 2)), { recursive: true });
	await writeFile(join(dataDir, "blobs", sha256.slice(0, 2), sha256), bytes);
	return sha256;
}
