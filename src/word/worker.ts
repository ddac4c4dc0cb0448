import { parentPort } from "node:worker_threads";
import type { Answer, Job } from "./job.js";
import { READY } from "./job.js";
import { readWord } from "./read.js";
import { tooLarge, WordRefusal } from "./refusal.js";

/** The thread that reads Word files apart: a file in, its tree or the refusal out. */
parentPort?.on("message", (job: Job) => parentPort?.postMessage(answer(job)));
parentPort?.postMessage(READY);

function answer({ bytes, limits }: Job): Answer {
	try {
		return { tree: JSON.stringify(readWord(bytes, limits)) };
	} catch (error) {
		// A tree that is too long to be written as one string.
		if (error instanceof RangeError) return { refusal: { code: "too-large", message: tooLarge("its text is too long").message } };
		if (error instanceof WordRefusal) return { refusal: { code: error.code, message: error.message } };
		return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
	}
}
