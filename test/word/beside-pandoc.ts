// Slow, by hand: node --import tsx test/word/beside-pandoc.ts [FOLDER…]
// Each word that pandoc, another reader of .docx, finds in a document, as often as it finds it, beside what ours shows or reports as taken out.
// Short ones are left aside: pandoc numbers lists in its own way.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type DocumentTree, segmentsOf } from "../../src/domain/document.js";
import { readWord, WordRefusal } from "../../src/word/index.js";

const FOLDERS = ["../corpus/", "../corpus-own/open/"].map((folder) => fileURLToPath(new URL(folder, import.meta.url)));
const words = (text: string): string[] => text.normalize("NFKC").match(/[\p{L}\p{N}]{4,}/gu) ?? [];

function counted(all: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
	return counts;
}

/** The words of pandoc's reading: changes accepted as we do; numbers of lists are not in it. */
function theirs(file: string): string[] {
	const options = ["-f", "docx", "-t", "plain", "--wrap=none", "--track-changes=accept"];
	return words(execFileSync("pandoc", [...options, file], { encoding: "utf8", maxBuffer: 1 << 28 }));
}

/** What we show and what we say that we took out, notes included. */
function ours(tree: DocumentTree): string[] {
	const shown = segmentsOf(tree).flatMap(({ text, paragraph }) => [
		paragraph.label ?? "",
		text,
		...paragraph.runs.map((run) => run.text),
	]);
	const reported = tree.traces.map(({ text }) => text);
	return words([...shown, ...reported].join(" "));
}

function treeOf(file: string): DocumentTree | undefined {
	try {
		return readWord(new Uint8Array(readFileSync(file)));
	} catch (error) {
		if (error instanceof WordRefusal) return undefined;
		throw error;
	}
}

let [read, found, lost] = [0, 0, 0];
for (const folder of process.argv.length > 2 ? process.argv.slice(2) : FOLDERS) {
	for (const name of readdirSync(folder).filter((one) => one.endsWith(".docx"))) {
		const tree = treeOf(join(folder, name));
		if (tree === undefined) continue;
		const told = counted(ours(tree));
		const named = theirs(join(folder, name));
		const missing = [...counted(named)].filter(([word, count]) => count > (told.get(word) ?? 0)).map(([word]) => word);
		read++;
		found += named.length;
		lost += missing.length;
		if (missing.length > 0)
			process.stdout.write(`${name}: ${missing.length} not found, such as ${missing.slice(0, 8).join(" ")}\n`);
	}
}
process.stdout.write(`${read} documents: ${found} words that pandoc reads, ${lost} that we neither show nor report.\n`);
process.exitCode = lost > 0 || read === 0 ? 1 : 0;
