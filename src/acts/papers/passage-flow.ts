/** A passage as it goes into a paper. */
import type { Block, Cell, Paragraph, Run } from "../../domain/document.js";
import type { ShownExtract } from "../../domain/shown.js";
import type { Flow } from "../../word/writing/paper.js";
import { tagOf } from "./language.js";

/** @param within language of the document that it is part of, ISO 639-1 */
export function passageFlow(passage: ShownExtract, within: string, fresh: boolean): Flow {
	const language = passage.language ?? within;
	const blocks = saysOwnLanguage(passage, language) ? passage.blocks : unlessSame(passage.blocks, withoutLanguage);
	return {
		kind: "flow",
		blocks,
		notes: passage.notes,
		style: "body",
		language: tagOf(language),
		...(fresh && { fresh: true as const }),
	};
}

/** Headings within an answer are emphasis among ours: the outline of a paper is the paper's. */
export function withoutHeadings(flow: Flow): Flow {
	const blocks = unlessSame(flow.blocks, (block) =>
		mapped(block, (one) =>
			one.heading === null ? one : { ...one, heading: null, runs: one.runs.map((run): Run => ({ ...run, bold: true })) },
		),
	);
	return blocks === flow.blocks ? flow : { ...flow, blocks };
}

/**
 * Many programmes mark all text as English, whatever it is. What a file says of languages is believed only where it also says the
 * language in which the passage was found to be written.
 */
function saysOwnLanguage(passage: ShownExtract, language: string): boolean {
	const says = (block: Block): boolean =>
		block.kind === "paragraph"
			? block.runs.some((run) => run.lang?.toLowerCase().split("-")[0] === language)
			: block.rows.some((row) => row.cells.some((cell) => cell.blocks.some(says)));
	return passage.blocks.some(says);
}

function withoutLanguage(block: Block): Block {
	return mapped(block, (paragraph) => {
		if (paragraph.runs.every((run) => run.lang === undefined)) return paragraph;
		return {
			...paragraph,
			runs: paragraph.runs.map(({ lang, ...run }) => (run.rtl && lang !== undefined ? { ...run, lang } : run)),
		};
	});
}

function mapped(block: Block, change: (paragraph: Paragraph) => Paragraph): Block {
	if (block.kind === "paragraph") return change(block);
	const cellOf = (cell: Cell): Cell => ({ ...cell, blocks: cell.blocks.map((inner) => mapped(inner, change)) });
	return { ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(cellOf) })) };
}

/** Thousands of passages need no change: they are not copied. */
function unlessSame(blocks: readonly Block[], change: (block: Block) => Block): readonly Block[] {
	const changed = blocks.map(change);
	return changed.every((block, index) => block === blocks[index]) ? blocks : changed;
}
