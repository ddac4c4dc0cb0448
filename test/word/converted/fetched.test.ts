// Files that ask LibreOffice to fetch something.
import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { textOfBlocks } from "../../../src/domain/document.js";
import { readWordApart } from "../../../src/word/index.js";
import { NEEDS_OFFICE } from "./by-office.js";
import { framed, odt, p, rtf } from "./made.js";

const scratch = mkdtempSync(join(tmpdir(), "conversion-tests-"));
const asked: string[] = [];
const server = createServer((request, response) => {
	asked.push(request.url ?? "");
	response.end("STOLEN");
}).listen(0, "127.0.0.1");
before(() => once(server, "listening"));
after(() => {
	server.close();
	rmSync(scratch, { recursive: true });
});
const address = (name: string): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/${name}`;

test(
	"converted: nothing is fetched, from the network or from the disk, and the addresses are reported",
	NEEDS_OFFICE,
	async () => {
		const secret = join(scratch, "secret.txt");
		writeFileSync(secret, "STOLEN");
		writeFileSync(join(scratch, "secret.odt"), odt(p("STOLEN")));
		const linked = (from: string): string =>
			`<text:section text:name="S"><text:section-source xlink:href="${from}"/>${p("kept")}</text:section>`;
		const bytes = odt(
			framed("image", address("picture.png")) +
				framed("object", address("object.odt")) +
				framed("floating-frame", address("frame.html")) +
				linked(address("section.odt")) +
				linked(`file://${scratch}/secret.odt`) +
				linked(`file://${secret}`),
		);
		const tree = await readWordApart(bytes);
		assert.ok(!JSON.stringify(tree).includes("STOLEN"));
		const links = tree.traces.filter((trace) => trace.kind === "link").map((trace) => trace.text);
		for (const name of ["picture.png", "object.odt", "frame.html", "section.odt", "secret.odt", "secret.txt"])
			assert.ok(
				links.some((link) => link.endsWith(name)),
				name,
			);
		assert.deepEqual(asked, []);
	},
);

test("converted: RTF that asks for pictures, texts, objects and templates fetches nothing", NEEDS_OFFICE, async () => {
	writeFileSync(join(scratch, "secret.rtf"), rtf("STOLEN"));
	const field = (code: string): string => `{\\field{\\*\\fldinst ${code}}{\\fldrslt kept}}`;
	const bytes = rtf(
		`a ${field(`INCLUDEPICTURE "${address("p.png")}" \\\\d`)}${field(`INCLUDETEXT "${address("t.rtf")}"`)}${field(`INCLUDETEXT "${scratch}/secret.rtf"`)}` +
			`${field(`LINK Word.Document.8 "${scratch}/secret.rtf" "" \\\\a`)}${field("DDEAUTO c cmd")}{\\*\\template ${address("t.dot")}}` +
			`{\\object\\objautlink\\objupdate{\\*\\objclass Word.Document.8}{\\*\\objdata 01050000020000000f000000}{\\result kept}}\\par`,
	);
	const read = textOfBlocks((await readWordApart(bytes)).blocks);
	assert.match(read, /^a .*kept/);
	assert.ok(!read.includes("STOLEN"));
	assert.deepEqual(asked, []);
});
