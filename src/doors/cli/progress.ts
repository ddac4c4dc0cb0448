/** How far a long work is: one line that is drawn again on a terminal, a line now and then in a pipe. */
import type { Paper } from "./paper.js";
import { shortened } from "./printable.js";

export interface Progress {
	/** Tells where the work is; drawn when it is time. `of` is null while nobody knows how much there is. */
	at(done: number, of: number | null, what: string): void;
	/** Leaves the last state on its own line. */
	end(): void;
}

const TERMINAL_EVERY = 100;
const PIPE_EVERY = 10_000;

export function progressOn(paper: Paper): Progress {
	const every = paper.terminal ? TERMINAL_EVERY : PIPE_EVERY;
	let last = Date.now() - every;
	let drawn = false;
	return {
		at(done, of, what) {
			const now = Date.now();
			if (now - last < every && done !== of) return;
			last = now;
			drawn = true;
			const line = lineOf(done, of, what, paper.terminal);
			void paper.write(paper.terminal ? `\r\u001b[K${shortened(line, (paper.width ?? 80) - 1)}` : `${line}\n`);
		},
		end() {
			if (drawn && paper.terminal) void paper.write("\n");
		},
	};
}

function lineOf(done: number, of: number | null, what: string, bar: boolean): string {
	if (of === null) return `${done}  ${what}`;
	const share = of === 0 ? 1 : Math.min(1, done / of);
	const percent = `${Math.floor(share * 100)}`.padStart(3);
	if (!bar) return `${percent} %  ${done}/${of}  ${what}`;
	const full = Math.round(share * 20);
	return `${"━".repeat(full)}${"╌".repeat(20 - full)} ${percent} %  ${done}/${of}  ${what}`;
}
