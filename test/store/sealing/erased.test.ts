/** After an erasure nothing of the document lies in any file of the house: tables, log of writes, statistics, originals, nor in what it gives out. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { eraseItem } from "../../../src/acts/erasing/erase-item.js";
import { forgetPlain } from "../../../src/acts/erasing/forget-plain.js";
import { openHouse } from "../../../src/acts/open-house.js";
import { publishContribution } from "../../../src/acts/publish-contribution.js";
import { registerContribution } from "../../../src/acts/register-contribution.js";
import { withdrawItem } from "../../../src/acts/withdraw-item.js";
import { type Found, wordsIn, wordsInFolder } from "../../builders/canaries.js";
import { dataFolder } from "../../builders/data-folder.js";
import { CLARA, ROUNDS } from "../../builders/house.js";
import { command } from "../../doors/cli/command.js";
import { canary, canaryDocument, PLACES } from "./documents.js";

const shown = (name: string) => ["text", "heading", "topic", "cell", "note", "organisation"].map((place) => canary(name, place));
const hits = (found: readonly Found[]) => [...new Set(found.map(({ word }) => word))].sort();

test("what was public and is erased or withdrawn lies in no file any more, and what stays public does", {
	timeout: 110_000,
}, async (t) => {
	const dataDir = await dataFolder(t);
	const house = await openHouse({ dataDir, databaseUrl: null, rounds: ROUNDS, poolSize: 2 });
	const items: Record<string, string> = {};
	for (const name of ["erased", "withdrawn", "stays"]) {
		const bytes = canaryDocument(name, "We agree that this contribution be made public.");
		const arrived = { round: "lanzarote-ict", fileName: `${canary(name, "file")}.docx`, bytes };
		const { item } = await registerContribution(house, CLARA, arrived);
		await publishContribution(house, CLARA, { item });
		items[name] = item;
	}
	const gone = [...PLACES.map((place) => canary("erased", place)), canary("erased", "file"), ...shown("withdrawn")];
	const before = await wordsInFolder(dataDir, [...gone, ...shown("stays")]);
	assert.deepEqual(hits(before), [...shown("erased"), ...shown("withdrawn"), ...shown("stays")].sort(), "it lay there before");

	await eraseItem(house, CLARA, { item: items.erased ?? "", askedBy: "person" });
	await withdrawItem(house, CLARA, { item: items.withdrawn ?? "", reason: "at its author's wish" });
	assert.equal(await forgetPlain({ ...house, asOwner: house.asOwner }, CLARA), "done");
	await house.close();

	assert.deepEqual(hits(await wordsInFolder(dataDir, [...gone, ...shown("stays")])), shown("stays").sort());
	const verified = await command(["verify"], { DATA_DIR: dataDir });
	assert.equal(verified.code, 0, verified.err);
	const exported = await command(["export"], { DATA_DIR: dataDir });
	assert.deepEqual(hits(wordsIn(Buffer.from(exported.out + exported.err + verified.out), gone, "export")), []);
	assert.ok(hits(wordsIn(Buffer.from(exported.out), shown("stays"), "export")).length > 0, "the export holds what is public");
});
