/** What a thief of the database, its dump, the originals and the logs finds: nothing that not everybody may read. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { type OpenHouse, openHouse } from "../../../src/acts/open-house.js";
import { publishContribution } from "../../../src/acts/publish-contribution.js";
import { registerContribution } from "../../../src/acts/register-contribution.js";
import { registerReply } from "../../../src/acts/register-reply.js";
import { searchFor } from "../../../src/domain/search.js";
import { findPassages } from "../../../src/store/finding.js";
import { unsealText } from "../../../src/store/sealing/cipher.js";
import { itemLabel, placementLabel } from "../../../src/store/sealing/labels.js";
import { vaultOf } from "../../../src/store/sealing/vault.js";
import { readAs } from "../../../src/store/visible.js";
import { type Found, wordsIn, wordsInDump, wordsInFolder } from "../../builders/canaries.js";
import { dataFolder } from "../../builders/data-folder.js";
import { CLARA, ROUNDS } from "../../builders/house.js";
import { lacksKey } from "../../builders/keys.js";
import { canary, canaryDocument, PLACES } from "./documents.js";

const ROUND = "lanzarote-ict";
const PROGRAMME = fileURLToPath(new URL("../../../bin/rapporteur", import.meta.url));

const of = (document: string) => [...PLACES, "file"].map((place) => canary(document, place));
/** Of a document that is published: what stays sealed because it is no text of it. */
const NEVER_SHOWN = ["head", "hidden", "deleted", "author", "comment", "property", "file"];

const SECRET = [...of("held"), ...of("reply"), canary("open", "passage"), ...NEVER_SHOWN.map((place) => canary("open", place))];
const PUBLIC = ["text", "heading", "topic", "cell", "note", "organisation"].map((place) => canary("open", place));

const arrived = (document: string, bytes: Uint8Array) => ({ round: ROUND, fileName: `${canary(document, "file")}.docx`, bytes });

/** A contribution that is held, one that is published but for a sentence, and a reply that is registered and not yet published. */
async function fill(house: OpenHouse): Promise<void> {
	const held = canaryDocument("held", "This submission is strictly confidential and only for the Lanzarote Committee.");
	assert.equal((await registerContribution(house, CLARA, arrived("held", held))).audience, "secretariat");
	const open = canaryDocument("open", "We agree that this contribution be made public.", [
		`${canary("open", "passage")} said so.`,
	]);
	const { item, audience } = await registerContribution(house, CLARA, arrived("open", open));
	assert.equal(audience, "public");
	await publishContribution(house, CLARA, { item });
	const reply = canaryDocument("reply", "Reply of the Government.");
	await registerReply(house, CLARA, { ...arrived("reply", reply), party: "AL" });
}

/** All that is sealed, opened: without this a canary that never got in would look well hidden. */
async function unsealed({ db }: OpenHouse): Promise<string> {
	const items = await db
		.selectFrom("item")
		.innerJoin("document", "document.item", "item.id")
		.leftJoin("contribution", "contribution.item", "item.id")
		.select(["id", "sealed_file_name", "sealed_facts", "sealed_organisations"])
		.execute();
	const keys = await vaultOf(db).keysOf(
		db,
		items.map((item) => item.id),
	);
	const keyOf = (item: string) => keys.get(item) ?? assert.fail("an item without a key");
	const open = (item: string, label: string, sealed: Buffer | null) =>
		sealed === null ? "" : unsealText(keyOf(item), sealed, label);
	const texts = items.flatMap(({ id, sealed_file_name, sealed_facts, sealed_organisations }) => [
		open(id, itemLabel("item.file_name", id), sealed_file_name),
		open(id, itemLabel("document.facts", id), sealed_facts),
		open(id, itemLabel("contribution.organisations", id), sealed_organisations),
	]);
	return texts.join("\n");
}

/** Why passages are placed, as far as that is sealed. */
async function sealedWhys({ db }: OpenHouse): Promise<string> {
	const rows = await db.selectFrom("placement").selectAll().where("sealed_why", "is not", null).execute();
	const keys = await vaultOf(db).keysOf(
		db,
		rows.map((row) => row.item),
	);
	return rows
		.map((row) => unsealText(keys.get(row.item) ?? Buffer.of(), row.sealed_why ?? Buffer.of(), placementLabel(row)))
		.join("\n");
}

async function found(house: OpenHouse, words: string): Promise<string[]> {
	const [shipped] = house.rounds;
	const search = searchFor(words);
	if (shipped === undefined || search === null) return assert.fail("nothing to search");
	const passages = await findPassages(readAs(house.db, CLARA, house.clock.now()), shipped.round, search);
	return passages.map(({ passage }) => passage.text);
}

