import { type ResourceLimits, Worker } from "node:worker_threads";
import type { DocumentTree } from "../domain/document.js";
import type { Answer, Job } from "./job.js";
import { LIMITS, type Limits } from "./limits.js";
import { tooLarge, WordRefusal } from "./refusal.js";

const IDLE_MS = 30_000;
const LONGEST_MS = 8_000;

/** One worker is kept warm; files wait for it in turn, so that a reading never takes more than one core and one heap. */
let warm: { worker: Worker; megabytes: number } | undefined;
let idle: NodeJS.Timeout | undefined;
let turn: Promise<unknown> = Promise.resolve();

/** Reads a .docx in a worker thread, with limits on time and memory: no file can take the server down. */
export function readWordApart(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<DocumentTree> {
	const job = { bytes: new Uint8Array(bytes), limits: { ...LIMITS, ...limits } };
	const result = turn.then(() => run(job));
	turn = result.catch(() => {});
	return result;
}

async function run(job: Job): Promise<DocumentTree> {
	clearTimeout(idle);
	const worker = await started(job.limits.megabytes);
	worker.ref();
	try {
		return treeOf(await asked(worker, job));
	} finally {
		worker.unref();
		idle = setTimeout(stop, IDLE_MS).unref();
	}
}

async function started(megabytes: number): Promise<Worker> {
	if (warm !== undefined && warm.megabytes === megabytes) return warm.worker;
	stop();
	const worker = newWorker({ maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 });
	warm = { worker, megabytes };
	worker.once("exit", () => {
		if (warm?.worker === worker) warm = undefined;
	});
	await new Promise((resolve, reject) => worker.once("message", resolve).once("error", reject));
	return worker;
}

/** The bundle puts the worker beside every chunk; as source it is TypeScript, which tsx does not load in threads by itself on Node 20. */
function newWorker(resourceLimits: ResourceLimits): Worker {
	if (!import.meta.url.endsWith(".ts"))
		return new Worker(new URL("./word-worker.js", import.meta.url), { execArgv: [], resourceLimits });
	const [tsx, source] = [import.meta.resolve("tsx/esm/api"), new URL("./worker.ts", import.meta.url).href];
	const code = `import(${JSON.stringify(tsx)}).then((tsx) => { tsx.register(); return import(${JSON.stringify(source)}); });`;
	return new Worker(code, { eval: true, execArgv: [], resourceLimits });
}

function asked(worker: Worker, job: Job): Promise<Answer> {
	// Before the bytes are handed over, which empties the array here.
	const allowed = timeFor(job);
	return new Promise<Answer>((resolve, reject) => {
		const late = setTimeout(() => fail(tooLarge("reading it takes too long")), allowed);
		const fail = (error: Error): void => {
			clearTimeout(late);
			stop();
			reject(error);
		};
		worker.removeAllListeners("message").removeAllListeners("error");
		worker.once("message", (answer: Answer) => {
			clearTimeout(late);
			resolve(answer);
		});
		worker.once("error", (error: NodeJS.ErrnoException) => {
			fail(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? tooLarge("reading takes too much memory") : error);
		});
		worker.postMessage(job, [job.bytes.buffer as ArrayBuffer]);
	});
}

/** A long text takes long; a short file that does is hostile. */
function timeFor({ bytes, limits }: Job): number {
	return limits.milliseconds + Math.min(LONGEST_MS, (limits.millisecondsPerMegabyte * bytes.length) / (1 << 20));
}

function treeOf(answer: Answer): DocumentTree {
	if ("tree" in answer) return JSON.parse(answer.tree) as DocumentTree;
	if ("refusal" in answer) throw new WordRefusal(answer.refusal.code, answer.refusal.message);
	throw new Error(`Reading a Word file failed: ${answer.failure}`);
}

function stop(): void {
	const old = warm?.worker;
	warm = undefined;
	old?.removeAllListeners("error").on("error", () => {});
	void old?.terminate();
}
