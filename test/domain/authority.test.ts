import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ACTS, type ActName, isWithin, mayAct, mayEnd, mayGive } from "../../src/domain/authority.js";
import {
	type Actor,
	ANYBODY,
	everywhere,
	type HeldRole,
	isWellFormed,
	ROLES,
	type Role,
	scopeOf,
} from "../../src/domain/person.js";

/** Who may do what, written a second time as an auditor would: a role that is not here may not. */
const MATRIX: Readonly<Record<ActName, readonly Role[]>> = {
	open_round: ["secretariat"],
	hold_clock: ["secretariat"],
	finish_samples: ["secretariat"],
	finish_simulation: ["secretariat"],
	register_reply: ["registrar"],
	publish_reply: ["registrar"],
	receive_mail: ["registrar"],
	sort_mail: ["registrar"],
	register_contribution: ["registrar"],
	publish_contribution: ["registrar"],
	transmit_contribution: ["registrar"],
	place_passages: ["registrar"],
	settle_publicity: ["registrar", "contributor", "nhri", "facilitator"],
	set_embargo: ["registrar"],
	lift_embargo: ["registrar"],
	erase_item: ["registrar"],
	erase_person: ["administrator"],
	forget_plain: ["secretariat"],
	withdraw_item: ["registrar", "contributor", "nhri", "facilitator"],
	name_reader: ["secretariat"],
	issue_compilation: ["secretariat"],
	rotate_keys: ["administrator"],
	lift_second_factor: ["administrator"],
	sign_checkpoint: ["secretariat"],
	export_record: ["secretariat"],
	invite_person: ["administrator", "focal_point"],
	end_role: ["administrator", "focal_point"],
	hand_over_role: ["administrator", "focal_point"],
	delegate_role: ["administrator", "focal_point", "rapporteur"],
};

const ROUND = "a-round";
const OF_PARTIES: readonly Role[] = ["focal_point", "deputy", "party_contributor"];

/** A role as it is held in the round, well-formed. */
function held(role: Role, more: Partial<HeldRole> = {}): HeldRole {
	const scope = scopeOf(role);
	return {
		...{ role, round: ROUND, organisation: null },
		...{ party: scope.party === "must" ? "AL" : null, questions: scope.questions === "must" ? ["9"] : null },
		...more,
	};
}
const actor = (...roles: readonly HeldRole[]): Actor => ({ person: "p", name: "P", roles });
const allowed = (who: Actor, act: ActName, about: Parameters<typeof mayAct>[2]): boolean => "as" in mayAct(who, act, about);

test("each act is for the roles of the matrix, in their round and for their Party, and for nobody else", () => {
	for (const act of ACTS) {
		assert.deepEqual(mayAct(ANYBODY, act, { round: ROUND, party: "AL" }), { refused: "role" });
		for (const role of ROLES) {
			const may = MATRIX[act].includes(role);
			const one = actor(held(role));
			assert.equal(allowed(one, act, { round: ROUND, party: "AL" }), may, `${role}: ${act}`);
			assert.equal(allowed(one, act, { round: "another", party: "AL" }), false, `${role}: ${act} in another round`);
			assert.equal(allowed(one, act, { round: null }), false, `${role}: ${act} in the whole house`);
			const forOthers = may && !OF_PARTIES.includes(role);
			assert.equal(allowed(one, act, { round: ROUND, party: "BE" }), forOthers, `${role}: ${act} for another Party`);
			assert.equal(allowed(one, act, { round: ROUND }), forOthers, `${role}: ${act} for no Party`);
		}
	}
});

test("of several roles the one that the table names first is acted in", () => {
	const verdict = mayAct(actor(held("contributor"), held("registrar")), "withdraw_item", { round: ROUND });
	assert.ok("as" in verdict && verdict.as.role === "registrar");
});

test("who gives what: an administrator all within the round, a focal point a deputy and contributors of the same Party", () => {
	const deputy = held("deputy");
	assert.ok(mayGive(held("administrator"), deputy));
	assert.ok(mayGive(everywhere("administrator"), everywhere("secretariat")));
	assert.ok(!mayGive(held("administrator"), held("deputy", { round: "another" })));
	assert.ok(!mayGive(held("administrator"), everywhere("secretariat")));
	assert.ok(mayGive(held("focal_point"), deputy));
	assert.ok(mayGive(held("focal_point"), held("party_contributor")));
	for (const role of ROLES.filter((one) => one !== "deputy" && one !== "party_contributor")) {
		assert.ok(!mayGive(held("focal_point"), held(role, { party: "AL" })), role);
	}
	assert.ok(!mayGive(held("focal_point"), held("deputy", { party: "BE" })));
	assert.ok(!mayGive(held("focal_point"), held("deputy", { round: "another" })));
	for (const role of ROLES.filter((one) => one !== "administrator" && one !== "focal_point")) {
		assert.ok(!mayGive(held(role, { party: "AL" }), deputy), role);
	}
});

test("who ends what: one's own, and what one may give", () => {
	const other = { ...held("deputy"), person: "q" };
	assert.ok(mayEnd(held("focal_point"), actor(), other));
	assert.ok(mayEnd(held("focal_point"), actor(), { ...held("focal_point"), person: "p" }));
	assert.ok(!mayEnd(held("focal_point"), actor(), { ...held("focal_point"), person: "q" }));
	assert.ok(!mayEnd(held("rapporteur"), actor(), other));
});

const anyHeld = fc.record({
	role: fc.constantFrom(...ROLES),
	round: fc.constantFrom(null, "a", "b"),
	party: fc.constantFrom(null, "AL", "BE"),
	questions: fc.option(fc.subarray(["9", "10", "11"])),
	organisation: fc.constantFrom(null, "o", "p"),
});

test("property: what is within a role is no wider in anything, and within is carried on", () => {
	fc.assert(
		fc.property(anyHeld, anyHeld, anyHeld, (one, two, three) => {
			assert.ok(isWithin(one, one));
			if (!isWithin(one, two)) return;
			assert.equal(one.role, two.role);
			assert.equal(one.party, two.party);
			assert.equal(one.organisation, two.organisation);
			assert.ok(two.round === null || one.round === two.round);
			if (two.questions !== null) assert.ok(one.questions?.every((question) => two.questions?.includes(question)));
			if (isWithin(two, three)) assert.ok(isWithin(one, three));
		}),
		{ numRuns: 3000 },
	);
});

test("a role says all that it must and nothing that it must not", () => {
	for (const role of ROLES) {
		assert.ok(isWellFormed(held(role)), role);
		const scope = scopeOf(role);
		assert.equal(isWellFormed(held(role, { party: "AL" })), scope.party !== "never", role);
		assert.equal(isWellFormed(held(role, { party: null })), scope.party !== "must", role);
		assert.equal(isWellFormed(held(role, { questions: ["9"] })), scope.questions === "must", role);
		assert.equal(isWellFormed(held(role, { questions: [] })), false, role);
		assert.equal(isWellFormed(held(role, { organisation: "o" })), scope.organisation === "may", role);
	}
});
