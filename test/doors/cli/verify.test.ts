/** verify with nothing but files: an exported record, published checkpoints and keys, receipts. */
import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { command, corpus, dataFolder } from "./command.js";

let folder = "";
const path = (name: string) => join(folder, name);
/** Without a house: its folder is never made. */
const elsewhere = (...words: string[]) => command(words, { DATA_DIR: path("none") });

before(async () => {
	folder = await mkdtemp(join(tmpdir(), "rapporteur-verify-"));
	const data = await dataFolder();
	try {
		const words = [
			["import", "contribution", corpus("d08"), "--party", "AL", "--receipt", path("receipt.json")],
			["record", "checkpoint"],
			["record", "export", "--out", path("record.jsonl")],
			["record", "export", "--bare", "--out", path("bare.jsonl")],
		];
		for (const one of words) {
			const { code, out, err } = await command(one, data.env);
			assert.equal(code, 0, err);
			if (one.includes("checkpoint")) await writeFile(path("today.txt"), out);
		}
	} finally {
		await data.remove();
	}
});
after(() => rm(folder, { recursive: true }));

test("an exported record is verified without a house; whatever is done to it is named with its place and is exit code 1", async () => {
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
		["cut", lines.slice(0, 2), { fault: "removed", place: 1 }],
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
	const bare = await readFile(path("bare.jsonl"), "utf8");
	assert.ok(!bare.includes("cli:") && !bare.includes("party:AL"));
	const { code, out } = await elsewhere("verify", "--from", path("bare.jsonl"));
	assert.equal(code, 0, out);
	assert.match(out, /^Of 5 entries, names or facts were erased or not exported/m);
});

test("files that are not there or are something else are wrong usage", async () => {
	for (const words of [
		["--from", path("nothing.jsonl")],
		["--from", path("today.txt")],
		["--key", path("today.txt")],
		["--key", path("nothing.txt")],
		["--receipt", path("nothing.json")],
		["--checkpoint", path("nothing.txt")],
		["--from", folder],
	]) {
		const { code, out, err } = await elsewhere("verify", ...words);
		assert.deepEqual([code, out], [2, ""], words.join(" "));
		assert.notEqual(err, "");
	}
});
