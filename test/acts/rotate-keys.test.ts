/** Keys are changed while everything stays readable; a change that is broken off goes on. */
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { test } from "node:test";
import { registerReply } from "../../src/acts/register-reply.js";
import { keysInUse, rotateKeys } from "../../src/acts/rotate-keys.js";
import { ANYBODY } from "../../src/domain/person.js";
import { searchFor } from "../../src/domain/search.js";
import { findPassages } from "../../src/store/finding.js";
import { randomKey } from "../../src/store/sealing/cipher.js";
import { keeperOf } from "../../src/store/sealing/keeper.js";
import { openVault } from "../../src/store/sealing/vault.js";
import { readAs } from "../../src/store/visible.js";
import { CLARA, inHouse, type TestHouse } from "../builders/house.js";
import { keyOf, lacksKey } from "../builders/keys.js";
import { recordOf } from "../builders/record.js";
import { canary, canaryDocument } from "../store/sealing/documents.js";

const PARTIES = ["AL", "BE", "FR", "IT", "PT"];
const old = keyOf("test", 7);
const fresh = keyOf("fresh", 8);
const running = () => new AbortController().signal;
const silent = () => {};

async function fill(house: TestHouse): Promise<void> {
	for (const party of PARTIES) {
		const bytes = canaryDocument(party.toLowerCase(), "Reply.");
		await registerReply(house, CLARA, { round: house.round.id, fileName: `${party}.docx`, bytes, party });
	}
}

async function everythingIsFound(house: TestHouse): Promise<void> {
	for (const party of PARTIES) {
		const word = canary(party.toLowerCase(), "text");
		const search = searchFor(word) ?? assert.fail();
		assert.equal((await findPassages(readAs(house.db, CLARA, house.clock.now()), house.round, search)).length, 1, word);
	}
}

test(
	"after rotation the new key opens everything, the old one nothing; the record says so; a second time there is nothing to do",
	inHouse(async (house) => {
		await fill(house);
		await openVault(house.db, keeperOf(fresh, old));
		assert.deepEqual(
			(await keysInUse(house)).map(({ id, current, items, originals }) => [id, current, items, originals]),
			[
				["fresh", true, 0, false],
				["test", false, 5, true],
			],
		);
		const steps: number[] = [];
		assert.equal(
			await rotateKeys(house, CLARA, { told: (done, of) => steps.push(done, of), stop: running(), asOwner: house.asOwner }),
			6,
		);
		assert.deepEqual(steps, [6, 6]);
		await openVault(house.db, keeperOf(fresh));
		await everythingIsFound(house);
		await assert.rejects(openVault(house.db, keeperOf(old)), lacksKey("missing"));
		const entries = (await recordOf(house)).filter(({ statement }) => statement.kind === "keys_rotated");
		assert.deepEqual(
			entries.map((entry) => [entry.disclosures.actor?.value, entry.disclosures.data?.value]),
			[["Clara", { key: "fresh", keys: 6 }]],
		);
		assert.equal(await rotateKeys(house, CLARA, { told: silent, stop: running(), asOwner: house.asOwner }), 0);
	}),
);

/** Items with nothing in them but a data key, so many that they take several deeds. */
async function enterMany(house: TestHouse, count: number): Promise<void> {
	const { mark } = await house.db.selectFrom("blob").select("mark").limit(1).executeTakeFirstOrThrow();
	const ids = Array.from({ length: count }, () => randomUUID());
	const wrapped = await old.wrap(ids.map((owner) => ({ owner, key: randomKey() })));
	const at = house.clock.now();
	const item = { round: house.round.id, kind: "contribution", audience: "secretariat", language: "en", mark } as const;
	await house.db
		.insertInto("item")
		.values(ids.map((id) => ({ ...item, id, received_at: at, registered_at: at })))
		.execute();
	await house.db
		.insertInto("data_key")
		.values(ids.map((id, index) => ({ item: id, wrapped: wrapped[index] ?? Buffer.of(), key_id: old.id })))
		.execute();
}

test(
	"a rotation that is broken off leaves everything readable with both keys, and the next one does the rest",
	inHouse(async (house) => {
		await fill(house);
		await enterMany(house, 450);
		await openVault(house.db, keeperOf(fresh, old));
		const stopping = new AbortController();
		const told = () => stopping.abort();
		assert.equal(await rotateKeys(house, CLARA, { told, stop: stopping.signal, asOwner: house.asOwner }), 200);
		await openVault(house.db, keeperOf(fresh, old));
		await everythingIsFound(house);

		let calls = 0;
		const failing = {
			...fresh,
			wrap: (keys: Parameters<typeof fresh.wrap>[0]) => {
				calls += 1;
				return calls > 1 ? Promise.reject(new Error("the key store went away")) : fresh.wrap(keys);
			},
		};
		await openVault(house.db, keeperOf(failing, old));
		await assert.rejects(rotateKeys(house, CLARA, { told: silent, stop: running(), asOwner: house.asOwner }), /went away/);
		await openVault(house.db, keeperOf(old, fresh));
		await everythingIsFound(house);
		const keys = await keysInUse(house);
		assert.deepEqual(keys.map(({ id, items }) => [id, items]).sort(), [
			["fresh", 399],
			["test", 56],
		]);

		await openVault(house.db, keeperOf(fresh, old));
		assert.equal(await rotateKeys(house, CLARA, { told: silent, stop: running(), asOwner: house.asOwner }), 56);
		await openVault(house.db, keeperOf(fresh));
		await everythingIsFound(house);
	}),
);

test(
	"two who rotate at once do it once, and half a rotation is a whole number of deeds",
	inHouse(async (house) => {
		await fill(house);
		await openVault(house.db, keeperOf(fresh, old));
		await Promise.all([1, 2, 3].map(() => rotateKeys(house, CLARA, { told: silent, stop: running(), asOwner: house.asOwner })));
		await openVault(house.db, keeperOf(fresh));
		await everythingIsFound(house);
	}),
);

test(
	"an actor who may not rotate keys is refused, and nothing is changed",
	inHouse(async (house) => {
		await fill(house);
		await openVault(house.db, keeperOf(fresh, old));
		const reader = { ...ANYBODY, name: "Rita" };
		await assert.rejects(rotateKeys(house, reader, { told: silent, stop: running(), asOwner: house.asOwner }), {
			code: "refused",
		});
		assert.equal((await keysInUse(house))[1]?.items, 5);
	}),
);
