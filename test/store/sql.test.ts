/**
 * What each role's reading is in SQL, kept in test/store/sql/ for whoever audits it: a change of who may read what shows in review as
 * a change of these files. `SNAPSHOTS=write npm test -- store/sql` writes them anew.
 */
import assert from "node:assert/strict";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { ANYBODY, type HeldRole, ROLES, scopeOf, type Viewer } from "../../src/domain/person.js";
import { type Reading, readAs } from "../../src/store/visible.js";
import { freshHouse, type TestHouse } from "../builders/house.js";

const FOLDER = fileURLToPath(new URL("sql", import.meta.url));
const WRITE = process.env["SNAPSHOTS"] === "write";

let house: TestHouse;
before(async () => {
	house = await freshHouse();
});
after(() => house.close());

/** Relations from which all that is read of documents and people comes. */
function relations({ visible }: Reading) {
	return {
		visible_item: visible.selectFrom("visible_item").select("id"),
		visible_passage: visible.selectFrom("visible_passage").select("id"),
		visible_tally: visible.selectFrom("visible_tally").select("item"),
		tombstone: visible.selectFrom("tombstone").select("symbol"),
		visible_role: visible.selectFrom("visible_role").select("id"),
		visible_person: visible.selectFrom("visible_person").select("id"),
	};
}

/** The relation's own definition out of the whole statement, one condition a line, with what stands for each number. */
function definitionOf(
	name: string,
	{ sql, parameters }: { readonly sql: string; readonly parameters: readonly unknown[] },
): string {
	const start = sql.indexOf(`"${name}" as not materialized (`);
	assert.ok(start >= 0, name);
	let depth = 0;
	let end = sql.indexOf("(", start);
	do {
		if (sql[end] === "(") depth += 1;
		if (sql[end] === ")") depth -= 1;
		end += 1;
	} while (depth > 0);
	return (
		sql
			.slice(start, end)
			.replace(/\s+/g, " ")
			.replace(/ (from|left join|inner join|where|or|and) /g, "\n  $1 ")
			.replace(/\$(\d+)/g, (_, number: string) => `:${String(parameters[Number(number) - 1])}`)
			// The mark of an author is made with the key of the house, and another in each.
			.replace(/:[0-9a-f]{64}/g, ":mark")
	);
}

function snapshotOf(viewer: Viewer): string {
	const reading = readAs(house.db, viewer, "2018-01-02T08:00:00.000Z");
	return Object.entries(relations(reading))
		.map(([name, query]) => definitionOf(name, query.compile()))
		.join("\n\n")
		.concat("\n");
}

function held(role: HeldRole["role"]): HeldRole {
	const scope = scopeOf(role);
	return {
		role,
		round: "lanzarote-ict",
		party: scope.party === "never" ? null : "AL",
		questions: scope.questions === "must" ? ["9"] : null,
		organisation: scope.organisation === "never" ? null : "an-organisation",
	};
}

const VIEWERS: readonly (readonly [string, Viewer])[] = [
	["anybody", ANYBODY],
	...ROLES.map((role) => [role, { person: "a-person", roles: [held(role)] }] as const),
];

for (const [name, viewer] of VIEWERS) {
	test(`the SQL of ${name} is the one that was reviewed`, async () => {
		const path = join(FOLDER, `${name}.sql`);
		const now = snapshotOf(viewer);
		if (WRITE) await writeFile(path, now);
		assert.equal(
			now,
			await readFile(path, "utf8"),
			`look at the difference; if it is meant, SNAPSHOTS=write npm test -- store/sql`,
		);
	});
}

test("there is a snapshot for each role and for nobody else", async () => {
	assert.deepEqual((await readdir(FOLDER)).sort(), VIEWERS.map(([name]) => `${name}.sql`).sort());
});
