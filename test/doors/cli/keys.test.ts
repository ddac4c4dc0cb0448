/** Finding and keys at the command line, on one data folder. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { canary, canaryDocument } from "../../store/sealing/documents.js";
import { command, type DataFolder, dataFolder, ended } from "./command.js";

let data: DataFolder;
before(async () => {
	data = await dataFolder();
	const file = join(data.folder, "letter.docx");
	await writeFile(file, canaryDocument("held", "This submission is strictly confidential."));
	await done({}, "import", "contribution", file, "--party", "AL");
});
after(() => data.remove());

/** Runs a command that must succeed. @returns what it printed */
async function done(keys: Record<string, string>, ...words: string[]): Promise<string> {
	const { code, out, err } = await command(words, { ...data.env, ...keys });
	assert.equal(code, 0, `${words.join(" ")}: ${out}${err}`);
	return out;
}

async function fails(sentence: RegExp, keys: Record<string, string>, ...words: string[]): Promise<void> {
	const { code, out, err } = await command(words, { ...data.env, ...keys });
	assert.equal(code, 1, out + err);
	assert.match(err, sentence);
	assert.doesNotMatch(out + err, /\n\s+at /, "a sentence, and no trace");
}

const listed = async (keys: Record<string, string>) =>
	(JSON.parse(await done(keys, "keys", "--json")) as { id: string; from: string; current: boolean; items: number }[]).map(
		({ id, from, current, items }) => [id.replace(/^file-.*/, "file"), from, current, items],
	);

const finds = async (keys: Record<string, string>) =>
	assert.equal((JSON.parse(await done(keys, "find", canary("held", "text"), "--json")) as unknown[]).length, 1);

test("find shows the passage, its document and who may read it; all words must be in it; readers' commands do not show it", async () => {
	const [head, line, more] = (await done({}, "find", canary("held", "text").toUpperCase(), "capital")).split("\n");
	assert.equal(head, "document\tpassage\tquestions\tParties\tread by\ttext");
	assert.match(line ?? "", /^letter\.docx\t\d+\t3\tAL\tSecretariat\tWe have seen Zqheldtextxwv/);
	assert.equal(more, "");
	assert.equal((await done({}, "find", canary("held", "text"), "nowhere")).split("\n").length, 2);
	assert.match(await done({}, "--lang", "fr", "find", "Albania"), /^document\tpassage\tquestions\tParties\tlu par\ttexte/);
	assert.doesNotMatch(await done({}, "export"), new RegExp(canary("held", "")));
	assert.equal((await command(["find", "…"], data.env)).code, 2);
});

test("find takes its words from standard input, so that no history keeps them", async () => {
	const programme = fileURLToPath(new URL("../../../bin/rapporteur", import.meta.url));
	const env = { PATH: process.env.PATH, HOME: process.env.HOME, LANG: "C.UTF-8", ...data.env };
	const child = spawn(process.execPath, [programme, "find", "--json"], { env, stdio: ["pipe", "pipe", "pipe"] });
	child.stdin.end(`${canary("held", "note")}\n`);
	const { code, out } = await ended(child);
	assert.equal(code, 0);
	assert.match(out, new RegExp(`Told by ${canary("held", "note")}`));
});

test("a house's own key is shown, changed for a new one, and nothing is lost; one that is missing is said in a sentence", async () => {
	assert.deepEqual(await listed({}), [["file", "file", true, 1]]);
	assert.match(await done({}, "keys", "new"), /^Made the key file-/);
	assert.match(await done({}, "keys", "rotate"), /^Wrapped 2 data keys with file-/);
	assert.deepEqual(await listed({}), [
		["file", "file", true, 1],
		["file", "file", false, 0],
	]);
	await rename(join(data.folder, "keys"), join(data.folder, "gone"));
	await fails(/sealed with the key file-[0-9a-f]{8}, which is not among the keys given/, {}, "find", "Albania");
	await rename(join(data.folder, "gone"), join(data.folder, "keys"));
	await finds({});
});
