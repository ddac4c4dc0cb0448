/**
 * The long run of mutations.test.ts and old.test.ts: any bytes give a tree or a refusal.
 * node --import tsx test/word/fuzz.ts [--files 50000] [--seed 1] [--ms 5000] [--mb 500]
 * Prints progress on standard error and one line of JSON at the end. Ends with status 1, and keeps the file in the temporary folder, at the
 * first that is neither read nor refused, or that takes longer or more memory than it may.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { segmentsOf } from "../../src/domain/document.js";
import { readWord, readWordApart, WordRefusal } from "../../src/word/index.js";
import { zipped } from "./docx.js";
import { FILES, mutated } from "./mutate.js";

const { values } = parseArgs({
	options: {
		files: { type: "string", default: "50000" },
		seed: { type: "string", default: "1" },
		ms: { type: "string", default: "5000" },
		mb: { type: "string", default: "500" },
	},
});
const count = Number(values.files);
const most = { ms: Number(values.ms), mb: Number(values.mb) };
/** A .doc goes through the process apart: one in so many, since each has to be passed on. */
const OLD_EVERY = 10;
const REPORT_EVERY = 1_000;
const STRUCTURE = ["word/document.xml", "word/document.xml", "word/numbering.xml", "word/styles.xml"];
const names = Object.keys(FILES);
const old = ["table", "notes"].map((name) => new Uint8Array(readFileSync(new URL(`old/${name}.doc`, import.meta.url))));
const refused = new Map<string, number>();
const peak = { read: 0, slowestMs: 0, peakMb: 0 };
let state = Number(values.seed);

/** A number below `limit`, the same in each run with the same seed. */
function below(limit: number): number {
	state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
	return Math.floor((state / 2 ** 32) * limit);
}

/** A .docx with one to five changes to the structure of its parts, some with changed bytes too, some cut off. */
function mutant(): Uint8Array {
	const files = { ...FILES };
	for (let changes = 1 + below(5); changes > 0; changes--) {
		const name = (below(4) === 0 ? names[below(names.length)] : STRUCTURE[below(STRUCTURE.length)]) ?? "";
		files[name] = mutated(String(files[name]), { part: 0, at: below(1e9), to: below(1e9), how: below(7), which: below(31) });
	}
	const bytes = zipped(files);
	if (below(5) === 0) spoil(bytes, below(6));
	return below(40) === 0 ? bytes.subarray(0, below(bytes.length)) : bytes;
}

/** A .doc with changed bytes, most of them where the file says what lies where; or noise. */
function oldMutant(): Uint8Array {
	if (below(20) === 0) return Uint8Array.from({ length: below(4_000) }, () => below(256));
	const bytes = (old[below(old.length)] ?? new Uint8Array()).slice();
	spoil(bytes, 1 + below(40));
	if (below(3) === 0) for (let changes = below(6); changes > 0; changes--) bytes[24 + below(60)] = below(256);
	return below(10) === 0 ? bytes.slice(0, below(bytes.length)) : bytes;
}

function spoil(bytes: Uint8Array, changes: number): void {
	for (; changes > 0; changes--) bytes[below(bytes.length)] = below(256);
}

function fail(why: unknown, bytes: Uint8Array, ending: string): never {
	const kept = join(tmpdir(), `fuzz-failure.${ending}`);
	writeFileSync(kept, bytes);
	console.error(`${kept}:`, why);
	process.exit(1);
}

for (let i = 1; i <= count; i++) {
	const ending = i % OLD_EVERY === 0 ? "doc" : "docx";
	const bytes = ending === "doc" ? oldMutant() : mutant();
	const begun = performance.now();
	try {
		segmentsOf(ending === "doc" ? await readWordApart(bytes, {}, "a.doc") : readWord(bytes));
		peak.read++;
	} catch (error) {
		if (!(error instanceof WordRefusal)) fail(error, bytes, ending);
		refused.set(error.code, (refused.get(error.code) ?? 0) + 1);
	}
	const took = performance.now() - begun;
	peak.slowestMs = Math.max(peak.slowestMs, Math.round(took));
	peak.peakMb = Math.max(peak.peakMb, Math.round(process.memoryUsage.rss() / (1 << 20)));
	if (took > most.ms) fail(`${Math.round(took)} ms`, bytes, ending);
	if (peak.peakMb > most.mb) fail(`${peak.peakMb} MB`, bytes, ending);
	if (i % REPORT_EVERY === 0) console.error(`${i} of ${count}, slowest ${peak.slowestMs} ms, ${peak.peakMb} MB`);
}
process.stdout.write(`${JSON.stringify({ files: count, ...peak, refused: Object.fromEntries(refused) })}\n`);
process.exit(0);
