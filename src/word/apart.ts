import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { DocumentTree } from "../domain/document.js";
import { converted } from "./converted/convert.js";
import { showsMore } from "./converted/letters.js";
import { office } from "./converted/office.js";
import { withLastParagraph } from "./converted/rtf.js";
import type { Answer, Job } from "./job.js";
import { LIMITS, type Limits, timeFor } from "./limits.js";
import { hiddenText, tooLarge, WordRefusal } from "./refusal.js";
import { TIME_OVER } from "./watched.js";

/** A batch finds it warm; then its 50 MB are given back. */
const IDLE_MS = 3_000;
/** The worker minds its own processor time; this is for one that no longer minds anything. */
const PATIENCE = 3;

/**
 * One worker is kept warm; files wait for it in turn, so that a reading never takes more than one core and one heap.
 * It is a process and not a thread: a thread that asks for too much memory at once takes the whole process with it.
 */
let warm: { readonly worker: ChildProcess; readonly megabytes: number } | undefined;
let idle: NodeJS.Timeout | undefined;
let turn: Promise<unknown> = Promise.resolve();

/**
 * Reads a .docx in a process of its own, with limits on time and memory: no file can take the server down.
 * An OpenDocument text and an RTF file are made a .docx first, where LibreOffice is installed.
 * @param name what the file is called; a Word 97-2003 document is read if it is called .doc
 * @throws WordRefusal
 */
export function readWordApart(bytes: Uint8Array, limits: Partial<Limits> = {}, name = ""): Promise<DocumentTree> {
	return readOrConvert({ bytes, name, limits: { ...LIMITS, ...limits } });
}

/** A file that waits to be converted holds up no other. */
async function readOrConvert(file: Omit<Job, "converts">): Promise<DocumentTree> {
	const soffice = office();
	// An RTF file is often called .doc, for so Word once saved it. What is called .docx and is none is refused: a name that is wrong about its
	// file may be wrong about more.
	const converts = soffice !== null && !/\.docx$/i.test(file.name);
	const answer = await inTurn({ ...file, converts });
	if (!("convert" in answer) || soffice === null) return treeOf(answer);
	const { format, traces, end, seen } = answer.convert;
	const whole = format === "rtf" ? withLastParagraph(file.bytes, end) : file.bytes;
	const bytes = await converted({ bytes: whole, format, limits: file.limits, office: soffice });
	const tree = treeOf(await inTurn({ ...file, bytes, converts: false }));
	if (seen !== undefined && showsMore(tree, seen)) throw hiddenText("a text with hidden passages");
	return { ...tree, traces: [{ kind: "converted", text: `.${format}` }, ...traces, ...tree.traces] };
}

function inTurn(job: Job): Promise<Answer> {
	const result = turn.then(() => run(job));
	turn = result.catch(() => {});
	return result;
}

async function run(job: Job): Promise<Answer> {
	clearTimeout(idle);
	const worker = await started(job.limits.megabytes);
	try {
		const answer = await asked(worker, job);
		// Such a file leaves a swollen heap behind.
		if ("refusal" in answer && answer.refusal.code === "too-large") stop();
		return answer;
	} finally {
		hold(worker, false);
		idle = setTimeout(stop, IDLE_MS).unref();
	}
}

async function started(megabytes: number): Promise<ChildProcess> {
	if (warm !== undefined && warm.megabytes === megabytes) {
		hold(warm.worker, true);
		return warm.worker;
	}
	stop();
	const worker = newWorker(megabytes);
	warm = { worker, megabytes };
	worker
		.on("error", () => stop())
		.once("exit", () => {
			if (warm?.worker === worker) warm = undefined;
		});
	const ended = once(worker, "exit").then(() => Promise.reject(new Error("The process that reads Word files does not start.")));
	await Promise.race([once(worker, "message"), ended]);
	ended.catch(() => {});
	return worker;
}

/** The bundle puts the worker beside every chunk; as source it is TypeScript and needs tsx. What it writes is of no use to anybody. */
function newWorker(megabytes: number): ChildProcess {
	const bundled = !import.meta.url.endsWith(".ts");
	const file = fileURLToPath(new URL(bundled ? "./word-worker.js" : "./worker.ts", import.meta.url));
	const memory = [`--max-old-space-size=${megabytes}`, "--max-semi-space-size=4"];
	const execArgv = bundled ? memory : [...memory, "--import", import.meta.resolve("tsx")];
	return fork(file, [], { execArgv, serialization: "advanced", stdio: ["ignore", "ignore", "ignore", "ipc"] });
}

/** Whether our own process waits for the worker before it ends. */
function hold(worker: ChildProcess, waits: boolean): void {
	if (waits) worker.ref();
	else worker.unref();
	if (waits) worker.channel?.ref();
	else worker.channel?.unref();
}

function asked(worker: ChildProcess, job: Job): Promise<Answer> {
	return new Promise<Answer>((resolve, reject) => {
		const settle = (act: () => void): void => {
			clearTimeout(late);
			worker.off("message", answered).off("exit", died);
			act();
		};
		const answered = (answer: unknown): void => settle(() => resolve(answer as Answer));
		const died = (_: unknown, signal: unknown): void =>
			settle(() => reject(tooLarge(`reading it takes too ${signal === TIME_OVER ? "long" : "much memory"}`)));
		const late = setTimeout(() => {
			settle(() => reject(tooLarge("reading it takes too long")));
			stop();
		}, PATIENCE * timeFor(job.limits, job.bytes.length));
		worker.once("message", answered).once("exit", died);
		worker.send(job, () => {});
	});
}

function treeOf(answer: Answer): DocumentTree {
	if ("tree" in answer) return JSON.parse(answer.tree) as DocumentTree;
	if ("refusal" in answer) throw new WordRefusal(answer.refusal.code, answer.refusal.message);
	throw new Error(`Reading a Word file failed: ${"failure" in answer ? answer.failure : "it is no .docx"}`);
}

function stop(): void {
	warm?.worker.kill("SIGKILL");
	warm = undefined;
}
