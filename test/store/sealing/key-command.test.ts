/** A command in front of a key store, as it works and as it goes wrong; in processes of their own, as they would run. */
import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { randomKey } from "../../../src/store/sealing/cipher.js";
import { wrapperThrough } from "../../../src/store/sealing/key-command.js";
import { isRunning } from "../../builders/data-folder.js";
import { lacksKey } from "../../builders/keys.js";

/** What a good one does: keeps nothing, turns bytes round. `turn` is what it answers to a line. */
const GOOD = `
const [verb] = process.argv.slice(2);
const lines = require("node:fs").readFileSync(0, "utf8").trim().split("\\n");
const turned = (base64) => Buffer.from(base64, "base64").map((byte) => byte ^ 0x5a);
if (verb === "id") console.log("key/7");
if (verb === "wrap") for (const line of lines) console.log(Buffer.from(turned(line)).toString("base64"));
if (verb === "unwrap") for (const line of lines) {
	const [id, base64] = line.split(" ");
	if (id !== "key/7") process.exit(4);
	console.log(Buffer.from(turned(base64)).toString("base64"));
}
if (process.env.RAPPORTEUR_KEYS !== undefined) process.exit(5);
`;

async function command(t: TestContext, script: string, seconds = 10) {
	const folder = await mkdtemp(join(tmpdir(), "rapporteur-keys-"));
	t.after(() => rm(folder, { recursive: true }));
	await writeFile(join(folder, "keys.cjs"), script);
	return { words: [process.execPath, join(folder, "keys.cjs")], seconds };
}

const keys = () => ["one", "two", "three"].map((owner) => ({ owner, key: randomKey() }));

test("keys go out wrapped and come back, many in one call; the programme's own keys are not handed to it", async (t) => {
	process.env.RAPPORTEUR_KEYS = "secret";
	t.after(() => delete process.env.RAPPORTEUR_KEYS);
	const wrapper = await wrapperThrough(await command(t, GOOD));
	assert.equal(wrapper.id, "kms:key/7");
	const given = keys();
	const wrapped = await wrapper.wrap(given);
	const back = await wrapper.unwrap(
		given.map(({ owner }, at) => ({ owner, keyId: wrapper.id, wrapped: wrapped[at] ?? Buffer.of() })),
	);
	assert.deepEqual(
		back,
		given.map(({ key }) => key),
	);
});

test("a key that was put in another's place is refused", async (t) => {
	const wrapper = await wrapperThrough(await command(t, GOOD));
	const [one, two] = await wrapper.wrap(keys());
	const swapped = [
		{ owner: "one", keyId: wrapper.id, wrapped: two ?? Buffer.of() },
		{ owner: "two", keyId: wrapper.id, wrapped: one ?? Buffer.of() },
	];
	await assert.rejects(wrapper.unwrap(swapped), lacksKey("wrong"));
});

test("one that fails, hangs, babbles, answers too little or is not there: each a plain problem", async (t) => {
	await assert.rejects(wrapperThrough({ words: ["/nowhere/at/all"], seconds: 5 }), lacksKey("command_missing"));
	await assert.rejects(wrapperThrough(await command(t, "process.exit(3)")), lacksKey("command_fails"));
	await assert.rejects(wrapperThrough(await command(t, 'console.log("a b c!")')), lacksKey("command_babbles"));
	await assert.rejects(wrapperThrough(await command(t, 'console.log("a\\nb")')), lacksKey("command_babbles"));
	await assert.rejects(
		wrapperThrough(await command(t, 'const go = () => process.stdout.write("x".repeat(65536), go); go();')),
		lacksKey("command_babbles"),
	);
	const short = GOOD.replace(
		'if (verb === "wrap") for (const line of lines)',
		'if (verb === "wrap") for (const line of lines.slice(1))',
	);
	await assert.rejects((await wrapperThrough(await command(t, short))).wrap(keys()), lacksKey("command_babbles"));
	const plain = GOOD.replace(
		'if (verb === "wrap") for (const line of lines) console.log(Buffer.from(turned(line)).toString("base64"))',
		'if (verb === "wrap") for (const line of lines) console.log("?")',
	);
	await assert.rejects((await wrapperThrough(await command(t, plain))).wrap(keys()), lacksKey("command_babbles"));
});

test("one that hangs is ended in time, with what it has started", async (t) => {
	const folder = await mkdtemp(join(tmpdir(), "rapporteur-keys-"));
	t.after(() => rm(folder, { recursive: true }));
	const note = join(folder, "pid");
	const script = `
		const child = require("node:child_process").spawn("sleep", ["60"], { stdio: "inherit" });
		require("node:fs").writeFileSync(${JSON.stringify(note)}, String(child.pid));
		setInterval(() => {}, 1000);`;
	const began = Date.now();
	await assert.rejects(wrapperThrough(await command(t, script, 2)), lacksKey("command_hangs"));
	assert.ok(Date.now() - began < 8000, "it did not wait for it");
	const pid = Number(await readFile(note, "utf8"));
	for (let tries = 0; isRunning(pid) && tries < 100; tries++) await new Promise((resolve) => setTimeout(resolve, 20));
	assert.equal(isRunning(pid), false, "nothing of it is left");
});
