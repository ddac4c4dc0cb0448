/** Whatever one thing is done to a record, it is found, named and placed. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { verifyRecord } from "../../../src/acts/verify-record.js";
import { firstBreak } from "../../../src/domain/record/check.js";
import { checkpointText, fit, readCheckpointText } from "../../../src/domain/record/checkpoint.js";
import type { Entry } from "../../../src/domain/record/entry.js";
import { readSigningKey } from "../../../src/store/record/keys.js";
import { sha256 } from "../../../src/store/record/sha256.js";
import { keysIn, signedNote } from "../../../src/store/record/signed-note.js";
import { after, anyMade, anyRecord, bound, grown } from "./chain.js";

const found = (entries: readonly Entry[]) => firstBreak(sha256, entries);
const place = (entries: readonly Entry[], chance: number) => chance % entries.length;
const chance = fc.nat({ max: 1000 });

/** Another digit at the end. */
const other = (hex: string) => `${hex.slice(0, -1)}${hex.endsWith("0") ? "1" : "0"}`;

/** Every member of an entry, changed by itself. */
const CHANGES: readonly ((entry: Entry) => Entry)[] = [
	...(["act", "kind", "at", "role"] as const).map((name) => (entry: Entry) => ({
		...entry,
		statement: { ...entry.statement, [name]: `${entry.statement[name]}x` },
	})),
	...(["round", "subject", "onBehalfOf", "file"] as const).map((name) => (entry: Entry) => ({
		...entry,
		statement: { ...entry.statement, [name]: entry.statement[name] === null ? "x" : null },
	})),
	...(["actor", "data", "salt"] as const).map((name) => (entry: Entry) => ({
		...entry,
		statement: { ...entry.statement, [name]: other(entry.statement[name]) },
	})),
	...(["actor", "data"] as const).flatMap((field) => [
		(entry: Entry) => ({
			...entry,
			disclosures: { ...entry.disclosures, [field]: { ...disclosed(entry, field), value: "somebody else" } },
		}),
		(entry: Entry) => ({
			...entry,
			disclosures: { ...entry.disclosures, [field]: { ...disclosed(entry, field), salt: other(disclosed(entry, field).salt) } },
		}),
	]),
	...(["leaf", "previous", "hash"] as const).map((name) => (entry: Entry) => ({ ...entry, [name]: other(entry[name]) })),
	(entry) => ({ ...entry, number: entry.number + 1 }),
	// Made to hold by itself again, as somebody would who knows how leaves are made.
	(entry) => ({ ...bound({ ...entry, statement: { ...entry.statement, role: "nobody" } }), hash: entry.hash }),
];

function disclosed(entry: Entry, field: "actor" | "data") {
	const disclosure = entry.disclosures[field];
	assert.ok(disclosure);
	return disclosure;
}

test("property: a whole record has no break, nor has one of which something was erased", () => {
	fc.assert(
		fc.property(anyRecord(), chance, (entries, at) => {
			assert.equal(found(entries), null);
			const erased = entries.map((entry, index) => (index === place(entries, at) ? { ...entry, disclosures: {} } : entry));
			assert.equal(found(erased), null);
		}),
	);
});

test("property: a change of any member of any entry is found where it is", () => {
	fc.assert(
		fc.property(anyRecord(), chance, fc.constantFrom(...CHANGES), (entries, at, change) => {
			const index = place(entries, at);
			assert.deepEqual(found(entries.map((entry, here) => (here === index ? change(entry) : entry))), {
				fault: "changed",
				place: index + 1,
			});
		}),
		{ numRuns: 1000 },
	);
});

test("property: an entry replaced by one that holds by itself is found where it is, as long as one follows", () => {
	fc.assert(
		fc.property(anyRecord(), chance, anyMade, (entries, at, made) => {
			const index = place(entries.slice(1), at);
			const replaced = entries.map((entry, here) => (here === index ? after(entries[index - 1], made) : entry));
			assert.deepEqual(found(replaced), { fault: "changed", place: index + 1 });
		}),
	);
});

test("property: the removal of one or more entries is found where they are missing", () => {
	fc.assert(
		fc.property(anyRecord(), chance, chance, (entries, at, length) => {
			const index = place(entries.slice(1), at);
			const count = 1 + (length % (entries.length - 1 - index));
			assert.deepEqual(found(entries.toSpliced(index, count)), { fault: "removed", place: index + 1 });
		}),
	);
});

test("property: an insertion is found where it is: one that follows as it should, one that does not, or a copy", () => {
	fc.assert(
		fc.property(anyRecord(), chance, anyMade, chance, (entries, at, made, from) => {
			const index = place(entries, at);
			const foreign = after({ number: index, hash: sha256("elsewhere") }, made);
			const copy = entries[place(entries.slice(0, index + 1), from)] as Entry;
			assert.deepEqual(found(entries.toSpliced(index, 0, after(entries[index - 1], made))), {
				fault: "inserted",
				place: index + 1,
			});
			assert.deepEqual(found(entries.toSpliced(index, 0, foreign)), { fault: "inserted", place: index + 1 });
			assert.deepEqual(found(entries.toSpliced(index + 1, 0, copy)), { fault: "inserted", place: index + 2 });
		}),
	);
});

