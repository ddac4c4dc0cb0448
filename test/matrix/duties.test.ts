/** Every duty of the clock over a house full of canaries, at each moment: what it leaves for others to see, and what it writes. */
import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { clockHeldAt } from "../../src/acts/clock.js";
import type { ANYBODY } from "../../src/domain/person.js";
import { DUTIES } from "../../src/doors/clock/duties.js";
import { findCheckpoint, listCheckpoints } from "../../src/store/record/checkpoints.js";
import { signingKey } from "../../src/store/record/keys.js";
import { readAs } from "../../src/store/visible.js";
import { inHouse } from "../builders/house.js";
import { recordOf } from "../builders/record.js";
import { fill, STATES } from "./canaries.js";
import { VIEWERS } from "./viewers.js";

/** The day of the house, the day after, and one on which an embargo has ended. */
const MOMENTS = ["2018-01-02T08:00:00.000Z", "2018-01-03T00:00:00.000Z", "2018-07-01T08:00:00.000Z"];

/** For each duty, what it enters in the record, and how often by each moment. */
const LEAVES: Readonly<Record<keyof typeof DUTIES, { readonly event: string; readonly entered: readonly number[] }>> = {
	checkpoint: { event: "checkpoint_signed", entered: [1, 2, 3] },
	// The house has had something withdrawn.
	forgetting: { event: "plain_forgotten", entered: [1, 1, 1] },
	embargoes: { event: "contribution_published", entered: [0, 0, 1] },
};

test("every duty has its entry", () => {
	assert.deepEqual(Object.keys(DUTIES).sort(), Object.keys(LEAVES).sort());
	assert.ok(Object.keys(DUTIES).length > 0);
});

for (const [name, duty] of Object.entries(DUTIES)) {
	const { event, entered } = LEAVES[name as keyof typeof DUTIES];
	test(
		`${name} tells nothing of what is hidden, does once what is due once, and leaves the same for all`,
		inHouse(async (house) => {
			const canaries = await fill(house, STATES);
			const before = await entriesOf(house, event);
			const said: string[] = [];
			const folder = await mkdtemp(join(tmpdir(), "rapporteur-duty-"));
			try {
				const key = await signingKey({ given: null, file: join(folder, "record.key"), name: "test/record" });
				for (const [index, moment] of MOMENTS.entries()) {
					const keeper = { house: { ...house, clock: clockHeldAt(moment) }, key, say: (line: string) => void said.push(line) };
					for (let time = 0; time < 2; time++) await duty(keeper);
					const entries = await recordOf(house);
					assert.equal((await entriesOf(house, event)) - before, entered[index], "once, when it is due");
					const written = JSON.stringify(entries.slice(-1));
					const left = await Promise.all(VIEWERS.map(({ viewer }) => leftFor(house, viewer, moment)));
					assert.ok(name !== "checkpoint" || (left[0] ?? "").length > 50);
					for (const one of left) assert.equal(one, left[0]);
					for (const { word } of canaries)
						assert.ok(!written.includes(word) && !left[0]?.includes(word) && !said.join().includes(word), word);
				}
			} finally {
				await rm(folder, { recursive: true });
			}
		}),
	);
}

async function entriesOf(house: Parameters<typeof recordOf>[0], kind: string): Promise<number> {
	return (await recordOf(house)).filter(({ statement }) => statement.kind === kind).length;
}

async function leftFor(house: Parameters<typeof recordOf>[0], viewer: typeof ANYBODY, moment: string): Promise<string> {
	const reading = readAs(house.db, viewer, moment);
	return JSON.stringify([await listCheckpoints(reading), await findCheckpoint(reading, moment.slice(0, 10))]);
}
