/** Into an existing file comes only its own sender, vouched for or with the file's own address; machines are sent nothing, whatever they carry. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Arrival, Earlier, Head } from "../../../src/domain/intake/arrival.js";
import { type Register, sorted } from "../../../src/domain/intake/sort.js";
import { readDocument } from "../../../src/domain/matching/index.js";
import { readRoundFolder } from "../../../src/store/round-folder.js";
import { LANZAROTE } from "../../builders/house.js";

const round = await readRoundFolder(LANZAROTE);
const OWN_SERVER = "mx.body.example";
const AUTHOR = "ana@ngo.example";
const FILE: Earlier = {
	...{ reference: "7f3kq9xd", messageId: "<first@ngo.example>", sender: AUTHOR, verified: true },
	...{ content: "of the first", documents: ["of the first"], taken: true },
};
const NO_TEXT = readDocument(
	{ blocks: [], notes: [], bands: [], traces: [], properties: {} },
	{ questionnaire: round.questionnaire, parties: round.parties, body: round.body, languageOf: () => null },
);
const vouching = (domain: string) => ({
	key: "authentication-results",
	value: `${OWN_SERVER}; dkim=pass header.d=${domain}; spf=pass smtp.mailfrom=${domain}; dmarc=pass header.from=${domain}`,
});

function arrival(head: Partial<Head>, more: Partial<Arrival> = {}): Arrival {
	return {
		head: {
			...{ messageId: "<second@ngo.example>", from: { name: "", address: AUTHOR }, to: [], returnPath: null, subject: "Re" },
			...{ answers: [], headers: [], report: false, encrypted: false, ...head },
		},
		...{ files: [], tooMany: false, cover: NO_TEXT, words: "One page was missing.", author: null, statements: [] },
		...{ content: "of the second", ...more },
	};
}

const sort = (message: Arrival, more: Partial<Register> = {}) =>
	sorted(message, { round, earlier: [FILE], authserv: OWN_SERVER, ...more });
const ANSWERS = { answers: ["<first@ngo.example>"] };

test("the verified sender of a file answers in its thread, or whoever writes to the file's own address", () => {
	assert.equal(sort(arrival({ ...ANSWERS, headers: [vouching("ngo.example")] })).inReplyTo, FILE.reference);
	assert.equal(sort(arrival({}), { proven: FILE.reference }).inReplyTo, FILE.reference);
});

test("nobody else gets in: an address that nothing vouches for, a verified stranger, a file that was not verified, a quoted subject", () => {
	const strangers: [string, Arrival, Partial<Register>?][] = [
		["the same address, not vouched for", arrival(ANSWERS)],
		[
			"vouched for by another server",
			arrival({ ...ANSWERS, headers: [vouching("ngo.example")] }),
			{ authserv: "mx.else.example" },
		],
		[
			"a verified stranger",
			arrival({ ...ANSWERS, from: { name: "", address: "eve@else.example" }, headers: [vouching("else.example")] }),
		],
		[
			"the sender of a file that nobody vouched for",
			arrival({ ...ANSWERS, headers: [vouching("ngo.example")] }),
			{ earlier: [{ ...FILE, verified: false }] },
		],
		[
			"no thread, the reference in the subject",
			arrival({ subject: `Re: ${FILE.reference}`, headers: [vouching("ngo.example")] }),
		],
	];
	for (const [who, message, more] of strangers) {
		const { inReplyTo, decision } = sort(message, more);
		assert.deepEqual([inReplyTo, decision], [null, "hold"], who);
	}
});

test("a document that repeats another is its sender's only: from anybody else it is held, without a letter that names the first", () => {
	const again = { content: FILE.content };
	assert.equal(sort(arrival({}, again)).duplicateOf, FILE.reference);
	const other = sort(arrival({ from: { name: "", address: "eve@else.example" } }, again));
	assert.deepEqual([other.decision, other.duplicateOf, other.letter], ["hold", null, null]);
});

test("what is taken in is answered, unless it came from a machine, from ourselves, from nobody, or under a list's address", () => {
	const again = { content: FILE.content };
	const letterTo = (address: string | null, head: Partial<Head> = {}) =>
		sort(arrival({ from: address === null ? null : { name: "", address }, ...head }, again), {
			earlier: [{ ...FILE, sender: address }],
		}).letter;
	assert.equal(letterTo(AUTHOR), "acknowledgement");
	assert.equal(letterTo("noreply@ngo.example"), null);
	assert.equal(letterTo(AUTHOR, { to: [{ name: "", address: AUTHOR }] }), null);
	assert.equal(letterTo(null), null);
	const document = { name: "comments.docx", sha256: "x", status: "read", reading: { ...NO_TEXT, parties: ["AL"] } } as const;
	const throughList = (address: string, headers: Head["headers"]) =>
		sort(arrival({ from: { name: "", address }, headers }, { files: [document], content: "new" }));
	const POST = { key: "list-post", value: "<mailto:All@Lists.ngo.example>" };
	const ID = { key: "list-id", value: "Everybody <all.lists.ngo.example>" };
	for (const headers of [[POST], [ID]]) {
		const { decision, letter } = throughList("all@lists.ngo.example", headers);
		assert.deepEqual([decision, letter], ["register", null]);
		assert.equal(throughList(AUTHOR, headers).letter, "acknowledgement");
	}
});
