// Files that mean harm or hide something, refused before LibreOffice sees them; and a machine without it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { convertWith, readWordApart, WordRefusal } from "../../../src/word/index.js";
import { odt, p, rtf } from "./made.js";

const refusedAs = (code: string) => (error: unknown) => error instanceof WordRefusal && error.code === code;
const section = (attributes: string, content = p("hidden")): string =>
	p("a") + `<text:section text:name="S" ${attributes}>${content}</text:section>`;

/** Each: the code, what it is, the file. LibreOffice is not asked. */
const REFUSED: readonly (readonly [string, string, Uint8Array])[] = [
	["hidden-text", "a hidden section", odt(section('text:display="none"'))],
	["hidden-text", "a section hidden on a condition", odt(section('text:display="condition" text:condition="ooow:1 == 1"'))],
	[
		"hidden-text",
		"a hidden paragraph",
		odt(p('<text:hidden-paragraph text:condition="ooow:1==1" text:is-hidden="true"/>x') + p("a")),
	],
	[
		"hidden-text",
		"a hidden text",
		odt(p('a<text:hidden-text text:condition="ooow:1==1" text:string-value="x">x</text:hidden-text>')),
	],
	[
		"hidden-text",
		"a hidden row",
		odt(
			`<table:table><table:table-column/><table:table-row table:visibility="collapse"><table:table-cell>${p("x")}</table:table-cell></table:table-row></table:table>${p("a")}`,
		),
	],
	["hidden-text", "a hidden shape in RTF", rtf("a{\\shp{\\*\\shpinst{\\sp{\\sn fHidden}{\\sv 1}}{\\shptxt x\\par}}}\\par")],
	["hidden-text", "hidden text in a shape in RTF", rtf("a{\\shp{\\*\\shpinst{\\shptxt b {\\v x}\\par}}}\\par")],
	["macros", "a library of macros", odt({ body: p("a"), files: { "Basic/Standard/Module1.xml": "<x/>" } })],
	[
		"macros",
		"a macro on an event",
		odt(`<office:event-listeners><script:event-listener script:language="x"/></office:event-listeners>${p("a")}`),
	],
	["encrypted", "a password", odt({ body: p("a"), locked: "<manifest:encryption-data/>" })],
	["too-large", "a bomb", odt({ body: p("a"), files: { "Pictures/bomb.svg": new Uint8Array(200 << 20) } })],
	["too-large", "a bomb of text", odt(p(" ".repeat(60 << 20)))],
	["too-large", "RTF groups without end", rtf("{".repeat(100_000) + "}".repeat(100_000))],
	["too-large", "RTF of 51 MB", rtf("x".repeat(51 << 20))],
	["damaged", "an .odt that is cut off", odt(p("some text")).subarray(0, -60)],
	["damaged", "an RTF file that is cut off", rtf("{\\b some} text").subarray(0, -1)],
	["damaged", "an RTF file that is cut off in binary data", new Uint8Array(Buffer.from("{\\rtf1 {\\pict\\bin99 }}"))],
	["damaged", "an .odt with a DOCTYPE", odt({ body: p("a"), files: { "styles.xml": "<!DOCTYPE a [<!ENTITY b 'c'>]><a/>" } })],
];

for (const [code, what, bytes] of REFUSED) {
	test(`converted: hostile: ${what}: refused as ${code}, before LibreOffice sees it`, async () => {
		convertWith(() => "/nowhere/soffice");
		try {
			await assert.rejects(readWordApart(bytes), refusedAs(code));
		} finally {
			convertWith(() => undefined);
		}
	});
}

test("converted: without LibreOffice, or switched off, the sender is asked for a .docx", async () => {
	convertWith(() => null);
	try {
		const asks = (what: RegExp) => (error: unknown) =>
			refusedAs("not-word")(error) && what.test((error as Error).message) && /\.docx/.test((error as Error).message);
		await assert.rejects(readWordApart(odt(p("a"))), asks(/OpenDocument/));
		await assert.rejects(readWordApart(rtf("a")), asks(/RTF/));
	} finally {
		convertWith(() => undefined);
	}
});
