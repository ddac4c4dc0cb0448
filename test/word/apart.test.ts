import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { readWord, readWordApart, WordRefusal } from "../../src/word/index.js";
import { claiming, docx, filesOf, paragraph, paragraphOf, run, zipped } from "./docx.js";

const withBody = (body: string): Uint8Array =>
	zipped({
		...filesOf({ body: "" }),
		"word/document.xml": `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
	});
const megabytes = (text: string, size: number): string => text.repeat(Math.floor((size << 20) / text.length));
const refusedAs = (code: string) => (error: unknown) => error instanceof WordRefusal && error.code === code;

/** Each: a file that means harm, as small as it comes. */
const HOSTILE: Readonly<Record<string, () => Uint8Array>> = {
	"a bomb of spaces": () => withBody(`<w:p><w:r><w:t>${" ".repeat(250 << 20)}</w:t></w:r></w:p>`),
	"a bomb that understates its size": () =>
		claiming(withBody(`<w:p><w:r><w:t>${" ".repeat(250 << 20)}</w:t></w:r></w:p>`), {
			name: "word/document.xml",
			at: 24,
			value: 100,
		}),
	"a bomb in the styles": () =>
		docx({ body: paragraph("x"), styles: `<w:style w:styleId="a">${megabytes("<w:b/>", 60)}</w:style>` }),
	"empty paragraphs": () => withBody(megabytes("<w:p/>", 100)),
	"10,000 elements inside each other": () => withBody("<w:p>".repeat(10_000) + "</w:p>".repeat(10_000)),
	"runs that all differ": () =>
		withBody(`<w:p>${megabytes("<w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r><w:r><w:t>b</w:t></w:r>", 150)}</w:p>`),
	"a table of empty cells": () => withBody(`<w:tbl>${megabytes("<w:tr><w:tc/></w:tr>", 150)}</w:tbl>`),
	"properties without end": () => withBody(`<w:p><w:pPr>${megabytes("<w:b/>", 150)}</w:pPr></w:p>`),
};

test("apart: the same tree as in process, and refusals with their code", async () => {
	const bytes = docx(paragraph("a") + paragraphOf(run("b", "<w:b/>")));
	assert.deepEqual(await readWordApart(bytes), readWord(bytes));
	assert.equal(bytes.length > 0, true, "the caller keeps the bytes");
	await assert.rejects(readWordApart(new Uint8Array(Buffer.from("%PDF-1.7"))), refusedAs("not-word"));
});

test("apart: many at once, each its own answer", async () => {
	const files = Array.from({ length: 20 }, (_, i) => (i % 5 === 4 ? new Uint8Array(i) : docx(paragraph(`text ${i}`))));
	const answers = await Promise.allSettled(files.map((file) => readWordApart(file)));
	answers.forEach((answer, i) => {
		assert.equal(answer.status, i % 5 === 4 ? "rejected" : "fulfilled");
		if (answer.status === "fulfilled") assert.match(JSON.stringify(answer.value), new RegExp(`"text ${i}"`));
	});
});

for (const [what, make] of Object.entries(HOSTILE)) {
	test(`apart: hostile: ${what} is refused in time and memory, and the next file is read`, async () => {
		await readWordApart(docx(paragraph("warm")));
		const bytes = make();
		const before = process.memoryUsage().rss;
		let most = before;
		const watch = setInterval(() => {
			most = Math.max(most, process.memoryUsage().rss);
		}, 10);
		const begun = performance.now();
		await assert.rejects(readWordApart(bytes), refusedAs("too-large"));
		const took = performance.now() - begun;
		clearInterval(watch);
		// The worker stops at 1.6 s and a second a megabyte of file; the rest is for a machine busy with other tests.
		assert.ok(took < 4_000, `${took} ms`);
		assert.ok(most - before < 300 << 20, `${(most - before) >> 20} MB`);
		assert.equal((await readWordApart(docx(paragraph("next")))).blocks.length, 1);
	});
}

test("apart: 200,000 paragraphs are read", async () => {
	const body = Array.from({ length: 200_000 }, (_, i) => paragraph(`Paragraph ${i} of a long text`)).join("");
	assert.equal((await readWordApart(docx(body), { milliseconds: 20_000 })).blocks.length, 200_000);
});

test("apart: the time allowed is kept", async () => {
	await readWordApart(docx(paragraph("warm")));
	const slow = docx(paragraph("x ".repeat(50)).repeat(100_000));
	await assert.rejects(readWordApart(slow, { milliseconds: 50, millisecondsPerMegabyte: 0 }), refusedAs("too-large"));
});

test("apart: as bundled, and the process ends by itself", async () => {
	const root = fileURLToPath(new URL("../../", import.meta.url));
	const folder = mkdtempSync(join(tmpdir(), "word-bundle-"));
	try {
		symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
		writeFileSync(join(folder, "package.json"), '{"type":"module"}');
		writeFileSync(join(folder, "text.docx"), docx(paragraph("bundled")));
		const entryPoints = { main: "src/word/index.ts", "word-worker": "src/word/worker.ts" };
		await build({
			absWorkingDir: root,
			entryPoints,
			outdir: folder,
			bundle: true,
			splitting: true,
			packages: "external",
			platform: "node",
			format: "esm",
			logLevel: "error",
		});
		const code = `import { readFileSync } from "node:fs"; import { readWordApart } from "./main.js"; console.log(JSON.stringify(await readWordApart(readFileSync("text.docx"))));`;
		const out = execFileSync(process.execPath, ["--input-type=module", "-e", code], {
			cwd: folder,
			timeout: 20_000,
			encoding: "utf8",
		});
		assert.match(out, /"bundled"/);
	} finally {
		rmSync(folder, { recursive: true });
	}
});
