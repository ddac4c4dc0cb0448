import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import fc from "fast-check";
import type { Moment } from "../../src/domain/deadline.js";
import { ANYBODY, type HeldRole, ROLES, type Viewer } from "../../src/domain/person.js";
import { AUDIENCES, type Audience, mayKnowOf, mayRead, narrower, type Readable } from "../../src/domain/visibility.js";
import { markOfAuthor } from "../../src/store/sealing/authors.js";
import { vaultOf } from "../../src/store/sealing/vault.js";
import { readAs } from "../../src/store/visible.js";
import { freshHouse, type TestHouse } from "../builders/house.js";

const NOW = "2018-01-02T08:00:00.000Z";
let house: TestHouse;
/** Ids of the people and of the organisations of the same names. */
let people: Readonly<Record<Somebody, string>>;
let organisations: Readonly<Record<Somebody, string>>;
before(async () => {
	house = await freshHouse(NOW);
	await house.db
		.insertInto("blob")
		.values({ mark: "0".repeat(64), size: 0 })
		.execute();
	const ids = async (insert: (name: Somebody) => Promise<{ id: string }>) =>
		Object.fromEntries(await Promise.all(SOMEBODY.map(async (name) => [name, (await insert(name)).id]))) as Record<
			Somebody,
			string
		>;
	people = await ids((name) =>
		house.db
			.insertInto("person")
			.values({ name, email: `${name}@example.org`, language: "en", added_at: NOW })
			.returning("id")
			.executeTakeFirstOrThrow(),
	);
	organisations = await ids((name) =>
		house.db.insertInto("organisation").values({ name }).returning("id").executeTakeFirstOrThrow(),
	);
});
after(() => house.close());

interface Sample {
	readonly kind: "reply" | "contribution";
	readonly item: Audience;
	readonly passage: Audience;
	readonly publishedAt: Moment | null;
	readonly withdrawnAt: Moment | null;
	/** The Party whose reply it is, or to which the contribution has been transmitted. */
	readonly party: "AL" | "BE";
	readonly transmittedAt: Moment | null;
	readonly author: Somebody | null;
	readonly organisation: Somebody | null;
	readonly named: Somebody | null;
}

const SOMEBODY = ["ana", "ben"] as const;
type Somebody = (typeof SOMEBODY)[number];

const around = fc.constantFrom(null, "2017-12-01T00:00:00.000Z", NOW, "2018-01-02T08:00:00.001Z", "2018-06-01T00:00:00.000Z");
const somebody = fc.constantFrom(null, ...SOMEBODY);
const anySample: fc.Arbitrary<Sample> = fc.record({
	kind: fc.constantFrom("reply", "contribution"),
	item: fc.constantFrom(...AUDIENCES),
	passage: fc.constantFrom(...AUDIENCES),
	publishedAt: around,
	withdrawnAt: fc.constantFrom(null, null, NOW),
	party: fc.constantFrom("AL", "BE"),
	transmittedAt: around,
	author: somebody,
	organisation: somebody,
	named: somebody,
});

/** A viewer in up to three roles, well-formed or not: the table must hold whatever the rows say. */
interface Seen {
	readonly person: Somebody | null;
	readonly roles: readonly (Omit<HeldRole, "organisation"> & { readonly organisation: Somebody | null })[];
}

const anyRole = fc.record({
	role: fc.constantFrom(...ROLES),
	round: fc.constantFrom(null, "lanzarote-ict", "another"),
	party: fc.constantFrom(null, "AL", "BE"),
	questions: fc.constant(null),
	organisation: somebody,
});
const anyViewer: fc.Arbitrary<Seen> = fc.record({ person: somebody, roles: fc.array(anyRole, { maxLength: 3 }) });

let version = 0;

/** Rows of a house that no act would make: every combination, behind the acts, because the rule must hold for each. */
async function enter(sample: Sample): Promise<string> {
	const { db } = house;
	const round = house.round.id;
	const item = (
		await db
			.insertInto("item")
			.values({
				...{ round, kind: sample.kind, audience: sample.item, language: "en", symbol: null, mark: "0".repeat(64) },
				...{ received_at: "2017-11-01T00:00:00.000Z", registered_at: "2017-11-01T00:00:00.000Z" },
			})
			.returning("id")
			.executeTakeFirstOrThrow()
	).id;
	if (sample.kind === "reply") {
		version += 1;
		await db.insertInto("reply").values({ item, round, party: sample.party, version }).execute();
	} else {
		await db
			.insertInto("contribution")
			.values({
				...{ item, kind: "comments", stated_visibility: "public", organisations: ["Canary"], coalition: false },
				children_involved: null,
			})
			.execute();
		await db.insertInto("contribution_party").values({ item, round, party: sample.party }).execute();
	}
	await enterPassage(sample, item);
	await enterCircle(sample, item);
	return item;
}

