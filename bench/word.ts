/**
 * Reading and placing Word files beside mammoth, and short ones beside pandoc and LibreOffice: four lengths, three makes, each reader in a process of its own,
 * turn by turn. Promised from 150 pages up: three times as fast as mammoth's plain conversion, in a quarter of its memory, in linear time.
 * Time is processor time, so that a busy machine does not decide; wall time stands beside it. Memory is what a process grows by over an
 * empty one of Node, which has some 40 MB of its own; the total stands beside it.
 */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { readRoundFolder } from "../src/store/round-folder.js";
import { type LongDocument, longDocuments, manyTimesOver } from "./long-document.js";
import { type Bench, promised, rounded } from "./promise.js";
import { timeOf, together } from "./runs.js";
import type { Asked, Once } from "./word-once.js";

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL("..", import.meta.url));
const BUILT = join(ROOT, "dist/bench");
const ONCE = join(BUILT, "word-once.js");
/** Three times as fast, in a quarter of the memory. */
const FASTER = 0.333;
const SMALLER = 0.25;
/** Time a paragraph at 1,500 pages over that at 150: above 1 by what a larger heap costs, far below the 10 of a quadratic pass. */
const LINEAR = 1.3;
const LONG = 150;
const LONGEST = 1500;
const READERS = ["reading", "placing", "mammoth"] as const;
type Reader = (typeof READERS)[number];
const PATIENCE = 60_000;

