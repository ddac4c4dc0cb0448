/** Every duty of the clock over a house full of canaries, at each moment: what it leaves for others to see, and what it writes. */
import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { clockHeldAt } from "../../src/acts/clock.js";
import { receiveMail } from "../../src/acts/intake/receive.js";
import type { Post } from "../../src/acts/letters/courier.js";
import type { ANYBODY } from "../../src/domain/person.js";
import { CLOCKS, DUTIES, doWhatIsDue } from "../../src/doors/clock/duties.js";
import { findCheckpoint, listCheckpoints } from "../../src/store/record/checkpoints.js";
import { type SigningKey, signingKey } from "../../src/store/record/keys.js";
import { readAs } from "../../src/store/visible.js";
import { CLARA, inHouse, type TestHouse } from "../builders/house.js";
import { mailOf } from "../builders/mail.js";
import { recordOf } from "../builders/record.js";
import { documentOf, fill, ROUND, STATES } from "./canaries.js";
import { VIEWERS } from "./viewers.js";

/** The day of the house, the day after, and one on which an embargo has ended. */
const MOMENTS = ["2018-01-02T08:00:00.000Z", "2018-01-03T00:00:00.000Z", "2018-07-01T08:00:00.000Z"];

const SENDER = "somebody@open-door.example";

interface Leaves {
	/** What it enters in the record; null: nothing, its letters are counted. */
	readonly event: string | null;
	/** How often by each moment. */
	readonly entered: readonly number[];
	/** What has to be done before there is something to do for it. */
	readonly after?: keyof typeof DUTIES;
}

/** For each duty, what it leaves. */
const LEAVES: Readonly<Record<keyof typeof DUTIES, Leaves>> = {
	checkpoint: { event: "checkpoint_signed", entered: [1, 2, 3] },
	// The house has had something withdrawn.
	forgetting: { event: "plain_forgotten", entered: [1, 1, 1] },
	embargoes: { event: "contribution_published", entered: [0, 0, 1] },
	// A contribution, and what is in the register already: of that nobody is told.
	sorting: { event: "mail_sorted", entered: [2, 2, 2] },
	outbox: { event: null, entered: [1, 1, 1], after: "sorting" },
};

test("every duty has its entry, and its clock", () => {
	assert.deepEqual(Object.keys(DUTIES).sort(), Object.keys(LEAVES).sort());
	assert.ok(Object.keys(DUTIES).length > 0);
	assert.deepEqual(new Set(Object.values(CLOCKS).flat()), new Set(Object.values(DUTIES)));
});

for (const [name, duty] of Object.entries(DUTIES)) {
	const { event, entered, after } = LEAVES[name as keyof typeof DUTIES];
	test(
		`${name} tells nothing of what is hidden, does once what is due once, and leaves the same for all`,
		inHouse(async (house) => {
			const canaries = [...(await fill(house, STATES)).map(({ word }) => word), ...(await mailsTo(house))];
			const folder = await mkdtemp(join(tmpdir(), "rapporteur-duty-"));
			try {
				const key = await signingKey({ given: null, file: join(folder, "record.key"), name: "test/record" });
				const { told, ...keeper } = keeperOver(house, key);
				if (after !== undefined) await DUTIES[after](keeper);
				const before = event === null ? 0 : await entriesOf(house, event);
				for (const [index, moment] of MOMENTS.entries()) {
					for (let time = 0; time < 2; time++) await duty({ ...keeper, house: { ...house, clock: clockHeldAt(moment) } });
					const entries = await recordOf(house);
					const count = event === null ? told.letters.length : (await entriesOf(house, event)) - before;
					assert.equal(count, entered[index], "once, when it is due");
					assert.ok(told.letters.every(({ to }) => to === SENDER));
					const left = await Promise.all(VIEWERS.map(({ viewer }) => leftFor(house, viewer, moment)));
					assert.ok(name !== "checkpoint" || (left[0] ?? "").length > 50);
					for (const one of left) assert.equal(one, left[0]);
					const written = JSON.stringify([entries.slice(-3), left[0], told]);
					for (const word of canaries) assert.ok(!written.includes(word), word);
				}
				assert.deepEqual(told.failures, []);
			} finally {
				await rm(folder, { recursive: true });
			}
		}),
	);
}

test(
	"a duty that fails is told of, and keeps no other from its turn",
	inHouse(async (house) => {
		const { told, ...keeper } = keeperOver(house, {} as SigningKey);
		const done: string[] = [];
		const fails = async () => {
			throw new Error("fails");
		};
		await doWhatIsDue([fails, async () => void done.push("second"), fails, async () => void done.push("fourth")], keeper);
		assert.deepEqual([done, told.failures.length], [["second", "fourth"], 2]);
	}),
);

/** A keeper who writes down all that is said, sent and failed. */
function keeperOver(house: TestHouse, key: SigningKey) {
	const told = { said: [] as string[], letters: [] as { to: string; text: string }[], failures: [] as string[] };
	const post: Post = {
		async send({ email }, { subject, text, html }) {
			told.letters.push({ to: email, text: `${subject}\n${text}\n${html}` });
		},
	};
	const say = (line: string) => void told.said.push(line);
	return { house, key, post, authserv: null, say, failed: (error: unknown) => void told.failures.push(String(error)), told };
}

/** A contribution, and by somebody else one that is in the register already. @returns words that no duty may say to anybody */
async function mailsTo(house: TestHouse): Promise<string[]> {
	const { words, bytes } = documentOf("come by mail");
	const known = documentOf(STATES[0]?.name ?? "").bytes;
	const said = { subject: "Comments on Albania", text: "Please find our comments attached." };
	for (const mail of [
		{ ...said, from: SENDER, id: "1@open-door.example", files: [{ name: "comments.docx", bytes }] },
		{ ...said, from: "other@elsewhere.example", id: "2@elsewhere.example", files: [{ name: "known.docx", bytes: known }] },
	])
		await receiveMail(house, CLARA, { round: ROUND, raw: mailOf(mail) });
	return [...Object.values(words), "elsewhere.example"];
}

async function entriesOf(house: Parameters<typeof recordOf>[0], kind: string): Promise<number> {
	return (await recordOf(house)).filter(({ statement }) => statement.kind === kind).length;
}

async function leftFor(house: Parameters<typeof recordOf>[0], viewer: typeof ANYBODY, moment: string): Promise<string> {
	const reading = readAs(house.db, viewer, moment);
	return JSON.stringify([await listCheckpoints(reading), await findCheckpoint(reading, moment.slice(0, 10))]);
}
