/** Keys and signed notes: as other tools write and read them. */
import assert from "node:assert/strict";
import { chmod, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { Problem } from "../../../src/domain/problem.js";
import { readSigningKey, readVerifierKey, signingKey } from "../../../src/store/record/keys.js";
import { keysIn, openNote, signedNote } from "../../../src/store/record/signed-note.js";
import { dataFolder } from "../../builders/data-folder.js";

/** From the documentation of golang.org/x/mod/sumdb/note. */
const SECRET = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
const PUBLISHED = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
const TEXT = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
const NOTE = `${TEXT}\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n`;

test("the example of another implementation: the same key, the same signature", () => {
	const key = readSigningKey(SECRET);
	assert.ok(key);
	assert.equal(key.verifier, PUBLISHED);
	assert.equal(signedNote(TEXT, key), NOTE);
	const opened = openNote(NOTE, keysIn(`# ours\n${PUBLISHED}\n`));
	assert.deepEqual([opened?.text, opened?.signedBy?.name], [TEXT, "PeterNeumann"]);
});

test("a note that was touched is signed by nobody; what has no signature is no note", () => {
	const keys = keysIn(PUBLISHED);
	for (const touched of [NOTE.replace("answer", "answers"), NOTE.replace("x08go/Z", "x08go/z"), NOTE.replace("— P", "— p")])
		assert.equal(openNote(touched, keys)?.signedBy ?? null, null, touched);
	for (const none of ["", TEXT, `${TEXT}\n`, NOTE.trimEnd(), "x".repeat(20_000)])
		assert.equal(openNote(none, keys)?.signedBy ?? null, null);
});

test("what is no key is no key", () => {
	for (const wrong of ["", SECRET.replace("c7", "c8"), SECRET.slice(0, -4), SECRET.replace("PRIVATE", "PUBLIC")])
		assert.equal(readSigningKey(wrong), null);
	for (const wrong of ["", PUBLISHED.replace("c7", "c8"), PUBLISHED.replace("Peter", "Paul"), PUBLISHED.slice(0, -4)])
		assert.equal(readVerifierKey(wrong), null);
});

test("a key is made once, whoever asks at once, for its owner only; the one from the environment comes first", async (t) => {
	const file = join(await dataFolder(t), "record.key");
	const place = { given: null, file, name: "portal.example.org/record" };
	const made = await Promise.all([1, 2, 3, 4].map(() => signingKey(place)));
	assert.equal(new Set(made.map(({ verifier }) => verifier)).size, 1);
	assert.equal((await stat(file)).mode & 0o777, 0o600);
	assert.match(made[0]?.verifier ?? "", /^portal\.example\.org\/record\+/);
	assert.equal((await signingKey({ ...place, name: "another" })).verifier, made[0]?.verifier);
	assert.equal((await signingKey({ ...place, given: SECRET })).verifier, PUBLISHED);
	const kept = await readFile(file, "utf8");
	await chmod(file, 0o600);
	await writeFile(file, kept.replace("PRIVATE", ""));
	await assert.rejects(
		signingKey(place),
		(error) => error instanceof Problem && error.code === "wrong_setting" && error.facts.name === file,
	);
	await assert.rejects(
		signingKey({ ...place, given: "PRIVATE+KEY+no" }),
		(error) => error instanceof Problem && error.facts.name === "RECORD_KEY",
	);
});
