/** What every command works with: the programme, two papers, a language, and a signal that says when to stop. */
import { Problem } from "../../domain/problem.js";
import type { Language } from "../../domain/wording.js";
import { EXIT, Interrupted } from "./exit.js";
import { type Paper, paperOver } from "./paper.js";
import { type CliPhrases, cliPhrasesIn } from "./phrases/index.js";
import type { OpenedHouse, Programme } from "./programme.js";

export interface Desk {
	readonly programme: Programme;
	/** For results. */
	readonly out: Paper;
	/** For progress and messages. */
	readonly notes: Paper;
	readonly language: Language;
	readonly say: CliPhrases;
	/** Aborted when somebody interrupts, or when nobody reads the results any more. */
	readonly stop: AbortSignal;
	/** How the command ends when it is stopped. */
	readonly exitWhenStopped: () => number;
}

export function deskFor(programme: Programme, language: Language): Desk {
	const stopping = new AbortController();
	let code: number = EXIT.interrupted;
	const nobodyReads = () => {
		code = EXIT.done;
		stopping.abort();
	};
	return {
		programme,
		out: paperOver(process.stdout, process.env, nobodyReads),
		notes: paperOver(process.stderr, process.env, () => {}),
		language,
		say: cliPhrasesIn(language),
		stop: abortedBySignals(stopping),
		exitWhenStopped: () => code,
	};
}

/** Works in the house, and closes it whatever happens. @throws Interrupted when told to stop before the work is done */
export async function inHouse<T>(desk: Desk, work: (house: OpenedHouse) => Promise<T>): Promise<T> {
	stopIfTold(desk);
	const house = await desk.programme.openHouse();
	try {
		if (house.overdue !== null) await desk.notes.line(desk.say.arriving.overdue(nameOf(house.overdue.error)));
		return await untilStopped(desk, work(house));
	} finally {
		await house.close();
	}
}

/** Never the text of an error: it may quote what is confidential. */
function nameOf(error: unknown): string {
	if (error instanceof Problem) return error.code;
	return error instanceof Error ? error.name : typeof error;
}

/** @throws Interrupted when somebody has asked to stop */
export function stopIfTold(desk: Pick<Desk, "stop">): void {
	if (desk.stop.aborted) throw new Interrupted();
}

/** Work that looks at the signal itself ends by itself; any other is left where it stands, and its transaction is undone. */
async function untilStopped<T>(desk: Desk, work: Promise<T>): Promise<T> {
	const patience = 3000;
	const stopped = new Promise<never>((_, reject) => {
		const wait = () => setTimeout(() => reject(new Interrupted()), patience).unref();
		if (desk.stop.aborted) wait();
		else desk.stop.addEventListener("abort", wait, { once: true });
	});
	return Promise.race([work, stopped]);
}

/** The first signal asks to stop; a second one is left to its ordinary effect. `serve` listens for itself. */
function abortedBySignals(stopping: AbortController): AbortSignal {
	for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => stopping.abort());
	return stopping.signal;
}
