/** On what it was measured. */
import { arch, availableParallelism, cpus, loadavg, platform, release, totalmem } from "node:os";

export function machine() {
	return {
		cpu: cpus()[0]?.model.trim() ?? "unknown",
		cores: availableParallelism(),
		memoryMegabytes: Math.round(totalmem() / 1e6),
		os: `${platform()} ${release()} ${arch()}`,
		node: process.version,
		/** Other work on the machine: above the number of cores, times are too long. */
		loadAverage: loadavg().map((load) => Number(load.toFixed(2))),
	};
}
