/** How a command that did not end well says so: one sentence on standard error, and the exit code. */
import type { RefusalCode } from "../../acts/read-submission.js";
import { Problem } from "../../domain/problem.js";
import type { Desk } from "./desk.js";
import { EXIT, Interrupted, WrongUsage } from "./exit.js";
import { printable } from "./printable.js";
import { isRefusalCode } from "./reading/contract.js";

/** @returns the exit code of an error, said to whoever called */
export async function endOf(desk: Desk, error: unknown): Promise<number> {
	if (error instanceof Interrupted || desk.stop.aborted) return interrupted(desk);
	if (error instanceof WrongUsage || isFromParser(error)) return wrongUsage(desk, (error as Error).message);
	if (error instanceof Problem) {
		await desk.notes.line(await sentenceOf(desk, error));
		return isRefusal(error) ? EXIT.refused : EXIT.failed;
	}
	return unexpected(desk, error);
}

/** The sentence of a problem, in the language of the desk. */
export async function sentenceOf(desk: Desk, problem: Problem): Promise<string> {
	const { phrasesIn } = await import("../../locale/index.js");
	return printable(phrasesIn(desk.language).problems[problem.code](problem.facts));
}

/** Whether a problem is the refusal of a document. */
export function isRefusal(problem: Problem): problem is Problem & { readonly code: RefusalCode } {
	return isRefusalCode(problem.code);
}

async function interrupted(desk: Desk): Promise<number> {
	const code = desk.exitWhenStopped();
	if (code === EXIT.interrupted) await desk.notes.line(desk.say.interrupted);
	return code;
}

async function wrongUsage(desk: Desk, sentence: string): Promise<number> {
	await desk.notes.line(printable(sentence));
	await desk.notes.line(desk.say.seeHelp);
	return EXIT.usage;
}

async function unexpected(desk: Desk, error: unknown): Promise<number> {
	const what = error instanceof Error ? error.message : String(error);
	await desk.notes.line(desk.say.unexpected(printable(what)));
	if ((process.env.DEBUG ?? "") !== "" && error instanceof Error) await desk.notes.line(error.stack ?? "");
	return EXIT.failed;
}

function isFromParser(error: unknown): boolean {
	return error instanceof Error && error.name === "YError";
}
