/** simulate: the same seed makes the same round, and broken off it goes on. */
import assert from "node:assert/strict";
import { once } from "node:events";
import { after, before, describe, test } from "node:test";
import { begin, command, type DataFolder, dataFolder } from "./command.js";

const SMALL = [
	"--parties",
	"4",
	"--answers",
	"12",
	"--length",
	"200",
	"--contributions",
	"12",
	"--passages",
	"260",
	"--seed",
	"7",
];

describe("simulate", () => {
	let one: DataFolder;
	let other: DataFolder;
	before(async () => {
		[one, other] = await Promise.all([dataFolder(), dataFolder()]);
	});
	after(() => Promise.all([one.remove(), other.remove()]));

	test("fills a round, and doing it again adds nothing", async () => {
		const first = await command(["simulate", ...SMALL], one.env);
		assert.equal(first.code, 0, first.err);
		assert.match(first.out, /^Registered [45] replies and 12 contributions with \d+ passages\./);
		assert.match(first.err, /clock of this house stands still on 2018-01-08/);
		const again = await command(["simulate", ...SMALL], one.env);
		assert.doesNotMatch(again.err, /clock/);
		assert.match(again.out, /^Registered 0 replies and 0 contributions[\s\S]*1[67] documents were there already/);
	});

	test("what is made up is seen as of its months: windows are open, and none opens later", async () => {
		const { parties } = JSON.parse((await command(["state", "--json"], one.env)).out) as {
			parties: { window: { opensOn: string; lastDay: string } | null }[];
		};
		const windows = parties.flatMap(({ window }) => (window === null ? [] : [window]));
		assert.ok(windows.some(({ lastDay }) => lastDay >= "2018-01-08"));
		assert.ok(windows.every(({ opensOn }) => opensOn < "2018-01-08"));
	});

	test("interrupted, it says so and goes on; the end is the same", async () => {
		const child = begin(["simulate", ...SMALL], other.env);
		const closed = once(child, "close");
		child.stderr?.once("data", () => child.kill("SIGINT"));
		assert.deepEqual((await closed)[0], 130);
		const rest = await command(["simulate", ...SMALL], other.env);
		assert.equal(rest.code, 0, rest.err);
		const [a, b] = await Promise.all([one, other].map(({ env }) => command(["export"], env)));
		assert.equal(withoutMoment(a?.out ?? ""), withoutMoment(b?.out ?? ""));
		assert.ok((a?.out ?? "").split("\n").length > 300);
	});

	test("does not mix with documents from elsewhere, unless asked to", async () => {
		const others = await command(["simulate", ...SMALL.slice(0, -1), "8"], one.env);
		assert.deepEqual([others.code, others.out], [2, ""]);
		assert.match(others.err, /made-up ones cannot be taken out again/);
		const wrong = await command(["simulate", "--parties", "many"], one.env);
		assert.deepEqual([wrong.code, /--parties takes a whole number/.test(wrong.err)], [2, true]);
	});
});

/** The clock runs between two exports. */
function withoutMoment(record: string): string {
	return record.replace(/"as_of":"[^"]*"/, "");
}
