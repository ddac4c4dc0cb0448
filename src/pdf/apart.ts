/** Writes PDF in a thread of its own, one paper after the other: the compiler takes a core for seconds, and its memory goes with the thread. */
import { Worker } from "node:worker_threads";
import type { Paper } from "../word/writing/paper.js";
import { NoPdfHere } from "./compiler.js";
import type { Answer, Job } from "./job.js";

const IDLE_MS = 30_000;

let worker: Worker | undefined;
let idle: NodeJS.Timeout | undefined;
let jobs = 0;
const waiting = new Map<number, { resolve: (pdf: Uint8Array) => void; reject: (error: Error) => void }>();

/** @throws NoPdfHere where there is no compiler for the platform */
export function writePdfApart(paper: Paper): Promise<Uint8Array> {
	clearTimeout(idle);
	worker ??= started();
	worker.ref();
	const id = ++jobs;
	const pdf = new Promise<Uint8Array>((resolve, reject) => waiting.set(id, { resolve, reject }));
	worker.postMessage({ id, paper } satisfies Job);
	return pdf;
}

function started(): Worker {
	const one = newWorker();
	one.on("message", (answer: Answer) => {
		const job = waiting.get(answer.id);
		waiting.delete(answer.id);
		if ("pdf" in answer) job?.resolve(answer.pdf);
		else job?.reject(answer.noPdfHere ? new NoPdfHere(answer.failure) : new Error(`Writing a PDF failed: ${answer.failure}`));
		if (waiting.size === 0) rest(one);
	});
	one.on("error", (error) => failAll(one, error instanceof Error ? error : new Error(String(error))));
	one.on("exit", () => failAll(one, new Error("Writing a PDF was ended")));
	return one;
}

/** The bundle puts the worker beside every chunk; as source it is TypeScript, which tsx does not load in threads by itself on Node 20. */
function newWorker(): Worker {
	if (!import.meta.url.endsWith(".ts")) return new Worker(new URL("./pdf-worker.js", import.meta.url));
	const [tsx, source] = [import.meta.resolve("tsx/esm/api"), new URL("./worker.ts", import.meta.url).href];
	const code = `import(${JSON.stringify(tsx)}).then((tsx) => { tsx.register(); return import(${JSON.stringify(source)}); });`;
	return new Worker(code, { eval: true, execArgv: [] });
}

function rest(one: Worker): void {
	one.unref();
	idle = setTimeout(() => {
		if (worker === one) worker = undefined;
		void one.terminate();
	}, IDLE_MS).unref();
}

function failAll(one: Worker, error: Error): void {
	if (worker !== one) return;
	worker = undefined;
	for (const { reject } of waiting.values()) reject(error);
	waiting.clear();
}