/** A portal on the folder, asked for pages and for what it must not tell. @returns all that it has written */
async function portalLog(folder: string): Promise<string> {
	const env = { PATH: process.env.PATH, HOME: process.env.HOME, PORT: "0", DATA_DIR: folder, SAMPLES: "off" };
	const child = spawn(process.execPath, [PROGRAMME, "serve"], { env, stdio: "pipe" });
	let said = "";
	for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (said += String(part)));
	const ended = once(child, "exit");
	while (!/is at http:\S+\/en/.test(said) && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 50));
	const address = /is at (http:\S+)\/en/.exec(said)?.[1] ?? assert.fail(said);
	const pages = [
		"",
		"/contributions",
		"/replies/al",
		"/questions/3",
		"/parties/al",
		"/feed.atom",
		`/contributions/${canary("held", "file")}`,
	];
	const answers = await Promise.all(pages.map(async (page) => (await fetch(`${address}/en/rounds/${ROUND}${page}`)).text()));
	child.kill("SIGTERM");
	await ended;
	const shown = Buffer.from(answers.join("\n"));
	assert.deepEqual(
		wordsIn(
			shown,
			SECRET.filter((word) => word !== canary("held", "file")),
			"portal",
		),
		[],
	);
	assert.ok(wordsIn(shown, PUBLIC, "portal").length > 0, "the portal shows what is public");
	return said;
}

const hits = (all: readonly Found[]) => [...new Set(all.map(({ word }) => word))].sort();

test("a stolen database, dump, folder of originals and log hold nothing that not everybody may read", {
	timeout: 110_000,
}, async (t) => {
	const folder = await dataFolder(t);
	const house = await openHouse({ dataDir: folder, databaseUrl: null, rounds: ROUNDS, poolSize: 3 });
	await fill(house);
	const sealed = `${await unsealed(house)}\n${(await found(house, "Albania")).join("\n")}`;
	for (const word of ["text", "heading", "topic", "cell", "note"].map((place) => canary("held", place))) {
		assert.equal((await found(house, word)).length, 1, `the Secretariat finds ${word}`);
	}
	const inText = ["text", "heading", "topic", "cell", "note"];
	for (const document of ["held", "open", "reply"]) {
		const elsewhere = [...NEVER_SHOWN, ...(document === "held" ? ["organisation"] : [])];
		for (const place of elsewhere) assert.ok(sealed.includes(canary(document, place)), `${document} ${place} is kept`);
		for (const place of inText)
			assert.equal((await found(house, canary(document, place))).length, 1, `${document} ${place} is kept`);
	}
	assert.equal((await found(house, canary("open", "passage"))).length, 1);
	assert.ok((await unsealed(house)).includes(`"quote":"${canary("held", "topic")}`), "why a passage is held quotes the heading");
	assert.match(await sealedWhys(house), /"quote":"Question 3/, "so does why one is placed");

	const log = await portalLog(folder);
	const dump = await wordsInDump(house.db, [...SECRET, ...PUBLIC]);
	await house.close();
	await rm(join(folder, "keys"), { recursive: true });
	const raw = await wordsInFolder(folder, [...SECRET, ...PUBLIC]);

	// The control: what is public does lie there, in the same tables and files.
	assert.deepEqual(hits(dump), [...PUBLIC].sort());
	assert.deepEqual(hits(raw), [...PUBLIC].sort());
	assert.ok(
		raw.some(({ where }) => where.startsWith("postgres/pg_wal")),
		"the log of writes was looked through",
	);
	assert.ok(
		raw.some(({ where }) => where.startsWith("postgres/base")),
		"the tables were looked through",
	);
	assert.deepEqual(wordsIn(Buffer.from(log), SECRET, "portal's log"), []);
	await assert.rejects(
		openHouse({ dataDir: folder, databaseUrl: null, rounds: ROUNDS }),
		lacksKey("missing"),
		"and without its keys the house does not open",
	);
});

test("the search finds each form in which a text may lie: a test of the test", () => {
	const word = canary("control", "form");
	const packed = Buffer.from(canaryDocument("control", "Public."));
	assert.deepEqual(
		wordsIn(packed, [canary("control", "text")], "docx").map(({ form }) => form),
		["utf-8"],
	);
	for (const [form, bytes] of [
		["utf-8", Buffer.from(`a${word}b`)],
		["utf-16le", Buffer.from(`a${word}b`, "utf16le")],
		["utf-16be", Buffer.from(`a${word}b`, "utf16le").swap16()],
		["hex", Buffer.from(Buffer.from(`a${word}b`).toString("hex"))],
		["base64+0", Buffer.from(Buffer.from(`abc${word}b`).toString("base64"))],
		["base64+1", Buffer.from(Buffer.from(`a${word}b`).toString("base64"))],
		["base64+2", Buffer.from(Buffer.from(`ab${word}b`).toString("base64"))],
	] as const) {
		assert.ok(
			wordsIn(bytes, [word], "here").some((one) => one.form === form),
			form,
		);
	}
});