async function enterPassage(sample: Sample, item: string): Promise<void> {
	const { db } = house;
	const round = house.round.id;
	const { id: passage } = await db
		.insertInto("passage")
		.values({
			...{ item, position: 0, audience: sample.passage, role: "text", language: "en", not_applicable: false },
			...(sample.passage === "public" ? { text: "canary" } : { text: "", sealed_text: Buffer.from("canary") }),
			blocks: JSON.stringify({ blocks: [], notes: [] }),
		})
		.returning("id")
		.executeTakeFirstOrThrow();
	const question = await db
		.selectFrom("question")
		.where("round", "=", round)
		.where("number", "=", "3")
		.select("id")
		.executeTakeFirstOrThrow();
	await db.insertInto("placement").values({ passage, question: question.id, item, confidence: 1, why: "test" }).execute();
	await db.insertInto("passage_party").values({ passage, round, party: sample.party }).execute();
}

async function enterCircle(sample: Sample, item: string): Promise<void> {
	const { db } = house;
	const { party, publishedAt, withdrawnAt, transmittedAt, author, organisation, named } = sample;
	if (publishedAt !== null) await db.insertInto("publication").values({ item, published_at: publishedAt }).execute();
	if (withdrawnAt !== null)
		await db.insertInto("withdrawal").values({ item, withdrawn_at: withdrawnAt, reason: "test" }).execute();
	if (transmittedAt !== null) {
		await db.insertInto("transmission").values({ item, round: house.round.id, party, transmitted_at: transmittedAt }).execute();
	}
	if (author !== null)
		await db
			.insertInto("author")
			.values({ item, mark: markOfAuthor(vaultOf(house.db), people[author]) })
			.execute();
	if (organisation !== null) {
		await db
			.insertInto("lodging")
			.values({ item, mark: markOfAuthor(vaultOf(house.db), organisations[organisation]), lead: true })
			.execute();
	}
	if (named !== null) await db.insertInto("named_reader").values({ item, person: people[named], named_at: NOW }).execute();
}

function readable(sample: Sample, audience: Audience): Readable {
	const { party, publishedAt, withdrawnAt, transmittedAt, author, organisation, named } = sample;
	return {
		...{ round: house.round.id, audience, publishedAt, withdrawnAt, party: sample.kind === "reply" ? party : null },
		transmitted: transmittedAt === null ? [] : [{ party, at: transmittedAt }],
		authors: author === null ? [] : [people[author]],
		organisations: organisation === null ? [] : [organisations[organisation]],
		named: named === null ? [] : [people[named]],
	};
}

function viewerOf({ person, roles }: Seen): Viewer {
	return {
		person: person === null ? null : people[person],
		roles: roles.map((held) => ({ ...held, organisation: held.organisation === null ? null : organisations[held.organisation] })),
	};
}

test("property: the two readings of the table agree, for items, passages and all that hangs on them", async () => {
	const entered: { readonly sample: Sample; readonly item: string }[] = [];
	for (const sample of fc.sample(anySample, 200)) entered.push({ sample, item: await enter(sample) });
	const counts = { seen: 0, hidden: 0 };
	await fc.assert(
		fc.asyncProperty(anyViewer, async (who) => {
			const viewer = viewerOf(who);
			const seenBy = (audienceOf: (sample: Sample) => Audience) =>
				entered.filter(({ sample }) => mayRead(viewer, readable(sample, audienceOf(sample)), NOW)).map(({ item }) => item);
			const items = seenBy((sample) => sample.item);
			const passages = seenBy((sample) => narrower(sample.item, sample.passage));
			counts.seen += passages.length;
			counts.hidden += entered.length - passages.length;
			const { visible } = readAs(house.db, viewer, NOW);
			const itemsOf = (rows: readonly { readonly item: string }[]) => rows.map(({ item }) => item).sort();
			const [found, replies, contributions, ...hanging] = await Promise.all([
				visible.selectFrom("visible_item").select("id as item").execute().then(itemsOf),
				visible.selectFrom("visible_reply").select("item").execute().then(itemsOf),
				visible.selectFrom("visible_contribution").select("item").execute().then(itemsOf),
				visible.selectFrom("visible_passage").select("item").execute().then(itemsOf),
				visible.selectFrom("visible_placement").select("item").execute().then(itemsOf),
				visible.selectFrom("visible_tie").select("item").execute().then(itemsOf),
				visible.selectFrom("visible_tally").select("item").execute().then(itemsOf),
			]);
			assert.deepEqual(found, [...items].sort());
			assert.deepEqual([...replies, ...contributions].sort(), [...items].sort());
			for (const rows of hanging) assert.deepEqual(rows, [...passages].sort());
		}),
		{ numRuns: 80 },
	);
	assert.ok(counts.seen > 500 && counts.hidden > 500, `both answers are tried often: ${JSON.stringify(counts)}`);
});

