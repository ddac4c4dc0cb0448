// A LibreOffice that does not answer, fails or is asked by many at once.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { textOfBlocks } from "../../../src/domain/document.js";
import { convertWith, LIMITS, readWordApart, WordRefusal } from "../../../src/word/index.js";
import { docx, paragraph } from "../docx.js";
import { madeOf, NEEDS_OFFICE, OFFICE } from "./by-office.js";
import { rtf } from "./made.js";

const scratch = mkdtempSync(join(tmpdir(), "conversion-tests-"));
// What is left behind is ours alone, whatever other tests run beside.
process.env.TMPDIR = scratch;
after(() => rmSync(scratch, { recursive: true }));
const refusedAs = (code: string) => (error: unknown) => error instanceof WordRefusal && error.code === code;
const leftBehind = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith("rapporteur-conversion-"));
/** Whether a process is there and not merely waiting to be buried. */
function runs(pid: string): boolean {
	const state = spawnSync("ps", ["-o", "stat=", "-p", pid], { encoding: "utf8" }).stdout.trim();
	return state !== "" && !state.startsWith("Z");
}

/** Waits for what must come; the test's own time ends the waiting. */
async function until(holds: () => boolean): Promise<void> {
	while (!holds()) await new Promise((resolve) => setTimeout(resolve, 50));
}

/** A programme in the place of LibreOffice. */
function standIn(script: string): string {
	const file = join(scratch, `soffice-${Math.random()}`);
	writeFileSync(file, `#!/bin/sh\n${script}\n`);
	chmodSync(file, 0o755);
	return file;
}

async function readWith(script: string, conversion: Partial<typeof LIMITS.conversion> = {}): Promise<unknown> {
	convertWith(() => soffice);
	const soffice = standIn(script);
	try {
		return await readWordApart(rtf("a\\par"), { conversion: { ...LIMITS.conversion, ...conversion } }).catch(
			(error: unknown) => error,
		);
	} finally {
		convertWith(() => undefined);
	}
}

test("converted: one that hangs is ended with all that it started, and leaves nothing behind", async () => {
	const pids = join(scratch, "pids");
	const begun = performance.now();
	const outcome = await readWith(`sleep 300 & echo $! > ${pids}; trap '' TERM; sleep 300`, { milliseconds: 1_500 });
	assert.ok(refusedAs("too-large")(outcome), String(outcome));
	assert.ok(performance.now() - begun < 10_000);
	assert.equal(runs(readFileSync(pids, "utf8").trim()), false);
	assert.deepEqual(leftBehind(), []);
});

test("converted: when we are killed ourselves, the conversion ends and its folder goes", async () => {
	const pids = join(scratch, "orphan");
	const soffice = standIn(`echo $$ > ${pids}; exec sleep 300`);
	const word = new URL("../../../src/word/index.ts", import.meta.url);
	const code = `import { convertWith, readWordApart } from "${word}"; convertWith(() => "${soffice}"); await readWordApart(Buffer.from("{\\\\rtf1 a\\\\par}"));`;
	const parent = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", code], { stdio: "ignore" });
	await until(() => existsSync(pids) && readFileSync(pids, "utf8") !== "");
	assert.equal(leftBehind().length, 1);
	parent.kill("SIGKILL");
	await until(() => leftBehind().length === 0 && !runs(readFileSync(pids, "utf8").trim()));
});

test("converted: one that burns processor time is ended", async () => {
	const outcome = await readWith("while :; do :; done", { processorSeconds: 1 });
	assert.ok(refusedAs("too-large")(outcome), String(outcome));
});

test("converted: one that fails, writes too much, or gives what is no .docx, is a refusal", async () => {
	assert.ok(refusedAs("damaged")(await readWith("exit 1")));
	assert.ok((await readWith("kill -SEGV $$")) instanceof WordRefusal);
	const out = 'for folder; do [ "$last" = --outdir ] && break; last=$folder; done';
	assert.ok(refusedAs("not-word")(await readWith(`${out}; echo nonsense > "$folder/text.docx"`)));
	const tooMuch = await readWith(`${out}; head -c 3000000 /dev/zero > "$folder/text.docx"`, { fileMegabytes: 1 });
	assert.ok(tooMuch instanceof WordRefusal, String(tooMuch));
	assert.deepEqual(leftBehind(), []);
});

test("converted: the programme gets nothing of our environment", async () => {
	const file = join(scratch, "environment");
	process.env.RAPPORTEUR_TEST_SECRET = "hunter2";
	try {
		await readWith(`env > ${file}`);
	} finally {
		delete process.env.RAPPORTEUR_TEST_SECRET;
	}
	const environment = readFileSync(file, "utf8");
	assert.match(environment, /^HOME=.*rapporteur-conversion-/m);
	assert.ok(!environment.includes("hunter2"));
});

test("converted: many at once, one after the other, while a .docx does not wait", NEEDS_OFFICE, async () => {
	const log = join(scratch, "turns");
	const soffice = standIn(`echo in >> ${log}; ${OFFICE} "$@"; code=$?; echo out >> ${log}; exit $code`);
	convertWith(() => soffice);
	try {
		const order: string[] = [];
		const conversions = ["one", "two"].map(async (word) => {
			assert.equal(textOfBlocks((await readWordApart(rtf(`${word}\\par`))).blocks), word);
			order.push(word);
		});
		const direct = readWordApart(docx(paragraph("at once"))).then(() => order.push("docx"));
		await Promise.all([...conversions, direct]);
		assert.deepEqual(order, ["docx", "one", "two"]);
		assert.equal(readFileSync(log, "utf8"), "in\nout\n".repeat(2));
		assert.deepEqual(leftBehind(), []);
	} finally {
		convertWith(() => undefined);
	}
});

test(
	"converted: an .odt and an RTF file called otherwise are known by their bytes; what only claims to be a .docx is refused",
	NEEDS_OFFICE,
	async () => {
		const text = docx(paragraph("text"));
		assert.equal((await readWordApart(madeOf(text, "odt"), {}, "a.odt.bin")).traces[0]?.text, ".odt");
		await assert.rejects(readWordApart(madeOf(text, "odt"), {}, "a.docx"), { code: "not-word" });
		assert.equal((await readWordApart(madeOf(text, "rtf"), {}, "a.doc")).traces[0]?.text, ".rtf");
	},
);
