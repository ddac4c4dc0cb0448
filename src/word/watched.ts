import { once } from "node:events";
import { Worker } from "node:worker_threads";

/** What a work may cost, in milliseconds of processor time and megabytes of resident memory. */
export interface Budget {
	readonly milliseconds: number;
	readonly megabytes: number;
}

/** The signal of a process that ended itself because its time was over. */
export const TIME_OVER = "SIGXCPU";

/** The thread looks fifty times a second; code as text needs no file of its own beside the bundle. */
const WATCH = `
const { workerData } = require("node:worker_threads");
const begun = process.cpuUsage();
setInterval(() => {
	const { user, system } = process.cpuUsage(begun);
	if ((user + system) / 1000 > workerData.milliseconds) process.kill(process.pid, "${TIME_OVER}");
	if (process.memoryUsage.rss() > workerData.megabytes * 1048576) process.kill(process.pid, "SIGKILL");
}, 20);
`;

/** Does a work that never pauses to look at the clock: a thread looks beside it, and ends the whole process when it costs too much. */
export async function watched<T>(budget: Budget, work: () => Promise<T>): Promise<T> {
	const watch = new Worker(WATCH, { eval: true, workerData: budget, resourceLimits: { maxOldGenerationSizeMb: 8 } });
	await once(watch, "online");
	try {
		return await work();
	} finally {
		await watch.terminate();
	}
}
