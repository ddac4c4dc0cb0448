/**
 * Everything that goes out as a file, and search, which goes through all of it: what stands in each table of the public record, what a
 * paper holds whoever issues it, what each viewer finds; at a moment before and one after an embargo, by the table's two readings.
 */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { clockHeldAt } from "../../src/acts/clock.js";
import { issueCompilation } from "../../src/acts/issue-compilation.js";
import { type Actor, ANYBODY, type Viewer } from "../../src/domain/person.js";
import { Problem } from "../../src/domain/problem.js";
import { searchFor } from "../../src/domain/search.js";
import { mayRead, seesFileNames } from "../../src/domain/visibility.js";
import { RECORD_TABLES, type TableName } from "../../src/doors/cli/record/tables.js";
import { findPassages } from "../../src/store/finding.js";
import { readAs } from "../../src/store/visible.js";
import { freshHouse, type TestHouse } from "../builders/house.js";
import { type Canary, fill, ROUND, STATES } from "./canaries.js";
import { deskOver, obeyed, programmeOver } from "./desk.js";
import { registeredCommands } from "./registry.js";
import { enterAll, VIEWERS } from "./viewers.js";

let house: TestHouse;
let canaries: readonly Canary[];
before(async () => {
	house = await freshHouse();
	canaries = await fill(house, STATES);
	await enterAll(house);
});
after(() => house.close());

const MOMENTS = ["2018-01-02T08:00:00.000Z", "2018-07-01T08:00:00.000Z"];

/** Commands that write files, and what test looks into these. */
const WRITE_FILES: Readonly<Record<string, "here" | "commands" | "what it is given">> = {
	export: "here",
	"write compilation": "here",
	"write questionnaire": "commands",
	"write reply": "commands",
	"record export": "commands",
	"import reply": "commands",
	"import contribution": "commands",
	merge: "what it is given",
	// Reads the receipts that it checks.
	verify: "commands",
};

test("every command that writes a file is known", () => {
	const registered = registeredCommands(
		deskOver(
			programmeOver(house, "", () => {}),
			"en",
		),
	);
	const writing = registered.filter(({ options }) => options.includes("out") || options.includes("receipt"));
	assert.deepEqual(writing.map(({ name }) => name).sort(), Object.keys(WRITE_FILES).sort());
});

/** Which places of a document stand in which table of the public record. */
const STANDS: Readonly<Record<TableName, readonly Canary["place"][]>> = {
	...{ rounds: [], parties: [], questions: [], replies: [], windows: [], answers: [], timeliness: [], placements: [] },
	contributions: ["organisation"],
	passages: ["text", "cell", "marked"],
};

test("every table of the public record is known", () => {
	assert.deepEqual(Object.keys(STANDS).sort(), Object.keys(RECORD_TABLES).sort());
});

for (const format of ["json", "csv"] as const) {
	test(`as ${format} each table of the public record holds just what anybody may read, at each moment`, async () => {
		for (const at of MOMENTS) {
			const { files } = await obeyed(house, ["export", "--format", format, "--out", "FOLDER"], { at });
			assert.equal(files.size, Object.keys(RECORD_TABLES).length + 1);
			for (const [table, places] of Object.entries(STANDS)) {
				const text = files.get(`${table}.${format === "json" ? "jsonl" : "csv"}`);
				assert.ok(text !== undefined, table);
				for (const { word, place, state, readable } of canaries) {
					const stands = places.includes(place) && readable !== null && mayRead(ANYBODY, readable, at);
					assert.equal(text.includes(word), stands, `${table} and the ${place} of what is ${state}`);
				}
			}
		}
	});
}

test("a compilation holds what anybody may read, whoever issues it; most may not", async () => {
	const issuers: string[] = [];
	for (const at of MOMENTS) {
		for (const { name, viewer } of VIEWERS) {
			const actor: Actor = { ...viewer, name };
			const now = { ...house, clock: clockHeldAt(at) };
			const issued = await issueCompilation(now, actor, { round: ROUND, question: "9", language: "en" }).catch(
				(error: unknown) => {
					if (error instanceof Problem && error.code === "refused") return null;
					throw error;
				},
			);
			if (issued === null) continue;
			issuers.push(name);
			const text = JSON.stringify(issued.paper);
			for (const { word, place, state, readable } of canaries) {
				const may = readable !== null && mayRead(ANYBODY, readable, at);
				if (["text", "cell", "organisation"].includes(place))
					assert.equal(text.includes(word), may, `${name}: ${place} of ${state}`);
				else assert.ok(!text.includes(word), `${name}: ${place} of ${state}`);
			}
		}
	}
	assert.equal(issuers.filter((name) => name === "secretariat").length, MOMENTS.length, "at each moment somebody has issued one");
});

test("whoever seeks finds just what they may read: the SQL and the predicate say the same of every passage, viewer and moment", async () => {
	const round = house.round;
	for (const at of MOMENTS) {
		for (const { name, viewer } of VIEWERS) {
			const found = await everythingFor(viewer, at);
			for (const { word, place, state, readable, document: whole } of canaries) {
				// The desk, and nobody else, is told the names of files.
				const document = place === "file" && seesFileNames(viewer) ? whole : readable;
				const may = document !== null && mayRead(viewer, document, at);
				assert.equal(found.includes(word), may, `${name} at ${at}: the ${place} of what is ${state}`);
			}
		}
	}
	async function everythingFor(viewer: Viewer, at: string): Promise<string> {
		const reading = readAs(house.db, viewer, at);
		const found = await Promise.all(
			["seen", "twelve", "told"].map((word) => findPassages(reading, round, searchFor(word) ?? { sought: [] })),
		);
		return JSON.stringify(found.flat());
	}
});
