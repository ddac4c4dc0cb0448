// The long run of mutations.test.ts: node --import tsx test/word/fuzz.ts [files, 50,000] [seed]. Ends with status 1 at the first file that is neither read nor refused.
import { writeFileSync } from "node:fs";
import { readWord, WordRefusal } from "../../src/word/index.js";
import { zipped } from "./docx.js";
import { FILES, mutated } from "./mutate.js";

const count = Number(process.argv[2] ?? 50_000);
let state = Number(process.argv[3] ?? 1);
const names = Object.keys(FILES);
const outcomes = new Map<string, number>();
let slowest = 0;

/** A number below `limit`, the same in each run with the same seed. */
function below(limit: number): number {
	state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
	return Math.floor((state / 2 ** 32) * limit);
}

function mutant(): Uint8Array {
	const files = { ...FILES };
	for (let changes = 1 + below(5); changes > 0; changes--) {
		const name = below(3) === 0 ? (names[below(names.length)] ?? "") : "word/document.xml";
		files[name] = mutated(String(files[name]), { part: 0, at: below(1e9), to: below(1e9), how: below(6), which: below(31) });
	}
	const bytes = zipped(files);
	if (below(5) === 0) for (let changes = below(6); changes > 0; changes--) bytes[below(bytes.length)] = below(256);
	return below(40) === 0 ? bytes.subarray(0, below(bytes.length)) : bytes;
}

function outcomeOf(bytes: Uint8Array): string {
	try {
		readWord(bytes);
		return "read";
	} catch (error) {
		if (error instanceof WordRefusal) return error.code;
		writeFileSync("fuzz-failure.docx", bytes);
		throw error;
	}
}

for (let i = 0; i < count; i++) {
	const bytes = mutant();
	const begun = performance.now();
	const outcome = outcomeOf(bytes);
	slowest = Math.max(slowest, performance.now() - begun);
	outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
}
process.stdout.write(`${JSON.stringify({ files: count, slowestMs: Math.round(slowest), ...Object.fromEntries(outcomes) })}\n`);