test("property: two entries that have changed places are found at the first of them", () => {
	fc.assert(
		fc.property(anyRecord(), chance, chance, (entries, one, two) => {
			const first = place(entries.slice(1), one);
			const second = first + 1 + place(entries.slice(first + 1), two);
			const swapped = entries.with(first, entries[second] as Entry).with(second, entries[first] as Entry);
			assert.deepEqual(found(swapped), { fault: "reordered", place: first + 1 });
		}),
	);
});

const KEY = readSigningKey("PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz");
assert.ok(KEY);
const key = KEY;

/** A checkpoint after each of some entries. */
const published = (entries: readonly Entry[], places: readonly number[]) =>
	places.map((after, day) => {
		const { hash } = entries[after - 1] as Entry;
		const text = checkpointText({ origin: key.name, head: hash, day: `2018-01-${String(day + 1).padStart(2, "0")}` });
		return { name: `${after}`, text: signedNote(text, key) };
	});

const verified = (entries: readonly Entry[], checkpoints: readonly { name: string; text: string }[]) =>
	verifyRecord({ entries, checkpoints, receipts: [], keys: keysIn(key.verifier) });

test("property: a record that was cut or rewritten is found by the first checkpoint that it lacks, after the last that it has", () => {
	fc.assert(
		fc.property(
			anyRecord(),
			fc.array(chance, { maxLength: 5 }),
			chance,
			fc.array(anyMade, { maxLength: 4 }),
			(entries, days, at, more) => {
				const places = [...new Set([...days.map((day) => place(entries, day) + 1), entries.length])].sort((a, b) => a - b);
				const checkpoints = published(entries, places);
				assert.deepEqual(
					verified(entries, checkpoints).checkpoints.map(({ state, place }) => [state, place]),
					places.map((place) => ["holds", place]),
				);
				const kept = place(entries, at);
				const salts = new Set(entries.map(({ statement }) => statement.salt));
				const others = more.filter(({ statement }) => !salts.has(statement.salt));
				const cut = grown(entries.slice(0, kept), others);
				const answer = verified(cut, checkpoints);
				const last = Math.max(0, ...places.filter((place) => place <= kept));
				assert.deepEqual([answer.whole, answer.broken], [false, { fault: "removed", place: last + 1 }]);
				assert.deepEqual(
					answer.checkpoints.map(({ state }) => state),
					places.map((place) => (place <= kept ? "holds" : "missing")),
				);
			},
		),
	);
});

test("a checkpoint that nobody signed, or another house, or that is none, or that stands before an earlier one, does not hold", () => {
	const [entries] = fc.sample(anyRecord(), { numRuns: 1, seed: 1 }) as [Entry[]];
	const [good] = published(entries, [1]) as [{ name: string; text: string }];
	const states = (text: string, keys = key.verifier) =>
		verifyRecord({ entries, checkpoints: [{ name: "", text }], receipts: [], keys: keysIn(keys) }).checkpoints.map(
			({ state }) => state,
		);
	assert.deepEqual(states(good.text), ["holds"]);
	assert.deepEqual(states(good.text, ""), ["not_signed"]);
	assert.deepEqual(states(good.text.replace("2018-01-01", "2018-01-02")), ["not_signed"]);
	assert.deepEqual(states(good.text.replaceAll("PeterNeumann", "Somebody")), ["not_signed"]);
	assert.deepEqual(
		states(signedNote(checkpointText({ origin: "another", head: entries[0]?.hash ?? "", day: "2018-01-01" }), key)),
		["not_signed"],
	);
	assert.deepEqual(states("nothing"), ["not_a_checkpoint"]);
	assert.deepEqual(states(signedNote("a text\n", key)), ["not_a_checkpoint"]);
	const [late, early] = published(entries, [2, 1]) as [{ name: string; text: string }, { name: string; text: string }];
	assert.deepEqual(
		verified(entries, [late, early]).checkpoints.map(({ state }) => state),
		["holds", "misplaced"],
	);
});

test("a checkpoint tells the head and the day, and nothing else", () => {
	const head = "a".repeat(64);
	const text = checkpointText({ origin: "portal.example.org/record", head, day: "2026-11-24" });
	assert.equal(text, `portal.example.org/record\n${head}\n2026-11-24\n`);
	assert.deepEqual(readCheckpointText(text), { origin: "portal.example.org/record", head, day: "2026-11-24" });
	for (const wrong of ["", text.trimEnd(), `${text}\n`, text.replace(head, head.toUpperCase()), text.replace("2026-", "26-")])
		assert.equal(readCheckpointText(wrong), null);
	assert.deepEqual(fit([], [{ origin: "x", head, day: "2026-11-24" }])[0]?.place, 0);
});
