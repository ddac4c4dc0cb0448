/** The record at the command line: receipts, checkpoints, export, and a check that needs nothing but files. */
import assert from "node:assert/strict";
import { readFile, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
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
/** Without the house: an empty folder that is never made. */
const elsewhere = (...words: string[]) => command(words, { DATA_DIR: join(tmpdir(), `rapporteur-none-${process.pid}`) });

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
	const note = await done("record", "checkpoint");
	await writeFile(path("today.txt"), note);
	const [origin, head, day] = note.split("\n");
	assert.deepEqual([origin, day], ["rapporteur/record", new Date().toISOString().slice(0, 10)]);
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

test("an exported record is verified without a house; whatever is done to it is named with its place and is exit code 1", async () => {
	await done("record", "export", "--out", path("record.jsonl"));
	assert.equal((await run("record", "export", "--out", path("record.jsonl"))).code, 2);
	const lines = (await readFile(path("record.jsonl"), "utf8")).trimEnd().split("\n");
	const { checkpoint } = JSON.parse(lines.at(-1) ?? "") as { checkpoint: { key: string } };
	await writeFile(path("key.txt"), `${checkpoint.key}\n`);
	const offline = [
		"verify",
		"--key",
		path("key.txt"),
		"--checkpoint",
		path("today.txt"),
		"--receipt",
		path("receipt.json"),
		"--json",
	];
	const whole = await elsewhere(...offline, "--from", path("record.jsonl"));
	assert.deepEqual([whole.code, whole.err], [0, ""]);
	const entry = (index: number) =>
		JSON.parse(lines[index] ?? "") as { statement: { role: string }; disclosures: { actor: { value: string } } };
	const touched: [string, string[], { fault: string; place: number } | null][] = [
		[
			"changed",
			lines.with(2, JSON.stringify({ ...entry(2), statement: { ...entry(2).statement, role: "nobody" } })),
			{ fault: "changed", place: 2 },
		],
		["unreadable", lines.with(3, "{}"), { fault: "changed", place: 3 }],
		["removed", lines.toSpliced(2, 1), { fault: "removed", place: 2 }],
		["inserted", lines.toSpliced(3, 0, lines[1] ?? ""), { fault: "inserted", place: 3 }],
		["reordered", lines.with(2, lines[3] ?? "").with(3, lines[2] ?? ""), { fault: "reordered", place: 2 }],
		["cut", lines.slice(0, 3), { fault: "removed", place: 1 }],
	];
	for (const [name, kept, broken] of touched) {
		await writeFile(path(`${name}.jsonl`), `${kept.join("\n")}\n`);
		const { code, out } = await elsewhere(...offline, "--from", path(`${name}.jsonl`));
		assert.deepEqual([code, JSON.parse(out).broken], [1, broken], name);
	}
	assert.match(
		(await elsewhere("verify", "--from", path("changed.jsonl"))).out,
		/^The record is broken: entry 2 was changed\.$/m,
	);
});

test("an export without names and facts is whole too, and tells neither", async () => {
	const bare = await done("record", "export", "--bare");
	await writeFile(path("bare.jsonl"), bare);
	assert.ok(!bare.includes("cli:") && !bare.includes("party:AL"));
	const { code, out } = await elsewhere("verify", "--from", path("bare.jsonl"));
	assert.equal(code, 0, out);
	assert.match(out, /^Of 6 entries, names or facts were erased or not exported/m);
	assert.ok((await done("record", "export")).includes("cli:"), "who exports is on record");
});

test("a receipt, checkpoint or key that is another's does not hold", async () => {
	const receipt = JSON.parse(await readFile(path("receipt.json"), "utf8"));
	await writeFile(path("forged.json"), JSON.stringify({ ...receipt, reference: "AAAA-BBBB-CCCC" }));
	const forged = await run("verify", "--receipt", path("forged.json"));
	assert.equal(forged.code, 1);
	assert.match(forged.out, /not a receipt, or changed since/);
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

test("files that are not there or are something else are wrong usage", async () => {
	for (const words of [
		["--from", path("nothing.jsonl")],
		["--from", path("today.txt")],
		["--key", path("today.txt")],
		["--key", path("nothing.txt")],
		["--receipt", path("nothing.json")],
		["--checkpoint", path("nothing.txt")],
		["--from", data.folder],
	]) {
		const { code, out, err } = await elsewhere("verify", ...words);
		assert.deepEqual([code, out], [2, ""], words.join(" "));
		assert.notEqual(err, "");
	}
});
