import type { DocumentTree } from "../domain/document.js";
import { formatOf } from "./converted/format.js";
import { checkOdt } from "./converted/odt.js";
import { checkRtf } from "./converted/rtf.js";
import { type Answer, type Job, READY, type ToConvert } from "./job.js";
import { timeFor } from "./limits.js";
import { isOldWord } from "./old/compound.js";
import { readWordMinding } from "./read.js";
import { tooLarge, WordRefusal } from "./refusal.js";
import { watched } from "./watched.js";

/** What the other side is asked to take in: about three times the tree of 200,000 paragraphs. */
const LONGEST_TREE = 96_000_000;

/** The process that reads Word files apart: a file in, its tree or the refusal out. */
process.on("message", (job: Job) => void answer(job).then((said) => process.send?.(said)));
process.on("disconnect", () => process.exit());
// Ctrl-C reaches every process of the terminal: the one that asked decides when this one ends.
process.on("SIGINT", () => {});
process.send?.(READY);

async function answer(job: Job): Promise<Answer> {
	try {
		const convert = toConvert(job);
		if (convert !== undefined) return { convert };
		const tree = JSON.stringify(await read(job));
		return tree.length > LONGEST_TREE ? tooLong() : { tree };
	} catch (error) {
		// Not even JSON.stringify can write a tree of such a length.
		if (error instanceof RangeError) return tooLong();
		if (error instanceof WordRefusal) return { refusal: { code: error.code, message: error.message } };
		return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
	}
}

/** What is no .docx but can be made one, once it is known to be harmless. */
function toConvert({ bytes, limits, converts }: Job): ToConvert | undefined {
	const format = converts ? formatOf(bytes) : undefined;
	if (format === undefined) return undefined;
	const tick = stopwatch(timeFor(limits, bytes.length));
	if (format === "rtf") return { format, traces: [], seen: undefined, end: checkRtf(bytes, limits, tick) };
	return { format, ...checkOdt(bytes, limits, tick), end: bytes.length };
}

async function read({ bytes, limits, name }: Job): Promise<DocumentTree> {
	const milliseconds = timeFor(limits, bytes.length);
	if (!isOldWord(bytes, name)) return readWordMinding(bytes, limits, stopwatch(milliseconds));
	const { readOldWord } = await import("./old/doc.js");
	return watched({ milliseconds, megabytes: limits.residentMegabytes }, () => readOldWord(bytes, limits));
}

/** Ends the reading when it has cost so many milliseconds of processor time. */
function stopwatch(allowed: number): () => void {
	const begun = process.cpuUsage();
	return () => {
		const { user, system } = process.cpuUsage(begun);
		if ((user + system) / 1_000 > allowed) throw tooLarge("reading it takes too long");
	};
}

function tooLong(): Answer {
	const { code, message } = tooLarge("its text is too long");
	return { refusal: { code, message } };
}
