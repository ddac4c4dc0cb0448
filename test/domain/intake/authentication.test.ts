import assert from "node:assert/strict";
import { test } from "node:test";
import { vouchedFor } from "../../../src/domain/intake/authentication.js";

const from = { name: "", address: "a@lamp.example" };
const pass = { key: "authentication-results", value: "mx.body.example; dmarc=pass header.from=lamp.example" };
const taken = { key: "received", value: "from mail.lamp.example by mx.body.example; today" };
const elsewhere = { key: "received", value: "from x by mx.evil.example; today" };

test("the own server's word counts where no sender can write", () => {
	assert.equal(vouchedFor({ headers: [pass, taken], from }, null), "verified");
	assert.equal(vouchedFor({ headers: [taken, pass], from }, "mx.body.example"), "verified");
});

test("a sender's own word counts nowhere", () => {
	assert.equal(vouchedFor({ headers: [taken, pass], from }, null), "unknown");
	assert.equal(vouchedFor({ headers: [pass], from }, null), "unknown");
	assert.equal(vouchedFor({ headers: [taken, elsewhere, pass], from }, "mx.body.example"), "unknown");
	assert.equal(vouchedFor({ headers: [pass, taken], from }, "other.example"), "unknown");
});

test("a server that is called like ours at the end only is not ours", () => {
	const forged = {
		key: "authentication-results",
		value: "evilmx.body.example.evil.example; dmarc=pass header.from=lamp.example",
	};
	assert.equal(vouchedFor({ headers: [forged, taken], from }, null), "unknown");
});

test("a signature of another house vouches for nobody", () => {
	const other = {
		key: "authentication-results",
		value: "mx.body.example; dkim=pass header.d=bulk.example; spf=pass smtp.mailfrom=bulk.example",
	};
	assert.equal(vouchedFor({ headers: [other, taken], from }, null), "unknown");
});

test("a comment may say anything", () => {
	const commented = {
		key: "authentication-results",
		value: "mx.body.example; dmarc=none (dmarc=pass header.from=lamp.example; dkim=pass header.d=lamp.example)",
	};
	assert.equal(vouchedFor({ headers: [commented, taken], from }, null), "unknown");
});

test("what its own domain disowns is forged", () => {
	const fail = { key: "authentication-results", value: "mx.body.example; dmarc=fail header.from=lamp.example" };
	assert.equal(vouchedFor({ headers: [fail, taken], from }, null), "forged");
});
