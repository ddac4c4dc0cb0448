/** Issues of compilations: a first one, the same once more, a revision when something has changed. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { issueCompilation } from "../../src/acts/issue-compilation.js";
import { publishReply } from "../../src/acts/publish-reply.js";
import { registerReply } from "../../src/acts/register-reply.js";
import { displayedText } from "../../src/domain/document.js";
import { ANYBODY } from "../../src/domain/person.js";
import { Problem } from "../../src/domain/problem.js";
import { readWord } from "../../src/word/index.js";
import { writeWord } from "../../src/word/writing/index.js";
import { CLARA, inHouse, type TestHouse } from "../builders/house.js";
import { recordOf, said } from "../builders/record.js";

const Q9 = { round: "lanzarote-ict", question: "9", language: "bilingual" } as const;

async function enter(house: TestHouse, file: string, party: string, publish = true): Promise<void> {
	const bytes = await readFile(new URL(`../corpus/${file}.docx`, import.meta.url));
	await registerReply(house, CLARA, {
		round: "lanzarote-ict",
		party,
		bytes,
		fileName: `${file}.docx`,
		receivedAt: "2017-10-20T10:00:00.000Z",
		registeredAt: "2017-10-21T10:00:00.000Z",
	});
	if (publish) await publishReply(house, CLARA, { round: "lanzarote-ict", party, at: "2017-11-14T10:00:00.000Z" });
}

const textOf = (paper: Parameters<typeof writeWord>[0]): string =>
	readWord(writeWord(paper))
		.blocks.flatMap((block) => (block.kind === "paragraph" ? [displayedText(block)] : []))
		.join("\n");

test(
	"a second issue with nothing new is the first one, byte for byte; a new reply makes a revision that names it",
	inHouse(async (house) => {
		await enter(house, "d01", "AL");
		const first = await issueCompilation(house, CLARA, Q9);
		assert.deepEqual([first.symbol, first.fresh], ["T-ES(2017)ICT-Q9_bil", true]);
		const again = await issueCompilation(house, CLARA, Q9);
		assert.deepEqual([again.symbol, again.fresh], [first.symbol, false]);
		assert.deepEqual(writeWord(again.paper), writeWord(first.paper));
		await enter(house, "d02", "BE");
		const revised = await issueCompilation(house, CLARA, Q9);
		assert.deepEqual([revised.symbol, revised.fresh], ["T-ES(2017)ICT-Q9_bil rev.", true]);
		assert.match(textOf(revised.paper), /T-ES\(2017\)ICT-Q9_bil\b[^\n]*\n[^\n]*Belgi(um|que)/);
		const twice = await issueCompilation(house, CLARA, Q9);
		assert.deepEqual(writeWord(twice.paper), writeWord(revised.paper));
	}),
);

test(
	"what is registered but not published neither is in an issue nor makes a new one",
	inHouse(async (house) => {
		await enter(house, "d01", "AL");
		const first = await issueCompilation(house, CLARA, Q9);
		await enter(house, "d02", "BE", false);
		const again = await issueCompilation(house, CLARA, Q9);
		assert.equal(again.fresh, false);
		assert.deepEqual(writeWord(again.paper), writeWord(first.paper));
	}),
);

test(
	"languages are issued apart, and each issue leaves its event",
	inHouse(async (house) => {
		await enter(house, "d01", "AL");
		await issueCompilation(house, CLARA, Q9);
		const french = await issueCompilation(house, CLARA, { ...Q9, language: "fr" });
		assert.equal(french.symbol, "T-ES(2017)ICT-Q9_fr");
		await issueCompilation(house, CLARA, Q9);
		const issues = (await recordOf(house)).filter(({ statement }) => statement.kind === "compilation_issued");
		assert.deepEqual(
			issues.map((entry) => [entry.disclosures.actor?.value, said(entry, "symbol"), said(entry, "replies")]),
			[
				["Clara", "T-ES(2017)ICT-Q9_bil", 1],
				["Clara", "T-ES(2017)ICT-Q9_fr", 1],
			],
		);
	}),
);

test(
	"two clerks at once make one issue; the other is told so",
	inHouse(async (house) => {
		await enter(house, "d01", "AL");
		const both = await Promise.allSettled([issueCompilation(house, CLARA, Q9), issueCompilation(house, CLARA, Q9)]);
		const issued = both.filter((one) => one.status === "fulfilled" && one.value.fresh);
		assert.equal(issued.length, 1);
		for (const one of both) {
			if (one.status === "rejected") assert.ok(one.reason instanceof Problem && one.reason.code === "issued_meanwhile");
		}
		const rows = await house.db.selectFrom("compilation_issue").select("symbol").execute();
		assert.equal(rows.length, 1);
	}),
);

test(
	"a question that is none, a sub-question, a round that is none, somebody who may not",
	inHouse(async (house) => {
		const refused = (of: Parameters<typeof issueCompilation>[2], code: string) =>
			assert.rejects(issueCompilation(house, CLARA, of), (error) => error instanceof Problem && error.code === code);
		await refused({ ...Q9, question: "99" }, "unknown_question");
		await refused({ ...Q9, question: "9.1" }, "unknown_question");
		await refused({ ...Q9, round: "nowhere" }, "unknown_round");
		await assert.rejects(
			issueCompilation(house, { ...ANYBODY, name: "Rita" }, Q9),
			(error) => error instanceof Problem && error.code === "refused",
		);
		assert.deepEqual(await house.db.selectFrom("compilation_issue").selectAll().execute(), []);
	}),
);
