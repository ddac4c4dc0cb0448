/** A house from before sealing is sealed when it is next opened, however often that is broken off. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { openHouse } from "../../../src/acts/open-house.js";
import type { Round } from "../../../src/domain/round.js";
import { searchFor } from "../../../src/domain/search.js";
import { keptBytes } from "../../../src/store/blobs.js";
import { findPassages } from "../../../src/store/finding.js";
import { vaultOf } from "../../../src/store/sealing/vault.js";
import { readAs } from "../../../src/store/visible.js";
import { wordsInDump, wordsInFolder } from "../../builders/canaries.js";
import { dataFolder } from "../../builders/data-folder.js";
import { CLARA, ROUNDS } from "../../builders/house.js";
import { makeOldHouse, OLD } from "./old-house.js";

const WORDS = [...OLD.held, ...OLD.openHidden, ...OLD.open];

test("an old house is sealed: nothing confidential stays in tables, log of writes, statistics or originals, and nothing is lost", {
	timeout: 110_000,
}, async (t) => {
	const dataDir = await dataFolder(t);
	const sha256 = await makeOldHouse(dataDir);
	const before = new Set((await wordsInFolder(dataDir, [...WORDS, sha256.held])).map(({ word }) => word));
	assert.deepEqual([...before].sort(), [...WORDS, sha256.held].sort(), "all of it lies there before");

	const settings = { dataDir, databaseUrl: null, rounds: ROUNDS, poolSize: 1 };
	let steps = 0;
	const brokenOff = openHouse(settings, () => {
		steps += 1;
		throw new Error("the power is cut");
	});
	await assert.rejects(brokenOff, /power/);
	const house = await openHouse(settings, () => {
		steps += 1;
	});
	assert.equal(steps, 2, "the second opening goes on where the first was broken off");

	const reading = readAs(house.db, CLARA, house.clock.now());
	for (const word of ["Zqoldheldtext", "Zqoldopentext", "Zqoldopenheldtext"]) {
		const found = await findPassages(reading, { id: "old" } as Round, searchFor(word) ?? assert.fail());
		assert.equal(found.length, 1, word);
		const [one] = found;
		assert.deepEqual([one?.passage.text, one?.passage.everybody], [word, word === "Zqoldopentext"]);
		assert.match(JSON.stringify(one?.passage.blocks), new RegExp(word.replace("text", "block")));
		assert.match(one?.document.fileName ?? "", /^Zqold(held|open)name\.docx$/);
		assert.match(one?.document.organisations[0] ?? "", /^Zqold(held|open)organisation$/);
	}
	const { markOf } = vaultOf(house.db).originals;
	const bytes = await keptBytes(join(dataDir, "blobs"), markOf(sha256.held), vaultOf(house.db).originals);
	assert.match(Buffer.from(bytes).toString(), /Zqoldheldfile/);
	const marks = await house.db.selectFrom("item").select("mark").execute();
	assert.deepEqual(marks.map(({ mark }) => mark).sort(), [markOf(sha256.held), markOf(sha256.open)].sort());
	const dump = await wordsInDump(house.db, [...WORDS, sha256.held, sha256.open]);
	await house.close();

	const public_ = [...OLD.open].sort();
	assert.deepEqual([...new Set(dump.map(({ word }) => word))].sort(), public_);
	const raw = await wordsInFolder(dataDir, [...WORDS, sha256.held, sha256.open]);
	assert.deepEqual(
		[...new Set(raw.map(({ word }) => word))].sort(),
		public_,
		JSON.stringify(raw.filter(({ word }) => !public_.includes(word as never))),
	);
	let again = 0;
	await (await openHouse(settings, () => (again += 1))).close();
	assert.equal(again, 0, "a sealed house has nothing left to seal");
});
