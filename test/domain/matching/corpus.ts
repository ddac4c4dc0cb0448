/** The development corpus: its trees, its truths, and changes to the trees that must not change what a reader makes of them. */
import { readdirSync, readFileSync } from "node:fs";
import type { Block, DocumentTree, Paragraph, Run } from "../../../src/domain/document.js";
import { readWord } from "../../../src/word/index.js";
import type { Truth } from "./hand-built.js";

export interface CorpusDocument {
	readonly name: string;
	readonly tree: DocumentTree;
	readonly facts: {
		kind: string;
		language: string;
		visibility: string;
		parties: string[];
		coalition: boolean;
		childrenInvolved: boolean | null;
		organisations: string[];
	};
	readonly paragraphs: readonly Truth[];
}

type Raw = CorpusDocument["facts"] & {
	expect: string;
	paragraphs: { text: string; questions: string[]; parties?: string[]; visibility?: string }[];
};

/** All readable documents of a corpus, the development corpus unless another folder is named. */
export function corpus(name = "corpus"): CorpusDocument[] {
	const folder = new URL(`../../${name}/`, import.meta.url);
	const names = readdirSync(folder)
		.filter((file) => file.endsWith(".truth.json"))
		.map((file) => file.slice(0, -11));
	return names.sort().flatMap((name) => {
		const { paragraphs, ...facts } = JSON.parse(readFileSync(new URL(`${name}.truth.json`, folder), "utf8")) as Raw;
		if (facts.expect !== "read") return [];
		const tree = readWord(readFileSync(new URL(`${name}.docx`, folder)));
		return [
			{
				name,
				tree,
				facts,
				paragraphs: paragraphs.map((entry) => ({
					...entry,
					parties: entry.parties ?? null,
					visibility: entry.visibility ?? null,
				})),
			},
		];
	});
}

/** A way to write the same document otherwise. */
export type Change = (paragraph: Paragraph) => Paragraph;

/** The tree with every paragraph changed. */
export function changed(tree: DocumentTree, change: Change): DocumentTree {
	const block = (one: Block): Block => {
		if (one.kind === "paragraph") return change(one);
		return {
			...one,
			rows: one.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, blocks: cell.blocks.map(block) })) })),
		};
	};
	return {
		...tree,
		blocks: tree.blocks.map(block),
		notes: tree.notes.map((note) => ({ ...note, blocks: note.blocks.map(block) })),
	};
}

/** What a change makes of a text by itself. */
export function changedText(text: string, change: Change): string {
	const paragraph = change({
		kind: "paragraph",
		label: null,
		list: null,
		heading: null,
		style: null,
		origin: "body",
		controls: [],
		runs: [{ text }],
	});
	return paragraph.runs.map((run) => run.text).join("");
}

/** The paragraph with its text rewritten, dressed as its first run is. */
export function rewritten(paragraph: Paragraph, rewrite: (text: string) => string): Paragraph {
	const words = paragraph.runs.filter((run) => run.note === undefined);
	const text = words.map((run) => run.text).join("");
	if (rewrite(text) === text) return paragraph;
	const dress = words.every((run) => run.bold || run.text.trim() === "") ? { bold: true as const } : {};
	return { ...paragraph, runs: [{ text: rewrite(text), ...dress }, ...paragraph.runs.filter((run) => run.note !== undefined)] };
}

const words =
	(rewrite: (text: string) => string): Change =>
	(paragraph) =>
		rewritten(paragraph, rewrite);
const undressed = ({ bold, italic, underline, ...run }: Run): Run => run;
const plain = (paragraph: Paragraph): Paragraph => ({ ...paragraph, heading: null, style: "Normal" });

/** Ways to write the same otherwise, by name. */
export const CHANGES: Readonly<Record<string, Change>> = {
	"other announcer: Q.": words((text) => text.replace(/^Questions? (?=\d)/, "Q. ")),
	"other announcer: Item": words((text) => text.replace(/^Question(s?) (?=\d)/, "Item$1 ")),
	"other announcer: Réponse à la question": words((text) => text.replace(/^Question (?=\d)/, "Réponse à la question ")),
	"letters as .a": words((text) => text.replace(/(\d) \(?([a-f])\)?(?=\W|$)/g, "$1.$2")),
	"letters as (a)": words((text) => text.replace(/^([a-f])\. (?=\p{Lu})/u, "($1) ")),
	"letters as a –": words((text) => text.replace(/^([a-f])\. (?=\p{Lu})/u, "$1 – ")),
	"hard spaces": words((text) => text.replace(/(uestions?) /g, "$1\u00a0")),
	"no Answer line": words((text) => (text === "Answer:" ? "" : text)),
	"headings in capitals": (paragraph) =>
		paragraph.heading === null ? paragraph : rewritten(paragraph, (text) => text.toUpperCase()),
	"headings of one level": (paragraph) => (paragraph.heading === null ? paragraph : { ...paragraph, heading: 2 }),
	"headings two levels lower": (paragraph) =>
		paragraph.heading === null ? paragraph : { ...paragraph, heading: Math.min(9, paragraph.heading + 2) },
	"headings only bold": (paragraph) =>
		paragraph.heading === null ? paragraph : { ...plain(paragraph), runs: paragraph.runs.map((run) => ({ ...run, bold: true })) },
	"headings not marked": (paragraph) => (paragraph.heading === null ? paragraph : plain(paragraph)),
	"no look at all": (paragraph) => ({ ...plain(paragraph), runs: paragraph.runs.map(undressed) }),
	"labels typed": (paragraph) =>
		paragraph.label === null
			? paragraph
			: {
					...paragraph,
					label: null,
					list: null,
					runs: [{ ...(paragraph.runs[0] ?? {}), text: `${paragraph.label} ` }, ...paragraph.runs],
				},
};