test("property: a narrower audience never lets anybody read who could not read the wider one, the author's circle and the named apart", () => {
	const widest = AUDIENCES.filter((audience) => audience !== "named" && audience !== "author");
	fc.assert(
		fc.property(anySample, anyViewer, fc.nat(), (sample, who, at) => {
			const one = widest[at % widest.length] ?? "public";
			for (const narrow of widest.slice(widest.indexOf(one))) {
				const published = { ...sample, publishedAt: "2017-12-01T00:00:00.000Z", withdrawnAt: null };
				const viewer = viewerOf(who);
				if (mayRead(viewer, readable(published, narrow), NOW)) assert.ok(mayRead(viewer, readable(published, one), NOW));
			}
		}),
	);
});

test("who may know of whom: both readings agree, for every role, round and Party", async () => {
	const rows: { readonly id: string; readonly person: string; readonly round: string | null; readonly party: string | null }[] =
		[];
	for (const person of Object.values(people))
		for (const round of [null, house.round.id])
			for (const party of [null, "AL", "BE"]) {
				const role = { person, role: "deputy", round, party, questions: null, organisation: null } as const;
				const dates = { from_at: NOW, until_at: null, comes_from: null };
				const { id } = await house.db
					.insertInto("held_role")
					.values({ ...role, ...dates })
					.returning("id")
					.executeTakeFirstOrThrow();
				rows.push({ id, person, round, party });
			}
	for (const role of ROLES)
		for (const round of [null, house.round.id, "another"])
			for (const party of [null, "AL", "BE"])
				for (const person of [null, people.ana]) {
					const viewer: Viewer = { person, roles: [{ role, round, party, questions: null, organisation: null }] };
					const { visible } = readAs(house.db, viewer, NOW);
					const [roles, known] = await Promise.all([
						visible.selectFrom("visible_role").select("id").execute(),
						visible.selectFrom("visible_person").select("id").execute(),
					]);
					const expected = rows.filter((row) => mayKnowOf(viewer, row.person, row));
					const ids = (of: readonly { readonly id: string }[]) => of.map(({ id }) => id).sort();
					assert.deepEqual(ids(roles), ids(expected), JSON.stringify(viewer));
					const persons = new Set([...expected.map((row) => row.person), ...(person === null ? [] : [person])]);
					assert.deepEqual(ids(known), [...persons].sort(), JSON.stringify(viewer));
				}
	await house.db.deleteFrom("held_role").execute();
});

test("a reading has no way to the tables behind the relations: this test holds by type-checking", () => {
	const { visible } = readAs(house.db, ANYBODY, NOW);
	// @ts-expect-error item is not among the visible tables
	visible.selectFrom("item");
	// @ts-expect-error passage is not among the visible tables
	visible.selectFrom("passage");
	// @ts-expect-error document is not among the visible tables
	visible.selectFrom("document");
	// @ts-expect-error a reading does not write
	visible.insertInto;
});

test("of what is published anybody reads what is public; of what is sent to a Party it reads what is for the Parties; the Committee what is for it", () => {
	const item = {
		round: house.round.id,
		publishedAt: NOW,
		withdrawnAt: null,
		party: null,
		authors: [],
		organisations: [],
		named: [],
	};
	const sent = { ...item, transmitted: [{ party: "AL", at: NOW }] };
	const readBy = (role: HeldRole | null) => {
		const viewer = role === null ? ANYBODY : { person: people.ana, roles: [role] };
		return AUDIENCES.filter((audience) => mayRead(viewer, { ...sent, audience }, NOW));
	};
	const held = (role: HeldRole["role"], party: string | null = null): HeldRole => ({
		...{ role, round: house.round.id, party, questions: null, organisation: null },
	});
	assert.deepEqual(readBy(null), ["public"]);
	assert.deepEqual(readBy(held("focal_point", "AL")), ["public", "parties"]);
	assert.deepEqual(readBy(held("focal_point", "BE")), ["public"]);
	assert.deepEqual(readBy(held("member")), ["public", "parties", "committee"]);
	assert.deepEqual(readBy(held("secretariat")), ["public", "parties", "committee", "secretariat"]);
	for (const role of ["observer", "contributor", "administrator"] as const)
		assert.deepEqual(readBy(held(role)), ["public"], role);
});

test("anybody reads what is public and published, and nothing else", () => {
	const item = { round: "r", party: "AL", transmitted: [], authors: [], organisations: [], named: [] };
	assert.equal(mayRead(ANYBODY, { ...item, audience: "secretariat", publishedAt: NOW, withdrawnAt: null }, NOW), false);
	assert.equal(mayRead(ANYBODY, { ...item, audience: "public", publishedAt: null, withdrawnAt: null }, NOW), false);
	assert.equal(mayRead(ANYBODY, { ...item, audience: "public", publishedAt: NOW, withdrawnAt: NOW }, NOW), false);
	assert.equal(mayRead(ANYBODY, { ...item, audience: "public", publishedAt: NOW, withdrawnAt: null }, NOW), true);
});