export const word: Bench = async ({ short, say }) => {
	await bundle();
	const folder = await mkdtemp(join(tmpdir(), "rapporteur-bench-"));
	try {
		const peers = await peersThere(folder, say);
		const round = await readRoundFolder(join(ROOT, "rounds/lanzarote-ict"));
		const asked: Asked = { questionnaire: round.questionnaire, parties: round.parties };
		await writeFile(join(folder, "round.json"), JSON.stringify(asked));
		const empty = await emptyNode();
		say(`an empty process of Node: ${rounded(empty)} MB`);
		const documents = [];
		for (const document of await documentsOf(short, round)) {
			const found = await measured(document, { folder, peers, empty, turns: short ? 1 : 3 });
			documents.push(found);
			say(lineOf(found));
		}
		return {
			promises: promisesOf(documents),
			details: { emptyNode: rounded(empty), documents, unit: "ms of processor time (wall: of the clock), MB; ns a paragraph" },
		};
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
};

type Measured = Awaited<ReturnType<typeof measured>>;

/** The compilations of replies (one of 48, all 16 questions) are promised in the same issue: they are measured in compilations.ts. */
function promisesOf(documents: readonly Measured[]) {
	const long = documents.filter(({ pages }) => pages >= LONG);
	const most = (of: (one: Measured) => number) => Math.max(...long.map(of));
	return [
		promised(
			"reading with placing beside mammoth's conversion, from 150 pages, the worst",
			most((one) => one.time),
			FASTER,
			"×",
		),
		promised(
			"memory of reading beside mammoth's, growth over an empty process, from 150 pages, the worst",
			most((one) => one.memory.reading),
			SMALLER,
			"×",
		),
		promised(
			"memory of reading with placing beside mammoth's, growth over an empty process, from 150 pages, the worst",
			most((one) => one.memory.placing),
			SMALLER,
			"×",
		),
		promised("time a paragraph, the longest document over that of 150 pages, the worst", growth(long), LINEAR, "×"),
	];
}

function growth(long: readonly Measured[]): number {
	const makes = [...new Set(long.map(({ make }) => make))];
	return Math.max(
		...makes.map((make) => {
			const of = long.filter((one) => one.make === make).sort((a, b) => a.pages - b.pages);
			return (of.at(-1)?.nanosecondsAParagraph ?? 0) / (of[0]?.nanosecondsAParagraph ?? Number.NaN);
		}),
	);
}

/** A page and a reply to all questions; then long ones, in the layouts of a simulation and as a programme wrote them. */
async function documentsOf(short: boolean, round: RoundOfFolder): Promise<(LongDocument & { readonly make: string })[]> {
	const corpus = await readFile(join(ROOT, "test/corpus/d01.docx"));
	const made = (pages: number) =>
		longDocuments(round, pages)
			.filter(({ layout }) => layout === "running text" || layout === "table")
			.map((document) => ({ ...document, pages, make: document.layout }));
	const written = (pages: number) => ({ ...manyTimesOver("d01", corpus, pages), make: "d01" });
	const lengths = short ? [LONG, 500] : [LONG, LONGEST];
	return [
		...made(1).slice(0, 1),
		{ layout: "all questions", pages: 17, bytes: corpus, make: "reply" },
		...lengths.flatMap((pages) => [...made(pages), written(pages)]),
	];
}

type RoundOfFolder = Awaited<ReturnType<typeof readRoundFolder>>;

interface Setting {
	/** Megabytes of an empty process. */
	readonly empty: number;
	readonly folder: string;
	readonly peers: readonly Peer[];
	readonly turns: number;
}

async function measured(document: LongDocument & { make: string }, { folder, peers, empty, turns }: Setting) {
	const { layout, pages, bytes, make } = document;
	const file = join(folder, "document.docx");
	await writeFile(file, bytes);
	const one = (reader: Reader, times: number) => once([reader, file, String(times), join(folder, "round.json")]);
	const runs: Record<Reader, Once[]> = { reading: [], placing: [], mammoth: [] };
	// The first run of a process pays for compilation, which a long document hides and a short one does not.
	const [times, rounds] = pages > 500 ? [3, 1] : [6, turns];
	for (let turn = 0; turn < rounds; turn++) for (const reader of READERS) runs[reader].push(await one(reader, times));
	const warm = (reader: Reader) => runs[reader].map(({ processor }) => middleOf(processor.slice(1)));
	const wall = (reader: Reader) => runs[reader].map((run) => middleOf(run.times.slice(1)));
	const cold = { reading: await one("reading", 1), placing: await one("placing", 1), mammoth: await one("mammoth", 1) };
	const others = [];
	// They take a hundred times as long: for what is promised of long documents nobody need wait for them.
	if (pages < LONG) for (const peer of peers) others.push({ name: peer.name, time: await peer.time(file) });
	const placing = together(warm("placing"));
	return {
		layout,
		make,
		pages,
		bytes: bytes.length,
		paragraphs: cold.placing.paragraphs,
		reading: together(warm("reading")),
		placing,
		mammoth: together(warm("mammoth")),
		wall: { reading: together(wall("reading")), placing: together(wall("placing")), mammoth: together(wall("mammoth")) },
		peak: eachOf((reader) => rounded(cold[reader].peak)),
		growth: eachOf((reader) => rounded(cold[reader].peak - empty)),
		/** Process start included, one run. */
		others,
		time: together(warm("placing").map((time, turn) => time / (warm("mammoth")[turn] ?? Number.NaN))).median,
		memory: {
			reading: rounded((cold.reading.peak - empty) / (cold.mammoth.peak - empty)),
			placing: rounded((cold.placing.peak - empty) / (cold.mammoth.peak - empty)),
		},
		nanosecondsAParagraph: rounded((placing.median * 1e6) / cold.placing.paragraphs),
	};
}

function eachOf(of: (reader: Reader) => number): Record<Reader, number> {
	return { reading: of("reading"), placing: of("placing"), mammoth: of("mammoth") };
}

function lineOf(found: Measured): string {
	const { pages, layout, reading, placing, mammoth, wall, peak, growth: grown, others, nanosecondsAParagraph } = found;
	const rest = others.map(({ name, time }) => `, ${name} ${time === null ? "gave up" : `${rounded(time)} ms`}`).join("");
	const took = `reading ${reading.median} ms, with placing ${placing.median} ms (${nanosecondsAParagraph} ns a paragraph), mammoth ${mammoth.median} ms${rest}`;
	const clock = `by the clock ${wall.reading.median}, ${wall.placing.median}, ${wall.mammoth.median} ms`;
	const memory = `grown by ${grown.reading}, ${grown.placing}, ${grown.mammoth} MB to ${peak.reading}, ${peak.placing}, ${peak.mammoth} MB`;
	return `${pages} pages, ${layout}: ${took}; ${clock}; ${memory}`;
}

function middleOf(times: readonly number[]): number {
	return together(times).median;
}

/** Megabytes of a process of Node that does nothing. */
async function emptyNode(): Promise<number> {
	const nothing = join(BUILT, "nothing.mjs");
	await writeFile(nothing, "process.stdout.write(String(process.resourceUsage().maxRSS / 1024));");
	const sizes = [];
	for (let turn = 0; turn < 5; turn++) sizes.push(Number((await run(process.execPath, [nothing])).stdout));
	return middleOf(sizes);
}

async function once(words: readonly string[]): Promise<Once> {
	const { stdout } = await run(process.execPath, [ONCE, ...words]);
	return JSON.parse(stdout) as Once;
}

interface Peer {
	readonly name: string;
	/** Milliseconds of one conversion; null when it takes more than a minute or fails. */
	readonly time: (file: string) => Promise<number | null>;
}

/** Pandoc and LibreOffice, where the machine has them. */
async function peersThere(folder: string, say: (line: string) => void): Promise<Peer[]> {
	const profile = `-env:UserInstallation=file://${join(folder, "office")}`;
	const known = [
		{
			name: "pandoc",
			command: "pandoc",
			words: (file: string) => ["-f", "docx", "-t", "html", "-o", join(folder, "out.html"), file],
		},
		{
			name: "LibreOffice",
			command: "soffice",
			words: (file: string) => ["--headless", profile, "--convert-to", "html", "--outdir", folder, file],
		},
	];
	const there: Peer[] = [];
	for (const { name, command, words } of known) {
		const found = await run(command, ["--version"], { timeout: PATIENCE }).then(
			() => true,
			() => false,
		);
		if (found)
			there.push({ name, time: (file) => timeOf(() => run(command, words(file), { timeout: PATIENCE })).catch(() => null) });
		else say(`${name} is not on this machine and is left out`);
	}
	return there;
}

/** As the programme is built: what tsx adds is not measured. */
async function bundle(): Promise<void> {
	await build({
		absWorkingDir: ROOT,
		entryPoints: ["bench/word-once.ts"],
		outdir: BUILT,
		bundle: true,
		splitting: true,
		packages: "external",
		platform: "node",
		format: "esm",
		target: "node20",
		logLevel: "warning",
	});
}
