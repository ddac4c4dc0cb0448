/** The record at the command line: receipts, checkpoints, export, verify in the house. */
import assert from "node:assert/strict";
import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { command, corpus, type DataFolder, dataFolder } from "./command.js";

let data: DataFolder;
before(async () => {
	data = await dataFolder();
});
after(() => data.remove());

const run = (...words: string[]) => command(words, data.env);
const path = (name: string) => join(data.folder, name);

async function done(...words: string[]): Promise<string> {
	const { code, out, err } = await run(...words);
	assert.equal(code, 0, `${words.join(" ")}: ${out}${err}`);
	return out;
}

test("a contribution is imported with its receipt, told in words too; a file that is there is not overwritten, and nothing registered", async () => {
	const words = ["import", "contribution", corpus("d08"), "--party", "AL", "--receipt", path("receipt.json")];
	const out = await done(...words);
	const receipt = JSON.parse(await readFile(path("receipt.json"), "utf8")) as { reference: string; sha256: string };
	assert.match(out, new RegExp(`reference ${receipt.reference}\\. The SHA-256 of the file is ${receipt.sha256}`));
	assert.equal((await stat(path("receipt.json"))).mode & 0o777, 0o600);
	const again = await run("import", "contribution", corpus("d05"), "--party", "AL", "--receipt", path("receipt.json"));
	assert.deepEqual([again.code, again.out], [2, ""]);
	assert.match(again.err, /already; it was left as it is/);
	assert.equal((await run("import", "contribution", corpus("d05"), corpus("d08"), "--receipt", path("two.json"))).code, 2);
	const twice = await run(...words.slice(0, -1), path("twice.json"));
	assert.equal(twice.code, 1);
	await assert.rejects(stat(path("twice.json")), "a receipt of nothing is not left behind");
	assert.match(
		await done("import", "reply", corpus("d01"), "--party", "AL", "--lang", "fr", "--receipt", path("reply.json")),
		/sous la référence [0-9A-F]{4}(-[0-9A-F]{4}){2}\. L’empreinte SHA-256/,
	);
});

test("a checkpoint is signed once a day; the key is made for its owner only", async () => {
	const { out: note } = await command(["record", "checkpoint"], { ...data.env, BASE_URL: "https://portal.example.org" });
	await writeFile(path("today.txt"), note);
	const [origin, head, day] = note.split("\n");
	assert.deepEqual([origin, day], ["portal.example.org/record", new Date().toISOString().slice(0, 10)]);
	assert.match(head ?? "", /^[0-9a-f]{64}$/);
	const again = await run("record", "checkpoint");
	assert.deepEqual([again.code, again.out], [1, ""]);
	assert.match(again.err, /signed already/);
	assert.equal((await stat(path("record.key"))).mode & 0o777, 0o600);
});

test("the record of the house is whole, with its checkpoint and receipts", async () => {
	const out = await done("verify", "--receipt", path("receipt.json"), path("reply.json"), "--checkpoint", path("today.txt"));
	assert.match(out, /^The chain is whole: 4 entries\.$/m);
	assert.match(out, /^2 of 2 checkpoints hold\.$/m);
	assert.equal(out.match(/: in the record\.$/gm)?.length, 2);
	assert.match((await run("verify", "--lang", "fr")).out, /^La chaîne est entière : 4 entrées\.$/m);
});

test("what was exported once is not overwritten, and who exports is on record", async () => {
	await done("record", "export", "--out", path("record.jsonl"));
	assert.equal((await run("record", "export", "--out", path("record.jsonl"))).code, 2);
	const exported = await done("record", "export");
	assert.equal(exported.match(/"kind":"record_exported"/g)?.length, 2);
	assert.ok(exported.includes('"value":"cli:'));
});

test("a receipt, checkpoint or key that is another's does not hold", async () => {
	const receipt = JSON.parse(await readFile(path("receipt.json"), "utf8"));
	await writeFile(path("forged.json"), JSON.stringify({ ...receipt, reference: "AAAA-BBBB-CCCC" }));
	const forged = await run("verify", "--receipt", path("forged.json"));
	assert.equal(forged.code, 1);
	assert.match(forged.out, /not a receipt, or changed since/);
	const key = /"key":"(\S+?)"/.exec(await readFile(path("record.jsonl"), "utf8"))?.[1] ?? "";
	await writeFile(path("key.txt"), `${key}\n`);
	const other = await dataFolder();
	try {
		const unknown = await command(
			["verify", "--receipt", path("receipt.json"), "--checkpoint", path("today.txt"), "--key", path("key.txt")],
			other.env,
		);
		assert.equal(unknown.code, 1);
		assert.match(unknown.out, /not found in the record/);
		assert.match(unknown.out, /no longer has what was signed/);
		const theirs = await command(["record", "checkpoint"], other.env);
		await writeFile(path("theirs.txt"), theirs.out);
		assert.match((await run("verify", "--checkpoint", path("theirs.txt"))).out, /not signed by the key/);
	} finally {
		await other.remove();
	}
});
