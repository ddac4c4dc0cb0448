/** write: the papers that the Secretariat sends, as files. */
import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { readWord } from "../../../src/word/index.js";
import { command, corpus, type DataFolder, dataFolder } from "./command.js";

let data: DataFolder;
let out: string;
const write = (...args: string[]) => command(["write", ...args, "--out", out], data.env);

before(async () => {
	data = await dataFolder();
	out = await mkdtemp(join(tmpdir(), "rapporteur-papers-"));
	const received = ["--received", "2017-10-20", "--registered", "2017-10-21"];
	await command(["import", "reply", corpus("d01"), "--party", "AL", ...received], data.env);
	await command(["import", "reply", corpus("d02"), "--party", "BE", ...received], data.env);
	await command(["publish", "reply", "--party", "AL", "--at", "2017-11-14"], data.env);
});
after(async () => {
	await data.remove();
	await rm(out, { recursive: true, force: true });
});

test("the questionnaire in French is a Word form under its symbol", async () => {
	const { code, out: said } = await write("questionnaire", "--language", "fr");
	assert.equal(code, 0);
	const file = join(out, "T-ES(2017)ICT-Questionnaire_fr.docx");
	assert.equal(said.trim(), file);
	const tree = readWord(await readFile(file));
	assert.ok(tree.blocks.some((block) => block.kind === "paragraph" && block.controls.length > 0));
});

test("a published reply is written; one that is only registered is not there", async () => {
	const published = await write("reply", "--party", "AL", "--language", "en");
	assert.deepEqual([published.code, published.out.trim()], [0, join(out, "T-ES(2017)ICT-AL.docx")]);
	const held = await write("reply", "--party", "BE");
	const none = await write("reply", "--party", "FR");
	assert.deepEqual([held.code, held.out], [1, ""]);
	assert.equal(held.err, none.err, "the answer does not tell what is registered");
});

test("all compilations in one go, then the same again: nothing is issued twice", async () => {
	const first = await write("compilation", "--language", "en");
	assert.equal(first.code, 0);
	assert.match(first.err, /100 %\s+16\/16/);
	assert.equal(first.out.trim().split("\n").length, 16);
	const files = (await readdir(out)).filter((name) => name.includes("-Q")).filter((name) => name.endsWith("_en.docx"));
	assert.equal(files.length, 16);
	const again = await write("compilation", "--language", "en");
	assert.equal(
		again.out
			.trim()
			.split("\n")
			.filter((line) => line.endsWith("(nothing new since it was issued)")).length,
		16,
	);
});

test("no such question, a folder that cannot be", async () => {
	const unknown = await write("compilation", "--question", "99");
	assert.equal(unknown.code, 1);
	assert.match(unknown.err, /no question 99/);
	await writeFile(join(out, "file"), "");
	const folder = join(out, "file", "below");
	const nowhere = await command(["write", "questionnaire", "--out", folder, "--lang", "fr"], data.env);
	assert.equal(nowhere.code, 2);
	assert.match(nowhere.err, /Choisissez un autre dossier avec --out/);
	if (process.platform !== "linux") return;
	// Where a file system takes no folders, Node's own recursive mkdir never ends.
	for (const folder of ["/proc/papers", "/proc/papers/below"]) {
		const refused = await command(["write", "questionnaire", "--out", folder], data.env);
		assert.deepEqual([refused.code, refused.out], [2, ""]);
		assert.match(refused.err, /\/proc\/papers.* cannot be written/);
	}
});
