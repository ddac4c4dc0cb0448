/** Every letter in both languages: whole, the same in text and HTML, and nothing that was typed in becomes more than text. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { accessAddedLetter } from "../../src/letters/access-added.js";
import { codeLetter } from "../../src/letters/code.js";
import { invitationLetter } from "../../src/letters/invitation.js";
import type { Letter } from "../../src/letters/letter.js";

const HOSTILE = `Ana\r\nBcc: x@example.org <script>alert(1)</script> "&'`;
const LINK = "https://portal.example/en/invitation/abc?a=1&b=2";

const letters = (language: "en" | "fr", to: string): readonly Letter[] => [
	codeLetter(language, { to, code: "1234 5678", minutes: 10 }),
	invitationLetter(language, { to, role: "focal_point", party: to, link: LINK, until: "2018-01-16" }),
	invitationLetter(language, { to, role: "rapporteur", party: null, link: LINK, until: null }),
	...(["session", "passkey", "secondFactor"] as const).map((added) =>
		accessAddedLetter(language, { to, added, device: to, link: LINK }),
	),
];

const textOf = (html: string) =>
	html
		.replace(/<title>.*?<\/title>|<[^>]*>/g, " ")
		.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
		.replace(/\s+/g, " ")
		.trim();

for (const language of ["en", "fr"] as const) {
	test(`letters are whole, and say in text what they say in HTML (${language})`, () => {
		for (const { subject, text, html } of letters(language, "Ana Hoxha")) {
			for (const one of [subject, text, html]) assert.doesNotMatch(one, /undefined|\[object|=>/);
			assert.match(text, language === "en" ? /^Dear Ana Hoxha,\n/ : /^Bonjour Ana Hoxha,\n/);
			assert.match(html, new RegExp(`^<!doctype html><html lang="${language}">`));
			assert.doesNotMatch(html, /<(script|img|link|style)|src=/, "nothing is fetched, nobody is told that it was opened");
			const words = (one: string) => one.replace(/[\s:]+/g, " ").trim();
			assert.equal(words(textOf(html)), words(text));
		}
	});

	test(`what was typed in stays text on one line (${language})`, () => {
		for (const { subject, text, html } of letters(language, HOSTILE)) {
			assert.doesNotMatch(subject, /[\r\n]/);
			assert.doesNotMatch(text, /^Bcc:/m);
			assert.doesNotMatch(html, /<script/);
		}
	});
}

test("French letters are set in French type", () => {
	const [code] = letters("fr", "Ana");
	assert.match(code?.text ?? "", /demandé\u00a0:/);
	assert.match(code?.text ?? "", /\n {4}1234 5678\n/);
});
