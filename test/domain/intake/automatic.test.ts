import assert from "node:assert/strict";
import { test } from "node:test";
import type { Head } from "../../../src/domain/intake/arrival.js";
import { automaticOf, mayBeAnswered } from "../../../src/domain/intake/automatic.js";

const HOUSE = { name: "", address: "secretariat@body.example" };

function head(subject: string, headers: Readonly<Record<string, string>> = {}, from = "a@ngo.example"): Head {
	return {
		...{ messageId: null, from: { name: "", address: from }, to: [HOUSE], returnPath: null, subject, answers: [] },
		...{ report: false, encrypted: false, headers: Object.entries(headers).map(([key, value]) => ({ key, value })) },
	};
}

test("what a person writes is nothing automatic", () => {
	for (const subject of [
		"Comments on the reply of Malta",
		"Out of office question",
		"Automatic filters in Malta",
		"Re: Absence",
		"Read this",
		"Delivery of services in Malta",
		"Returned children",
	])
		assert.equal(automaticOf(head(subject)), null, subject);
	assert.equal(automaticOf(head("Comments", { "auto-submitted": "no" })), null);
});

test("automatic answers are known by their header, or by a subject that only machines write", () => {
	for (const subject of [
		"Automatic reply: Comments",
		"Out of Office",
		"Réponse automatique : Invitation",
		"Abwesenheitsnotiz: Re: x",
		"Lu : Invitation",
	])
		assert.equal(automaticOf(head(subject)), "answer", subject);
	assert.equal(automaticOf(head("Comments", { "auto-submitted": "auto-replied (vacation)" })), "answer");
	assert.equal(automaticOf(head("Comments", { precedence: "auto_reply" })), "answer");
});

test("bounces are known by their empty sender, by who writes, or by their subject", () => {
	assert.equal(automaticOf({ ...head("x"), returnPath: "" }), "bounce");
	assert.equal(automaticOf({ ...head("x"), report: true }), "bounce");
	assert.equal(automaticOf(head("x", {}, "mailer-daemon@mx.example")), "bounce");
	assert.equal(automaticOf(head("Undelivered Mail Returned to Sender")), "bounce");
});

test("a message that goes round in circles is a loop", () => {
	const hops = Array.from({ length: 40 }, () => ({ key: "received", value: "from a by b" }));
	assert.equal(automaticOf({ ...head("x"), headers: hops }), "loop");
});

test("no letter goes to a machine, to ourselves, or to nobody", () => {
	assert.equal(mayBeAnswered(head("x")), true);
	for (const from of [
		"no-reply@x.example",
		"noreply@x.example",
		"ne-pas-repondre@x.example",
		"mailer-daemon@x.example",
		"list-bounces@x.example",
		HOUSE.address,
		"nobody",
	])
		assert.equal(mayBeAnswered(head("x", {}, from)), false, from);
	assert.equal(mayBeAnswered({ ...head("x"), from: null }), false);
});
