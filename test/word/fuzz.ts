/**
 * The long run of mutations.test.ts and old.test.ts: any bytes give a tree or a refusal.
 * node --import tsx test/word/fuzz.ts [--files 50000] [--from 0] [--seed 1] [--ms 5000] [--mb 500] [--keep FILE]
 *
 * Each mutant is made from the seed and its number, so that a run may be done in pieces (`--from 10000 --files 10000`) and one mutant again
 * (`--from 4711 --files 1`). With `--keep` the state is written beside the progress, and the same command goes on from there.
 * Progress goes to standard error, one line of JSON at the end to standard output: mutants, refusals by code, failures, the slowest, the
 * greatest memory. Whatever is neither read nor refused, or takes longer or more memory than it may, is a failure: the file is kept in the
 * temporary folder, the run goes on, and ends with status 1.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { segmentsOf } from "../../src/domain/document.js";
import { readWord, readWordApart, WordRefusal } from "../../src/word/index.js";
import { type Mutant, mutantOf } from "./mutants.js";

const { values } = parseArgs({
	options: {
		files: { type: "string", default: "50000" },
		from: { type: "string", default: "0" },
		seed: { type: "string", default: "1" },
		ms: { type: "string", default: "5000" },
		mb: { type: "string", default: "500" },
		keep: { type: "string" },
	},
});
const asked = { seed: Number(values.seed), from: Number(values.from), files: Number(values.files) };
const most = { ms: Number(values.ms), mb: Number(values.mb) };
const REPORT_EVERY = 500;

interface State {
	readonly asked: typeof asked;
	mutants: number;
	read: number;
	readonly refused: Record<string, number>;
	readonly failures: { readonly mutant: number; readonly what: string; readonly file: string }[];
	slowest: { ms: number; mutant: number };
	peakMb: number;
	/** Processor time of this process, of all its runs. */
	seconds: number;
}

const state = kept() ?? {
	asked,
	mutants: 0,
	read: 0,
	refused: {},
	failures: [],
	slowest: { ms: 0, mutant: 0 },
	peakMb: 0,
	seconds: 0,
};
const before = state.seconds;
while (state.mutants < asked.files) {
	await take(mutantOf(asked.seed, asked.from + state.mutants));
	state.mutants++;
	if (state.mutants % REPORT_EVERY === 0) report();
}
report();
process.stdout.write(`${JSON.stringify(state)}\n`);
process.exit(state.failures.length === 0 ? 0 : 1);

async function take(mutant: Mutant): Promise<void> {
	const [begun, spent] = [performance.now(), process.cpuUsage()];
	try {
		segmentsOf(mutant.ending === "doc" ? await readWordApart(mutant.bytes, {}, "a.doc") : readWord(mutant.bytes));
		state.read++;
	} catch (error) {
		if (error instanceof WordRefusal) state.refused[error.code] = (state.refused[error.code] ?? 0) + 1;
		else failed(mutant, error instanceof Error ? (error.stack ?? error.message) : String(error));
	}
	const { user, system } = process.cpuUsage(spent);
	// Of a reading apart the clock is all that is known; of one here the processor time, which a busy machine does not lengthen.
	const ms = Math.round(mutant.ending === "doc" ? performance.now() - begun : (user + system) / 1000);
	const mb = Math.round(process.memoryUsage.rss() / (1 << 20));
	if (ms > state.slowest.ms) state.slowest = { ms, mutant: mutant.number };
	if (ms > most.ms) failed(mutant, `${ms} ms`);
	if (mb > most.mb) failed(mutant, `${mb} MB`);
	state.peakMb = Math.max(state.peakMb, mb);
}

function failed(mutant: Mutant, what: string): void {
	const file = join(tmpdir(), `fuzz-${asked.seed}-${mutant.number}.${mutant.ending}`);
	writeFileSync(file, mutant.bytes);
	state.failures.push({ mutant: mutant.number, what, file });
	console.error(`${file}:`, what);
}

function report(): void {
	const { user, system } = process.cpuUsage();
	state.seconds = Math.round(before + (user + system) / 1e6);
	const { mutants, read, slowest, peakMb, seconds, failures } = state;
	console.error(
		`${mutants} of ${asked.files}: ${read} read, ${failures.length} failures, slowest ${slowest.ms} ms, ${peakMb} MB, ${seconds} s`,
	);
	if (values.keep === undefined) return;
	// First beside it: a run that is broken off leaves the state before or after, never half of one.
	writeFileSync(`${values.keep}.part`, JSON.stringify(state));
	renameSync(`${values.keep}.part`, values.keep);
}

/** The state of the same run, broken off earlier. */
function kept(): State | undefined {
	if (values.keep === undefined || !existsSync(values.keep)) return undefined;
	const earlier = JSON.parse(readFileSync(values.keep, "utf8")) as State;
	if (JSON.stringify(earlier.asked) === JSON.stringify(asked)) return earlier;
	console.error(`${values.keep} is the state of another run: ${JSON.stringify(earlier.asked)}.`);
	process.exit(2);
}
