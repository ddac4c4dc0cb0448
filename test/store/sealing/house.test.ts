/** A house that goes from its own key to one of the environment, to a key store and back, each time opened anew. */
import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { type OpenHouse, openHouse } from "../../../src/acts/open-house.js";
import { registerContribution } from "../../../src/acts/register-contribution.js";
import { keysInUse, rotateKeys } from "../../../src/acts/rotate-keys.js";
import { searchFor } from "../../../src/domain/search.js";
import { findPassages } from "../../../src/store/finding.js";
import { type KeySettings, NO_KEYS_GIVEN } from "../../../src/store/sealing/house-keys.js";
import { readKeySettings } from "../../../src/store/sealing/key-settings.js";
import { readAs } from "../../../src/store/visible.js";
import { dataFolder } from "../../builders/data-folder.js";
import { CLARA, ROUNDS } from "../../builders/house.js";
import { lacksKey } from "../../builders/keys.js";
import { canary, canaryDocument } from "./documents.js";

const KMS = `
const [verb] = process.argv.slice(2);
const lines = require("node:fs").readFileSync(0, "utf8").trim().split("\\n");
const turned = (base64) => Buffer.from(Buffer.from(base64, "base64").map((byte) => byte ^ 0x5a)).toString("base64");
if (verb === "id") console.log("store");
else for (const line of lines) console.log(turned(line.split(" ").at(-1)));
`;
const base64 = (byte: number) => Buffer.alloc(32, byte).toString("base64");

test("from the house's own key to one of the environment, to a key store, and back", { timeout: 110_000 }, async (t) => {
	const dataDir = await dataFolder(t);
	const inHouseWith = async <T>(keys: KeySettings, work: (house: OpenHouse) => Promise<T>): Promise<T> => {
		const house = await openHouse({ dataDir, databaseUrl: null, rounds: ROUNDS, poolSize: 2, keys });
		try {
			return await work(house);
		} finally {
			await house.close();
		}
	};
	const finds = async (house: OpenHouse) => {
		const round = house.rounds[0]?.round ?? assert.fail();
		const search = searchFor(canary("held", "text")) ?? assert.fail();
		assert.equal((await findPassages(readAs(house.db, CLARA, house.clock.now()), round, search)).length, 1);
	};
	const rotates = async (house: OpenHouse) => {
		await finds(house);
		assert.equal(
			await rotateKeys(house, CLARA, { told: () => {}, stop: new AbortController().signal, asOwner: house.asOwner }),
			2,
		);
		await finds(house);
	};
	const script = join(dataDir, "..", "kms.cjs");
	await writeFile(script, KMS);
	const store = (seconds = 20, keys?: string) =>
		readKeySettings({ keys, command: JSON.stringify([process.execPath, script]), seconds });
	const environment = (byte: number) => readKeySettings({ keys: `y2018:${base64(byte)}`, command: undefined, seconds: 1 });

	await inHouseWith(NO_KEYS_GIVEN, async (house) => {
		const bytes = canaryDocument("held", "This submission is strictly confidential.");
		await registerContribution(house, CLARA, { round: "lanzarote-ict", fileName: "a.docx", bytes, parties: ["AL"] });
	});
	await inHouseWith(environment(3), rotates);
	await assert.rejects(inHouseWith(NO_KEYS_GIVEN, finds), lacksKey("missing"));
	await assert.rejects(inHouseWith(environment(4), finds), lacksKey("wrong"));
	await inHouseWith(store(20, `y2018:${base64(3)}`), rotates);
	await inHouseWith(store(), async (house) => {
		await finds(house);
		const [first] = await keysInUse(house);
		assert.deepEqual([first?.id, first?.from, first?.items, first?.originals], ["kms:store", "command", 1, true]);
	});
	await writeFile(script, "process.exit(9)");
	await assert.rejects(inHouseWith(store(), finds), lacksKey("command_fails"));
	await writeFile(script, "setInterval(() => {}, 1000)");
	await assert.rejects(inHouseWith(store(1), finds), lacksKey("command_hangs"));
	await writeFile(script, KMS);
	await inHouseWith(store(20, `y2019:${base64(5)},command`), rotates);
	await inHouseWith(readKeySettings({ keys: `y2019:${base64(5)}`, command: undefined, seconds: 1 }), finds);
});
