/** The mails of both corpora, against what a careful clerk makes of them: all of it, with no leak and no wrong filing. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { type Dealt, dryRun } from "../../../src/acts/intake/dry-run.js";
import { readRoundFolder } from "../../../src/store/round-folder.js";

interface Truth {
	readonly expect: string;
	readonly visibility: string;
	readonly language: string | null;
	readonly parties: readonly string[] | null;
	readonly kind: string | null;
	readonly attachments: readonly string[];
	readonly alsoAsk?: readonly string[];
	readonly duplicateOf?: string;
	readonly inReplyTo?: string | null;
	readonly why: string;
}

const round = await readRoundFolder(new URL("../../../rounds/lanzarote-ict", import.meta.url).pathname);

for (const corpus of ["corpus", "corpus-own"]) {
	const folder = new URL(`../../${corpus}/mail/`, import.meta.url);
	const mails = readdirSync(folder)
		.filter((name) => name.endsWith(".eml"))
		.sort();
	const next = dryRun(round, null);
	for (const name of mails) {
		const truth = JSON.parse(readFileSync(new URL(name.replace(/eml$/, "truth.json"), folder), "utf8")) as Truth;
		test(`${name}: ${truth.why}`, async () => check(await next(name, readFileSync(new URL(name, folder))), truth));
	}
}

function check({ arrival, sorted }: Dealt, truth: Truth): void {
	assert.ok(arrival !== null && sorted !== null);
	assert.equal(sorted.decision, truth.expect);
	if (truth.expect === "ignore" || truth.expect === "hold") assert.equal(sorted.letter, null);
	if (truth.expect === "ignore") return;
	assert.equal(sorted.visibility.value, truth.visibility);
	if (truth.language) assert.equal(sorted.language, truth.language);
	if (truth.kind) assert.equal(sorted.kind, truth.kind);
	if (truth.parties) assert.deepEqual([...sorted.parties].sort(), [...truth.parties].sort());
	assert.deepEqual(arrival.files.map((file) => file.name).sort(), [...truth.attachments].sort());
	for (const what of truth.alsoAsk ?? []) assert.ok((sorted.ask as readonly string[]).includes(what), what);
	assert.equal(sorted.ask.includes("word"), truth.expect === "ask");
	assert.equal(sorted.duplicateOf?.replace(/\.eml$/, "") ?? null, truth.duplicateOf ?? null);
	if (truth.inReplyTo !== undefined) assert.equal(sorted.inReplyTo?.replace(/\.eml$/, "") ?? null, truth.inReplyTo);
}
