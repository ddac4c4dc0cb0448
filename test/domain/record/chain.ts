/** Records for tests, made as the house makes them. */
import fc from "fast-check";
import type { Json } from "../../../src/domain/record/canonical.js";
import {
	BEGINNING,
	type Disclosure,
	digestOf,
	type Entry,
	type FIELDS,
	type Hex,
	leafOf,
	linkOf,
	type Statement,
} from "../../../src/domain/record/entry.js";
import { sha256 } from "../../../src/store/record/sha256.js";

/** What is made up of an event; salts are its own. */
export interface Made {
	readonly statement: Omit<Statement, "actor" | "onBehalfOf" | "data" | "file">;
	readonly disclosures: {
		readonly actor: Disclosure;
		readonly data: Disclosure;
		readonly onBehalfOf?: Disclosure;
		readonly file?: Disclosure;
	};
}

const salt = fc.uint8Array({ minLength: 16, maxLength: 16 }).map((bytes) => Buffer.from(bytes).toString("hex"));
const disclosure = fc.record({ salt, value: fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json> });

export const anyMade: fc.Arbitrary<Made> = fc.record({
	statement: fc.record({
		act: fc.constantFrom("register_reply", "publish_reply", "open_round"),
		kind: fc.constantFrom("reply_registered", "reply_published", "round_opened"),
		at: fc.constantFrom("2018-01-02T08:00:00.000Z", "2018-01-03T09:30:00.500Z"),
		role: fc.constantFrom("secretariat", "registrar"),
		round: fc.option(fc.constantFrom("lanzarote-ict", "other")),
		subject: fc.option(fc.uuid()),
		salt,
	}),
	disclosures: fc.record(
		{ actor: disclosure, data: disclosure, onBehalfOf: disclosure, file: disclosure },
		{ requiredKeys: ["actor", "data"] },
	),
});

/** One whose salt no other one has: what was recorded twice with the same salt could not be told apart. */
export const anyRecord = (most = 8): fc.Arbitrary<Entry[]> =>
	fc
		.uniqueArray(anyMade, { minLength: 2, maxLength: most, selector: ({ statement }) => statement.salt })
		.map((made) => grown([], made));

/** A record with more after its last entry. */
export function grown(entries: readonly Entry[], made: readonly Made[]): Entry[] {
	const all = [...entries];
	for (const one of made) all.push(after(all.at(-1), one));
	return all;
}

/** An entry that follows another one as it should. */
export function after(last: Pick<Entry, "number" | "hash"> | undefined, { statement, disclosures }: Made): Entry {
	const digest = (field: (typeof FIELDS)[number]): Hex | null => {
		const one = disclosures[field];
		return one === undefined ? null : digestOf(sha256, field, one);
	};
	const whole = {
		...statement,
		actor: digest("actor") ?? "",
		onBehalfOf: digest("onBehalfOf"),
		data: digest("data") ?? "",
		file: digest("file"),
	};
	return bound({ number: (last?.number ?? 0) + 1, statement: whole, disclosures, previous: last?.hash ?? BEGINNING });
}

/** With the leaf and the hash that belong to it. */
export function bound(entry: Omit<Entry, "leaf" | "hash">): Entry {
	const leaf = leafOf(sha256, entry.statement);
	return { ...entry, leaf, hash: linkOf(sha256, entry.previous, leaf) };
}
