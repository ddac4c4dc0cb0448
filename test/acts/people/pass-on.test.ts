import assert from "node:assert/strict";
import { test } from "node:test";
import { delegate, endRole, handOver } from "../../../src/acts/people/pass-on.js";
import { Problem, type ProblemCode } from "../../../src/domain/problem.js";
import { CLARA, inHouse } from "../../builders/house.js";
import { again, enter, inRound } from "../../builders/people.js";

const refusedWith = (code: ProblemCode) => (error: unknown) => error instanceof Problem && error.code === code;
const FOCAL = inRound("focal_point", { party: "AL" });
const BEN = { name: "Ben", email: "ben@example.org", language: "fr" } as const;
const IN_MARCH = "2018-03-01T00:00:00.000Z";

test(
	"a focal point hands over: the new one has the role, the old one at the next request nothing",
	inHouse(async (house) => {
		const ana = await enter(house, "Ana", FOCAL);
		const handed = await handOver(house, ana, ana.role, BEN);
		assert.deepEqual((await again(house, ana.person)).roles, []);
		assert.deepEqual((await again(house, handed.person)).roles, [FOCAL]);
		await assert.rejects(handOver(house, ana, ana.role, BEN), refusedWith("role_ended"), "a session that still thinks otherwise");
		await assert.rejects(handOver(house, await again(house, ana.person), ana.role, BEN), refusedWith("refused"));
	}),
);

test(
	"of two hand-overs at once one is done, and the other learns that it came too late",
	inHouse(async (house) => {
		const ana = await enter(house, "Ana", FOCAL);
		const both = await Promise.allSettled([
			handOver(house, ana, ana.role, BEN),
			handOver(house, CLARA, ana.role, { ...BEN, name: "Eva", email: "eva@example.org" }),
		]);
		assert.deepEqual(both.map(({ status }) => status).sort(), ["fulfilled", "rejected"]);
		const [lost] = both.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
		assert.ok(refusedWith("role_ended")(lost));
		const held = await house.db.selectFrom("held_role").select("id").execute();
		assert.equal(held.length, 2);
	}),
);

test(
	"a delegation ends at its date, with the role that it comes from, and is never wider nor passed on",
	inHouse(async (house) => {
		const rita = await enter(house, "Rita", inRound("rapporteur", { questions: ["9", "10"] }));
		const given = await delegate(house, rita, rita.role, { ...BEN, until: IN_MARCH, questions: ["9"] });
		const ben = await again(house, given.person);
		assert.deepEqual(ben.roles, [inRound("rapporteur", { questions: ["9"] })]);
		await assert.rejects(
			delegate(house, ben, given.role, { ...BEN, email: "eva@example.org", until: IN_MARCH, questions: null }),
			refusedWith("role_wider"),
		);
		await assert.rejects(
			delegate(house, rita, rita.role, { ...BEN, email: "eva@example.org", until: IN_MARCH, questions: ["9", "11"] }),
			refusedWith("role_wider"),
		);
		await assert.rejects(
			delegate(house, rita, rita.role, { ...BEN, until: house.clock.now(), questions: null }),
			refusedWith("role_wider"),
		);
		house.clock.heldAt = IN_MARCH;
		assert.deepEqual((await again(house, given.person)).roles, [], "at its date");
		house.clock.heldAt = "2018-02-01T00:00:00.000Z";
		assert.equal((await again(house, given.person)).roles.length, 1);
		assert.equal(await endRole(house, CLARA, rita.role, "end of term"), 2);
		assert.deepEqual((await again(house, given.person)).roles, [], "with the role that it comes from");
	}),
);

test(
	"nobody ends the role of another Party's people, nor learns that it exists",
	inHouse(async (house) => {
		const ana = await enter(house, "Ana", FOCAL);
		const bob = await enter(house, "Bob", inRound("focal_point", { party: "BE" }));
		for (const id of [bob.role, "00000000-0000-4000-8000-000000000000", "1 or 1=1", ""]) {
			await assert.rejects(endRole(house, ana, id, "mischief"), refusedWith("not_found"), id);
		}
		const deputy = await enter(house, "Dora", inRound("deputy", { party: "AL" }));
		await assert.rejects(endRole(house, deputy, ana.role, "mischief"), refusedWith("refused"));
		assert.equal(await endRole(house, ana, deputy.role, "left the ministry"), 1);
		await assert.rejects(endRole(house, ana, deputy.role, "again"), refusedWith("role_ended"));
	}),
);
