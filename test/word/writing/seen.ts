/** What of a tree must come back: texts, labels, headings, tables, notes, emphasis, links. What is only a way of writing is levelled. */
import type { Block, DocumentTree, Paragraph, Run } from "../../../src/domain/document.js";

export function seen(tree: DocumentTree): unknown {
	return {
		blocks: blocks(tree.blocks),
		notes: tree.notes.map(({ kind, mark, blocks: text }) => ({ kind, mark, blocks: blocks(text) })),
	};
}

/** Empty paragraphs part tables and close cells: they are layout. */
function blocks(all: readonly Block[]): unknown[] {
	return all.flatMap((block): unknown[] => {
		if (block.kind === "paragraph")
			return block.runs.some((run) => run.text !== "" || run.note !== undefined) ? [paragraph(block)] : [];
		const rows = block.rows.filter((row) => row.cells.length > 0);
		if (rows.length === 0) return [];
		return [
			rows.map((row) => ({
				head: row.head,
				cells: row.cells.map((cell) => ({ columns: cell.columns, rows: cell.rows, blocks: blocks(cell.blocks) })),
			})),
		];
	});
}

function paragraph({ label, list, heading, runs }: Paragraph): unknown {
	return { label, list, heading, runs: joined(runs).map(run) };
}

/** Word's look of a note's mark and of a link is not the author's emphasis. */
function run({ text, note, link, ...look }: Run): unknown {
	if (note !== undefined) return { mark: text };
	const { underline, ...rest } = look;
	return { text, ...rest, ...(link === undefined ? underline && { underline } : { link }) };
}

function joined(runs: readonly Run[]): Run[] {
	const all: Run[] = [];
	for (const one of runs.filter(({ text, note }) => text !== "" || note !== undefined)) {
		const before = all.at(-1);
		const { text: _a, ...look } = one;
		const { text: _b, ...lookBefore } = before ?? { text: "" };
		if (before !== undefined && one.note === undefined && JSON.stringify(sorted(look)) === JSON.stringify(sorted(lookBefore))) {
			all[all.length - 1] = { ...before, text: before.text + one.text };
		} else all.push(one);
	}
	return all;
}

function sorted(look: object): unknown {
	return Object.entries(look)
		.filter(([name]) => name !== "underline" || !("link" in look))
		.sort();
}
