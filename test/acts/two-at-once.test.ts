/** Two people at one document, and a role that is taken away in the middle of an act. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { invite } from "../../src/acts/people/invite.js";
import { endRole } from "../../src/acts/people/pass-on.js";
import { publishContribution } from "../../src/acts/publish-contribution.js";
import { registerContribution } from "../../src/acts/register-contribution.js";
import { settlePublicity } from "../../src/acts/settle-publicity.js";
import { withdrawItem } from "../../src/acts/withdraw-item.js";
import type { Actor } from "../../src/domain/person.js";
import { everywhere } from "../../src/domain/person.js";
import { Problem } from "../../src/domain/problem.js";
import { phrasesIn } from "../../src/locale/index.js";
import { markOfAuthor } from "../../src/store/sealing/authors.js";
import { vaultOf } from "../../src/store/sealing/vault.js";
import { CLARA, inHouse, type TestHouse } from "../builders/house.js";
import { again, enter, inRound } from "../builders/people.js";
import { recordOf } from "../builders/record.js";
import { documentOf } from "../matrix/canaries.js";

/** A contribution that is settled as public. */
async function contribution(house: TestHouse, name: string): Promise<string> {
	const { bytes, fileName } = documentOf(name);
	const { item } = await registerContribution(house, CLARA, { round: "lanzarote-ict", bytes, fileName, parties: ["AL"] });
	await settlePublicity(house, CLARA, { item, audience: "public", reason: "test" });
	return item;
}

async function problemOf(work: Promise<unknown>): Promise<Problem> {
	const error = await work.then(
		() => assert.fail("was done"),
		(reason: unknown) => reason,
	);
	assert.ok(error instanceof Problem, String(error));
	return error;
}

test(
	"of two registrars at one document, the second learns who did what and when, and nothing is done twice",
	inHouse(async (house) => {
		const [rosa, paul] = [await enter(house, "Rosa", inRound("registrar")), await enter(house, "Paul", inRound("registrar"))];
		for (const [name, deed, code, kind] of [
			["one", publishContribution, "already_published", "contribution_published"],
			["two", withdrawItem, "already_withdrawn", "item_withdrawn"],
		] as const) {
			const item = await contribution(house, name);
			const input = { item, reason: "test" };
			const both = await Promise.allSettled([deed(house, rosa, input), deed(house, paul, input)]);
			assert.deepEqual(both.map(({ status }) => status).sort(), ["fulfilled", "rejected"]);
			const first = both[0]?.status === "fulfilled" ? "Rosa" : "Paul";
			const late = both.flatMap((one) => (one.status === "rejected" ? [one.reason as Problem] : []))[0];
			assert.equal(late?.code, code);
			assert.deepEqual({ ...late?.facts, symbol: "" }, { by: first, on: house.clock.now(), symbol: "" });
			assert.ok(
				phrasesIn("en")
					.problems[code](late?.facts ?? {})
					.replaceAll("\u00a0", " ")
					.includes(`(by ${first}, 2 January 2018)`),
			);
			assert.ok(
				phrasesIn("fr")
					.problems[code](late?.facts ?? {})
					.replaceAll("\u00a0", " ")
					.includes(`(par ${first}, le 2 janvier 2018)`),
			);
			const entered = (await recordOf(house)).filter(({ statement }) => statement.subject === item && statement.kind === kind);
			assert.equal(entered.length, 1);
		}
	}),
);

test(
	"an author who comes second learns when, and not the name of a clerk; a clerk not that of an author",
	inHouse(async (house) => {
		const mira = await enter(house, "Mira", inRound("contributor"));
		const rosa = await enter(house, "Rosa", inRound("registrar"));
		for (const [first, second] of [
			[rosa, mira],
			[mira, rosa],
		] as const) {
			const item = await contribution(house, first.name);
			await house.db
				.insertInto("author")
				.values({ item, mark: markOfAuthor(vaultOf(house.db), mira.person) })
				.execute();
			await withdrawItem(house, first, { item, reason: "test" });
			const late = await problemOf(withdrawItem(house, second, { item, reason: "test" }));
			assert.deepEqual([late.code, late.facts], ["already_withdrawn", { on: house.clock.now() }]);
		}
	}),
);

test(
	"a role that is taken away in the middle of an act: the act is refused, and nothing of it stays",
	inHouse(async (house) => {
		const dora = await enter(house, "Dora", inRound("administrator"));
		const entries = (await recordOf(house)).length;
		// As the clerk's act finds it: asked for while the role was held, entered when it is held no more.
		const begun: Actor = await again(house, dora.person);
		await endRole(house, CLARA, dora.role, "test");
		const guest = { name: "Guest", email: "guest@example.org", language: "en", role: inRound("observer"), until: null } as const;
		assert.equal((await problemOf(invite(house, begun, guest))).code, "role_ended");
		assert.equal((await recordOf(house)).length, entries + 1, "the end of the role, and nothing else");
		assert.equal((await house.db.selectFrom("person").where("email", "=", guest.email).select("id").execute()).length, 0);
	}),
);

test(
	"of an act and the end of its role at once, the record says which came first",
	inHouse(async (house) => {
		for (let time = 0; time < 8; time++) {
			const dora = await enter(house, `Dora${time}`, inRound("administrator"));
			const guest = {
				name: "Guest",
				email: `guest${time}@example.org`,
				language: "en",
				role: inRound("observer"),
				until: null,
			} as const;
			const [invited] = await Promise.allSettled([invite(house, dora, guest), endRole(house, CLARA, dora.role, "test")]);
			const kinds = (await recordOf(house)).slice(-2).map(({ statement }) => statement.kind);
			if (invited?.status === "fulfilled") assert.deepEqual(kinds, ["person_invited", "role_ended"]);
			else assert.equal((invited?.reason as Problem | undefined)?.code, "role_ended");
		}
	}),
);

test(
	"a role of another round, of another Party, or of every round that is held no more does not carry an act",
	inHouse(async (house) => {
		const dora = await enter(house, "Dora", inRound("administrator"));
		const guest = { name: "Guest", email: "guest@example.org", language: "en", role: inRound("observer"), until: null } as const;
		for (const claimed of [everywhere("administrator"), inRound("focal_point", { party: "AL" })]) {
			const role = claimed.role === "focal_point" ? inRound("deputy", { party: "AL" }) : guest.role;
			const late = await problemOf(invite(house, { ...dora, roles: [claimed] }, { ...guest, role }));
			assert.equal(late.code, "role_ended");
		}
	}),
);
