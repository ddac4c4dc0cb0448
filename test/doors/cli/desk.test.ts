/** A Secretariat's day at the command line: from a Party's Word file to a public record, on one data folder. */
import assert from "node:assert/strict";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { begin, command, commandsOn, corpus, type DataFolder, dataFolder, ended } from "./command.js";

let data: DataFolder;
before(async () => {
	data = await dataFolder();
});
after(() => data.remove());

const { done, fails, run } = commandsOn(() => data);

const stateOf = async (code: string) =>
	(
		JSON.parse(await done("state", "--json")) as {
			parties: { party: string; reply: { version: number } | null; window: { lastDay: string } | null; contributions: number }[];
		}
	).parties.find((one) => one.party === code);

test("the rounds, before anything has come", async () => {
	const [head, line] = (await done("rounds")).split("\n");
	assert.equal(head, "id\tstage\tdue\tParties\treceived\tpublished\tround");
	assert.match(line ?? "", /^lanzarote-ict\t.*\t2017-10-25\t42\t0\t0\t/);
	const [round] = JSON.parse(await done("rounds", "--json")) as { id: string; received: number }[];
	assert.deepEqual([round?.id, round?.received], ["lanzarote-ict", 0]);
});

test("what cannot be registered is refused with a sentence, and leaves nothing", async () => {
	const d01 = corpus("d01");
	await fails(1, /no Party ZZ/, "import", "reply", d01, "--party", "ZZ");
	await fails(1, /not monitored/, "import", "reply", d01, "--party", "AM");
	await fails(1, /no monitoring round nowhere/, "import", "reply", d01, "--party", "AL", "--round", "nowhere");
	await fails(1, /in the future/, "import", "reply", d01, "--party", "AL", "--received", "2199-01-01");
	await fails(1, /could not be read/, "import", "reply", d01, "--party", "AL", "--received", "yesterday");
	await fails(
		1,
		/comes before/,
		"import",
		"reply",
		d01,
		"--party",
		"AL",
		"--received",
		"2017-10-23",
		"--registered",
		"2017-10-20",
	);
	await fails(1, /nothing to publish/, "publish", "reply", "--party", "AL");
	await fails(3, /macros[\s\S]*Nothing was kept/, "import", "reply", corpus("d16"), "--party", "AL");
	assert.equal((await stateOf("AL"))?.reply, null);
});

