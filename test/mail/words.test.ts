import assert from "node:assert/strict";
import { test } from "node:test";
import { textOfHtml } from "../../src/mail/html.js";
import { wordsOf } from "../../src/mail/words.js";

const own = (text: string): string => wordsOf(text, false).own;

for (const attribution of [
	"On Wed, 10 Jan 2018 at 09:00, Secretariat <s@body.example> wrote:",
	"Le mer. 10 janv. 2018 à 09:00, Secrétariat <s@body.example> a écrit :",
	"Am 10.01.2018 um 09:00 schrieb Sekretariat <s@body.example>:",
	"El mié, 10 ene 2018 a las 9:00, Secretaría (<s@body.example>) escribió:",
	"On Wed, 10 Jan 2018 at 09:00, Secretariat of the Committee\n<s@body.example> wrote:",
]) {
	test(`below "${attribution.slice(0, 30)}" an earlier message is quoted`, () => {
		assert.equal(own(`Keep it closed.\n\n${attribution}\n> It is public.\n`), "Keep it closed.");
		assert.equal(own(`Keep it closed.\n\n${attribution}\n\nIt is public.\n`), "Keep it closed.");
	});
}

test("an answer between the lines of a quotation is the sender's own", () => {
	assert.equal(
		own("On 1 May 2018, X <x@x.example> wrote:\n> May it be published?\nNo, please not.\n> Thank you."),
		"No, please not.",
	);
});

test("a sentence that begins like an attribution is none", () => {
	const text =
		"On the reply of Malta we have three remarks.\nOn 1 May the school closed: nobody wrote to the parents.\nOn 3 May 2018 we wrote to the ministry:\nkeep it closed.";
	assert.equal(own(text), text);
});

test("a header shown in a text opens a quoted message, or one passed on where the subject says so", () => {
	const text =
		"See below.\n\nFrom: Little House <l@house.example>\nSent: Monday\nTo: Us\nSubject: Comments\n\nIt is confidential.";
	assert.deepEqual(wordsOf(text, false), {
		own: "See below.",
		forwarded: null,
		forwardedFrom: null,
		quoted: "\nIt is confidential.".trim(),
	});
	assert.equal(wordsOf(text, true).forwarded?.trim(), "It is confidential.");
	assert.equal(wordsOf(text, true).forwardedFrom, "l@house.example");
});

test("footers are nobody's statement, and what stands in the same lines on the text itself is kept", () => {
	assert.equal(own("Hello.\n\nThis e-mail is confidential. If you are not the intended recipient, please delete it."), "Hello.");
	assert.equal(own("Bonjour.\n\nCe courriel peut contenir des informations confidentielles."), "Bonjour.");
	assert.match(
		own("Hello.\n\nOur contribution is confidential. If you are not the intended recipient, delete it."),
		/^Hello\.\n\nOur contribution is confidential\.$/,
	);
});

test("a letter that merely says confidential is no footer", () => {
	assert.equal(
		own("Dear Secretariat,\n\nplease treat our comments as confidential."),
		"Dear Secretariat,\n\nplease treat our comments as confidential.",
	);
});

test("HTML gives the text that is seen: nothing hidden, nothing from elsewhere, quotations marked", () => {
	const html = `<p>Seen</p><p style="display:none">hidden</p><script>x()</script><img src="https://t.example/p.gif" alt="pixel"><blockquote>old</blockquote>`;
	const text = textOfHtml(html);
	assert.match(text, /Seen/);
	assert.doesNotMatch(text, /hidden|x\(\)|https|pixel/);
	assert.match(text, /^> old$/m);
});
