import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { type Invitation, invite } from "../../../src/acts/people/invite.js";
import { ANYBODY, everywhere } from "../../../src/domain/person.js";
import { Problem, type ProblemCode } from "../../../src/domain/problem.js";
import { listPeople } from "../../../src/store/people.js";
import { readAs } from "../../../src/store/visible.js";
import { CLARA, countOf, inHouse } from "../../builders/house.js";
import { enter, inRound } from "../../builders/people.js";
import { recordOf } from "../../builders/record.js";

const refusedWith = (code: ProblemCode) => (error: unknown) => error instanceof Problem && error.code === code;
const FOCAL = inRound("focal_point", { party: "AL" });
const asked = (more: Partial<Invitation> = {}): Invitation => ({
	...{ name: "Ana  Hoxha ", email: " Ana@Example.org", language: "en", role: FOCAL, until: null },
	...more,
});

test(
	"an invitation enters the person and the role, and keeps only the digest of its token",
	inHouse(async (house) => {
		const invited = await invite(house, CLARA, asked());
		assert.match(invited.token ?? "", /^[\w-]{43}$/);
		const [kept] = await house.db.selectFrom("invitation").selectAll().execute();
		assert.deepEqual(
			kept?.digest,
			createHash("sha256")
				.update(invited.token ?? "")
				.digest(),
		);
		assert.equal(kept?.expires_at, "2018-01-16T08:00:00.000Z");
		const [ana] = await listPeople(readAs(house.db, CLARA, house.clock.now()));
		assert.deepEqual(
			[ana?.name, ana?.email, ana?.roles.map(({ role, party }) => [role, party])],
			["Ana Hoxha", "ana@example.org", [["focal_point", "AL"]]],
		);
		const entry = (await recordOf(house)).at(-1);
		assert.deepEqual([entry?.statement.kind, entry?.statement.subject], ["person_invited", invited.person]);
		assert.doesNotMatch(JSON.stringify(entry), /ana|hoxha/i, "the record names a person by id only");
	}),
);

test(
	"somebody who is known gets a second role without another invitation, and no role twice",
	inHouse(async (house) => {
		const first = await invite(house, CLARA, asked());
		const second = await invite(house, CLARA, asked({ role: inRound("contributor") }));
		assert.deepEqual([second.person, second.token], [first.person, null]);
		await assert.rejects(invite(house, CLARA, asked()), refusedWith("role_held_already"));
		assert.equal(await countOf(house, "held_role"), 2);
	}),
);

const wrong: readonly (readonly [string, Partial<Invitation>, ProblemCode])[] = [
	["an address without a domain", { email: "ana@localhost" }, "email_unreadable"],
	["two addresses", { email: "ana@example.org,ben@example.org" }, "email_unreadable"],
	["an address with a line break", { email: "ana@example.org\nBcc: ben@example.org" }, "email_unreadable"],
	["an address as long as a page", { email: `${"a".repeat(300)}@example.org` }, "email_unreadable"],
	["a focal point without a Party", { role: inRound("focal_point") }, "role_incomplete"],
	["a rapporteur without questions", { role: inRound("rapporteur") }, "role_incomplete"],
	["a rapporteur of an empty list of questions", { role: inRound("rapporteur", { questions: [] }) }, "role_incomplete"],
	["a clerk with a Party", { role: inRound("secretariat", { party: "AL" }) }, "role_incomplete"],
	["a focal point of every round", { role: { ...FOCAL, round: null } }, "role_incomplete"],
	["a Party that there is not", { role: inRound("focal_point", { party: "ZZ" }) }, "unknown_party"],
	["a question that there is not", { role: inRound("rapporteur", { questions: ["9", "99"] }) }, "unknown_question"],
	["a round that there is not", { role: { ...FOCAL, round: "nowhere" } }, "unknown_round"],
	["an end in the past", { until: "2018-01-01T00:00:00.000Z" }, "dates_out_of_order"],
];

for (const [what, more, code] of wrong) {
	test(
		`${what}: ${code}, and nothing is half-done`,
		inHouse(async (house) => {
			const events = await countOf(house, "event");
			await assert.rejects(invite(house, CLARA, asked(more)), refusedWith(code));
			assert.deepEqual(
				[await countOf(house, "person"), await countOf(house, "held_role"), await countOf(house, "event")],
				[0, 0, events],
			);
		}),
	);
}

test(
	"a focal point invites a deputy and contributors of the same Party, and nobody else",
	inHouse(async (house) => {
		const ana = await enter(house, "Ana", FOCAL);
		const deputy = await invite(house, ana, asked({ email: "dora@example.org", role: inRound("deputy", { party: "AL" }) }));
		assert.ok(deputy.token !== null);
		const tries = [
			inRound("deputy", { party: "BE" }),
			inRound("focal_point", { party: "AL" }),
			inRound("secretariat"),
			everywhere("administrator"),
			inRound("member", { party: "AL" }),
		];
		for (const role of tries) {
			await assert.rejects(
				invite(house, ana, asked({ email: "eva@example.org", role })),
				(error) => refusedWith("refused")(error) || refusedWith("role_not_yours_to_give")(error),
				JSON.stringify(role),
			);
		}
		const known = (await listPeople(readAs(house.db, ana, house.clock.now()))).map(({ email }) => email);
		assert.deepEqual(known, ["ana@example.org", "dora@example.org"]);
	}),
);

test(
	"an administrator of one round gives nothing in another, nor in the house; a clerk gives nothing",
	inHouse(async (house) => {
		const ada = await enter(house, "Ada", inRound("administrator"));
		await invite(house, ada, asked());
		await assert.rejects(invite(house, ada, asked({ role: everywhere("secretariat") })), refusedWith("refused"));
		const sam = await enter(house, "Sam", inRound("secretariat"));
		await assert.rejects(invite(house, sam, asked({ email: "x@example.org" })), refusedWith("refused"));
		await assert.rejects(invite(house, { ...ANYBODY, name: "nobody" }, asked()), refusedWith("refused"));
		assert.deepEqual(await listPeople(readAs(house.db, ANYBODY, house.clock.now())), []);
	}),
);