test("a reply is registered; the same bytes are an error; another file is version 2; publication opens the window", async () => {
	const arrived = ["--party", "al", "--received", "2017-10-23", "--registered", "2017-10-27"];
	assert.match(await done("import", "reply", corpus("d01"), ...arrived), /^Registered T-ES\(2017\)ICT-AL\.$/m);
	await fails(1, /registered already, as T-ES\(2017\)ICT-AL/, "import", "reply", corpus("d01"), ...arrived);
	const published = await done("publish", "reply", "--party", "AL", "--at", "2017-11-14");
	assert.match(published, /^Published T-ES\(2017\)ICT-AL on 2017-11-14\.$/m);
	assert.match(published, /until 2018-01-14, end of day/);
	await fails(1, /published already/, "publish", "reply", "--party", "AL");
	assert.match(
		await done("import", "reply", corpus("d03"), "--party", "AL", "--received", "2017-12-01", "--registered", "2017-12-02"),
		/ICT-AL rev\. \(version 2;/,
	);
	assert.match(
		await done("publish", "reply", "--party", "AL", "--version", "2", "--at", "2018-01-05"),
		/window for comments stays/,
	);
	const al = await stateOf("AL");
	assert.deepEqual([al?.reply?.version, al?.window?.lastDay], [2, "2018-01-14"]);
});

test("contributions are registered each by itself: a bad file keeps no other out, the worst of them is the exit code", async () => {
	const files = ["d05", "d16", "d08"].map((name) => corpus(name));
	const { code, out, err } = await run(
		"import",
		"contribution",
		...files,
		"--party",
		"AL,BE",
		"--received",
		"2017-12-13",
		"--registered",
		"2017-12-14",
	);
	assert.equal(code, 3);
	assert.match(err, /d16\.docx: .*macros/);
	const ids = [...out.matchAll(/^Registered (d\d+)\.docx as (\S+)\.$/gm)].map(([, name, id]) => [name, id]);
	assert.deepEqual(
		ids.map(([name]) => name),
		["d05", "d08"],
	);
	assert.match(out, /Held for the Secretariat/);
	const [[, open = ""] = [], [, held = ""] = []] = ids;
	assert.match(await done("publish", "contribution", open, "--at", "2017-12-18"), /^Published as T-ES\(2017\)ICT-AL-C1 on/);
	await fails(1, /held as confidential/, "publish", "contribution", held);
	await fails(1, /published already/, "publish", "contribution", open);
	await fails(1, /./, "publish", "contribution", "00000000-0000-4000-8000-000000000000");
});

test("sentences are French when French is asked for", async () => {
	const french = await command(["publish", "reply", "--party", "IT"], { ...data.env, LANG: "fr_FR.UTF-8" });
	assert.equal(french.code, 1);
	assert.match(french.err, /il n’y a rien à publier/);
	assert.match((await run("state", "--lang", "fr")).out, /^AL\tAlbanie\t/m);
});

test("the state of play in a pipe: one line a Party, divided by tabs, words in place of signs", async () => {
	const lines = (await done("state")).trimEnd().split("\n");
	assert.equal(lines.length, 43);
	assert.deepEqual(lines[0]?.split("\t").slice(0, 5), ["code", "Party", "received", "published", "comments until"]);
	const al = lines.find((line) => line.startsWith("AL\t"))?.split("\t") ?? [];
	assert.deepEqual(al.slice(0, 5), ["AL", "Albania", "2017-12-01", "2018-01-05", "2018-01-14"]);
	assert.equal(al[5], "answered");
	assert.equal(new Set(lines.map((line) => line.split("\t").length)).size, 1);
});

/** Sentences that stand only in a section or a document that its authors keep confidential. */
const TOLD = ["d05", "d08"].flatMap((name) => {
	const truth = JSON.parse(readFileSync(corpus(name).replace(/docx$/, "truth.json"), "utf8")) as {
		paragraphs: { text: string; visibility: string }[];
	};
	return truth.paragraphs.filter(({ text }) => text.length > 60).map(({ text, visibility }) => [text.slice(0, 60), visibility]);
});
const OPEN = new Set(TOLD.filter(([, visibility]) => visibility === "public").map(([text]) => text));
const HIDDEN = TOLD.flatMap(([text = ""]) => (OPEN.has(text) ? [] : [text]));

test("the record as JSON lines and as CSV: all that is public, no hidden sentence, a description of every file and column", async () => {
	assert.ok(HIDDEN.length > 3);
	const lines = await done("export");
	const rows = lines
		.trimEnd()
		.split("\n")
		.map((line) => JSON.parse(line) as Record<string, string>);
	assert.deepEqual(
		rows.filter((row) => row.table === "replies").map((row) => row.symbol),
		["T-ES(2017)ICT-AL", "T-ES(2017)ICT-AL rev."],
	);
	assert.deepEqual(
		rows.filter((row) => row.table === "contributions").map((row) => row.symbol),
		["T-ES(2017)ICT-AL-C1"],
	);
	const folder = join(data.folder, "record");
	await done("export", "--format", "csv", "--out", folder);
	const described = JSON.parse(await readFile(join(folder, "datapackage.json"), "utf8")) as {
		resources: { path: string; schema: { fields: { name: string }[] } }[];
	};
	const files = await Promise.all(
		described.resources.map(async ({ path, schema }) => ({ schema, text: await readFile(join(folder, path), "utf8") })),
	);
	for (const { schema, text } of files) assert.equal(text.split("\r\n")[0], schema.fields.map((field) => field.name).join(","));
	const csv = files.map(({ text }) => text).join("");
	assert.match(csv, /counselling rooms and school workshops/);
	for (const sentence of HIDDEN) {
		assert.ok(!lines.includes(sentence), sentence);
		assert.ok(!csv.includes(sentence), sentence);
	}
	assert.ok(!lines.includes("d08.docx"));
});

test("an export whose reader has left ends at once, quietly", async () => {
	const child = begin(["export"], data.env);
	await once(child.stdout ?? child, "readable");
	child.stdout?.destroy();
	assert.deepEqual(await ended(child), { code: 0, out: "", err: "" });
});
