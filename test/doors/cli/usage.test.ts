/** How the command line is called: help, versions, completion, wrong words, languages, settings. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { command, corpus } from "./command.js";

/** Never made: what is tested here must not want it. */
const NOWHERE = join(tmpdir(), `rapporteur-usage-${process.pid}`);
const run = (...words: string[]) => command(words, { DATA_DIR: NOWHERE });
const runWith = (env: Readonly<Record<string, string>>, ...words: string[]) => command(words, { DATA_DIR: NOWHERE, ...env });

const COMMANDS = [
	["serve"],
	["read"],
	["import"],
	["import", "reply"],
	["import", "contribution"],
	["publish"],
	["publish", "reply"],
	["publish", "contribution"],
	["settle"],
	["transmit"],
	["withdraw"],
	["show"],
	["people"],
	["people", "list"],
	["people", "invite"],
	["people", "hand-over"],
	["people", "delegate"],
	["people", "end"],
	["rounds"],
	["state"],
	["export"],
	["record"],
	["record", "export"],
	["record", "checkpoint"],
	["verify"],
	["simulate"],
];

test("--help says what there is, on standard output, for the whole and for each command, in both languages", async () => {
	const whole = await run("--help");
	assert.equal(whole.code, 0);
	for (const [name = ""] of COMMANDS) assert.match(whole.out, new RegExp(`rapporteur ${name}`));
	assert.match(whole.out, /130/);
	for (const words of COMMANDS) {
		const { code, out, err } = await run(...words, "--help");
		assert.equal(code, 0, err);
		assert.match(out, /Examples:/);
		assert.match(out, new RegExp(`rapporteur ${words.join(" ")}`));
	}
	for (const words of [[], ["import", "reply"], ["simulate"]]) {
		assert.match((await run(...words, "--help", "--lang", "fr")).out, /Options :/);
	}
});

test("--version is the version of the package", async () => {
	const { version } = JSON.parse(await readFile(new URL("../../../package.json", import.meta.url), "utf8")) as {
		version: string;
	};
	assert.deepEqual(await run("--version"), { code: 0, out: `${version}\n`, err: "" });
});

test("completion prints a script, and the script is answered", async () => {
	const { code, out } = await run("completion");
	assert.equal(code, 0);
	assert.match(out, /begin-rapporteur-completions/);
	const words = await run("--get-yargs-completions", "rapporteur", "im");
	assert.match(words.out, /^import/m);
});

/** Words that make no sense, and what the sentence about them must name. */
const WRONG: readonly (readonly [readonly string[], RegExp])[] = [
	[[], /command/],
	[["conquer"], /conquer/],
	[["import"], /reply, contribution/],
	[["publish"], /reply, contribution/],
	[["import", "reply", corpus("d01")], /party/],
	[["import", "reply", "--party", "AL"], /argument/],
	[["import", "reply", "missing.docx", "--party", "AL"], /missing\.docx/],
	[["read"], /argument/],
	[["read", "missing.docx"], /missing\.docx/],
	[["read", corpus("d01"), "--yaml"], /yaml/],
	[["publish", "contribution", "C12"], /C12/],
	[["publish", "reply", "--party", "AL", "--version", "0"], /version/],
	[["export", "--format", "xml"], /xml/],
	[["export", "--format", "csv"], /--out/],
	[["simulate", "--parties", "many"], /parties/],
	[["rounds", "--lang", "de"], /de/],
];

test("wrong usage: exit 2, a sentence on standard error that names what is wrong, nothing on standard output, no register made", async () => {
	for (const [words, named] of WRONG) {
		const { code, out, err } = await run(...words);
		assert.equal(code, 2, `${words.join(" ")}: ${err}`);
		assert.equal(out, "");
		assert.match(err, named);
		assert.match(err, /--help/);
		assert.doesNotMatch(err, /\bat .*:\d+:\d+/);
	}
	assert.equal(existsSync(NOWHERE), false);
});

test("French: as --lang says, else as the environment does, LC_ALL before LANG", async () => {
	const french = /Indiquez une commande/;
	assert.match((await run("--lang", "fr")).err, french);
	assert.match((await run("--lang=fr")).err, french);
	assert.match((await runWith({ LANG: "fr_BE.UTF-8" })).err, french);
	assert.match((await runWith({ LANG: "en_GB.UTF-8", LC_ALL: "fr_FR" })).err, french);
	assert.match((await runWith({ LANG: "fr_FR.UTF-8" }, "--lang", "en")).err, /Name a command/);
	assert.match((await runWith({ LANG: "fry_NL" })).err, /Name a command/);
});

test("a wrong setting is said in a sentence, without its value", async () => {
	const { code, err } = await runWith({ DATABASE_URL: "mysql://clara:secret@db/x" }, "rounds");
	assert.equal(code, 1);
	assert.match(err, /DATABASE_URL/);
	assert.doesNotMatch(err, /secret/);
});
