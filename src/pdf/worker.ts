/** The thread that writes PDF apart: a paper in, its bytes or the failure out. */
import { parentPort } from "node:worker_threads";
import { NoPdfHere } from "./compiler.js";
import type { Answer, Job } from "./job.js";
import { writePdf } from "./write.js";

parentPort?.on("message", ({ id, paper }: Job) => {
	try {
		const pdf = writePdf(paper);
		parentPort?.postMessage({ id, pdf } satisfies Answer, [pdf.buffer as ArrayBuffer]);
	} catch (error) {
		const failure = error instanceof Error ? error.message : String(error);
		parentPort?.postMessage({ id, failure, noPdfHere: error instanceof NoPdfHere } satisfies Answer);
	}
});
