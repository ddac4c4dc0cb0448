import assert from "node:assert/strict";
import { test } from "node:test";
import { openHouse } from "../../src/acts/open-house.js";
import { registerContribution } from "../../src/acts/register-contribution.js";
import { Problem } from "../../src/domain/problem.js";
import { dataFolder } from "../builders/data-folder.js";
import { CLARA, ROUNDS } from "../builders/house.js";
import { command } from "../doors/cli/command.js";
import { docx, paragraph } from "../word/docx.js";

test("what was due and could not be published does not keep the house shut, and whoever opens it is told, of nothing in it", {
	timeout: 110_000,
}, async (t) => {
	const dataDir = await dataFolder(t);
	const open = () => openHouse({ dataDir, databaseUrl: null, rounds: ROUNDS, poolSize: 2 });
	const house = await open();
	assert.equal(house.overdue, null);
	const bytes = docx({
		body: ["We agree that this be made public.", "Question 9", "Zqoverduex was seen."].map((text) => paragraph(text)).join(""),
	});
	const { item } = await registerContribution(house, CLARA, {
		round: "lanzarote-ict",
		fileName: "zqoverduex.docx",
		bytes,
		parties: ["AL"],
	});
	// A moment before it came.
	const never = { item, until_at: "2001-01-01T00:00:00.000Z", reopen_window: false };
	await house.db.insertInto("embargo").values(never).execute();
	await house.close();

	const again = await open();
	const error = again.overdue?.error;
	assert.ok(error instanceof Problem && error.code === "dates_out_of_order");
	await again.close();
	for (const [lang, sentence] of [
		["en", /could not be \(dates_out_of_order\)/],
		["fr", /n’a pas pu être publié \(dates_out_of_order\)/],
	] as const) {
		const { code, out, err } = await command(["rounds", "--lang", lang], { DATA_DIR: dataDir });
		assert.equal(code, 0);
		assert.match(err, sentence);
		assert.doesNotMatch(out + err, /zqoverduex/i);
	}
});
