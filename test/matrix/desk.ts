/** The command line in this process: the real commands over a test's house, with papers that keep what is written on them. */
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clockHeldAt } from "../../src/acts/clock.js";
import type { Moment } from "../../src/domain/deadline.js";
import type { Language } from "../../src/domain/wording.js";
import type { Desk } from "../../src/doors/cli/desk.js";
import { cliDoor, type Programme } from "../../src/doors/cli/index.js";
import type { Paper } from "../../src/doors/cli/paper.js";
import { cliPhrasesIn } from "../../src/doors/cli/phrases/index.js";
import { signingKey } from "../../src/store/record/keys.js";
import { LANZAROTE, type TestHouse } from "../builders/house.js";
import { textOf } from "./answers.js";

export interface Said {
	readonly code: number;
	readonly out: string;
	readonly notes: string;
	/** Everything: what was printed, and names and contents of all files that were written, unpacked. */
	readonly all: string;
	/** By name, unpacked. */
	readonly files: ReadonlyMap<string, string>;
	/** Whether it has opened the house at all. */
	readonly opened: boolean;
}

/** Runs a command. In its words, FOLDER stands for a folder of its own, which is removed afterwards. @param at the moment at which the clock stands still */
export async function obeyed(
	house: TestHouse,
	words: readonly string[],
	{ at = house.clock.now(), language = "en" }: { readonly at?: Moment; readonly language?: Language } = {},
): Promise<Said> {
	const folder = await mkdtemp(join(tmpdir(), "rapporteur-matrix-"));
	try {
		let opened = false;
		const programme = programmeOver({ ...house, clock: clockHeldAt(at) }, folder, () => {
			opened = true;
		});
		const [out, notes] = [paper(), paper()];
		const desk: Desk = { ...deskOver(programme, language), out, notes };
		const given = words.map((word) => word.replaceAll("FOLDER", folder));
		const code = await cliDoor(programme, given, desk);
		const files = await filesIn(folder);
		const written = [...files].map(([name, text]) => `${name}\n${text}`).join("\n");
		return { code, out: out.said(), notes: notes.said(), all: `${out.said()}${notes.said()}${written}`, files, opened };
	} finally {
		await rm(folder, { recursive: true });
	}
}

/** A desk at which nobody sits. */
export function deskOver(programme: Programme, language: Language): Desk {
	return {
		...{ programme, language, out: paper(), notes: paper() },
		say: cliPhrasesIn(language),
		stop: new AbortController().signal,
		exitWhenStopped: () => 130,
	};
}

export function programmeOver(house: TestHouse, dataDir: string, told: () => void): Programme {
	return {
		version: "0",
		serve: () => Promise.reject(new Error("serve is a process of its own")),
		async openHouse() {
			told();
			const recordKey = () => signingKey({ given: null, file: join(dataDir, "record.key"), name: "test/record" });
			return { ...house, dataDir, overdue: null, recordKey, close: async () => {} };
		},
		lettersOffice: async () => ({ post: { send: async () => {} }, baseUrl: "http://localhost", folder: dataDir }),
		roundFolder: () => LANZAROTE,
		shippedRounds: async () => ["lanzarote-ict"],
	};
}

function paper(): Paper & { said(): string } {
	let text = "";
	const write = async (more: string) => {
		text += more;
	};
	return {
		...{ terminal: false, width: null, write },
		line: (more = "") => write(`${more}\n`),
		styled: (_, plain) => plain,
		said: () => text,
	};
}

/** The key of the record is its owner's and is not written for anybody. */
async function filesIn(folder: string): Promise<Map<string, string>> {
	const files = new Map<string, string>();
	for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile() || entry.name === "record.key" || entry.name.startsWith("given-")) continue;
		files.set(entry.name, textOf(await readFile(join(entry.parentPath, entry.name))));
	}
	return files;
}
