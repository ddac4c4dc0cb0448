import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { readWord, readWordApart, WordRefusal } from "../../src/word/index.js";
import { abstractNum, claiming, docx, filesOf, item, level, num, paragraph, paragraphOf, run, zipped } from "./docx.js";

const withBody = (body: string): Uint8Array =>
	zipped({
		...filesOf({ body: "" }),
		"word/document.xml": `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
	});
const megabytes = (text: string, size: number): string => text.repeat(Math.floor((size << 20) / text.length));
const refusedAs = (code: string) => (error: unknown) => error instanceof WordRefusal && error.code === code;

const spaces = (size: number): Uint8Array => withBody(`<w:p><w:r><w:t>${" ".repeat(size << 20)}</w:t></w:r></w:p>`);
const unlike = "<w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r><w:r><w:t>b</w:t></w:r>";

/** Each: a file that means harm, as small as it comes, and whether it must be refused or may be read if that is quick. */
const HOSTILE: readonly (readonly [string, "refused" | "quick", () => Uint8Array])[] = [
	["a bomb of spaces", "refused", () => spaces(200)],
	["a bomb that understates its size", "refused", () => claiming(spaces(200), { name: "word/document.xml", at: 24, value: 100 })],
	[
		"a bomb in the styles",
		"refused",
		() => docx({ body: paragraph("x"), styles: `<w:style w:styleId="a">${megabytes("<w:b/>", 40)}</w:style>` }),
	],
	["empty paragraphs", "refused", () => withBody(megabytes("<w:p/>", 31))],
	["10,000 elements inside each other", "refused", () => withBody("<w:p>".repeat(10_000) + "</w:p>".repeat(10_000))],
	["runs that all differ", "quick", () => withBody(`<w:p>${megabytes(unlike, 31)}</w:p>`)],
	["a table of empty cells", "quick", () => withBody(`<w:tbl>${megabytes("<w:tr><w:tc/></w:tr>", 31)}</w:tbl>${paragraph("x")}`)],
	["properties without end", "quick", () => withBody(`<w:p><w:pPr>${megabytes("<w:b/>", 31)}</w:pPr></w:p>`)],
	[
		"changes without end",
		"quick",
		() => withBody(`<w:p>${megabytes('<w:ins w:author="a"><w:r><w:t>x</w:t></w:r></w:ins>', 31)}</w:p>`),
	],
	[
		"a label of a million signs",
		"quick",
		() =>
			docx({
				body: item("x", 1).repeat(20_000),
				numbering: abstractNum(0, level(0, "decimal", "x".repeat(1_000_000))) + num(1, 0),
			}),
	],
	[
		"a style name of a million signs",
		"quick",
		() =>
			docx({
				body: paragraph("x").repeat(20_000),
				styles: `<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="${"x".repeat(1_000_000)}"/></w:style>`,
			}),
	],
	["white space inside a text", "quick", () => docx(`<w:p><w:r><w:t>x${" ".repeat(1_000_000)}x</w:t></w:r></w:p>`)],
];

/** Resident memory of the processes that this one has started, in bytes; 0 where there is no /proc. */
function memoryOfChildren(): number {
	const list = `/proc/${process.pid}/task/${process.pid}/children`;
	if (!existsSync(list)) return 0;
	const pages = readFileSync(list, "utf8")
		.split(" ")
		.filter((pid) => pid !== "" && existsSync(`/proc/${pid}/statm`))
		.map((pid) => Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]));
	return pages.reduce((sum, count) => sum + count * 4_096, 0);
}

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

for (const [what, fate, make] of HOSTILE) {
	test(`apart: hostile: ${what}: ${fate}, within time and memory, and the next file is read`, async () => {
		await readWordApart(docx(paragraph("warm")));
		const bytes = make();
		let most = 0;
		const watch = setInterval(() => {
			most = Math.max(most, memoryOfChildren());
		}, 10);
		const begun = performance.now();
		const outcome = await readWordApart(bytes).catch((error: unknown) => error);
		const took = performance.now() - begun;
		clearInterval(watch);
		assert.ok(refusedAs("too-large")(outcome) || (fate === "quick" && !(outcome instanceof Error)), String(outcome));
		// The worker stops after 1.5 s of processor time and 2 s a megabyte of file; the rest is for a machine busy with other tests.
		assert.ok(took < 8_000, `${took} ms`);
		assert.ok(most < 300 << 20, `${most >> 20} MB`);
		assert.equal((await readWordApart(docx(paragraph("next")))).blocks.length, 1);
	});
}

test("apart: 200,000 paragraphs are read", async () => {
	const body = Array.from({ length: 200_000 }, (_, i) => paragraph(`Paragraph ${i} of a long text`)).join("");
	assert.equal((await readWordApart(docx(body))).blocks.length, 200_000);
});

test("apart: a table of 5,000 rows is read", async () => {
	const cells = Array.from({ length: 4 }, (_, i) => `<w:tc>${paragraph(`cell ${i}`)}</w:tc>`).join("");
	const [block] = (await readWordApart(docx(`<w:tbl>${`<w:tr>${cells}</w:tr>`.repeat(5_000)}</w:tbl>`))).blocks;
	assert.equal(block?.kind === "table" && block.rows.length, 5_000);
});

test("apart: styles and lists that lead in circles are read", async () => {
	const circle = (id: string, to: string): string =>
		`<w:style w:type="numbering" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${to}"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
	const numbering =
		abstractNum(0, '<w:numStyleLink w:val="A"/>') + abstractNum(1, '<w:numStyleLink w:val="B"/>') + num(1, 0) + num(2, 1);
	const tree = await readWordApart(
		docx({ body: item("x", 1) + item("y", 2), numbering, styles: circle("A", "B") + circle("B", "A") }),
	);
	assert.equal(tree.blocks.length, 2);
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
