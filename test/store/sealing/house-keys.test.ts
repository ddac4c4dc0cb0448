/** Which keys a house has, and what is said when one is missing, wrong, or lies open. */
import assert from "node:assert/strict";
import { chmod, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { registerReply } from "../../../src/acts/register-reply.js";
import { Problem } from "../../../src/domain/problem.js";
import { keeperFor, NO_KEYS_GIVEN } from "../../../src/store/sealing/house-keys.js";
import { keeperOf } from "../../../src/store/sealing/keeper.js";
import { addKeyToFolder, keyFileIn } from "../../../src/store/sealing/key-file.js";
import { readKeySettings } from "../../../src/store/sealing/key-settings.js";
import { openVault } from "../../../src/store/sealing/vault.js";
import { dataFolder } from "../../builders/data-folder.js";
import { freshDatabase } from "../../builders/database.js";
import { CLARA, inHouse } from "../../builders/house.js";
import { isDamaged, keyOf, lacksKey } from "../../builders/keys.js";
import { canaryDocument } from "./documents.js";

const base64 = (byte: number) => Buffer.alloc(32, byte).toString("base64");
const settings = (keys?: string, command?: string) => readKeySettings({ keys, command, seconds: 5 });

test("a house without a key makes one that only its owner may read; ten who come at once get the same", async (t) => {
	const { db } = await freshDatabase();
	const folder = await dataFolder(t);
	const keepers = await Promise.all(Array.from({ length: 10 }, () => keeperFor(db, NO_KEYS_GIVEN, folder)));
	assert.equal(new Set(keepers.map((keeper) => keeper.current)).size, 1);
	assert.equal((await stat(keyFileIn(folder))).mode & 0o777, 0o600);
	assert.equal((await stat(dirname(keyFileIn(folder)))).mode & 0o777, 0o700);
	assert.deepEqual(await readdir(dirname(keyFileIn(folder))), ["house.key"]);
});

test("a key file that others may read, or that holds something else, is refused; a new key comes before the old", async (t) => {
	const { db } = await freshDatabase();
	const folder = await dataFolder(t);
	const old = (await keeperFor(db, NO_KEYS_GIVEN, folder)).current;
	const added = await addKeyToFolder(folder);
	const keeper = await keeperFor(db, NO_KEYS_GIVEN, folder);
	assert.deepEqual(
		keeper.wrappers.map(({ id }) => id),
		[added, old],
	);
	await chmod(keyFileIn(folder), 0o640);
	await assert.rejects(keeperFor(db, NO_KEYS_GIVEN, folder), lacksKey("file_open"));
	await chmod(keyFileIn(folder), 0o600);
	const kept = await readFile(keyFileIn(folder), "utf8");
	for (const wrong of ["", "x", kept.slice(0, -3), kept.replace(":", " ")]) {
		await writeFile(keyFileIn(folder), wrong);
		await assert.rejects(keeperFor(db, NO_KEYS_GIVEN, folder), lacksKey("file_unreadable"), JSON.stringify(wrong));
	}
});

test("a house whose key has gone gets no other in silence", async (t) => {
	const { db } = await freshDatabase();
	const folder = await dataFolder(t);
	await openVault(db, await keeperFor(db, NO_KEYS_GIVEN, folder));
	await rm(join(folder, "keys"), { recursive: true });
	await assert.rejects(keeperFor(db, NO_KEYS_GIVEN, folder), lacksKey("missing"));
	await assert.rejects(readdir(join(folder, "keys")), { code: "ENOENT" });
	await assert.rejects(openVault(db, await keeperFor(db, settings(`other:${base64(9)}`), folder)), lacksKey("missing"));
});

test(
	"a wrong key under the right name is noticed at the start, also when it is an old one that only opens",
	inHouse(async (house) => {
		const bytes = canaryDocument("one", "Reply.");
		await registerReply(house, CLARA, { round: house.round.id, fileName: "a.docx", bytes, party: "AL" });
		await assert.rejects(openVault(house.db, keeperOf(keyOf("test", 8))), lacksKey("wrong"));
		await assert.rejects(openVault(house.db, keeperOf(keyOf("new", 1))), lacksKey("missing"));
		await assert.rejects(openVault(house.db, keeperOf(keyOf("new", 1), keyOf("test", 8))), lacksKey("wrong"));
		await openVault(house.db, keeperOf(keyOf("new", 1), keyOf("test", 7)));
		await house.db.deleteFrom("house_key").execute();
		await assert.rejects(openVault(house.db, keeperOf(keyOf("test", 7))), isDamaged, "no second secret for the same originals");
	}),
);

test("settings: the first key is current, the command before all unless it is named; what is wrong is named, its value is not", () => {
	const both = settings(`b:${base64(1)}, a:${base64(2)}`);
	assert.deepEqual(
		both.keys.map((key) => (key === "command" ? key : key.id)),
		["b", "a"],
	);
	assert.deepEqual(settings(`b:${base64(1)}`, "kms --region eu").keys[0], "command");
	assert.deepEqual(settings(`b:${base64(1)},command`, "kms").keys.at(-1), "command");
	assert.deepEqual(settings(undefined, '["/opt/my kms/run", "--quiet"]').command?.words, ["/opt/my kms/run", "--quiet"]);
	assert.deepEqual(settings(), NO_KEYS_GIVEN);
	const wrongs: [string | undefined, string | undefined, string][] = [
		["hunter2", undefined, "RAPPORTEUR_KEYS"],
		[`hunter2:${base64(1).slice(4)}`, undefined, "RAPPORTEUR_KEYS"],
		[`a:${base64(1)},a:${base64(2)}`, undefined, "RAPPORTEUR_KEYS"],
		[`a:${base64(1)},command`, undefined, "RAPPORTEUR_KEY_COMMAND"],
		[undefined, "  ", "RAPPORTEUR_KEY_COMMAND"],
		[undefined, '["hunter2", 1]', "RAPPORTEUR_KEY_COMMAND"],
	];
	for (const [keys, command, name] of wrongs) {
		assert.throws(
			() => settings(keys, command),
			(error) =>
				error instanceof Problem &&
				error.code === "wrong_setting" &&
				error.facts.name === name &&
				!/hunter2|AQEB|AgIC/.test(JSON.stringify(error.facts)),
		);
	}
});
