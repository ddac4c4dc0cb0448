import { parentPort } from "node:worker_threads";
import type { Answer, Job } from "./job.js";
import { READY } from "./job.js";
import { readWord } from "./read.js";
import { WordRefusal } from "./refusal.js";

/** The thread that reads Word files apart: a file in, its tree or the refusal out. */
parentPort?.on("message", (job: Job) => parentPort?.postMessage(answer(job)));
parentPort?.postMessage(READY);

function answer({ bytes, limits }: Job): Answer {
	try {
		return { tree: JSON.stringify(readWord(bytes, limits)) };
	} catch (error) {
		if (error instanceof WordRefusal) return { refusal: { code: error.code, message: error.message } };
		return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
	}
}
