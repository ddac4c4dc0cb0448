/** read: what is in a Word document, without keeping it. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { type RefusalCode, readSubmission, type Submission } from "../../../acts/read-submission.js";
import { Problem } from "../../../domain/problem.js";
import type { Round } from "../../../domain/round.js";
import { readRoundFolder } from "../../../store/round-folder.js";
import type { Desk } from "../desk.js";
import { isRefusal, sentenceOf } from "../end.js";
import { EXIT, WrongUsage } from "../exit.js";
import { contractOf, refusalOf } from "./contract.js";
import { printSummary } from "./summary.js";

interface Asked {
	readonly file: string;
	readonly round?: string | undefined;
	readonly json: boolean;
}

/** @throws WrongUsage, Problem unknown_round; a refusal of the document, when it is not wanted as JSON */
export async function read(desk: Desk, { file, round: named, json }: Asked): Promise<number> {
	const [bytes, round] = await Promise.all([bytesOf(desk, file), roundOf(desk, named)]);
	const of = { file: basename(file), sha256: createHash("sha256").update(bytes).digest("hex") };
	const read = await readSubmission({ bytes, fileName: of.file }, round).catch(onlyRefusals);
	if (read instanceof Problem) {
		if (!json) throw read;
		const refused = { reason: read.code, message: await sentenceOf(desk, read), detail: detailOf(read) };
		await desk.out.line(JSON.stringify(refusalOf(of, refused), null, 1));
		return EXIT.refused;
	}
	if (json) await desk.out.line(JSON.stringify(contractOf(of, read.reading, desk.language), null, 1));
	else await printSummary(desk, round, read satisfies Submission);
	return EXIT.done;
}

/** Bytes of a file that the caller names. @throws WrongUsage when it is not there */
export async function bytesOf(desk: Desk, file: string): Promise<Uint8Array> {
	return readFile(file).catch(() => {
		throw new WrongUsage(desk.say.noFile(file));
	});
}

/** A round as it lies in its folder, without the register. @throws Problem unknown_round; WrongUsage when none is named and there are several */
export async function roundOf(desk: Desk, named: string | undefined): Promise<Round> {
	const id = named ?? (await onlyShipped(desk));
	return readRoundFolder(desk.programme.roundFolder(id)).catch((error: unknown) => {
		const isMissing = error instanceof Problem && error.code === "unknown_round";
		throw isMissing ? new Problem("unknown_round", { round: id }, { cause: error }) : error;
	});
}

async function onlyShipped(desk: Desk): Promise<string> {
	const shipped = await desk.programme.shippedRounds();
	const [only] = shipped;
	if (only === undefined || shipped.length > 1) throw new WrongUsage(desk.say.whichRound(shipped));
	return only;
}

/** What exactly the reader has found, in English: for whoever made the file. */
function detailOf({ cause }: Problem): string | null {
	return cause instanceof Error ? cause.message : null;
}

/** The refusal of a document as a result. @throws whatever else it is */
export function onlyRefusals(error: unknown): Problem & { readonly code: RefusalCode } {
	if (error instanceof Problem && isRefusal(error)) return error;
	throw error;
}
