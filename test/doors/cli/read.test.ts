/** read: the contract, its refusals, and that nothing is kept. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { begin, command, corpus, ended, ROUNDS } from "./command.js";
import * as contract from "./contract.js";
import { refusableFiles } from "./refusable.js";

let folder: string;
let refusable: ReadonlyMap<string, string>;
before(async () => {
	folder = await mkdtemp(join(tmpdir(), "rapporteur-read-"));
	refusable = await refusableFiles(folder);
});
after(() => rm(folder, { recursive: true }));

const read = (...words: string[]) => command(["read", ...words], { DATA_DIR: join(folder, "data") });

test("--json prints one object of the contract's shape and nothing else, with the digest of the file", async () => {
	for (const name of ["d01", "d02", "d05", "d11"]) {
		const { code, out, err } = await read(corpus(name), "--round", "lanzarote-ict", "--json");
		assert.equal(code, 0, err);
		assert.equal(err, "");
		const reading = contract.read.parse(JSON.parse(out));
		assert.equal(reading.file, `${name}.docx`);
		assert.equal(
			reading.sha256,
			createHash("sha256")
				.update(readFileSync(corpus(name)))
				.digest("hex"),
		);
	}
});

test("why a passage stands under a question is said in the language of the command", async () => {
	const whys = async (language: string) => {
		const { out } = await read(corpus("d01"), "--json", "--lang", language);
		return contract.read.parse(JSON.parse(out)).passages.flatMap(({ questions }) => questions.map(({ why }) => why));
	};
	const [english, french] = [await whys("en"), await whys("fr")];
	assert.ok(english.length > 3 && english.length === french.length);
	for (const why of english) assert.match(why, /“/);
	for (const why of french) assert.match(why, /«\u202f/);
	const { out } = await read(corpus("d01"), "--lang", "fr");
	assert.match(out, /numéro « 1\.1\. », dans l’ordre du questionnaire/);
});

test("the round may be left out when there is one, be a folder, or be unknown", async () => {
	const named = await read(corpus("d09"), "--round", "lanzarote-ict", "--json");
	assert.deepEqual(await read(corpus("d09"), "--json"), named);
	assert.deepEqual(await read(corpus("d09"), "--json", "--round", join(ROUNDS, "lanzarote-ict")), named);
	const unknown = await read(corpus("d09"), "--round", "lanzarote-2031");
	assert.equal(unknown.code, 1);
	assert.equal(unknown.out, "");
	assert.match(unknown.err, /no monitoring round lanzarote-2031/);
});

test("a document that is refused: exit 3, its code and a sentence, as data and as one line in French", async () => {
	for (const [code, file] of refusable) {
		const json = await read(file, "--json");
		assert.equal(json.code, 3, `${code}: ${json.err}`);
		const english = contract.refused.parse(JSON.parse(json.out)).refused;
		assert.equal(english.code, code);
		assert.match(english.message, /Nothing was kept/);
		const french = await read(file, "--lang", "fr");
		assert.deepEqual([french.code, french.out], [3, ""]);
		assert.match(french.err, /^[^\n]*Rien n’a été conservé[^\n]*\n$/);
	}
});

test("hidden text that cannot be left out is refused with a sentence of its own, under a code of the contract", async () => {
	const file = join(folder, "hidden.doc");
	await copyFile(new URL("../../word/old/hidden.doc", import.meta.url), file);
	const json = JSON.parse((await read(file, "--json")).out);
	assert.deepEqual([json.refused.code, json.refused.reason], ["not-word", "hidden-text"]);
	assert.match(json.refused.message, /hidden text.*Nothing was kept/);
	const french = await read(file, "--lang", "fr");
	assert.equal(french.code, 3);
	assert.match(french.err, /texte masqué.*Rien n’a été conservé/);
	await rm(file);
});

test("for a clerk: what it is, who may read it, where each passage belongs, divided by tabs in a pipe, without colour or control", async () => {
	const { code, out } = await read(corpus("d05"));
	assert.equal(code, 0);
	assert.match(out, /^Kind\tcomments on replies$/m);
	assert.match(out, /^question\tscore\tParty\tread by\twhy\ttext$/m);
	assert.match(out, /^1\.1\t0\.\d\d\tAL\tpublic\t/m);
	assert.match(out, /\tconfidential\t/);
	assert.equal(/[\p{Cc}]/u.test(out.replace(/[\t\n]/g, "")), false);
	assert.match((await read(corpus("d05"), "--lang", "fr")).out, /^Nature\tcommentaires sur des réponses$/m);
});

test("reading keeps nothing and opens no register", () => {
	assert.deepEqual(
		readdirSync(folder).filter((name) => !name.endsWith(".docx")),
		[],
	);
});

test("a pipe that is closed early is no mistake: exit 0, and silence", async () => {
	const child = begin(["read", corpus("d01"), "--json"]);
	await once(child.stdout ?? child, "readable");
	child.stdout?.destroy();
	const { code, err } = await ended(child);
	assert.equal(err, "");
	assert.equal(code, 0);
});
